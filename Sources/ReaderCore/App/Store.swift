import ReaderCommands
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
package import ReaderWork

/// Holds the state, hands actions to it and work to the services; the front end paints after each change.
@MainActor
package final class Store {
    package private(set) var state: AppState
    private let services: Services
    private let changed: @MainActor (AppState) -> Void
    private let perform: @MainActor (TerminalCommand) -> Void
    /// Work that has been started and is still wanted.
    private var tasks: [Request.ID: Task<Void, Never>] = [:]
    /// The last change; the next waits for it.
    private var changing: Task<Void, Never>?
    /// Waits for the reader to be still.
    private var pausing: Task<Void, Never>?
    private var listening: Task<Void, Never>?
    /// Waits for the next refresh that nobody asks for; nil where there is none.
    private(set) var refreshing: Task<Void, Never>?
    private let pause: Duration
    private var isClosed = false

    /// - Parameters:
    ///   - pause: how long the reader's place may be another than the library has.
    ///   - changed: called after finished work has changed the state (keys are painted by whoever sends them).
    ///   - perform: does what only a terminal can.
    package init(
        state: AppState, services: Services, pause: Duration = .seconds(4),
        changed: @escaping @MainActor (AppState) -> Void,
        perform: @escaping @MainActor (TerminalCommand) -> Void
    ) {
        self.state = state
        self.services = services
        self.pause = pause
        self.changed = changed
        self.perform = perform
    }

    /// Asks for what the first screen needs, and listens to the library.
    package func start() {
        state.clock.now = services.now?()
        run(state.start())
        refreshRegularly()
        guard let news = services.news else { return }
        listening = Task {
            for await item in news {
                switch item {
                case .changed: finish(.libraryChanged)
                case .noticed(let text): finish(.noticed(text))
                case .working(let text): finish(.libraryWorking(text))
                case .found(let news): finish(.found(news))
                }
            }
        }
    }

    /// One wake-up a refresh, and none where feeds are fetched only when they are asked for.
    private func refreshRegularly() {
        guard case .every(let interval) = state.configuration.refresh else { return }
        refreshing = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: interval)
                finish(.refreshIsDue)
            }
        }
    }

    /// Takes in an action, starts the work it asks for and ends what nobody wants any more, without painting.
    package func send(_ action: Action) {
        state.clock.now = services.now?()
        run(state.update(action))
        for (id, task) in tasks where !state.inFlight.ids.contains(id) {
            task.cancel()
            tasks[id] = nil
        }
        keepPlaceSoon()
    }

    /// One wake-up after the place has changed, and none while it stays.
    private func keepPlaceSoon() {
        guard pausing == nil, state.hasPlaceToKeep else { return }
        pausing = Task { [pause] in
            try? await Task.sleep(for: pause)
            pausing = nil
            if state.hasPlaceToKeep { send(.paused) }
        }
    }

    /// Brings what the reader did into the library, then ends.
    ///
    /// - Parameters:
    ///   - limit: how long to wait for a file that cannot be written.
    ///   - end: told whether everything has been written.
    package func close(within limit: Duration, then end: @escaping @MainActor (_ isKept: Bool) -> Void) {
        for task in tasks.values { task.cancel() }
        refreshing?.cancel()
        run(state.close())
        guard let changing else { return end(true) }
        let endOnce: @MainActor (Bool) -> Void = { [self] isKept in
            guard !isClosed else { return }
            isClosed = true
            end(isKept)
        }
        Task {
            await changing.value
            // An article that was being kept has a place only now.
            if state.hasPlaceToKeep {
                run(state.close())
                await self.changing?.value
            }
            endOnce(true)
        }
        Task {
            try? await Task.sleep(for: limit)
            endOnce(false)
        }
    }

    private func run(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .start(let request): start(request)
            case .change(let change): make(change)
            case .terminal(let command): perform(command)
            }
        }
    }

    /// Sends what came of work, unless nobody wants it any more.
    private func finish(_ action: Action) {
        guard !Task.isCancelled else { return }
        send(action)
        changed(state)
    }

    /// Changes are made in the order in which they were asked for.
    private func make(_ change: LibraryChange) {
        guard let make = services.change else { return }
        changing = Task { [changing] in
            await changing?.value
            do {
                finish(.stored(try await make(change)))
            } catch {
                finish(.changeFailed(change, failure(error)))
            }
        }
    }

    private func start(_ request: Request) {
        tasks[request.id]?.cancel()
        tasks[request.id] = Task {
            do {
                try await carryOut(request.work)
            } catch is CancellationError {
            } catch {
                fail(request.work, failure(error))
            }
        }
    }

    private func carryOut(_ work: Request.Work) async throws {
        switch work {
        case .load(let source):
            for try await loaded in services.load(source) { finish(.loaded(source.id, loaded)) }
        case .annotate(let article, let offset):
            for try await annotated in services.annotate(article, offset) { finish(.annotated(article.id, annotated)) }
        case .ask(let question):
            if let ask = services.ask { finish(.answered(try await ask(question))) }
        case .refreshFeeds(let feeds):
            if let fetch = services.feeds {
                for try await progress in fetch(feeds) where progress.isShown { finish(.feedProgress(progress)) }
            }
            finish(.feedsFinished(nil))
        case .addFeed(let address):
            guard let add = services.addFeed else { return finish(.feedsFinished(nil)) }
            finish(.feedAdded(try await add(address)))
        case .importFeeds(let path):
            guard let read = services.importFeeds else { return finish(.feedsFinished(nil)) }
            finish(.feedAdded(try await read(path)))
        case .annotateLibrary:
            guard let annotate = services.annotateLibrary else {
                return finish(.libraryAnnotated(AnnotationProgress(isFinal: true)))
            }
            for try await progress in annotate() { finish(.libraryAnnotated(progress)) }
        case .export(let job):
            guard let export = services.export else {
                throw Failure("No file can be written from here.", advice: "Run: reader export --help")
            }
            finish(.exported(job, try await export(job)))
        case .page(let job):
            guard let fetch = services.page else {
                throw Failure("No page can be fetched from here.", advice: "Open it in a browser.")
            }
            finish(.pageFetched(job, try await fetch(job)))
        case .handOver(let job, let number):
            guard let handOver = services.handOver else {
                throw Failure("No program can be run from here.", advice: "")
            }
            finish(.handedOver(number, try await handOver(job)))
        }
    }

    private func fail(_ work: Request.Work, _ failure: Failure) {
        switch work {
        case .load(let source): finish(.failedLoading(source.id, failure))
        case .annotate: finish(.failed(failure))
        case .ask(let question): finish(.questionFailed(question, failure))
        case .refreshFeeds, .addFeed, .importFeeds: finish(.feedsFinished(failure))
        case .export(let job): finish(.exportFailed(job, failure))
        case .page(let job): finish(.pageFailed(job, failure))
        case .handOver(_, let number): finish(.handingFailed(number, failure))
        case .annotateLibrary:
            finish(.failed(failure))
            finish(.libraryAnnotated(AnnotationProgress(isFinal: true)))
        }
    }

    private func failure(_ error: any Error) -> Failure {
        if let failure = error as? Failure { return failure }
        let key = state.configuration.keymap.name(of: AppCommand.leave)
        return Failure("\(error)", advice: "Press \(key) to leave this message.")
    }
}
