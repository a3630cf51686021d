import RunbookBase
import FoundationEssentials
import RunbookPlan
import SystemPackage

/// What a run directory tells, apart from every hash: what a liar changes.
struct Story: Sendable {
  /// Where a record stands in time, apart from what it says.
  struct Moment: Sendable {
    var boot: JSONValue?
    var monotonic: JSONValue?
    var wall: JSONValue?
  }

  enum Line: Sendable {
    case record(Record)
    /// What a crash has left of a record, without its LF.
    case torn([UInt8])
  }

  struct Record: Sendable {
    var type: String
    var data: [String: JSONValue]
    /// `v` and `run`, and whatever else a liar writes.
    var rest: [String: JSONValue]
    /// It is told with the hashes, numbers and signatures that it holds; otherwise what follows from
    /// the rest of the story is made anew.
    var isLiteral = false
    /// What it had been before anybody lied; the same in a copy.
    let number: Int
  }

  var header: [String: JSONValue]
  let plan: Plan
  let planBytes: [UInt8]
  var lines: [Line]
  /// One a line.
  var moments: [Moment]
  var blobs: [String: [UInt8]]
  /// Numbers of the checkpoint records that were signed, as in ``Record/number``.
  private(set) var signed: Set<Int> = []
}

extension Story {
  /// Reads a run that verifies.
  init(directory: String) throws {
    let header = try JSONValue(parsing: Story.bytes(directory + "/run.json").dropLast())
    guard case .object(let members) = header else {
      throw NeverHappened(description: "run.json is no object")
    }
    self.header = members
    planBytes = try Story.bytes(directory + "/plan.json")
    plan = try Plan(canonicalBytes: planBytes)
    lines = []
    moments = []
    blobs = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: directory + "/blobs")) ?? []
    where name.count == 64 {
      blobs[name] = try Story.bytes(directory + "/blobs/" + name)
    }
    let bytes = try Story.bytes(directory + "/ledger.jsonl")
    guard bytes.last == 0x0A else { throw NeverHappened(description: "the ledger's end is torn") }
    for line in bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
      append(Array(line))
      if case .record(let record)? = lines.last, record.type == "checkpoint",
        case .integer(let n)? = record.data["n"],
        FileManager.default.fileExists(atPath: directory + "/checkpoints/\(n).sig")
      {
        signed.insert(record.number)
      }
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  private mutating func append(_ line: [UInt8]) {
    guard case .object(var members)? = try? JSONValue(parsing: line),
      JSONValue.object(members).canonicalBytes == line,
      case .string(let type)? = members.removeValue(forKey: "type"),
      case .object(let data)? = members.removeValue(forKey: "data")
    else {
      lines.append(.torn(line))
      moments.append(moments.last ?? Moment())
      return
    }
    moments.append(
      Moment(
        boot: members.removeValue(forKey: "boot"),
        monotonic: members.removeValue(forKey: "mono_ms"),
        wall: members.removeValue(forKey: "wall")))
    for key in ["prev", "seq"] { members[key] = nil }
    lines.append(
      .record(Record(type: type, data: data, rest: members, number: lines.count)))
  }
}

extension Story {
  /// The record in a line; nil where it is torn.
  func record(_ index: Int) -> Record? {
    guard case .record(let record) = lines[index] else { return nil }
    return record
  }

  /// All whole records.
  var records: [Record] { lines.indices.compactMap(record) }

  /// Places of all whole records.
  var places: [Int] { lines.indices.filter { record($0) != nil } }

  /// The records of a type, with their places.
  func records(_ types: String...) -> [(place: Int, record: Record)] {
    places.compactMap { place in
      record(place).flatMap { types.contains($0.type) ? (place, $0) : nil }
    }
  }

  mutating func change(_ index: Int, _ body: (inout Record) -> Void) {
    guard var record = record(index) else { return }
    body(&record)
    lines[index] = .record(record)
  }

  /// Takes a line out, and its moment with it.
  mutating func remove(_ index: Int) {
    lines.remove(at: index)
    moments.remove(at: index)
  }

  mutating func remove(where holds: (Record) -> Bool) {
    for index in places.reversed() where record(index).map(holds) == true { remove(index) }
  }

  /// Puts a line in; it happened when the line before it did.
  mutating func insert(_ line: Line, at index: Int) {
    moments.insert(moments[max(0, index - 1)], at: index)
    lines.insert(line, at: index)
  }

  /// Tells of something at another time: the moments stay where they are.
  mutating func move(_ index: Int, to other: Int) {
    let line = lines.remove(at: index)
    lines.insert(line, at: other)
  }

  /// Tells of one host of a step what it tells of another, and the other way about.
  func exchanging(_ one: String, _ other: String, of step: String) -> Story {
    var story = self
    let pair = [one, other]
    for place in places where record(place)?.step == step {
      story.change(place) { record in
        guard let host = record.host, let index = pair.firstIndex(of: host) else { return }
        record.data["host"] = .string(pair[1 - index])
      }
    }
    return story
  }

  /// Keeps bytes as a blob.
  ///
  /// - Returns: `{"bytes","sha256"}`.
  mutating func keep(_ bytes: [UInt8]) -> [String: JSONValue] {
    let digest = sha256Hex(bytes)
    if !bytes.isEmpty { blobs[digest] = bytes }
    return ["bytes": .integer(bytes.count), "sha256": .string(digest)]
  }

  /// An output of these bytes.
  mutating func stream(_ bytes: [UInt8]) -> JSONValue {
    .object(keep(bytes).merging(["truncated": .bool(false)]) { $1 })
  }

  /// The bytes of an output or a text that stands in a blob, whole; nil where it is cut, withheld or
  /// not there.
  func bytes(of value: JSONValue?) -> [UInt8]? {
    guard case .object(let members)? = value, members["kept"] == nil,
      case .string(let digest)? = members["sha256"]
    else { return nil }
    return digest == sha256Hex([]) ? [] : blobs[digest]
  }
}

extension Story.Record {
  func text(_ key: String) -> String? { data[key]?.text }

  func number(_ key: String) -> Int? {
    guard case .integer(let number)? = data[key] else { return nil }
    return number
  }

  var step: String? { text("step") }
  var host: String? { text("host") }
}
