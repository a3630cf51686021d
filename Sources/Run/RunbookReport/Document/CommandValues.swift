import RunbookBase
import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// What the variables of a step's commands were worth in this run: the commands name them, and their
/// values travelled beside the text.
struct CommandValues {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  /// Nil where the commands name no variable.
  func table(of step: Plan.Step) -> DocumentTable? {
    let names = Set(step.command?.variables ?? []).sorted()
    let rows = names.compactMap { name -> (DocumentText, DocumentText)? in
      guard let variable = story.plan?.variables.first(where: { $0.name == name }) else {
        return nil
      }
      return (.code(name), value(of: variable, on: step.hosts))
    }
    return rows.isEmpty ? nil : .facts("Values in the commands of \(.code(step.id))", rows)
  }

  private func value(of variable: Plan.Variable, on hosts: [String]) -> DocumentText {
    switch variable.kind {
    case .value: return word(variable.value)
    case .secret: return "a secret, recorded nowhere"
    case .date:
      return story.dates[variable.name].map { word($0) }
        ?? "the date in the form \(.code(variable.value ?? ""))"
    case .perHost:
      let values = hosts.compactMap { host in
        variable.byHost?[host].map { value -> DocumentText in "\(.code(host)): \(word(value))" }
      }
      return values.isEmpty ? "–" : .lines(values)
    }
  }

  private func word(_ value: String?) -> DocumentText {
    guard let value, !value.isEmpty else { return "empty" }
    return .code(value)
  }
}

extension RunStory {
  /// Values of the plan's date variables, as the start of the run fixed them.
  fileprivate var dates: [String: String] {
    guard case .object(let members)? = events(of: .runStart).first?.data["dates"] else {
      return [:]
    }
    return members.compactMapValues { value in
      if case .string(let text) = value { text } else { nil }
    }
  }
}
