import ReaderBasics
import ReaderCommands
import ReaderKeys
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Programs of the configuration: what they are handed, and what they write.
extension AppState {
    /// Lets the reader choose a program.
    ///
    /// - Parameter selection: what is selected in the text; nil where nothing is.
    mutating func chooseProgram(selection: Range<Int>? = nil) -> [Effect] {
        guard !configuration.programs.isEmpty else {
            overlay = .output(OutputOverlay("No program has been named yet", Self.howToName))
            return []
        }
        return carryOut(Exporting(of: self, selection: selection).programChoices(configuration.programs))
    }

    private static let howToName = """
        An article, a selection (V) or the quote under the cursor can be handed to any program. Name some in the \
        configuration; “reader config” says where it stands:

        [programs]
        read-aloud = ["espeak-ng", "-v", "en"]
        count-words = ["wc", "-w"]

        [programs.mail]
        command = ["mutt", "-s", "%t", "-i", "%f"]
        terminal = true

        A program reads the text on its standard input, and what it writes is shown here. The words with a % stand for \
        the title, the address and so on: Docs/Pipe.md tells of all of them.
        """

    mutating func press(_ key: Key, _ output: OutputOverlay) -> [Effect] {
        let keymap = configuration.keymap
        let area = overlayArea
        guard case .command(let command) = keymap.match([key], in: OutputCommand.scope) else {
            tell("\(key.name) does nothing here; \(keymap.name(of: OutputCommand.leave)) leaves.")
            return []
        }
        if let move = MoveCommand(command)?.move {
            var output = output
            output.move(move, columns: area.columns, rows: area.rows)
            overlay = .output(output)
            return []
        }
        switch OutputCommand(command) {
        case .copy:
            return carryOut([
                .tell("Copying what \(output.title) has written."), .terminal(.copy(output.output)),
            ])
        case .leave: overlay = nil
        case nil: tell("\(key.name) does nothing here; \(keymap.name(of: OutputCommand.leave)) leaves.")
        }
        return []
    }

    // MARK: - What comes back

    mutating func take(_ outcome: ProgramOutcome, of number: Int) -> [Effect] {
        guard background.finishProgram(number) else { return [] }
        switch outcome {
        case .needsTerminal(let program): return [.terminal(.run(program))]
        case .ended(let result): show(result)
        }
        return []
    }

    mutating func take(_ failure: Failure, ofProgram number: Int) -> [Effect] {
        guard background.finishProgram(number) else { return [] }
        return carryOut([.fail(failure)])
    }

    /// What it has written lies over the panes, unless something else does or nothing was written.
    mutating func show(_ result: ProgramResult) {
        let output = OutputOverlay(result)
        let hasText = !result.output.allSatisfy(\.isWhitespace) || result.failure != nil && !result.errors.isEmpty
        if hasText { lastOutput = output }
        guard hasText, overlay == nil, pendingKeys.isEmpty else {
            carryOut(told(result, hasText: hasText))
            return
        }
        notice = nil
        overlay = .output(output)
    }

    private func told(_ result: ProgramResult, hasText: Bool) -> [Intent] {
        let shows = hasText ? " The palette shows what it wrote: “program output”." : ""
        if let failure = result.failure { return [.warn("\(result.name) failed: \(failure).\(shows)")] }
        return [.tell("\(result.name) has ended.\(shows)")]
    }

    /// Shows again what the last program has written.
    mutating func showOutput() {
        guard let lastOutput else { return tell("No program has written anything yet.") }
        overlay = .output(lastOutput)
    }
}
