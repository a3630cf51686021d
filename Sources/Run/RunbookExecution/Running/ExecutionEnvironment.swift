import FoundationEssentials
import Glibc
package import RunbookEvidence
import SystemPackage

/// Everything a run takes from the machine, in one value: the ports of the engine. In a program they
/// lead to the machine; in tests of logic to a world made up by the test, in which no process runs and
/// no time passes.
package struct ExecutionEnvironment: Sendable {
  /// Clocks, ids and randomness as the evidence records them.
  package var evidence: EvidenceEnvironment
  /// Environment variables of this process.
  package var variables: ProcessVariables
  package var userID: Int
  package var effectiveUserID: Int
  /// Recorded with every step.
  package var currentDirectory: [UInt8]
  /// `ID` and `ID_LIKE` of `/etc/os-release`; empty where unknown.
  package var osNames: [String]
  package var clockState: @Sendable () -> EvidenceRecord.ClockState
  /// Where a person can be asked; nil: nobody is there.
  package var terminal: (any OperatorTerminal)?
  /// Receives what the run shows.
  package var write: @Sendable ([UInt8]) -> Void
  package var interruption: Interruption
  /// Carries out commands; processes and `ssh` where nothing else is said.
  var commands: CommandPortMaker = {
    SSHConnections(environment: $0, limits: $1, interruption: $2)
  }
  /// Measures time and lets it pass.
  var clock: any RunClock = SystemClock()
  /// Where that is, in a program of its own.
  package var screen: RunScreen?

  package init(
    evidence: EvidenceEnvironment, variables: ProcessVariables, userID: Int, effectiveUserID: Int,
    currentDirectory: some Sequence<UInt8>, osNames: [String],
    clockState: @escaping @Sendable () -> EvidenceRecord.ClockState,
    terminal: (any OperatorTerminal)?, write: @escaping @Sendable ([UInt8]) -> Void,
    interruption: Interruption
  ) {
    self.evidence = evidence
    self.variables = variables
    self.userID = userID
    self.effectiveUserID = effectiveUserID
    self.currentDirectory = Array(currentDirectory)
    self.osNames = osNames
    self.clockState = clockState
    self.terminal = terminal
    self.write = write
    self.interruption = interruption
  }
}

extension ExecutionEnvironment {
  /// The machine this process runs on; a person can be asked where standard input and output are
  /// a terminal.
  ///
  /// - Throws: ``ExecutionError`` where the system gives no pipe.
  package static func live() throws(ExecutionError) -> ExecutionEnvironment {
    // Somebody who stops reading what is shown must not end the run. Commands get the default back.
    signal(SIGPIPE, SIG_IGN)
    let hasTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let screen = RunScreen(.standardOutput)
    var environment = ExecutionEnvironment(
      evidence: .live, variables: .ofThisProcess, userID: Int(getuid()),
      effectiveUserID: Int(geteuid()),
      currentDirectory: try currentFolder(), osNames: osNames(),
      clockState: clockState, terminal: hasTerminal ? SystemTerminal(screen: screen) : nil,
      // What cannot be shown is still in the evidence.
      write: { screen.show($0) }, interruption: try Interruption())
    environment.screen = screen
    return environment
  }

  private static func currentFolder() throws(ExecutionError) -> [UInt8] {
    guard let path = getcwd(nil, 0) else {
      throw ExecutionError(reason: "the working directory is gone: change into another one")
    }
    defer { free(path) }
    return Array(UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }

  /// `ID` first, then `ID_LIKE`.
  private static func osNames() -> [String] {
    guard let bytes = FileManager.default.contents(atPath: "/etc/os-release") else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    var names: [String] = []
    for key in ["ID=", "ID_LIKE="] {
      for line in text.split(separator: "\n") where line.hasPrefix(key) {
        let value = line.dropFirst(key.count).filter { $0 != "\"" && $0 != "'" }
        names += value.split(separator: " ").map(String.init)
      }
    }
    return names
  }

  /// What systemd says; other time services leave no such mark, and then nobody knows.
  private static func clockState() -> EvidenceRecord.ClockState {
    access("/run/systemd/timesync/synchronized", F_OK) == 0 ? .yes : .unknown
  }
}
