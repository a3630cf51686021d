import RunbookDiagnostics
import RunbookModel

extension StateFinding {
  private var where_: String { host.map { " on `\($0)`" } ?? "" }
  private var prefix: String { recovery.map { "recovery `\($0)`: " } ?? "" }
  private var noun: String { isService ? "service" : "state" }

  private var placeWords: String {
    guard let setAt else { return "no step sets it" }
    return setAt == place
      ? "this is the last step that sets it" : "this does not bring it back"
  }

  /// The finding as a diagnostic of the given code.
  func diagnostic(_ code: DiagnosticCode) -> Diagnostic {
    var labels: [DiagnosticLabel] = []
    if let setAt, setAt != place {
      labels.append(DiagnosticLabel("set to `\(current)` here", at: setAt))
    }
    let id = step?.id ?? ""
    switch problem {
    case .needNotMet(let wanted, let demand):
      let values = wanted.map { "`\($0)`" }.joined(separator: " or ")
      if demand != place { labels.append(DiagnosticLabel("demanded here", at: demand)) }
      return Diagnostic(
        code,
        "\(prefix)`\(id)` needs \(noun) `\(state)` to be \(values)\(where_), but it is `\(current)`",
        at: place, labels: labels,
        help: ["add a step before `\(id)` that brings `\(state)` to \(values)\(where_)"])
    case .lockedTouched:
      labels.append(DiagnosticLabel("declared here", at: definition))
      return Diagnostic(
        code, "\(prefix)`\(id)` edits `\(state)` while it is `\(current)`", at: place,
        labels: labels,
        help: ["move `\(id)` before the freeze or after its end, or take it out"])
    case .illegalTransition(let target):
      labels.append(DiagnosticLabel("its transitions are declared here", at: definition))
      return Diagnostic(
        code, "\(prefix)`\(state)` cannot go from `\(current)` to `\(target)`\(where_)", at: place,
        labels: labels)
    case .leftWrong(let wanted):
      labels.append(DiagnosticLabel("it has to end as `\(wanted)`\(where_)", at: definition))
      return Diagnostic(
        code, "\(prefix)\(noun) `\(state)` is left `\(current)`\(where_), but must end `\(wanted)`",
        at: place, label: placeWords, labels: labels,
        help: [
          setAt != nil && setAt != place
            ? "add a step to the way back that brings `\(state)` back to `\(wanted)`"
            : "add a step after it that brings `\(state)` back to `\(wanted)`"
        ])
    case .startsManaged(let role):
      labels.append(DiagnosticLabel("`managed_on` says so", at: definition))
      return Diagnostic(
        code, "\(prefix)`\(id)` starts `\(state)`\(where_), where something else manages it",
        at: place, labels: labels,
        help: ["leave `\(state)` stopped on hosts with role `\(role)`"])
    case .claimNotInCommand(let value):
      return Diagnostic(
        code,
        "\(prefix)`\(id)` says that it sets `\(state)` to `\(value)`, but its command does not name it",
        at: place, labels: [DiagnosticLabel("the service is declared here", at: definition)],
        help: ["name its unit in the command, or take the claim out"])
    }
  }
}
