import RunbookPlan
import SystemPackage

/// Who holds a run directory.
package struct LockOwner: Sendable, Equatable {
  package var processID: Int
  package var host: String
  /// A process id means something only within one boot.
  package var boot: String
  package var started: String
}

extension LockOwner: CustomStringConvertible {
  package var description: String { "process \(processID) on `\(host)` since \(started)" }
}

extension LockOwner {
  static let sizeLimit = 4_096

  var canonicalLine: [UInt8] {
    let value = JSONValue.object([
      "boot": .evidenceString(boot), "host": .evidenceString(host),
      "pid": .integer(processID), "started": .evidenceString(started),
    ])
    return value.canonicalBytes + [0x0A]
  }

  /// Nil where the bytes do not say it: a lock whose owner cannot be read is still a lock.
  init?(canonicalLine bytes: [UInt8]) {
    guard case .object(let members)? = try? JSONValue(parsing: bytes),
      case .integer(let processID)? = members["pid"], let host = members["host"]?.evidenceText,
      let boot = members["boot"]?.evidenceText, let started = members["started"]?.evidenceText
    else { return nil }
    self.init(processID: processID, host: host, boot: boot, started: started)
  }
}

/// The lock is a folder, because making a folder either succeeds or finds it, on every file system
/// and in every shell.
enum RunLock {
  static func take(
    in directory: SafeDirectory, environment: EvidenceEnvironment
  ) throws(EvidenceError) {
    do {
      try directory.make(folder: EvidenceFormat.lockFolder)
    } catch {
      guard case .folder? = try? directory.entry(EvidenceFormat.lockFolder) else { throw error }
      throw .locked(path: directory.path.string, by: owner(in: directory))
    }
    let owner = LockOwner(
      processID: environment.processID(), host: environment.hostName(),
      boot: environment.bootID(),
      started: WallTime.text(milliseconds: environment.wallMilliseconds()))
    let folder = try directory.open(folder: EvidenceFormat.lockFolder)
    try folder.write(owner.canonicalLine, to: EvidenceFormat.lockFile)
    try folder.synchronize()
    try directory.synchronize()
  }

  static func owner(in directory: SafeDirectory) -> LockOwner? {
    guard let folder = try? directory.open(folder: EvidenceFormat.lockFolder),
      let bytes = try? folder.read(EvidenceFormat.lockFile, limit: LockOwner.sizeLimit)
    else { return nil }
    return LockOwner(canonicalLine: bytes)
  }

  static func release(in directory: SafeDirectory) throws(EvidenceError) {
    let folder = try directory.open(folder: EvidenceFormat.lockFolder)
    try folder.remove(file: EvidenceFormat.lockFile)
    try directory.remove(folder: EvidenceFormat.lockFolder)
    try directory.synchronize()
  }
}
