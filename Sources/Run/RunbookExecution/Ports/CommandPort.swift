import RunbookPlan

/// Where the commands of a run are carried out: processes of this machine and `ssh`, or a world that
/// a test, a rehearsal or a simulation makes up.
///
/// It is asked for one command at a time, by as many hosts at once as a batch has. It decides nothing:
/// whether an exit status is good, whether another attempt follows and what is recorded is up to the
/// engine.
protocol CommandPort: Sendable {
  /// Carries out one command on one host, to its end or to its limit.
  ///
  /// - Parameter sink: gets what the command itself prints, in order, never twice at the same time,
  ///   and nothing that a login prints; nothing after this has returned.
  /// - Returns: how it ended. That it failed, was ended by its limit or by the interruption of the run
  ///   is a normal result.
  /// - Throws: ``HostRefusal`` where the host was not reached, and nothing has run there.
  func run(
    _ command: HostCommand, _ terms: CommandTerms,
    sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) async throws(HostRefusal) -> CommandEnd

  /// Reaches a host ahead of its first command, so that this one does not wait for that. What is wrong
  /// with it shows when a command is to use it.
  func reach(_ host: Plan.Host) async

  /// What an earlier command with this mark has started and still runs on this machine, for people,
  /// such as `4711 (sleep)`.
  func leftovers(of mark: ProcessMark) -> [String]

  /// Lets go of all hosts; also after an interruption. Nothing is run afterwards.
  func close() async
}

/// What holds for one command besides its text.
struct CommandTerms: Sendable {
  /// Milliseconds after which it is ended; nil: it may take as long as it takes.
  var timeout: Int?
  /// Nothing else of the run goes on meanwhile, so that whoever carries it out may block.
  var isAlone = false
  /// By which its processes are known again should this run be killed; nil: by nothing.
  var mark: ProcessMark?
}

/// How one command came out.
struct CommandEnd: Sendable {
  var result: ProcessResult
  /// Why nobody knows what it has done, or still does; nil where that is known.
  var loss: FarAnswer.Loss?
}

/// A host that was not reached.
struct HostRefusal: Error {
  /// As the end of "did not start: …".
  var reason: String
  /// What `ssh` itself has printed.
  var output: [UInt8]
}

/// Makes the port of a run once it is known what commands inherit.
///
/// - Parameters:
///   - inherited: all variables that a command, or the `ssh` that carries it, sees besides its own.
///   - interruption: ends the command that runs, and keeps others from starting.
typealias CommandPortMaker =
  @Sendable (
    _ inherited: ProcessVariables, _ limits: ProcessLimits, _ interruption: Interruption
  ) -> any CommandPort
