import RunbookBase
import RunbookDialects
import RunbookPlan

/// What the script says when a step has failed: known symptoms, the way back, procedures.
struct ShellAdvice {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  var procedures: [TemplateRecord] {
    plan.recovery.enumerated().map { index, procedure in
      [
        "number": .text(index + 1), "title": .text(ShellComment("`\(procedure.id)`")),
        "text": .record(document(lines(of: procedure))),
      ]
    }
  }

  /// One entry a step that there is anything to say about.
  var steps: [TemplateRecord] {
    plan.steps.compactMap { step in
      let lines = symptoms(of: step) + wayBack(of: step)
      let procedures = plan.recovery.enumerated().filter { $0.element.failureOf.contains(step.id) }
      guard !lines.isEmpty || !procedures.isEmpty else { return nil }
      return [
        "step": .text(ShellWord(step.id)),
        "text": .optional(lines.isEmpty ? nil : document(lines)),
        "called": .optional(plan.recovery(afterFailureOf: step.id).map { ShellWord($0.id) }),
        "procedures": .records(procedures.map { ["number": .text($0.offset + 1)] }),
      ]
    }
  }

  private func document(_ lines: [String]) -> TemplateRecord {
    HereDocument(lines.joined(separator: "\n"), word: "TEXT").record
  }

  private func symptoms(of step: Plan.Step) -> [String] {
    var lines: [String] = []
    for entry in plan.troubleshooting where entry.shownBy.contains(step.id) {
      lines.append("known symptom: \(PrintableText.joined(entry.symptom))")
      for action in entry.actions {
        let roles = action.roles.isEmpty ? "" : " (on \(action.roles.joined(separator: ", ")))"
        lines.append("  - \(PrintableText.joined(action.text))\(roles)")
        lines += indented(action.command ?? "")
      }
    }
    return lines
  }

  private func wayBack(of step: Plan.Step) -> [String] {
    guard let undo = step.undo else { return [] }
    if let reason = undo.irreversible {
      return ["this step cannot be undone: \(PrintableText.joined(reason))"]
    }
    if let manual = undo.manual {
      return ["to undo this step:"] + manual.lines.map { "      \($0)" }
    }
    return undo.command.map { texts(of: $0, on: step.hosts, "to undo this step") } ?? []
  }

  private func texts(of command: Plan.Command, on hosts: [String], _ words: String) -> [String] {
    command.texts(on: hosts).flatMap { text, hosts in
      ["\(words)\(hosts.isEmpty ? "" : " on \(hosts.joined(separator: ", "))"):"] + indented(text)
    } + values(of: command, on: hosts)
  }

  /// What the variables of a command are worth, so that a person can type it.
  private func values(of command: Plan.Command, on hosts: [String]) -> [String] {
    let values = command.variables.compactMap { name -> String? in
      guard let variable = plan.variables.first(where: { $0.name == name }) else { return nil }
      switch variable.kind {
      case .value: return "\(name)=\(ShellWord(variable.value ?? ""))"
      case .date: return "\(name)=$(date -u +\(ShellWord(variable.value ?? DateFormat.usual)))"
      case .secret: return "\(name)=(secret)"
      case .perHost:
        let values = hosts.compactMap { host in
          variable.byHost?[host].map {
            hosts.count > 1 ? "\(host): \(ShellWord($0))" : "\(ShellWord($0))"
          }
        }
        return "\(name)=\(values.joined(separator: ", "))"
      }
    }
    return values.isEmpty
      ? [] : ["      where \(PrintableText.joined(values.joined(separator: " ")))"]
  }

  private func indented(_ text: String) -> [String] {
    PrintableText.textLines(text).map { "      \($0)" }
  }

  private func lines(of procedure: Plan.Procedure) -> [String] {
    let trigger = PrintableText.joined(procedure.trigger)
    var lines = [
      "recovery: `\(procedure.id)` \(PrintableText.joined(procedure.title)) (\(trigger))"
    ]
    for (index, step) in procedure.steps.enumerated() {
      let hosts = step.batchText
      lines.append("  \(index + 1). \(PrintableText.joined(step.title)) [\(hosts)]")
      if let command = step.command {
        for (text, hosts) in command.texts(on: step.hosts) {
          if !hosts.isEmpty { lines.append("     on \(hosts.joined(separator: ", ")):") }
          lines += indented(text)
        }
        lines += values(of: command, on: step.hosts)
      }
      if let manual = step.manual { lines += manual.lines.map { "      \($0)" } }
      if let check = step.check {
        lines.append("     expect: \(PrintableText.joined("\(check.subject) \(check.expected)"))")
      }
    }
    return lines
  }
}
