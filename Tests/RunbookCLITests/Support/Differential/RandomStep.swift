/// A step of a random change, as the fields of a YAML mapping in braces.
struct RandomStep {
  var fields: [(key: String, value: String)] = []

  init(id: String, title: String) {
    set("id", id)
    set("title", HostileText.yamlTemplate(title))
  }

  var yaml: String { "- {" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}" }

  mutating func set(_ key: String, _ value: String) { fields.append((key, value)) }

  mutating func run(_ text: String) { set("run", HostileText.yaml(text)) }
}

/// What a step of a random change is about.
enum RandomStepKind: CaseIterable {
  case succeed, fail, otherStatus, hang, flood, binary, signal, retried, values, environment
  case standardInput, longCommand, manyLines, child
  case proved, unless, looked, compared, waited, waitedInVain, foundFile
  case held, slowLook, muchSeen, floodSeen, otherProbe, personLooks
  case person, abandoned, secret, secretSeen
  /// For people alone: where nobody is there, each ends the run.
  case recorded, notified, approved
  case stable
  /// A group of steps that goes through the hosts batch by batch.
  case rolled

  /// Those that a run comes past with nobody there, but for `person` and `personLooks`.
  static let alone = allCases.filter { !$0.isForCompany }

  /// Those that take no longer than they have to.
  static let brief = allCases.filter { !$0.isSlow }

  private var isForCompany: Bool {
    switch self {
    case .recorded, .notified, .approved, .stable: true
    default: false
    }
  }

  private var isSlow: Bool {
    switch self {
    case .hang, .slowLook, .abandoned, .child, .waitedInVain, .flood, .floodSeen: true
    case .environment, .standardInput, .longCommand, .manyLines, .muchSeen: true
    default: false
    }
  }

  var weight: Int {
    switch self {
    case .values, .looked: 5
    case .fail, .proved, .binary, .retried: 4
    case .succeed, .otherStatus, .unless, .manyLines, .compared: 3
    case .signal, .environment, .longCommand, .foundFile: 2
    case .secret, .secretSeen, .muchSeen, .otherProbe: 2
    case .standardInput, .child, .waited, .flood, .floodSeen: 1
    case .held, .slowLook, .personLooks, .abandoned: 1
    case .hang, .waitedInVain, .person: 1
    case .approved, .rolled: 3
    case .recorded, .notified, .stable: 2
    }
  }

  /// One that a change has whatever else it has, so that few changes in a row cover them all.
  static func inTurn(_ seed: UInt64) -> RandomStepKind {
    alone[Int(seed % UInt64(alone.count))]
  }

  /// It takes its time or ends the run: one a change is enough.
  var isRare: Bool {
    switch self {
    case .hang, .flood, .waited, .waitedInVain, .person, .personLooks, .abandoned: true
    case .held, .slowLook, .floodSeen: true
    default: false
    }
  }
}
