import RunbookBase
import RunbookDialects

/// What an operator is told when a step has gone wrong, line by line: known symptoms, and how to get
/// back. Commands are shown with their values, ready to be typed.
package struct AdviceWords {
  private let plan: Plan

  private static let margin = "       "

  package init(_ plan: Plan) { self.plan = plan }

  /// Symptoms that the step's failure may show, and what to do then.
  package func symptoms(of step: Plan.Step) -> [String] {
    plan.troubleshooting.filter { $0.shownBy.contains(step.id) }.flatMap { entry in
      ["known symptom: \(PrintableText.joined(entry.symptom))"]
        + entry.actions.flatMap { action in
          let roles = action.roles.isEmpty ? "" : " (on \(action.roles.joined(separator: ", ")))"
          return ["  - \(PrintableText.joined(action.text))\(roles)"]
            + action.commands.flatMap { text, hosts in
              let place = hosts.isEmpty ? [] : ["     on \(hosts.joined(separator: ", ")):"]
              return place + indented(text)
            }
        }
    }
  }

  /// A recovery procedure, step by step.
  package func lines(of procedure: Plan.Procedure) -> [String] {
    var lines = [
      "WAY BACK: recovery `\(procedure.id)`, \(PrintableText.joined(procedure.title))"
    ]
    if !procedure.trigger.isEmpty {
      lines.append("  meant for: \(PrintableText.joined(procedure.trigger))")
    }
    for (number, step) in zip(1..., procedure.steps) {
      let hosts = step.hosts.filter { $0 != Plan.controllerID }.joined(separator: ", ")
      let place = hosts.isEmpty ? "" : " on \(hosts)"
      lines.append("  \(number). `\(step.id)`\(place): \(PrintableText.joined(step.title))")
      if let command = step.command { lines += self.lines(of: command, on: step.hosts) }
      if let manual = step.manual {
        lines += manual.lines(on: step.hosts).map { AdviceWords.margin + $0 }
      }
      if let check = step.check {
        let words = "\(check.title) (\(check.subject) \(check.expected))"
        lines.append("\(AdviceWords.margin)then: \(PrintableText.joined(words))")
      }
    }
    return lines
  }

  /// What undoes one step alone; empty where its author says nothing of it.
  ///
  /// - Parameters:
  ///   - hosts: in question.
  ///   - isOnlyWay: no recovery procedure is made for its failure.
  package func undoing(
    _ step: Plan.Step, on hosts: [String], isOnlyWay: Bool
  ) -> [String] {
    guard let undo = step.undo else { return [] }
    if let reason = undo.irreversible {
      return [
        "POINT OF NO RETURN: `\(step.id)` cannot be undone: \(PrintableText.joined(reason))"
      ]
    }
    let headline =
      isOnlyWay ? "WAY BACK: undo `\(step.id)`" : "or undo `\(step.id)` alone, where it was run:"
    if let command = undo.command { return [headline] + lines(of: command, on: hosts) }
    return undo.manual.map { manual in
      [headline] + manual.lines(on: hosts).map { AdviceWords.margin + $0 }
    } ?? []
  }

  // MARK: - Commands

  /// Every text that differs, with the hosts it is for, and what its variables are worth.
  private func lines(of command: Plan.Command, on hosts: [String]) -> [String] {
    let texts = command.texts(on: hosts)
    let from = command.runsOn.map { ["\(AdviceWords.margin)run on \($0):"] } ?? []
    let shown =
      from
      + texts.flatMap { text, hosts in
        let place = texts.count == 1 ? [] : ["     on \(hosts.joined(separator: ", ")):"]
        return place + indented(text)
      }
    let values = command.variables.compactMap { value(of: $0, on: hosts) }
    guard !values.isEmpty else { return shown }
    let words = PrintableText.joined(values.joined(separator: " "))
    return shown + ["\(AdviceWords.margin)where \(words)"]
  }

  private func value(of name: String, on hosts: [String]) -> String? {
    guard let variable = plan.variables.first(where: { $0.name == name }) else { return nil }
    switch variable.kind {
    case .value: return "\(name)=\(ShellWord(variable.value ?? ""))"
    case .date: return "\(name)=$(date -u +\(ShellWord(variable.value ?? DateFormat.usual)))"
    case .secret: return "\(name)=(secret)"
    case .perHost:
      let values = hosts.compactMap { host in variable.byHost?[host].map { (host, ShellWord($0)) } }
      guard values.count != 1 else { return "\(name)=\(values[0].1)" }
      return "\(name)=(\(values.map { "\($0): \($1)" }.joined(separator: ", ")))"
    }
  }

  private func indented(_ text: String) -> [String] {
    PrintableText.textLines(text).map { AdviceWords.margin + $0 }
  }
}
