import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension Codec where Value == Condition {
  /// Facts, variables, choices and versions, each with the values that it may have.
  static var condition: Codec {
    Codec(
      .named(
        "condition",
        .table(
          keys: .reference(.circumstance),
          .named("value", .either([.list(.text), .table(keys: .reference(.step), .list(.text))])))),
      read: { $0.condition($1) },
      write: { condition in
        var entries: [WrittenNode.Entry] = []
        var choices: [WrittenNode.Entry] = []
        for term in condition.terms {
          guard let values = Codec<[Name]>.values.write(term.values) else { continue }
          if term.subject == .choice {
            choices.append(.init(term.name.value, values))
          } else {
            entries.append(.init(term.name.value, values))
          }
        }
        if !choices.isEmpty { entries.append(.init("choice", .mapping(choices))) }
        return .mapping(entries)
      },
      names: { condition, uses in
        for term in condition.terms {
          switch term.subject {
          case .value: uses.append(NameUse(.circumstance, term.name, isDefinition: false))
          case .choice:
            uses.append(NameUse(.choosingStep, term.name, isDefinition: false))
            uses += term.values.map { NameUse(.alternative, $0, isDefinition: false) }
          case .target, .origin: break
          }
        }
      })
  }
}

private let versionSubjects: [String: Condition.Term.Subject] = [
  "target": .target, "origin": .origin,
]

extension ValueReader {
  fileprivate mutating func condition(_ node: YAMLNode) -> Condition {
    var terms: [Condition.Term] = []
    table(node, "facts or variables and values") { reader, name, node in
      if name.value == "choice", case .mapping = node.content {
        reader.table(node, "steps and alternatives") { reader, step, node in
          terms.append(
            Condition.Term(name: step, values: reader.names(node), subject: .choice))
        }
      } else if let subject = versionSubjects[VersionPart.variable(of: name.value)] {
        terms.append(
          Condition.Term(
            name: name, values: reader.versionRanges(node), subject: subject,
            part: VersionPart(name.value)?.part))
      } else {
        terms.append(Condition.Term(name: name, values: reader.names(node)))
      }
    }
    return Condition(terms: terms, span: node.span)
  }

  /// Reads patterns and bounds of versions.
  private mutating func versionRanges(_ node: YAMLNode) -> [Name] {
    names(node).filter { name in
      if VersionRange(name.value) != nil { return true }
      report(
        Diagnostic(
          .malformedValue, "`\(name.value)` names no versions", at: name.span,
          help: ["write a version, a pattern such as `4.2.*`, or a bound such as `\">= 4.2.4\"`"]))
      return false
    }
  }
}
