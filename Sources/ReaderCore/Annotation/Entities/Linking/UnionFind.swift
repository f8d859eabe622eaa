/// Sets that grow together; each set is known by its first member.
struct UnionFind {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func find(_ member: Int) -> Int {
        var root = member
        while parents[root] != root { root = parents[root] }
        var member = member
        while parents[member] != root { (parents[member], member) = (root, parents[member]) }
        return root
    }

    mutating func unite(_ left: Int, _ right: Int) {
        let (left, right) = (find(left), find(right))
        if left != right { parents[max(left, right)] = min(left, right) }
    }
}
