import Dispatch
import Glibc
import ReaderBasics
import Synchronization
import Testing

@testable import ReaderExport
@testable import ReaderWork

/// Real programs, as they behave and misbehave.
struct ProgramRunTests {
    private func program(
        _ words: [String], _ input: [UInt8] = [], limit: Duration = .seconds(60)
    ) -> PreparedProgram {
        PreparedProgram(name: "test", words: words, input: input, file: nil, limit: limit)
    }

    private func run(_ run: ProgramRun) async -> ProgramResult {
        await withCheckedContinuation { continuation in
            OwnThread.start { continuation.resume(returning: run.run()) }
        }
    }

    private func run(_ words: String..., input: String = "", limit: Duration = .seconds(60)) async -> ProgramResult {
        await run(ProgramRun(program(words, Array(input.utf8), limit: limit)))
    }

    @Test func `what is handed over comes back from cat`() async {
        let result = await run("cat", input: "Anna Lindqvist\n“said”\n")
        #expect(result == ProgramResult(name: "test", output: "Anna Lindqvist\n“said”\n"))
    }

    @Test func `a large text does not stop the program that writes while it reads`() async {
        let text = String(repeating: "0123456789abcde\n", count: 60_000)
        #expect(await run("cat", input: text).output == text)
        #expect(await run("wc", "-c", input: String(repeating: text, count: 4)).output.contains("3840000"))
    }

    @Test(arguments: [["true"], ["sleep", "0"], ["head", "-c", "3"], ["dd", "of=/dev/null", "bs=1", "count=1"]])
    func `a program that reads nothing, or not all, is waited for and no more`(words: [String]) async {
        let text = [UInt8](repeating: 0x61, count: 4_000_000)
        let result = await run(ProgramRun(program(words, text)))
        #expect(result.failure == nil && !result.isCut)
        #expect(result.output == (words[0] == "head" ? "aaa" : ""))
    }

    @Test func `a program that fails says why`() async {
        #expect(await run("false").failure == "false: ended with exit status 1")
        let result = await run("ls", "/no/such/folder")
        #expect(result.failure == "ls: ended with exit status 2")
        #expect(result.errors.first?.contains("/no/such/folder") == true)
        #expect(await run("no-such-program").failure == "no-such-program: there is no such program")
        #expect(await run("/etc/passwd").failure == "/etc/passwd: Permission denied")
        #expect(await run("perl", "-e", "kill 9, $$").failure == "perl: ended by Killed")
    }

    @Test func `arguments that are too long are told`() async {
        let result = await run("echo", String(repeating: "x", count: 3_000_000))
        #expect(result.failure?.contains("too long") == true)
    }

    @Test func `too much output is cut, and ends the program`() async {
        let result = await run("yes")
        #expect(result.isCut && result.output.utf8.count == ProgramRun.outputLimit)
        #expect(result.failure == "yes: stopped, since it wrote more than 1024 kB")
        let whole = await run("head", "-c", "100000000", "/dev/zero")
        #expect(whole.isCut)
        let fits = await run("head", "-c", "\(ProgramRun.outputLimit)", "/dev/zero")
        #expect(!fits.isCut && fits.failure == nil)
    }

    @Test func `a long error stream does not stop the program`() async {
        let result = await run("perl", "-e", "print STDERR \"line $_\\n\" for 1..200000; exit 3")
        #expect(result.failure == "perl: ended with exit status 3")
        #expect(result.errors == ["line 1", "line 2", "line 3", "line 4", "line 5"])
    }

    @Test func `the time is limited, also for a program that does not want to end`() async {
        let result = await run("sleep", "100", limit: .milliseconds(50))
        #expect(result.failure == "sleep: stopped, since it took longer than 0 s")
        let deaf = await run("perl", "-e", "$SIG{TERM} = 'IGNORE'; sleep 100", limit: .milliseconds(300))
        #expect(deaf.failure?.contains("took longer") == true)
    }

    @Test func `a program is stopped with all that it has started`() async {
        for script in ["sleep 100", "$SIG{TERM} = 'IGNORE'; sleep 100", "system('sleep', 100)"] {
            let stopped = ProgramRun(program(["perl", "-e", script]))
            async let result = run(stopped)
            await Task.yield()
            stopped.cancel()
            #expect(await result.failure == "perl: stopped")
        }
    }

    @Test func `what is left behind in the background is not waited for`() async {
        let result = await run("perl", "-e", "if (fork) { print qq{done\\n} } else { sleep 20 }")
        #expect(result == ProgramResult(name: "test", output: "done\n"))
    }

    @Test func `no descriptor is left open`() async {
        _ = await run("true")
        // Other tests open files meanwhile: the least count of many says what is left.
        func count() -> Int { (3..<1024).count { fcntl(Int32($0), F_GETFD) >= 0 } }
        let before = count()
        for _ in 0..<40 { _ = await run("true") }
        #expect(count() < before + 40)
    }
}
