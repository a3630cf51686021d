import RunbookBase
import RunbookPlan

/// Who holds a run directory.
package struct LockOwner: Sendable, Equatable {
  package var processID: Int
  package var host: String
  /// A process id means something only within one boot.
  package var boot: String
  package var started: String
  /// When the process started, in milliseconds since the boot: another process that got the same
  /// id started later. Nil where the writer, such as the generated script, does not say it.
  package var processStart: Int?

  package init(
    processID: Int, host: String, boot: String, started: String, processStart: Int? = nil
  ) {
    self.processID = processID
    self.host = host
    self.boot = boot
    self.started = started
    self.processStart = processStart
  }
}

extension LockOwner: CustomStringConvertible {
  package var description: String { "process \(processID) on `\(host)` since \(started)" }
}

extension LockOwner {
  static let sizeLimit = 4_096
  /// Milliseconds that a process may seem to have started after its own lock, where only wall
  /// times can be compared.
  private static let wallTolerance = 5_000

  var canonicalLine: [UInt8] {
    var members: [String: JSONValue] = [
      "boot": .evidenceString(boot), "host": .evidenceString(host),
      "pid": .integer(processID), "started": .evidenceString(started),
    ]
    members["process_start_ms"] = processStart.map { .integer($0) }
    return JSONValue.object(members).canonicalBytes + [0x0A]
  }

  /// Nil where the bytes do not say it: a lock whose owner cannot be read is still a lock.
  init?(canonicalLine bytes: [UInt8]) {
    guard case .object(let members)? = try? JSONValue(parsing: bytes),
      case .integer(let processID)? = members["pid"], let host = members["host"]?.evidenceText,
      let boot = members["boot"]?.evidenceText, let started = members["started"]?.evidenceText,
      (1..<1_000_000_000).contains(processID), WallTime.milliseconds(of: started) != nil,
      boot.wholeMatch(of: /[0-9A-Za-z._-]*/) != nil
    else { return nil }
    var processStart: Int?
    if case .integer(let start)? = members["process_start_ms"] { processStart = start }
    self.init(
      processID: processID, host: host, boot: boot, started: started, processStart: processStart)
  }

  /// The process that asks.
  init(of environment: EvidenceEnvironment) {
    let id = environment.processID()
    self.init(
      processID: id, host: environment.hostName(), boot: environment.bootID(),
      started: WallTime.text(milliseconds: environment.wallMilliseconds()),
      processStart: environment.processStart(id))
  }

  func holder(_ environment: EvidenceEnvironment) -> RunStanding.Holder {
    guard host == environment.hostName() else { return .elsewhere(self) }
    guard boot == environment.bootID(), let start = environment.processStart(processID) else {
      return .gone(self)
    }
    if let processStart { return processStart == start ? .alive(self) : .gone(self) }
    let boottime = environment.wallMilliseconds() - environment.monotonicMilliseconds()
    guard let locked = WallTime.milliseconds(of: started),
      boottime + start > locked + LockOwner.wallTolerance
    else { return .alive(self) }
    return .gone(self)
  }
}
