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
          Lie("\(path)", "\(place + 1), \(new.shown)") {
            $0.change(place) { record in
              record.data[key] = record.data[key]?.replacing(path.keys.dropFirst(), with: new.value)
              // A number that is told stays as it is told.
              if record.type == "checkpoint", key == "n" { record.isLiteral = true }
            }
          }
        }
      }
      lies += borrowed(record, at: place, words)
      lies += envelope(record, at: place, words, &random)
    }
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
      .filter { $0 != value }.map { (path, NewValue(value: $0)) }
    switch value {
    case .object(let members):
      for (key, inner) in members.sorted(by: { $0.key < $1.key }) {
        found.append((path.appending(key), NewValue(value: nil)))
        found += alterations(of: inner, at: path.appending(key), words, &random)
      }
    case .array(let items):
      for (index, item) in items.enumerated() {
        found.append((path, NewValue(value: .array(items.without(index)))))
        found.append((path, NewValue(value: .array(items + [item]))))
        found += alterations(of: item, at: path.appending("#\(index)"), words, &random)
      }
      found.append((path, NewValue(value: .array([]))))
      if items.count > 1 { found.append((path, NewValue(value: .array(items.reversed())))) }
    case .string, .integer, .bool: break
    }
    return found
  }

  /// Other values that could stand there.
  private static func others(
    than value: JSONValue, for path: FieldPath, _ words: Vocabulary, _ random: inout SplitMix64
  ) -> [JSONValue] {
    var others = words.values(of: path.last)
    switch value {
    case .integer(let number):
      let numbers = [0, 1, number + 1, number - 1, -number, (1 << 53) - 1]
      others += numbers.map { .integer($0) } + [.string("\(number)")]
    case .string(let text):
      others += [.string(""), .string("other"), .string(text + " "), .integer(1)]
      if text.utf8.count == 64 { others.append(.string(String(text.reversed()))) }
    case .bool(let flag): others += [.bool(!flag)]
    case .object where value.words != nil:
      others += [.string("other"), .evidence("sonst\u{E9}")]
    case .object, .array: break
    }
    guard others.count > 6 else { return others }
    return (0..<6).map { _ in random.pick(others) }
  }

  /// A member that other records of this type have, and this one has not.
  private static func borrowed(
    _ record: Story.Record, at place: Int, _ words: Vocabulary
  ) -> [Lie] {
    words.members(of: record.type).filter { record.data[$0.key] == nil }
      .map { key, value in
        Lie("add \(record.type) \(key)", "\(place + 1), \(NewValue(value: value).shown)") {
          $0.change(place) { $0.data[key] = value }
        }
      }
  }

  private static func envelope(
    _ record: Story.Record, at place: Int, _ words: Vocabulary, _ random: inout SplitMix64
  ) -> [Lie] {
    let type = random.pick(words.types.filter { $0 != record.type })
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
    "outcome": ["done", "failed", "timeout", "interrupted", "aborted", "rolled-back"],
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

  let types = [
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
