import RunbookBase
import RunbookPlan

/// One record as it was read: the envelope, and where its data stands.
struct LedgerRecord {
  static let keys: [StaticString] = [
    "boot", "data", "mono_ms", "prev", "run", "seq", "type", "v", "wall",
  ]

  let scan: RecordScanner
  /// Node of the data object.
  let data: Int
  let boot: ArraySlice<UInt8>
  let monotonic: Int
  let previous: Digest
  let run: ArraySlice<UInt8>
  let sequence: Int
  let type: RecordType
  let wall: Int

  /// - Parameter scan: of one line.
  /// - Throws: ``ScanFailure`` where the line is in canonical form and yet no record.
  init(_ scan: RecordScanner) throws(ScanFailure) {
    func fail(_ reason: String) -> ScanFailure { ScanFailure(reason: reason, isTear: false) }
    guard let values = LedgerRecord.values(scan) else {
      throw fail("not a record: its keys are not those of this format")
    }
    func isText(_ index: Int) -> Bool { scan.kind(values[index]) == .string }
    guard isText(0), isText(3), isText(4), isText(6), isText(8),
      scan.kind(values[1]) == .object, let monotonic = scan.number(values[2]),
      let sequence = scan.number(values[5]), scan.number(values[7]) == 1, monotonic >= 0
    else { throw fail("not a record: a field is of the wrong kind") }
    guard let previous = Digest(hex: scan.slice(values[3])) else {
      throw fail("`prev` is not a SHA-256")
    }
    guard let wall = WallTime.milliseconds(of: scan.slice(values[8])) else {
      throw fail("`wall` is not a time in UTC with milliseconds")
    }
    guard let name = scan.text(values[6]), let type = RecordType(rawValue: name) else {
      throw fail("the type is not known")
    }
    self.scan = scan
    self.data = values[1]
    self.boot = scan.slice(values[0])
    self.monotonic = monotonic
    self.previous = previous
    self.run = scan.slice(values[4])
    self.sequence = sequence
    self.type = type
    self.wall = wall
  }

  /// Nodes of the values in the order of ``keys``; nil where these are not the keys.
  private static func values(_ scan: RecordScanner) -> InlineArray<9, Int>? {
    guard scan.kind(0) == .object else { return nil }
    var values = InlineArray<9, Int>(repeating: 0)
    var child = 1
    for index in values.indices {
      guard child < scan.end(of: 0), scan.matches(child, keys[index]) else { return nil }
      values[index] = child + 1
      child = scan.end(of: child + 1)
    }
    return child == scan.end(of: 0) ? values : nil
  }
}

extension LedgerRecord {
  /// When a record was written.
  struct Time {
    let boot: ArraySlice<UInt8>
    let monotonic: Int

    func isSameBoot(as other: Time) -> Bool { isSame(boot, other.boot) }
  }

  var time: Time { Time(boot: boot, monotonic: monotonic) }

  func node(_ key: StaticString) -> Int? { scan.member(data, key) }

  /// How many members the data has.
  var memberCount: Int {
    var count = 0
    var child = data + 1
    while child < scan.end(of: data) {
      count += 1
      child = scan.end(of: child + 1)
    }
    return count
  }

  /// Nodes of their names.
  var memberNames: [Int] {
    let children = scan.children(data)
    return stride(from: 0, to: children.count, by: 2).map { children[$0] }
  }

  /// A plain string of the data.
  func text(_ key: StaticString) -> String? { node(key).flatMap(scan.text) }

  func number(_ key: StaticString) -> Int? { node(key).flatMap(scan.number) }

  func digest(_ key: StaticString) -> Digest? { node(key).flatMap { Digest(hex: scan.slice($0)) } }
}

extension LedgerRecord {
  /// A table of texts that stands in the record itself.
  func texts(_ key: StaticString) -> [String: String] {
    guard let node = node(key) else { return [:] }
    var texts: [String: String] = [:]
    let children = scan.children(node)
    for index in stride(from: 0, to: children.count - 1, by: 2) {
      let value = children[index + 1]
      let text =
        scan.text(value)
        ?? scan.member(value, "b64").flatMap(scan.text).flatMap {
          JSONValue.object(["b64": .string($0)]).evidenceText
        }
      if let name = scan.text(children[index]) { texts[name] = text }
    }
    return texts
  }
}

extension LedgerRecord {
  /// A text for a message; what stands in a blob is named by its digest.
  func shown(_ key: StaticString) -> String {
    guard let node = node(key) else { return "(not given)" }
    if let text = scan.text(node) { return text }
    if let code = scan.member(node, "b64").flatMap(scan.text) {
      return JSONValue.object(["b64": .string(code)]).evidenceText ?? "(unreadable)"
    }
    return "(text in blob \(scan.member(node, "sha256").flatMap(scan.text) ?? "unknown"))"
  }
}
