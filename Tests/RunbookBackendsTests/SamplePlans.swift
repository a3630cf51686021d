import RunbookPlan

/// Plans made by hand, so that back ends are tested without a compiler in front of them.
enum SamplePlans {
  static func empty(_ title: String = "Upgrade the demo service") -> Plan {
    var plan = Plan(
      change: .init(id: "CHG0000042", title: title, environment: "staging"),
      runbook: .init(id: "demo-upgrade", title: "Upgrade the demo service"),
      product: .init(id: "demo", title: "Demo service"),
      versions: .init(from: "1.0.0", to: "2.0.0", path: ["1.0.0", "2.0.0"]))
    plan.stages = [.init(id: "work", title: "Work")]
    return plan
  }

  static func step(
    _ id: String, _ kind: Plan.Step.Kind = .run, title: String? = nil,
    on batches: [[String]] = [[Plan.controllerID]], stage: String = "work"
  ) -> Plan.Step {
    Plan.Step(
      id: id, title: title ?? "Step \(id)", stage: stage, kind: kind, batches: batches,
      origin: .init(file: "upgrade.yaml", line: 12))
  }

  static func run(
    _ id: String, _ text: String, variables: [String] = [],
    on batches: [[String]] = [[Plan.controllerID]]
  ) -> Plan.Step {
    var step = step(id, on: batches)
    step.command = .init(text: text, variables: variables)
    return step
  }

  static func probe(
    _ id: String, _ text: String, _ expect: [Plan.Expectation],
    on hosts: [String] = [Plan.controllerID], variables: [String] = []
  ) -> Plan.Check {
    Plan.Check(
      id: id, title: "Check \(id)", kind: .probe, subject: "what `\(id)` looks at",
      expected: "is as it should be", hosts: hosts,
      command: .init(text: text, variables: variables), expect: expect)
  }

  static func check(_ id: String, _ check: Plan.Check) -> Plan.Step {
    var step = step(id, .check)
    step.check = check
    step.batches = [check.hosts]
    return step
  }

  /// A plan of these steps, all in one stage.
  static func of(_ steps: [Plan.Step], hosts: [String] = []) -> Plan {
    var plan = empty()
    plan.steps = steps
    plan.stages[0].steps = steps.map(\.id)
    plan.hosts = hosts.map { Plan.Host(id: $0, connection: .local) }
    return plan
  }
}
