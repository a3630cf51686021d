import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// The keys of a `Product` and of what it holds, but for requirements, order and versions.
package enum ProductFields {
  package static let product = FieldTable<Product>(
    "a product",
    documentFields()
      + [
        Field("id", .identifier, required: true, "Id of the product.") { reader, node, model in
          if let id = reader.identifier(node) { model.id = id }
        },
        Field("title", .text, required: true, "Name of the product.") { reader, node, model in
          if let title = reader.name(node) { model.title = title }
        },
        Field("sources", .table("source document"), "The vendor's guides.") { r, n, m in
          r.table(n, "source documents") { reader, id, node in
            var source = SourceDocument(id: id)
            reader.fields(node, ProductFields.sourceDocument, into: &source)
            m.sources.append(source)
          }
        },
        Field("notes", .list("note"), "Background that asks for nothing.") { r, n, m in
          m.notes = r.elements(n, "notes", ProductFields.note, Note.init(span:))
        },
        Field("impact_levels", .list("impact level"), "The product's own scale.") { r, n, m in
          m.impactLevels = r.elements(
            n, "impact levels", ProductFields.impactLevel, ImpactLevel.init(span:))
        },
        Field("capabilities", .table("title"), "What users can do with the product.") { r, n, m in
          r.table(n, "capabilities and titles") { reader, id, node in
            reader.checkIdentifier(id)
            m.capabilities.append(Capability(id: id, title: reader.name(node) ?? id))
          }
        },
        Field("roles", .table("role"), "Roles that hosts have.") { r, n, m in
          m.roles = r.keyed(n, "roles", ProductFields.role, Role.init(id:))
        },
        Field("supported_os", .list("operating system"), "Where the product runs.") { r, n, m in
          m.supportedOS = r.names(n)
        },
        Field("facts", .table("fact"), "Properties of an installation.") { r, n, m in
          m.facts = r.keyed(n, "facts", ProductFields.fact, Fact.init(id:))
        },
        Field("components", .table("component"), "Its parts and services.") { r, n, m in
          m.components = r.keyed(n, "components", ProductFields.component, Component.init(id:))
        },
        Field("states", .table("state"), "What a plan changes and must leave right.") { r, n, m in
          m.states = r.keyed(n, "states", ProductFields.state, StateDefinition.init(id:))
        },
        Field("order", .list("order rule"), "What must come before what.") { r, n, m in
          m.order = r.elements(n, "order rules", OrderFields.rule, OrderRule.init(span:))
        },
        Field("versions", .fields("version rules"), "Scheme, paths, artefacts.") { r, n, m in
          var rules = VersionRules(span: n.span)
          r.fields(n, VersionFields.rules, into: &rules)
          m.versions = rules
        },
        Field("requirements", .list("requirement"), "What every plan must do.") { r, n, m in
          m.requirements = r.elements(
            n, "requirements", RequirementFields.requirement, Requirement.init(span:))
        },
        Field("background_tasks", .list("background task"), "Tasks to look out for.") { r, n, m in
          m.backgroundTasks = r.elements(
            n, "background tasks", GuidanceFields.task, BackgroundTask.init(span:))
        },
        Field("commands", .list("command of the product"), "What is known of its commands.") {
          r, n, m in
          m.commands = r.elements(
            n, "commands", GuidanceFields.command, CommandRule.init(span:))
        },
        Field("contradictions", .list("contradiction"), "Where the guide disagrees.") { r, n, m in
          m.contradictions = r.elements(
            n, "contradictions", GuidanceFields.contradiction, Contradiction.init(span:))
        },
        Field("troubleshooting", .list("symptom"), "Symptoms and remedies.") { r, n, m in
          m.troubleshooting = r.elements(
            n, "symptoms", GuidanceFields.troubleshooting, Troubleshooting.init(span:))
        },
        Field("console", .list("breadcrumb"), "Pages of the product's console.") { r, n, m in
          m.console = r.properList(n, of: "breadcrumbs") { reader, node in reader.names(node) }
        },
        Field("references", .list("reference"), "Other guides.") { r, n, m in
          m.references = r.elements(
            n, "references", GuidanceFields.reference, Reference.init(span:))
        },
        Field("advice", .list("advice"), "Good practice, for the reader.") { r, n, m in
          m.advice = r.elements(n, "advice", GuidanceFields.advice, Advice.init(span:))
        },
      ] + provenanceFields())

  static let sourceDocument = FieldTable<SourceDocument>(
    "a source document",
    [
      Field("title", .text, required: true, "Title of the guide.") { reader, node, model in
        if let title = reader.name(node) { model.title = title }
      },
      Field("url", .text, "Where it is published.") { reader, node, model in
        model.url = reader.name(node)
      },
    ])

  static let note = FieldTable<Note>(
    "a note",
    [
      Field("text", .text, required: true, "What the guide says.") { reader, node, model in
        if let text = reader.name(node) { model.text = text }
      }
    ] + provenanceFields())

  static let impactLevel = FieldTable<ImpactLevel>(
    "an impact level",
    [
      Field("level", .integer, required: true, "Its place on the scale.") { reader, node, model in
        if let level = reader.integer(node) { model.level = level }
      },
      Field("title", .text, required: true, "Its short name.") { reader, node, model in
        if let title = reader.name(node) { model.title = title }
      },
      Field("definition", .text, required: true, "What it means.") { reader, node, model in
        if let text = reader.name(node) { model.definition = text }
      },
      Field(
        "window", .choice(["none", "required"]), "Whether it may only happen in a change window."
      ) { reader, node, model in
        model.windowRequired = reader.windowRequired(node)
      },
      Field("affects", .list("capability"), "Capabilities that may suffer.") { r, n, m in
        m.affects = r.names(n)
      },
    ] + provenanceFields())

  static let role = FieldTable<Role>(
    "a role",
    [
      Field("title", .text, "Its name.") { reader, node, model in model.title = reader.name(node) },
      Field("count", .integer, "How many hosts have it, exactly.") { reader, node, model in
        model.count = reader.integer(node)
      },
      Field("min", .integer, "How many hosts have it at least.") { reader, node, model in
        model.minimum = reader.integer(node)
      },
      Field("excludes", .list("role"), "Roles that no host has besides it.") { r, n, m in
        m.excludes = r.names(n)
      },
      Field("aliases", .list("text"), "Other words for it.") { reader, node, model in
        model.aliases = reader.names(node)
      },
    ] + provenanceFields())

  static let fact = FieldTable<Fact>(
    "a fact",
    [
      Field("values", .list("value"), required: true, "What it can be.") { reader, node, model in
        model.values = reader.names(node)
      }
    ] + provenanceFields())

  static let state = FieldTable<StateDefinition>(
    "a state",
    [
      Field("title", .text, "Its name.") { reader, node, model in model.title = reader.name(node) },
      Field("values", .list("value"), required: true, "What it can be.") { reader, node, model in
        model.values = reader.names(node)
      },
      Field("initial", .other("value, or a value by role"), required: true, "At the start.") {
        reader, node, model in
        model.initial = reader.byRole(node)
      },
      Field("final", .other("value, or a value by role"), "What it must be at the end.") {
        reader, node, model in
        model.final = reader.byRole(node)
      },
      Field("per", .choice(["plan", "host"]), "One for the plan, or one a host.") { r, n, m in
        m.isPerHost = r.word(n, "scope of a state", ["plan", "host"]) == "host"
      },
      Field("on", .list("role"), "Roles whose hosts have it.") { reader, node, model in
        model.on = reader.names(node)
      },
      Field("locked", .list("value"), "Values in which nothing may touch it.") { r, n, m in
        m.locked = r.names(n)
      },
      Field("transitions", .list("pair of values"), "Legal changes; omitted: all.") { r, n, m in
        m.transitions = r.properList(n, of: "pairs of values") { reader, node in
          let pair = reader.names(node)
          if pair.count == 2 { return (pair[0], pair[1]) }
          reader.reportWrongType(node, wanted: "a pair of values")
          return nil
        }
      },
    ] + provenanceFields())
}

extension ValueReader {
  mutating func word(_ node: YAMLNode, _ what: String, _ known: [String]) -> String? {
    guard let name = name(node) else { return nil }
    if known.contains(name.value) { return name.value }
    reportUnknownValue(name, what, known: known)
    return nil
  }

  mutating func windowRequired(_ node: YAMLNode) -> Bool {
    word(node, "window rule", ["none", "required"]) == "required"
  }

  /// Reads a list of mappings of one table.
  mutating func elements<Model>(
    _ node: YAMLNode, _ what: String, _ table: FieldTable<Model>, _ make: (SourceSpan) -> Model
  ) -> [Model] {
    if node.isNull { return [] }
    return properList(node, of: what) { reader, item in
      var model = make(item.span)
      reader.fields(item, table, into: &model)
      return model
    }
  }

  /// Reads a mapping from ids to mappings of one table.
  mutating func keyed<Model>(
    _ node: YAMLNode, _ what: String, _ table: FieldTable<Model>, _ make: (Name) -> Model
  ) -> [Model] {
    var models: [Model] = []
    self.table(node, what) { reader, id, node in
      reader.checkIdentifier(id)
      var model = make(id)
      if !node.isNull { reader.fields(node, table, into: &model) }
      models.append(model)
    }
    return models
  }
}

/// `schema` and `kind`, which the document reader has looked at already.
func documentFields<Model: SendableMetatype>() -> [Field<Model>] {
  [
    Field("schema", .choice(["runbook/v1"]), required: true, "Version of the language.") {
      _, _, _ in
    },
    Field("kind", .choice(["Product", "Runbook", "Change"]), required: true, "What it is.") {
      _, _, _ in
    },
  ]
}
