package import RunbookBase

/// One record of a ledger, read to be shown: every text is there as text, wherever it was kept.
package struct RecordedEvent: Sendable, Equatable {
  /// Number of its line, 1-based.
  package let sequence: Int
  package let type: RecordType
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let wall: Int
  /// Milliseconds of the clock since boot, comparable within one ``boot``.
  package let monotonic: Int
  package let boot: String
  /// The record's data. Texts and tables that the ledger keeps in blobs or as base64 stand here
  /// decoded; streams, and what was signed, stay the objects that name their blobs.
  package let data: [String: JSONValue]

  package init(
    sequence: Int, type: RecordType, wall: Int, monotonic: Int, boot: String,
    data: [String: JSONValue]
  ) {
    self.sequence = sequence
    self.type = type
    self.wall = wall
    self.monotonic = monotonic
    self.boot = boot
    self.data = data
  }

  /// What the ledger says of one stream of a command, or of one file that was signed.
  package struct Stream: Sendable, Equatable {
    /// Length of the whole.
    package let bytes: Int
    /// Nil where the content was withheld.
    package let sha256: String?
    /// The blob that holds what there is of it; nil where it is empty or withheld.
    package let blob: String?
    /// Only its head and tail were kept.
    package let isTruncated: Bool
    /// Something that the command had started still held it when the command was over; what that
    /// printed later is in no record.
    package let isHeld: Bool
  }

  /// What a check saw on one host.
  package struct Value: Sendable, Equatable {
    package let host: String
    package let exit: Int?
    package let observed: String
    package let stdout: Stream?
    package let stderr: Stream?
  }
}

extension RecordedEvent {
  package func text(_ key: String) -> String? { data[key]?.string }

  package func number(_ key: String) -> Int? { data[key]?.number }

  package func stream(_ key: String) -> Stream? { data[key]?.stream }

  /// The values of a check's end, one a host.
  package var values: [Value] {
    guard case .array(let items)? = data["values"] else { return [] }
    return items.compactMap { item in
      guard case .object(let members) = item, let host = members["host"]?.string else {
        return nil
      }
      return Value(
        host: host, exit: members["exit"]?.number, observed: members["observed"]?.string ?? "",
        stdout: members["stdout"]?.stream, stderr: members["stderr"]?.stream)
    }
  }

  /// What a person recorded, by name in the order of the names.
  package var fields: [(name: String, text: String)] {
    guard case .object(let members)? = data["fields"] else { return [] }
    return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.string ?? "") }
  }

  /// How often the value of each secret was taken out.
  package var redactions: [(name: String, count: Int)] {
    guard case .array(let items)? = data["redacted"] else { return [] }
    return items.compactMap { item in
      guard case .object(let members) = item, let name = members["name"]?.string,
        let count = members["count"]?.number
      else { return nil }
      return (name, count)
    }
  }

  /// Milliseconds from this record to a later one, by the clock that can be trusted for it.
  package func milliseconds(to later: RecordedEvent) -> Int {
    let passed = boot == later.boot ? later.monotonic - monotonic : later.wall - wall
    return max(0, passed)
  }
}

extension JSONValue {
  fileprivate var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var number: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  fileprivate var stream: RecordedEvent.Stream? {
    guard case .object(let members) = self, let bytes = members["bytes"]?.number else {
      return nil
    }
    let digest = members["sha256"]?.string
    let kept = members["kept"]?.stream
    return RecordedEvent.Stream(
      bytes: bytes, sha256: digest, blob: kept?.sha256 ?? (bytes > 0 ? digest : nil),
      isTruncated: kept != nil, isHeld: members["open"] == .bool(true))
  }
}
