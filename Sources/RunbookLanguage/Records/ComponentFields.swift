import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

extension ProductFields {
  package static let component = FieldTable<Component>(
    "a component",
    [
      Field("title", .text, "Its name.") { reader, node, model in model.title = reader.name(node) },
      Field("aliases", .list("text"), "Other names for it.") { reader, node, model in
        model.aliases = reader.names(node)
      },
      Field(
        "criticality", .choice(Criticality.allCases.map(\.rawValue)), "What depends on it."
      ) { reader, node, model in
        model.criticality = reader.choice(node, Criticality.self, "criticality")
      },
      Field("impact", .integer, "Impact level of its upgrade.") { reader, node, model in
        model.impact = reader.integer(node)
      },
      Field(
        "effects", .table("effect"), "What its upgrade does to each capability."
      ) { reader, node, model in
        reader.table(node, "capabilities and effects") { reader, capability, node in
          guard let kind = reader.choice(node, EffectKind.self, "effect") else { return }
          model.effects.append(Effect(capability: capability, kind: kind.value))
        }
      },
      Field("upgrade", .list("method"), "Methods that the vendor allows.") { reader, node, model in
        model.upgradeMethods = reader.names(node)
      },
      Field(
        "orchestrated_by", .identifier, "The component that carries out its upgrade."
      ) { reader, node, model in
        model.orchestratedBy = reader.name(node)
      },
      Field("unit", .text, "Its service unit.") { reader, node, model in
        model.unit = reader.name(node)
      },
      Field("placed_on", .list("role"), "Roles whose hosts carry it.") { reader, node, model in
        model.placedOn = reader.names(node)
      },
      Field(
        "resting", .other("running, stopped, or one by role"),
        "State of its service at the end of a change."
      ) { reader, node, model in
        reader.resting(node, into: &model)
      },
      Field(
        "managed_on", .list("role"), "Roles on whose hosts no step may start its service."
      ) { reader, node, model in
        model.managedOn = reader.names(node)
      },
      Field("guard", .boolean, "It has to be stopped to protect the upgrade.") { r, n, m in
        m.isGuard = r.boolean(n) ?? false
      },
      Field("needs", .table("value"), "What must hold while it is upgraded.") { r, n, m in
        m.needs = r.stateValues(n)
      },
    ] + provenanceFields())
}

extension ValueReader {
  fileprivate mutating func resting(_ node: YAMLNode, into component: inout Component) {
    guard case .mapping = node.content else {
      component.resting = choice(node, ServiceState.self, "service state")
      return
    }
    var byRole: [(role: Name, state: Located<ServiceState>)] = []
    table(node, "roles and service states") { reader, role, node in
      if let state = reader.choice(node, ServiceState.self, "service state") {
        byRole.append((role, state))
      }
    }
    component.restingByRole = byRole
  }
}
