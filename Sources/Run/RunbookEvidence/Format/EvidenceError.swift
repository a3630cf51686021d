/// Why evidence could not be written: a reason to end the run, never the fault of a command.
package enum EvidenceError: Error, Equatable {
  /// The system refused `operation`, such as `open`, on `path`; `reason` is its own text.
  case system(operation: String, path: String, reason: String)
  /// Another writer holds the run directory.
  case locked(path: String, by: LockOwner?)
  /// A record is longer than a ledger line may be: a mistake of the caller.
  case recordTooLong(type: String, bytes: Int)
  /// A text that must be plain ASCII, such as a step id, is not: a mistake of the caller.
  case notPlain(type: String)
  /// A record that could not be true beside the plan and the records before it: a mistake of this
  /// program, found before the record was written.
  case contradiction(type: String, reason: String)
  /// An existing run directory holds something that a writer cannot carry on from.
  case damaged(path: String, reason: String)
  /// An earlier write failed; since then nothing more is written.
  case refused(after: String)
  /// Somebody else could exchange the folder under the writer's feet.
  case foreign(path: String, reason: String)
  /// The run directory is no longer where it was; `now` is where it lies, if that is known.
  case moved(path: String, now: String?)
  /// The writer was closed.
  case closed
}

extension EvidenceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let operation, let path, let reason): "cannot \(operation) `\(path)`: \(reason)"
    case .locked(let path, let owner): "`\(path)` is in use by \(owner?.description ?? "a writer")"
    case .recordTooLong(let type, let bytes):
      "a `\(type)` record of \(bytes) bytes is longer than a ledger line may be"
    case .notPlain(let type): "a `\(type)` record holds a text that is not plain ASCII"
    case .contradiction(let type, let reason):
      "a `\(type)` record would not stand up to `verify`, which is a fault of this program: \(reason)"
    case .damaged(let path, let reason): "`\(path)` is damaged: \(reason)"
    case .refused(let first): "nothing more is written since a write failed: \(first)"
    case .foreign(let path, let reason): "`\(path)` \(reason)"
    case .moved(let path, let now):
      "the run directory `\(path)` was moved or exchanged while the run went on"
        + (now.map { "; what was recorded is now in `\($0)`" } ?? "")
    case .closed: "the run directory was closed"
    }
  }
}
