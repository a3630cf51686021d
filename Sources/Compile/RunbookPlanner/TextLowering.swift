import RunbookDiagnostics
import RunbookFrontend
import RunbookModel
import RunbookPlan

/// Turns texts with variables into what lands in a plan.
struct TextLowering {
  private let values: [String: String]
  /// By variable, then by host.
  private let valuesByHost: [String: [String: String]]

  init(variables: [ResolvedVariable]) {
    var values: [String: String] = [:]
    var valuesByHost: [String: [String: String]] = [:]
    for variable in variables {
      switch variable.value {
      case .text(let text): values[variable.name] = text
      case .perHost(let byHost): valuesByHost[variable.name] = byHost
      case .secret, .date, .missing: break
      }
    }
    self.values = values
    self.valuesByHost = valuesByHost
  }

  /// The text with every value filled in that is known before a run.
  func filled(_ text: TemplateText) -> String { text.substituting { values[$0] } }

  /// What people read, filled in for each host where it differs; a text that is the same on all of
  /// them stands once.
  func words<Words: TextByHost>(
    _ text: TemplateText?, in words: Words, on hosts: [String]
  ) -> Words {
    var words = words
    guard let text else { return words }
    let isByHost = text.references.contains { valuesByHost[$0.value] != nil }
    let texts = isByHost ? hosts.map { copied(text, to: $0) } : []
    guard Set(texts).count > 1 else {
      words.common = texts.first ?? filled(text)
      return words
    }
    words.byHost = Dictionary(zip(hosts, texts)) { first, _ in first }
    return words
  }

  /// The text as one word of `sh`: literals quoted, variables left to the shell.
  func shellWord(_ text: TemplateText) -> String {
    let isPlain = text.segments.allSatisfy { segment in
      guard case .literal(let literal) = segment else { return true }
      return !literal.utf8.contains { TextLowering.specialInQuotes.contains($0) }
    }
    if isPlain, !text.references.isEmpty { return "\"\(text.shellText)\"" }
    let parts = text.segments.map { segment in
      switch segment {
      case .literal(let literal): ShellWord(literal).description
      case .variable(let name): "\"${\(name.value)}\""
      }
    }
    return parts.isEmpty ? "''" : parts.joined()
  }

  /// What double quotes do not take the meaning from: `"`, `$`, `` ` `` and `\`.
  private static let specialInQuotes = Array("\"$`\\".utf8)

  /// A command whose text is the same on every host.
  ///
  /// - Parameter tools: see ``Plan/Command/tools``.
  func command(_ text: String, uses references: [Name], tools: [String]? = nil) -> Plan.Command {
    Plan.Command(text: text, variables: names(references), tools: tools)
  }

  /// A command as written, with the text of each host where operating systems differ.
  ///
  /// - Parameter delegate: id of the host that it runs on in place of those.
  func command(
    _ variants: CommandVariants, of change: ResolvedChange, on ids: [String],
    delegate: String? = nil
  ) -> Plan.Command {
    let variables = names(variants.texts.flatMap(\.references))
    let isForPeople = ids.contains { change.host(delegate ?? $0)?.isWindows == true }
    if let common = variants.common, !isForPeople {
      return Plan.Command(
        text: trimmed(common.shellText), variables: variables, runsOn: delegate)
    }
    var byHost: [String: String] = [:]
    for id in ids {
      let host = change.host(delegate ?? id)
      if let text = variants.text(os: host?.host.os?.value, family: host?.osFamily) {
        byHost[id] = trimmed(host?.isWindows == true ? copied(text, to: id) : text.shellText)
      }
    }
    return Plan.Command(byHost: byHost, variables: variables, runsOn: delegate)
  }

  /// A command that a person copies to a host where no shell of ours is: with its values in it,
  /// but for secrets and for dates, which nobody knows before the run.
  func copied(_ text: TemplateText, to host: String) -> String {
    text.substituting { values[$0] ?? valuesByHost[$0]?[host] }
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
