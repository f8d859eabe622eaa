import ReaderLibrary
import ReaderModel
package import ReaderWork

/// Holds the state, hands actions to it and work to the services; the front end paints after each change.
@MainActor
package final class Store {
    package private(set) var state: AppState
    private let services: Services
    private let changed: @MainActor (AppState) -> Void
    private let perform: @MainActor (Effect) -> Void
    private var loading: [Article.ID: Task<Void, Never>] = [:]
    private var annotating: Task<Void, Never>?
    private var annotatingLibrary: Task<Void, Never>?
    private var fetching: Task<Void, Never>?
    /// The last question of each kind.
    private var asking: [LibraryRequest.Kind: Task<Void, Never>] = [:]
    /// The last change; the next waits for it.
    private var changing: Task<Void, Never>?
    /// Waits for the reader to be still.
    private var pausing: Task<Void, Never>?
    private var listening: Task<Void, Never>?
    private let pause: Duration
    private var isClosed = false

    /// - Parameters:
    ///   - pause: how long the reader's place may be another than the library has.
    ///   - changed: called after finished work has changed the state (keys are painted by whoever sends them).
    ///   - perform: does what only a terminal can: copy, suspend, redraw, quit.
    package init(
        state: AppState, services: Services, pause: Duration = .seconds(4),
        changed: @escaping @MainActor (AppState) -> Void,
        perform: @escaping @MainActor (Effect) -> Void
    ) {
        self.state = state
        self.services = services
        self.pause = pause
        self.changed = changed
        self.perform = perform
    }

    package func start() {
        run(state.start())
        guard let news = services.news else { return }
        listening = Task {
            for await item in news {
                switch item {
                case .changed: finish(.libraryChanged)
                case .noticed(let text): finish(.noticed(text))
                case .working(let text): finish(.libraryWorking(text))
                }
            }
        }
    }

    /// Takes in an action and starts the work it asks for, without painting.
    package func send(_ action: Action) {
        run(state.update(action))
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
        annotatingLibrary?.cancel()
        for question in asking.values { question.cancel() }
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

    private func finish(_ action: Action) {
        send(action)
        changed(state)
    }

    private func run(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .load(let source): load(source)
            case .annotate(let article, let offset): annotate(article, near: offset)
            case .library(let request): ask(request)
            case .refreshFeeds(let feeds): refresh(feeds)
            case .addFeed(let address): addFeed(address)
            case .annotateLibrary: annotateLibrary()
            case .copy, .browse, .suspend, .redraw, .quit: perform(effect)
            }
        }
    }

    /// Changes are made in the order in which they were asked for; a question takes the place of an older one of its
    /// kind.
    private func ask(_ request: LibraryRequest) {
        guard let library = services.library else { return }
        let before = request.isChange ? changing : nil
        if let kind = request.kind { asking[kind]?.cancel() }
        let task = Task {
            await before?.value
            do {
                let answer = try await library(request)
                if !Task.isCancelled { finish(.library(answer)) }
            } catch is CancellationError {
            } catch {
                if !Task.isCancelled { finish(.libraryFailed(request, Self.failure(error))) }
            }
        }
        if request.isChange { changing = task }
        if let kind = request.kind { asking[kind] = task }
    }

    private func refresh(_ feeds: FeedChoice) {
        guard let fetch = services.feeds else { return finish(.feedsFinished(nil)) }
        fetching?.cancel()
        let stream = fetch(feeds)
        fetching = Task {
            do {
                for try await progress in stream { finish(.feedProgress(progress)) }
                finish(.feedsFinished(nil))
            } catch is CancellationError {
            } catch {
                finish(.feedsFinished(Self.failure(error)))
            }
        }
    }

    private func addFeed(_ address: String) {
        guard let add = services.addFeed else { return finish(.feedsFinished(nil)) }
        fetching?.cancel()
        fetching = Task {
            do {
                finish(.feedAdded(try await add(address)))
            } catch is CancellationError {
            } catch {
                finish(.feedsFinished(Self.failure(error)))
            }
        }
    }

    private func annotateLibrary() {
        let none = AnnotationProgress(isFinal: true)
        guard let stream = services.annotateLibrary?() else { return finish(.libraryAnnotated(none)) }
        annotatingLibrary = Task {
            do {
                for try await progress in stream { finish(.libraryAnnotated(progress)) }
            } catch is CancellationError {
            } catch {
                send(.failed(Self.failure(error)))
                finish(.libraryAnnotated(none))
            }
        }
    }

    private func load(_ source: Source) {
        loading[source.id]?.cancel()
        let stream = services.load(source)
        loading[source.id] = Task {
            do {
                for try await loaded in stream { finish(.loaded(source.id, loaded)) }
            } catch is CancellationError {
            } catch {
                finish(.failedLoading(source.id, Self.failure(error)))
            }
        }
    }

    private func annotate(_ article: Article, near offset: Int) {
        annotating?.cancel()
        let stream = services.annotate(article, offset)
        annotating = Task {
            do {
                for try await annotated in stream { finish(.annotated(article.id, annotated)) }
            } catch is CancellationError {
            } catch {
                finish(.failed(Self.failure(error)))
            }
        }
    }

    private static func failure(_ error: any Error) -> Failure {
        error as? Failure ?? Failure("\(error)", advice: "Press q to leave this message.")
    }
}
