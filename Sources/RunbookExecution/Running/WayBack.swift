import RunbookPlan

/// How the operator gets back from a step that went wrong: the recovery procedure that is made for
/// it, and what undoes the step alone. Everything is shown with its values, ready to be typed.
struct WayBack {
  let plan: Plan
  let step: Plan.Step
  /// The host in question; nil: all of the step's.
  let host: String?

  var lines: [String] {
    let procedures = plan.recovery.filter { $0.failureOf.contains(step.id) }
    return procedures.flatMap(lines) + undo(isOnlyWay: procedures.isEmpty)
  }

  private func lines(_ procedure: Plan.Procedure) -> [String] {
    var lines = ["WAY BACK: recovery `\(procedure.id)`, \(procedure.title)"]
    if !procedure.trigger.isEmpty { lines.append("  meant for: \(procedure.trigger)") }
    for (index, step) in procedure.steps.enumerated() {
      let hosts = step.hosts.filter { $0 != Plan.controllerID }.joined(separator: ", ")
      let place = hosts.isEmpty ? "" : " on \(hosts)"
      lines.append("  \(index + 1). `\(step.id)`\(place): \(step.title)")
      if let command = step.command { lines += shown(command, on: step.hosts) }
      if let manual = step.manual { lines += indented(manual.instruction) }
      if let check = step.check {
        lines.append("       then: \(check.title) (\(check.subject) \(check.expected))")
      }
    }
    return lines
  }

  private func undo(isOnlyWay: Bool) -> [String] {
    guard let undo = step.undo else { return [] }
    if let reason = undo.irreversible {
      return ["POINT OF NO RETURN: `\(step.id)` cannot be undone: \(reason)"]
    }
    let headline =
      isOnlyWay ? "WAY BACK: undo `\(step.id)`" : "or undo `\(step.id)` alone, where it was run:"
    if let command = undo.command {
      return [headline] + shown(command, on: host.map { [$0] } ?? step.hosts)
    }
    return undo.manual.map { [headline] + indented($0.instruction) } ?? []
  }

  /// Every text that differs, followed by what its variables are worth.
  private func shown(_ command: Plan.Command, on hosts: [String]) -> [String] {
    var texts: [String] = []
    for text in hosts.compactMap({ command.text(on: $0) }) where !texts.contains(text) {
      texts.append(text)
    }
    var lines = texts.flatMap(indented)
    let values = command.variables.compactMap { value(of: $0, on: hosts) }
    if !values.isEmpty { lines.append("       where \(values.joined(separator: " "))") }
    return lines
  }

  private func value(of name: String, on hosts: [String]) -> String? {
    guard let variable = plan.variables.first(where: { $0.name == name }) else { return nil }
    switch variable.kind {
    case .value: return "\(name)=\(ShellWord(variable.value ?? ""))"
    case .date: return "\(name)=$(date -u +\(ShellWord(variable.value ?? "")))"
    case .secret: return "\(name)=(secret)"
    case .perHost:
      let values = hosts.compactMap { host in
        variable.byHost?[host].map { "\(host): \(ShellWord($0))" }
      }
      return values.count == 1
        ? "\(name)=\(ShellWord(variable.byHost?[hosts[0]] ?? ""))"
        : "\(name)=(\(values.joined(separator: ", ")))"
    }
  }

  private func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "       \($0)" }
  }
}
