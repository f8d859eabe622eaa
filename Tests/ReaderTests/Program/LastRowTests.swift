import Foundation
import Testing

/// What the program leaves on the screen, and what it brings back, seen as a person would.
struct LastRowTests {
    @Test(arguments: ["vt220", "linux"])
    func `where there is no second screen the prompt stands on a clean row`(terminal: String) throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let tmux = try Tmux(nil)
            try tmux.expect("$")
            try tmux.type("TERM=\(terminal) \(Program.path) \(file)")
            try tmux.press("Enter")
            try tmux.expect("help")
            try tmux.press("q")
            let picture = try tmux.expect("back in the shell") { picture in
                picture.split(separator: "\n").last?.hasPrefix("$") == true
            }
            #expect(picture.split(separator: "\n").last == "$")
        }
    }

    @Test func `an article that was deleted comes back with its star`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let environment = Program.environment
            #expect(try Program.run(["import", file], environment: environment).status == 0)
            let variables = environment.map { "\($0)=\($1)" }
            let tmux = try Tmux(["env"] + variables + [Program.path], columns: 80, rows: 24)
            try tmux.expect("1 article")
            try tmux.press("v")
            try tmux.expect("★")
            try tmux.press("D", "y")
            try tmux.expect("The library is empty. To begin:")
            try tmux.press("U")
            try tmux.expect("Back in the library")
            try tmux.expect("★")
        }
    }
}
