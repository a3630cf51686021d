import RunbookBase
import RunbookPlan

/// Says what a run would do, without doing or writing anything.
struct DryRun {
  let plan: Plan
  let part: PlanPart

  /// Every line starts with `DRY RUN`.
  var lines: [String] {
    var lines: [String] = []
    var stage: String?
    for (index, step) in plan.steps.enumerated() where !part.leavesOut(step.id) {
      if step.stage != stage, let entered = plan.stages.first(where: { $0.id == step.stage }) {
        let window = entered.window.map { " (only in the window `\($0)`)" } ?? ""
        lines.append("stage \(entered.id): \(entered.title)\(window)")
        stage = step.stage
      }
      lines.append("[\(index + 1)/\(plan.steps.count)] \(step.id): \(step.title)")
      lines += actions(of: step).map { "  \($0)" }
    }
    return lines.map { "DRY RUN \(PrintableText.joined($0))" }
  }

  private func actions(of step: Plan.Step) -> [String] {
    var lines: [String] = []
    if let unless = step.unless { lines += self.lines(of: unless, as: "unless") }
    if let command = step.command {
      for (index, batch) in step.batches.enumerated() {
        for host in batch {
          let batchName = step.batches.count > 1 ? ", batch \(index + 1)" : ""
          lines.append("would run on \(place(host, of: command))\(batchName):")
          lines += indented(command.text(on: host) ?? "")
        }
      }
    }
    if let manual = step.manual {
      for host in step.hosts {
        lines.append("would ask a person:")
        lines += Instruction.lines(of: manual, on: host).map { "    \($0)" }
      }
    }
    if let notify = step.notify {
      lines += ["would ask a person:"] + notify.lines(on: step.hosts).map { "    \($0)" }
    }
    if let approve = step.approve {
      let question = approve.textLines(on: step.hosts)
      lines.append("would ask for approval: \(question.first ?? "")")
      lines += question.dropFirst().map { "    \($0)" }
    }
    if let check = step.check {
      lines += self.lines(of: check, as: step.kind == .wait ? "wait until" : "check")
    }
    return lines
  }

  private func lines(of check: Plan.Check, as word: String) -> [String] {
    var lines = ["\(word): \(check.subject) \(check.expected)"]
    for host in check.hosts {
      if let command = check.command, let text = command.text(on: host) {
        lines.append("would run on \(place(host, of: command)):")
        lines += indented(text)
      } else if let manual = check.manual {
        lines.append("would ask a person:")
        lines += Instruction.lines(of: manual, on: host).map { "    \($0)" }
      }
    }
    return lines
  }

  private func place(_ id: String, of command: Plan.Command) -> String {
    command.runsOn.map { "\(place($0)) for \(id)" } ?? place(id)
  }

  private func place(_ id: String) -> String {
    guard let host = plan.hosts.first(where: { $0.id == id }) else { return id }
    if host.osFamily == "windows" { return "\(id) (Windows: a person does it)" }
    guard host.connection == .ssh else { return id }
    return "\(id) (ssh \(host.destination))"
  }

  private func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "    \($0)" }
  }
}
