/// States and provinces that English papers name right behind a town, with the Associated Press's short forms.
enum Provinces {
    /// The country and the full name of a province, both folded; nil for what is none.
    static func of(_ folded: String) -> (country: String, name: String)? { table[folded] }

    private static let table: [String: (country: String, name: String)] = {
        var table: [String: (country: String, name: String)] = [:]
        for (country, list) in [("united states", states), ("canada", canada), ("australia", australia)] {
            for entry in list.split(separator: ",") {
                let names = entry.split(separator: "=").map {
                    $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                }
                for name in names { table[name] = (country, names[0]) }
            }
        }
        return table
    }()

    private static let states = """
        alabama=ala,alaska,arizona=ariz,arkansas=ark,california=calif,colorado=colo,connecticut=conn,delaware=del,
        florida=fla,georgia=ga,hawaii,idaho,illinois=ill,indiana=ind,iowa,kansas=kan,kentucky=ky,louisiana=la,maine,
        maryland=md,massachusetts=mass,michigan=mich,minnesota=minn,mississippi=miss,missouri=mo,montana=mont,
        nebraska=neb,nevada=nev,new hampshire=nh,new jersey=nj,new mexico=nm,new york=ny,north carolina=nc,
        north dakota=nd,ohio,oklahoma=okla,oregon=ore,pennsylvania=pa,rhode island=ri,south carolina=sc,
        south dakota=sd,tennessee=tenn,texas,utah,vermont=vt,virginia=va,washington=wash,west virginia=wva,
        wisconsin=wis,wyoming=wyo
        """
    private static let canada = """
        alberta,british columbia=bc,manitoba,new brunswick,newfoundland,nova scotia,ontario=ont,quebec,saskatchewan
        """
    private static let australia = """
        new south wales=nsw,queensland,south australia,tasmania,victoria,western australia
        """
}
