import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// The two keys that every element may carry.
func provenanceFields<Model: Sourced>() -> [Field<Model>] {
  [
    Field("description", .text, "What it is, for readers.") { reader, node, model in
      model.provenance.description = reader.name(node)
    },
    Field(
      "source", .table("lines"), "Where the guide says so: document id and lines."
    ) { reader, node, model in
      model.provenance.source = reader.sources(node)
    },
  ]
}

extension ValueReader {
  mutating func sources(_ node: YAMLNode) -> [SourceReference] {
    var sources: [SourceReference] = []
    table(node, "document ids and lines") { reader, document, node in
      guard let lines = reader.name(node) else { return }
      sources.append(SourceReference(document: document, lines: lines))
    }
    return sources
  }

  /// Reads `state: value` or `state: [values]` pairs.
  mutating func stateValues(_ node: YAMLNode) -> [StateValue] {
    var result: [StateValue] = []
    table(node, "states and values") { reader, state, node in
      result.append(StateValue(state: state, values: reader.names(node)))
    }
    return result
  }

  mutating func condition(_ node: YAMLNode) -> Condition? {
    var terms: [Condition.Term] = []
    table(node, "facts or variables and values") { reader, name, node in
      if name.value == "choice", case .mapping = node.content {
        reader.table(node, "steps and alternatives") { reader, step, node in
          terms.append(
            Condition.Term(name: step, values: reader.names(node), subject: .choice))
        }
      } else if name.value == "target" || name.value == "origin" {
        terms.append(
          Condition.Term(
            name: name, values: reader.versionRanges(node),
            subject: name.value == "target" ? .target : .origin))
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

  mutating func byRole(_ node: YAMLNode) -> ByRole {
    var result = ByRole()
    if case .mapping = node.content {
      table(node, "roles and values") { reader, role, node in
        if let value = reader.name(node) { result.roles.append((role, value)) }
      }
    } else {
      result.common = name(node)
    }
    return result
  }

  /// Reads `all`, `controller`, `{role: …}`, `{component: …}`, `{host: …}` or a list of those.
  mutating func hostSelector(_ node: YAMLNode) -> HostSelector? {
    let terms = list(node) { reader, item -> [Located<HostSelector.Term>]? in
      reader.hostTerms(item)
    }
    return HostSelector(terms: terms.flatMap { $0 }, span: node.span)
  }

  private mutating func hostTerms(_ node: YAMLNode) -> [Located<HostSelector.Term>] {
    if case .mapping = node.content {
      var terms: [Located<HostSelector.Term>] = []
      var known = HostTermModel()
      fields(node, HostTermModel.table, into: &known)
      terms += known.components.map { Located(.component($0.value), at: $0.span) }
      terms += known.roles.map { Located(.role($0.value), at: $0.span) }
      terms += known.hosts.map { Located(.host($0.value), at: $0.span) }
      return terms
    }
    guard let word = name(node) else { return [] }
    switch word.value {
    case "all": return [Located(.all, at: node.span)]
    case "controller": return [Located(.controller, at: node.span)]
    default:
      report(
        Diagnostic(
          .notInEnumeration, "`\(word.value)` selects no hosts", at: node.span,
          help: [
            "write `all`, `controller`, `{role: …}`, `{component: …}` or `{host: …}`"
          ]))
      return []
    }
  }

  /// Reads a component id, or a mapping that names steps by what they do.
  mutating func stepSelector(_ node: YAMLNode) -> StepSelector? {
    var selector = StepSelector(span: node.span)
    if case .scalar = node.content {
      selector.component = name(node)
      return selector.component == nil ? nil : selector
    }
    fields(node, SelectorFields.step, into: &selector)
    return selector
  }
}

/// The keys of one mapping of a host selector.
struct HostTermModel {
  var components: [Name] = []
  var roles: [Name] = []
  var hosts: [Name] = []

  static let table = FieldTable<HostTermModel>(
    "a host selector",
    [
      Field("component", .identifier, "Hosts that carry this component.") { reader, node, model in
        model.components += reader.names(node)
      },
      Field("role", .identifier, "Hosts with this role.") { reader, node, model in
        model.roles += reader.names(node)
      },
      Field("host", .identifier, "The host itself.") { reader, node, model in
        model.hosts += reader.names(node)
      },
    ])
}

package enum SelectorFields {
  package static let step = FieldTable<StepSelector>(
    "a step selector",
    [
      Field("component", .identifier, "Steps that upgrade this component.") { reader, node, model in
        model.component = reader.name(node)
      },
      Field(
        "upgrade", .identifier, "Steps that upgrade this component, or `any`."
      ) { reader, node, model in
        model.upgrade = reader.name(node)
      },
      Field("role", .identifier, "Steps on hosts of this role.") { reader, node, model in
        model.role = reader.name(node)
      },
      Field("step", .identifier, "The step with this id.") { reader, node, model in
        model.step = reader.name(node)
      },
      Field("stage", .identifier, "All steps of this stage.") { reader, node, model in
        model.stage = reader.name(node)
      },
      Field(
        "requirement", .identifier, "Steps and checks that satisfy this requirement."
      ) { reader, node, model in
        model.requirement = reader.name(node)
      },
      Field("sets", .table("value"), "Steps that set this state.") { reader, node, model in
        model.sets = reader.stateValues(node)
      },
    ])
}
