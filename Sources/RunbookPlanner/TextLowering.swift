import RunbookDiagnostics
import RunbookFrontend
import RunbookModel
import RunbookPlan

/// Turns texts with variables into what lands in a plan.
struct TextLowering {
  private let values: [String: String]

  init(variables: [ResolvedVariable]) {
    var values: [String: String] = [:]
    for variable in variables {
      if case .text(let text) = variable.value { values[variable.name] = text }
    }
    self.values = values
  }

  /// The text with every value filled in that is known before a run.
  func filled(_ text: TemplateText) -> String { text.substituting { values[$0] } }

  /// The text as one word of `sh`: literals in single quotes, variables left to the shell.
  func shellWord(_ text: TemplateText) -> String {
    let parts = text.segments.map { segment in
      switch segment {
      case .literal(let literal): quoted(literal)
      case .variable(let name): "\"${\(name.value)}\""
      }
    }
    return parts.isEmpty ? "''" : parts.joined()
  }

  /// A text in single quotes, for `sh`.
  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  /// A command whose text is the same on every host.
  func command(_ text: String, uses references: [Name]) -> Plan.Command {
    Plan.Command(text: text, variables: names(references))
  }

  /// A command as written, with the text of each host where operating systems differ.
  func command(_ variants: CommandVariants, hosts: [ResolvedHost], on ids: [String]) -> Plan.Command
  {
    let variables = names(variants.texts.flatMap(\.references))
    if let common = variants.common {
      return Plan.Command(text: trimmed(common.shellText), variables: variables)
    }
    var byHost: [String: String] = [:]
    for id in ids {
      let host = hosts.first { $0.id == id }
      if let text = variants.text(os: host?.host.os?.value, family: host?.osFamily) {
        byHost[id] = trimmed(text.shellText)
      }
    }
    return Plan.Command(byHost: byHost, variables: variables)
  }

  func names(_ references: [Name]) -> [String] {
    Array(Set(references.map(\.value))).sorted()
  }

  /// Without the line break that a YAML block scalar ends with.
  private func trimmed(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x0A { text.removeLast() }
    return text
  }
}
