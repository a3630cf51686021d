import RunbookPlan

/// A small plan that has every kind of step a verifier treats differently.
enum SamplePlan {
  static let installCommand = "sudo dpkg -i \"${installer}\""

  static func make() -> Plan {
    var plan = Plan(
      change: .init(id: "CHG0031337", title: "Upgrade", environment: "test"),
      runbook: .init(id: "sample", title: "Sample"),
      product: .init(id: "product", title: "Product"),
      versions: .init(from: "1.0", to: "2.0", path: ["1.0", "2.0"]))
    plan.hosts = [
      .init(id: "fs1", connection: .local), .init(id: "fs2", connection: .local),
    ]
    plan.variables = [.init(name: "api_key", kind: .secret)]
    plan.steps = [idle, install, console, approval, verify]
    plan.stages = [
      .init(id: "critical", title: "Critical", steps: ["idle", "install", "console", "go"]),
      .init(id: "verify", title: "Verify", steps: ["version"]),
    ]
    plan.requirements = [
      .init(
        id: "upgrade-fs", kind: "step", title: "Upgrade it", level: "must",
        satisfiedBy: ["install"]),
      .init(
        id: "rehearse", kind: "rehearsal", title: "Rehearse", level: "must",
        waiver: .init(reason: "done last week", by: "li@example.com")),
      .init(id: "nice", kind: "check", title: "Look around", level: "should"),
    ]
    return plan
  }

  /// One step on one host.
  static func makeTiny() -> Plan {
    var plan = make()
    var only = step("install", .run, hosts: [["fs1"]])
    only.command = .init(text: installCommand)
    plan.hosts = []
    plan.steps = [only]
    plan.stages = []
    plan.requirements = []
    return plan
  }

  private static func step(
    _ id: String, _ kind: Plan.Step.Kind, hosts: [[String]] = [["controller"]]
  ) -> Plan.Step {
    Plan.Step(
      id: id, title: id, stage: "critical", kind: kind, batches: hosts,
      origin: .init(file: "sample.yaml", line: 1))
  }

  private static func probe(_ id: String, on hosts: [String]) -> Plan.Check {
    Plan.Check(
      id: id, title: id, kind: .probe, subject: id, expected: "is \"well\"", hosts: hosts,
      command: .init(text: "true"), expect: [.init(.contains, text: "ok")])
  }

  private static var idle: Plan.Step {
    var step = step("idle", .check)
    step.position = .entry
    step.check = probe("cluster-idle", on: ["controller"])
    return step
  }

  private static var install: Plan.Step {
    var step = step("install", .run, hosts: [["fs1", "fs2"]])
    step.command = .init(text: installCommand, variables: ["installer"], okStatuses: [0, 3])
    step.check = probe("running", on: ["fs1", "fs2"])
    step.unless = probe("installed", on: ["fs1", "fs2"])
    return step
  }

  private static var console: Plan.Step {
    var step = step("console", .manual)
    step.manual = .init(instruction: "Sign in", record: ["screenshot"])
    return step
  }

  private static var approval: Plan.Step {
    var step = step("go", .approve)
    step.approve = .init(question: "Go on?")
    return step
  }

  private static var verify: Plan.Step {
    var step = step("version", .check)
    step.stage = "verify"
    step.position = .verify
    step.check = probe("version-shown", on: ["fs1", "fs2"])
    return step
  }
}
