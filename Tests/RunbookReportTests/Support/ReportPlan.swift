import RunbookPlan

/// A plan that has everything a report speaks of, with texts that try to break out of every format.
enum ReportPlan {
  /// 2027-01-16T21:00:00Z.
  static let windowStart = 1_800_133_200

  static let hostile =
    "<script>alert('x')</script> & \"quoted\" ]]> `code` | *bold* # TODO \u{7}\u{1B}[31m\u{202E}x"

  static func make() -> Plan {
    var plan = Plan(
      change: .init(
        id: "CHG0031337", title: "Upgrade the file store <b>&</b>", environment: "production",
        description: "Asked for by the storage team.\n\(hostile)"),
      runbook: .init(id: "store-upgrade", title: "Upgrade of the store"),
      product: .init(id: "store", title: "File store"),
      versions: .init(from: "1.0", to: "2.0", path: ["1.0", "1.5", "2.0"]))
    plan.hosts = [
      .init(id: "fs1", connection: .ssh, os: "debian-12", roles: ["store"]),
      .init(id: "fs2", connection: .ssh, os: "debian-12", roles: ["store"]),
    ]
    plan.windows = [
      .init(
        id: "night", start: "2027-01-16T22:00:00+01:00", end: "2027-01-17T00:00:00+01:00",
        startEpoch: windowStart, endEpoch: windowStart + 7200)
    ]
    plan.variables = [
      .init(name: "today", kind: .date, value: "%Y-%m-%d"), .init(name: "api_key", kind: .secret),
    ]
    plan.people.operators = ["ana@example.com"]
    plan.people.approvers = ["li@example.com"]
    plan.capabilities = [
      .init(id: "reading", title: "Reading files"), .init(id: "writing", title: "Writing files"),
    ]
    plan.stages = [
      .init(id: "prepare", title: "Prepare", steps: ["idle", "save"]),
      .init(
        id: "upgrade", title: "Upgrade", window: "night",
        steps: ["go", "install", "restart", "console"]),
      .init(id: "verify", title: "Verify", steps: ["version", "last"]),
    ]
    plan.steps = [idle, save, approval, install, restart, console, version, last]
    plan.requirements = requirements
    plan.decisions = [
      .init(
        contradiction: "order", summary: "Page 3 says `fs1` first, page 9 says `fs2`.",
        choice: "`fs1` first", by: "li@example.com")
    ]
    plan.skipped = [
      .init(id: "cache", title: "Empty the cache", reason: "there is none", by: "ana@example.com")
    ]
    plan.sources = [.init(id: "guide", title: "Upgrade guide 2.0")]
    return plan
  }

  private static var requirements: [Plan.Requirement] {
    [
      .init(
        id: "upgrade-fs", kind: "step", title: "Upgrade \(hostile)", level: "must",
        satisfiedBy: ["install"], source: [.init(document: "guide", lines: "17-19")]),
      .init(
        id: "rehearse", kind: "rehearsal", title: "Rehearse", level: "must",
        waiver: .init(reason: "done last week", by: "li@example.com", expires: "2027-02-01")),
      .init(id: "9-nice", kind: "check", title: "Look around", level: "should"),
    ]
  }

  private static func step(
    _ id: String, _ title: String, _ stage: String, _ kind: Plan.Step.Kind,
    hosts: [[String]] = [["controller"]]
  ) -> Plan.Step {
    var step = Plan.Step(
      id: id, title: title, stage: stage, kind: kind, batches: hosts,
      origin: .init(file: "store.yaml", line: 1))
    if kind == .run { step.command = .init(text: "echo \(hostile)\nstorectl \(id)\n") }
    return step
  }

  /// What every check of the plan expects.
  static let expected = "contains `ok` \(hostile)"

  private static func probe(_ id: String, on hosts: [String]) -> Plan.Check {
    Plan.Check(
      id: id, title: id, kind: .probe, subject: "service `store`", expected: expected,
      hosts: hosts, command: .init(text: "storectl status"), expect: [.init(.contains, text: "ok")])
  }

  private static var idle: Plan.Step {
    var step = step("idle", "The cluster is idle", "prepare", .check)
    step.position = .entry
    step.check = probe("idle", on: ["controller"])
    return step
  }

  private static var save: Plan.Step {
    var step = step("save", "Save the data", "prepare", .run, hosts: [["fs1"], ["fs2"]])
    step.estimateMS = 600_000
    step.unless = probe("saved", on: ["fs1", "fs2"])
    return step
  }

  private static var approval: Plan.Step {
    var step = step("go", "Go ahead?", "upgrade", .approve)
    step.approve = .init(question: "Go on?")
    return step
  }

  private static var install: Plan.Step {
    var step = step("install", "Install 2.0", "upgrade", .run, hosts: [["fs1"], ["fs2"]])
    step.check = probe("running", on: ["fs1", "fs2"])
    step.estimateMS = 1_800_000
    step.effects = [
      .init(capability: "reading", effect: "degraded"),
      .init(capability: "writing", effect: "unavailable"),
    ]
    step.undo = .init(command: .init(text: "storectl downgrade"), estimateMS: 900_000)
    return step
  }

  private static var restart: Plan.Step {
    var step = step("restart", "Restart \(hostile)", "upgrade", .run, hosts: [["fs1"], ["fs2"]])
    step.effects = [
      .init(capability: "reading", effect: "unavailable"),
      .init(capability: "writing", effect: "unavailable"),
    ]
    step.undo = .init(irreversible: "a restart cannot be taken back")
    return step
  }

  private static var console: Plan.Step {
    var step = step("console", "Look at the console", "upgrade", .manual)
    step.manual = .init(instruction: "Sign in and look", record: ["screenshot"])
    return step
  }

  private static var version: Plan.Step {
    var step = step("version", "Both show 2.0", "verify", .check)
    step.position = .verify
    step.check = probe("version", on: ["fs1", "fs2"])
    return step
  }

  private static var last: Plan.Step {
    step("last", "Tidy up", "verify", .run, hosts: [["fs1"]])
  }
}
