import RunbookBase
import RunbookEvidence
import RunbookPlan

/// Lies about one field of one record.
extension Lie {
  static func fields(_ story: Story, _ random: inout SplitMix64) -> [Lie] {
    let words = Vocabulary(story)
    var lies: [Lie] = []
    for place in story.places {
      guard let record = story.record(place) else { continue }
      for (key, value) in record.data.sorted(by: { $0.key < $1.key }) {
        let whole = FieldPath(type: record.type, keys: [key])
        lies.append(
          Lie("leave out \(whole)", "\(place + 1)") { $0.change(place) { $0.data[key] = nil } })
        lies += alterations(of: value, at: whole, words, &random).map { path, new in
          Lie("\(path) \(new.way)", "\(place + 1), \(new.shown)") {
            $0.change(place) { record in
              record.data[key] = record.data[key]?.replacing(path.keys.dropFirst(), with: new.value)
              // A number that is told stays as it is told.
              if record.type == "checkpoint", key == "n" { record.isLiteral = true }
            }
          }
        }
      }
      lies += borrowed(record, at: place, words)
      lies += foreign(record, at: place, words, &random)
      lies += envelope(record, at: place, words, &random)
    }
    return lies + header(story, words, &random)
  }

  /// The same of `run.json`.
  private static func header(
    _ story: Story, _ words: Vocabulary, _ random: inout SplitMix64
  ) -> [Lie] {
    var lies: [Lie] = []
    for (key, value) in story.header.sorted(by: { $0.key < $1.key }) {
      lies.append(Lie("leave out run.json \(key)", key) { $0.header[key] = nil })
      lies += alterations(of: value, at: FieldPath(type: "run.json", keys: [key]), words, &random)
        .map { path, new in
          Lie("\(path) \(new.way)", "\(new.shown)") { $0.header[key] = new.value }
        }
    }
    lies.append(Lie("extend run.json", "more") { $0.header["more"] = .integer(1) })
    return lies
  }

  /// A place within the data of a record.
  struct FieldPath: CustomStringConvertible, Sendable {
    let type: String
    /// Names of members; `#` and a number for a place in a list.
    var keys: [String]

    /// Without numbers, so that all places of a list are one group.
    var description: String {
      "\(type) " + keys.map { $0.hasPrefix("#") ? "[]" : $0 }.joined(separator: ".")
    }

    var last: String { keys.last { !$0.hasPrefix("#") } ?? "" }

    func appending(_ key: String) -> FieldPath { FieldPath(type: type, keys: keys + [key]) }
  }

  /// What a field is told to be; nil: it is left out.
  struct NewValue: Sendable {
    /// What is done to it; every way is tried on every field.
    let way: String
    let value: JSONValue?

    var shown: String {
      guard let value else { return "left out" }
      return "told as \(String(decoding: value.canonicalBytes, as: UTF8.self).prefix(120))"
    }
  }

  private static func alterations(
    of value: JSONValue, at path: FieldPath, _ words: Vocabulary, _ random: inout SplitMix64
  ) -> [(FieldPath, NewValue)] {
    var found = others(than: value, for: path, words, &random)
      .filter { $0.value != value }.map { (path, $0) }
    switch value {
    case .object(let members):
      for (key, inner) in members.sorted(by: { $0.key < $1.key }) {
        found.append((path.appending(key), NewValue(way: "left out", value: nil)))
        found += alterations(of: inner, at: path.appending(key), words, &random)
      }
      let more = members.merging(["more": .integer(1)]) { $1 }
      found.append((path, NewValue(way: "extended", value: .object(more))))
    case .array(let items):
      for (index, item) in items.enumerated() {
        found.append((path, NewValue(way: "without an item", value: .array(items.without(index)))))
        found.append((path, NewValue(way: "with one twice", value: .array(items + [item]))))
        found += alterations(of: item, at: path.appending("#\(index)"), words, &random)
      }
      found.append((path, NewValue(way: "blank", value: .array([]))))
      if items.count > 1 {
        found.append((path, NewValue(way: "turned round", value: .array(items.reversed()))))
      }
    case .string, .integer, .bool: break
    }
    return found
  }

  /// Other values that could stand there.
  private static func others(
    than value: JSONValue, for path: FieldPath, _ words: Vocabulary, _ random: inout SplitMix64
  ) -> [NewValue] {
    var others = words.values(of: path.last)
    var found: [NewValue] = []
    func tell(_ way: String, _ value: JSONValue) { found.append(NewValue(way: way, value: value)) }
    switch value {
    case .integer(let number):
      others += [0, 1, number + 1, number - 1, -number, (1 << 53) - 1].map { .integer($0) }
      tell("of another type", .string("\(number)"))
    case .string(let text):
      others += [.string("other"), .string(text + " ")]
      if text.utf8.count == 64 { others.append(.string(String(text.reversed()))) }
      tell("blank", .string(random.pick(["", " "])))
      tell("of another type", random.pick([.integer(1), .bool(true), .array([])]))
    case .bool(let flag):
      others.append(.bool(!flag))
      tell("of another type", .integer(1))
    case .object where value.words != nil:
      others += [.string("other"), .evidence("sonst\u{E9}")]
      tell("blank", random.pick([.string(""), .evidence("\t")]))
      tell("of another type", .integer(1))
    case .object, .array:
      tell("of another type", random.pick([.string("other"), .integer(1), .bool(true)]))
    }
    others = others.filter { $0 != value }
    let chosen = others.count > 5 ? (0..<5).map { _ in random.pick(others) } : others
    return found + chosen.map { NewValue(way: "altered", value: $0) }
  }

  /// A member that other records of this type have, and this one has not.
  private static func borrowed(
    _ record: Story.Record, at place: Int, _ words: Vocabulary
  ) -> [Lie] {
    words.members(of: record.type).filter { record.data[$0.key] == nil }
      .map { key, value in
        let shown = NewValue(way: "added", value: value).shown
        return Lie("add \(record.type) \(key)", "\(place + 1), \(shown)") {
          $0.change(place) { $0.data[key] = value }
        }
      }
  }

  /// A member that only records of other types have.
  private static func foreign(
    _ record: Story.Record, at place: Int, _ words: Vocabulary, _ random: inout SplitMix64
  ) -> [Lie] {
    let own = Set(words.members(of: record.type).map(\.key)).union(record.data.keys)
    let others = Vocabulary.types.flatMap(words.members).filter { !own.contains($0.key) }
    guard !others.isEmpty else { return [] }
    let (key, value) = random.pick(others)
    return [
      Lie("foreign to \(record.type)", "\(place + 1), \(key)") {
        $0.change(place) { $0.data[key] = value }
      }
    ]
  }

  private static func envelope(
    _ record: Story.Record, at place: Int, _ words: Vocabulary, _ random: inout SplitMix64
  ) -> [Lie] {
    let type = random.pick(Vocabulary.types.filter { $0 != record.type })
    return [
      Lie("type of \(record.type)", "\(place + 1), told as \(type)") {
        $0.change(place) { $0.type = type }
      },
      Lie("v of \(record.type)", "\(place + 1)") {
        $0.change(place) { $0.rest["v"] = .integer(2) }
      },
      Lie("run of \(record.type)", "\(place + 1)") {
        $0.change(place) { $0.rest["run"] = .string("20261130T000000Z-00000000") }
      },
      Lie("extend \(record.type)", "\(place + 1)") {
        $0.change(place) { $0.rest["more"] = .integer(1) }
      },
    ]
  }
}

/// Words that stand in a story or could.
struct Vocabulary: Sendable {
  private static let fixed: [String: [String]] = [
    "outcome": [
      "done", "incomplete", "failed", "timeout", "interrupted", "aborted", "rolled-back",
      "rolled-back-in-part",
    ],
    "verdict": ["pass", "fail", "error"], "answer": ["done", "no", "approved", "refused"],
    "mode": ["attended", "unattended"], "role": ["operate", "approve", "review"],
    "kind": [
      "run", "manual", "check", "wait", "notify", "approve", "break-glass", "skip", "retry",
      "continue", "indeterminate", "late",
    ],
    "reboot": ["yes", "no"], "synchronized": ["yes", "no", "unknown"],
    "by": ["ana@example.com", "li@example.com", "ed@example.com", "eve@example.com"],
    "operator": ["li@example.com", "Ed@Example.com", "eve@example.com"],
  ]

  static let types = [
    "run.start", "clock", "approval", "snapshot", "step.start", "step.end", "check.start",
    "check.end", "signoff", "deviation", "skip", "recover", "resume", "abort", "checkpoint",
    "run.end",
  ]
  private var byKey: [String: [JSONValue]] = [:]
  private var byType: [String: [String: JSONValue]] = [:]

  init(_ story: Story) {
    for (key, words) in Vocabulary.fixed { byKey[key] = words.map { .string($0) } }
    let plan = story.plan
    let steps = plan.steps + plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep)
    byKey["step"] = steps.map { .string($0.id) }
    byKey["after"] = byKey["step"]
    byKey["procedure"] = plan.recovery.map { .string($0.id) }
    byKey["host"] = (["controller"] + plan.hosts.map(\.id)).map { .string($0) }
    let checks = steps.flatMap { [$0.check, $0.unless].compactMap { $0 } }
    byKey["check"] = checks.map { .string($0.id) }
    byKey["probe"] = byKey["check"]
    for place in story.places {
      guard let record = story.record(place) else { continue }
      for (key, value) in record.data {
        byType[record.type, default: [:]][key] = value
        guard Vocabulary.fixed[key] == nil, byKey[key, default: []].count < 40 else { continue }
        byKey[key, default: []].append(value)
      }
    }
    byType["step.end", default: [:]]["signal"] = .integer(9)
    byType["check.start", default: [:]]["host"] = .string("controller")
    byType["run.end", default: [:]]["step"] = byKey["step"]?.first
    byType["deviation", default: [:]]["step"] = byKey["step"]?.first
    byType["skip", default: [:]]["by"] = .string("ana@example.com")
    byType["abort", default: [:]]["signal"] = .integer(15)
    byType["signoff", default: [:]]["host"] = .string("controller")
  }

  func values(of key: String) -> [JSONValue] { byKey[key] ?? [] }

  /// Members that records of a type have, in this story or elsewhere.
  func members(of type: String) -> [(key: String, value: JSONValue)] {
    (byType[type] ?? [:]).sorted { $0.key < $1.key }
  }
}

extension JSONValue {
  /// A text in the ledger's form.
  static func evidence(_ text: String) -> JSONValue { .evidenceString(text) }

  /// The same with another value at a place; nil where the place itself goes.
  func replacing(_ keys: ArraySlice<String>, with new: JSONValue?) -> JSONValue? {
    guard let key = keys.first else { return new }
    switch self {
    case .object(var members):
      members[key] = members[key]?.replacing(keys.dropFirst(), with: new)
      return .object(members)
    case .array(var items):
      guard let index = Int(key.dropFirst()), items.indices.contains(index) else { return self }
      guard let item = items[index].replacing(keys.dropFirst(), with: new) else {
        return .array(items.without(index))
      }
      items[index] = item
      return .array(items)
    case .string, .integer, .bool: return self
    }
  }
}

extension [JSONValue] {
  func without(_ index: Int) -> [JSONValue] {
    var rest = self
    rest.remove(at: index)
    return rest
  }
}
