import RunbookPlan

/// What the lines of one change ask of the runtime. The templates ask for it by name, so that code which
/// speaks of what a plan has not got stays away, and with it every function that only such code calls.
struct ShellNeeds: Equatable {
  /// Functions that the change's own lines call.
  let calls: Set<String>
  /// What its checks expect, by the predicate's name; `tolerance` where numbers may differ.
  let expects: Set<String>
  /// What the plan has, such as `ssh`.
  let features: Set<String>

  /// - Parameter text: the change's own lines.
  init(of plan: Plan, text: [UInt8]) {
    let commands = ShellCalls(text).commands
    calls = Set(commands.map(\.name))
    expects = Set(
      commands.filter { $0.name == "expect" }.flatMap { ShellNeeds.predicates(in: $0.words) })
    features = Set(ShellUnits(plan).features.filter(\.isThere).map(\.name))
  }

  /// Behind a place in JSON stands the predicate that judges what is there.
  private static func predicates(in words: [String]) -> [String] {
    let plain = words.map { word in word.filter { $0 != "'" } }
    switch plain.first {
    case "at": return ["at"] + plain.dropFirst(2).prefix(1)
    case "equal" where plain.count > 1: return ["equal", "tolerance"]
    default: return Array(plain.prefix(1))
    }
  }

  /// The sections of the templates that are written.
  var record: TemplateRecord {
    var called: TemplateRecord = [:]
    for name in calls { called[name] = .flag(true) }
    var expected: TemplateRecord = [:]
    for name in expects { expected[name] = .flag(true) }
    var record: TemplateRecord = ["calls": .record(called), "expects": .record(expected)]
    for name in features { record[name] = .flag(true) }
    for (name, value) in ShellEngineFacts.record { record[name] = value }
    return record
  }
}
