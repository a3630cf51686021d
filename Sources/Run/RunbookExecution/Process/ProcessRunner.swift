/// Which of a command's two outputs some bytes came from.
enum CommandStream: Int, Sendable { case output, error }

/// What to start, with nothing left to resolve.
struct Invocation: Sendable, Equatable {
  /// A path, or a name to look up in `PATH`.
  var executable: String
  /// What the program is told its own name is; nil: ``executable``.
  var name: String?
  var arguments: [String]
  /// The whole environment of the process.
  var environment: ProcessVariables
  var workingDirectory: String?
  /// What the process reads; nil: `/dev/null`.
  var input: [UInt8]?
}

/// Time limits around one process, in milliseconds.
package struct ProcessLimits: Sendable, Equatable {
  /// How long a group may take to end after SIGTERM before SIGKILL follows.
  package var terminationGrace = 5_000
  /// How long to go on reading after the command itself has ended, while something that it
  /// started still holds its output open.
  package var outputGrace = 1_000

  package init() {}
}

/// How one process ended.
struct ProcessResult: Sendable, Equatable {
  enum Ending: Sendable, Equatable {
    case exited(Int)
    case signalled(Int)
    /// Never ran, for this reason.
    case notStarted(String)
  }

  enum Cut: Sendable, Equatable {
    /// Ended by us because its time was up.
    case timeout
    /// Ended by us because the run was asked to end.
    case interruption
  }

  var ending: Ending
  /// Set where we ended it.
  var cut: Cut?
  /// Outputs that something it had started still held when we stopped listening.
  var heldStreams: [CommandStream] = []
  /// It had told that it was over, and was ended because it did not end by itself.
  var wasLetGo = false
}

/// Starts one command, streams what it prints, and makes sure that it ends.
///
/// All of it happens on one thread: a run has thousands of commands that take a millisecond each,
/// and handing them from thread to thread would take as long as running them.
///
/// Every command gets a session of its own. That makes it a process group which a time-out can end
/// as a whole, and takes the controlling terminal away: a `sudo` or `ssh` that wants a password
/// fails at once instead of waiting for an answer that cannot come.
struct ProcessRunner: Sendable {
  var limits = ProcessLimits()
  var interruption: Interruption
  /// Nothing else of the run goes on meanwhile, so that the task may block the thread it is on.
  var isAlone = false

  /// Runs a command to its end.
  ///
  /// - Parameters:
  ///   - timeout: milliseconds; nil: none.
  ///   - isOver: whether what the process is for has ended. It is ended then if it has not ended by
  ///     itself as soon as the last output would have been waited for.
  ///   - sink: receives the output in the order in which it is read, never from two threads at
  ///     once.
  func run(
    _ invocation: Invocation, timeout: Int?, isOver: (@Sendable () -> Bool)? = nil,
    sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) async -> ProcessResult {
    if isAlone { return runHere(invocation, timeout: timeout, isOver: isOver, sink: sink) }
    return await onOwnThread { runHere(invocation, timeout: timeout, isOver: isOver, sink: sink) }
  }

  /// Blocks until the command has ended.
  private func runHere(
    _ invocation: Invocation, timeout: Int?, isOver: (@Sendable () -> Bool)?,
    sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) -> ProcessResult {
    let pipes: CommandPipes
    do {
      pipes = try CommandPipes(withInput: invocation.input != nil)
    } catch {
      return ProcessResult(ending: .notStarted("no pipe: \(error)"))
    }
    defer { pipes.closeOwnEnds() }
    let child: ChildProcess
    do {
      defer { pipes.closeChildEnds() }
      child = try ChildProcess(
        invocation, streams: [pipes.childInput, pipes.childOutput, pipes.childError])
    } catch {
      return ProcessResult(ending: .notStarted(error.reason))
    }
    var pump = ProcessPump(
      process: child.id, processDescriptor: child.descriptor, pipes: pipes,
      input: invocation.input ?? [], timeout: timeout, limits: limits, interruption: interruption,
      isOver: isOver, sink: sink)
    let report = pump.run()
    if !report.heldStreams.isEmpty {
      let ends = report.heldStreams.map { pipes.end(of: $0) }
      _ = OutputDrain.take(ends, path: invocation.environment["PATH"])
    }
    return ProcessResult(
      ending: child.end(), cut: report.cut, heldStreams: report.heldStreams,
      wasLetGo: report.wasLetGo)
  }
}
