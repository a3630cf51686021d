import RunbookPlan

/// Which parts of the runtime a script carries: only those that its plan can come to need. The templates
/// place them by these names, and this is the one place that decides.
struct ShellUnits {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// Some host is reached over ssh.
  var ssh: Bool {
    plan.hosts.contains { $0.connection == .ssh && $0.osFamily != "windows" }
  }

  /// Values have to be kept from outputs, records and other commands.
  var secrets: Bool { plan.variables.contains { $0.kind == .secret } }

  /// Approvals are signed: of the plan, and at its gates.
  var signatures: Bool { plan.people.approvalsRequired > 0 }

  /// Some stage may only be gone through within a change window.
  var windows: Bool { plan.stages.contains { $0.window != nil } }

  /// Some check looks into JSON.
  var json: Bool {
    expects { [.jsonLength, .jsonEquals].contains($0.predicate) || $0.words?.first == "at" }
  }

  /// Some check follows a regular expression.
  var matches: Bool { expects { $0.predicate == .matches } }

  private func expects(_ isSought: (Plan.Expectation) -> Bool) -> Bool {
    let steps = plan.steps + plan.recovery.flatMap(\.steps) + plan.steps.compactMap(\.undoStep)
    return steps.flatMap { [$0.check, $0.unless].compactMap { $0 } }.contains { check in
      check.expect.contains(where: isSought)
    }
  }

  /// The names of the sections that hold them.
  var flags: [(String, TemplateValue)] {
    [
      ("ssh", .flag(ssh)), ("keeps_secrets", .flag(secrets)), ("signed", .flag(signatures)),
      ("windows", .flag(windows)), ("json", .flag(json)),
      ("matches", .flag(matches)),
    ]
  }
}
