import RunbookPlan

/// What a plan has that not every plan has. The templates ask for it by these names, and this is the one
/// place that decides; which functions of the runtime follow from it, nobody has to say.
struct ShellUnits {
  private let plan: Plan
  private let steps: [Plan.Step]

  init(_ plan: Plan) {
    self.plan = plan
    steps = plan.steps + plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep)
  }

  /// Some host is reached over ssh.
  var ssh: Bool {
    plan.hosts.contains { $0.connection == .ssh && $0.osFamily != "windows" }
  }

  /// Values have to be kept from outputs, records and other commands.
  var secrets: Bool { plan.variables.contains { $0.kind == .secret } }

  var features: [(name: String, isThere: Bool)] {
    [
      ("ssh", ssh), ("keeps_secrets", secrets),
      // Approvals are signed: of the plan, and at its gates.
      ("signed", plan.people.approvalsRequired > 0),
      // Some stage may only be gone through within a change window.
      ("windows", plan.stages.contains { $0.window != nil }),
      // A person serves some host.
      ("served_by_person", plan.hosts.contains { $0.osFamily == "windows" }),
      // Some command is about one host and runs on another.
      ("delegated", steps.contains(where: \.isDelegated)),
      // Some step is for a person.
      ("people", steps.contains { [.manual, .notify, .approve].contains($0.kind) }),
      ("commands", steps.contains { $0.kind == .run }),
      ("checks", steps.contains { $0.check != nil || $0.unless != nil }),
      ("unless", steps.contains { $0.unless != nil }),
      ("procedures", !plan.recovery.isEmpty),
      ("groups", !plan.groupNames.isEmpty),
      ("has_dates", plan.variables.contains { $0.kind == .date }),
      ("knows_systems", !plan.systemNeeds.isEmpty),
      ("has_needs", !plan.toolNeeds.isEmpty || !plan.systemNeeds.isEmpty),
    ]
  }

  /// The sections of the templates that are the change's own.
  var flags: [(String, TemplateValue)] {
    features.map { ($0.name, .flag($0.isThere)) }
  }
}

extension Plan.Step {
  fileprivate var isDelegated: Bool {
    [command, check?.command, unless?.command].contains { $0?.runsOn != nil }
  }
}
