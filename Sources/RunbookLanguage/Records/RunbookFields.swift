import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// The keys of a `Runbook` and of what it holds, but for steps and checks.
package enum RunbookFields {
  package static let runbook = FieldTable<Runbook>(
    "a runbook",
    documentFields()
      + [
        Field("id", .identifier, required: true, "Id of the procedure.") { r, n, m in
          if let id = r.identifier(n) { m.id = id }
        },
        Field("title", .text, required: true, "Its name.") { r, n, m in
          if let title = r.name(n) { m.title = title }
        },
        Field("product", .other("path or Product"), required: true, "Its product.") { r, n, m in
          m.product = r.link(n) { reader, node in
            var product = Product(span: node.span)
            reader.fields(node, ProductFields.product, into: &product)
            return product
          }
        },
        Field("start_order", .list("component"), "Order in which services start.") { r, n, m in
          m.startOrder = r.names(n)
          m.startOrderSpan = n.span
        },
        Field("variables", .table("variable"), "Names that commands use.") { r, n, m in
          r.table(n, "variables") { reader, id, node in
            var variable = Variable(id: id)
            if !node.isNull { reader.fields(node, RunbookFields.variable, into: &variable) }
            m.variables.append(variable)
          }
        },
        Field("checks", .table("check"), "Checks by name.") { r, n, m in
          r.table(n, "checks") { reader, id, node in
            reader.checkIdentifier(id)
            var check = reader.check(node)
            check.id = id
            m.checks.append(check)
          }
        },
        Field("procedures", .table("procedure"), "Steps for `include`.") { r, n, m in
          m.procedures = r.keyed(
            n, "procedures", RunbookFields.procedure, ProcedureTemplate.init(id:))
        },
        Field("stages", .list("stage"), required: true, "The stages, in order.") { r, n, m in
          m.stages = r.elements(n, "stages", RunbookFields.stage, Stage.init(span:))
        },
        Field("verify", .list("check id or step"), "Post-upgrade checks.") { r, n, m in
          m.verify = r.verifyItems(n)
        },
        Field("recovery", .list("recovery procedure"), "Named ways back.") { r, n, m in
          m.recovery = r.elements(
            n, "recovery procedures", RunbookFields.recovery, Recovery.init(span:))
        },
      ] + provenanceFields())

  static let variable = FieldTable<Variable>(
    "a variable",
    [
      Field(
        "type", .choice(VariableType.allCases.map(\.rawValue)), "What it holds; omitted: string."
      ) { r, n, m in
        if let type = r.choice(n, VariableType.self, "type of variable") { m.type = type }
      },
      Field("required", .boolean, "The Change must give a value, if the plan uses it.") { r, n, m in
        m.isRequired = r.boolean(n) ?? false
      },
      Field("default", .template, "Its value where the Change gives none.") { r, n, m in
        m.defaultValue = r.template(n)
      },
      Field(
        "from", .choice(SecretOrigin.allCases.map(\.rawValue)),
        "Where a secret is read when the plan runs; omitted: env, the variable of its name."
      ) { r, n, m in
        m.from = r.choice(n, SecretOrigin.self, "origin of a secret")
      },
      Field("file", .template, "The file that holds a secret, for `from: file`.") { r, n, m in
        m.file = r.template(n)
      },
      Field("values", .list("value"), "What it can be.") { r, n, m in m.values = r.names(n) },
      Field("pattern", .text, "POSIX extended regular expression for the value.") { r, n, m in
        m.pattern = r.name(n)
      },
      Field("min", .integer, "Least value.") { r, n, m in m.minimum = r.integer(n) },
      Field("max", .integer, "Greatest value.") { r, n, m in m.maximum = r.integer(n) },
      Field("format", .text, "strftime format of a date.") { r, n, m in m.format = r.name(n) },
      Field("per_host", .boolean, "It differs from host to host.") { r, n, m in
        m.isPerHost = r.boolean(n) ?? false
      },
      Field("per_hop", .boolean, "The Change gives it for each hop, by the hop's target.") {
        r, n, m in
        m.isPerHop = r.boolean(n) ?? false
      },
      Field("unique", .boolean, "No item of its list, or no host's value, is there twice.") {
        r, n, m in
        m.isUnique = r.boolean(n) ?? false
      },
      Field("disjoint_with", .list("variable"), "Lists that share no item with it.") { r, n, m in
        m.disjointWith = r.names(n)
      },
      Field("count_of", .identifier, "A role, the number of whose hosts it is.") { r, n, m in
        m.countOf = r.name(n)
      },
      Field("title", .text, "What it is.") { r, n, m in m.title = r.name(n) },
    ] + provenanceFields())

  package static let stage = FieldTable<Stage>(
    "a stage",
    [
      Field("id", .identifier, required: true, "Its id.") { r, n, m in
        if let id = r.identifier(n) { m.id = id }
      },
      Field("title", .text, "Its name.") { r, n, m in m.title = r.name(n) },
      Field("window", .choice(["none", "required"]), "Whether it needs a window.") { r, n, m in
        m.windowRequired = r.windowRequired(n)
      },
      Field("entry", .list("check"), "What must hold before it.") { r, n, m in
        m.entry = r.list(n) { reader, node in reader.gate(node) }
      },
      Field("exit", .list("check"), "What must hold after it.") { r, n, m in
        m.exit = r.list(n) { reader, node in reader.gate(node) }
      },
      Field("optional", .boolean, "The Change may skip it.") { r, n, m in
        m.isOptional = r.boolean(n) ?? false
      },
      Field(
        "per", .choice(Repetition.allCases.map(\.rawValue)),
        "How often it stands in a plan of several hops; omitted: plan, once."
      ) { r, n, m in
        m.per = r.choice(n, Repetition.self, "way to repeat a stage")
      },
      Field("when", .other("condition"), "When it runs; omitted: always.") { r, n, m in
        m.when = r.condition(n)
      },
      Field("satisfies", .list("requirement"), "Requirements that it meets.") { r, n, m in
        m.satisfies = r.names(n)
      },
      Field("steps", .list("step"), required: true, "Its steps, in order.") { r, n, m in
        m.steps = r.steps(n)
      },
    ] + provenanceFields())

  static let procedure = FieldTable<ProcedureTemplate>(
    "a procedure",
    [
      Field("title", .text, "Its name.") { r, n, m in m.title = r.name(n) },
      Field("steps", .list("step"), required: true, "Its steps.") { r, n, m in m.steps = r.steps(n)
      },
    ] + provenanceFields())

  static let recovery = FieldTable<Recovery>(
    "a recovery procedure",
    [
      Field("id", .identifier, required: true, "Its id.") { r, n, m in
        if let id = r.identifier(n) { m.id = id }
      },
      Field("title", .text, "Its name.") { r, n, m in m.title = r.name(n) },
      Field("trigger", .fields("trigger"), required: true, "When to use it.") { r, n, m in
        r.fields(n, RunbookFields.trigger, into: &m)
      },
      Field("per", .choice(["plan", "hop"]), "Whether each hop has its own; omitted: plan.") {
        r, n, m in
        m.isPerHop = r.word(n, "way to repeat a procedure", ["plan", "hop"]) == "hop"
      },
      Field("when", .other("condition"), "When it is one; omitted: always.") { r, n, m in
        m.when = r.condition(n)
      },
      Field("satisfies", .list("requirement"), "Requirements that it meets.") { r, n, m in
        m.satisfies = r.names(n)
      },
      Field("steps", .list("step"), required: true, "Its steps.") { r, n, m in m.steps = r.steps(n)
      },
      Field("verify", .list("check id or step"), "How to see that it worked.") { r, n, m in
        m.verify = r.verifyItems(n)
      },
    ] + provenanceFields())

  static let trigger = FieldTable<Recovery>(
    "a trigger",
    [
      Field("failure_of", .list("step"), "Steps whose failure calls for it.") { r, n, m in
        m.failureOf = r.names(n)
      },
      Field("when", .text, "When, in words.") { r, n, m in m.triggerText = r.name(n) },
    ])
}

extension ValueReader {
  /// Reads a check before or after a stage: the plan makes a step of it, which needs an id.
  fileprivate mutating func gate(_ node: YAMLNode) -> CheckUse? {
    let use = checkUse(node)
    if case .inline(let check)? = use, check.id == nil, node["id"] == nil {
      report(
        Diagnostic(
          .missingField, "a check before or after a stage has no `id`", at: firstLine(of: node),
          label: "`id` belongs here", help: ["add `id:`, or define the check under `checks:`"]))
    }
    return use
  }

  fileprivate mutating func verifyItems(_ node: YAMLNode) -> [VerifyItem] {
    if node.isNull { return [] }
    return properList(node, of: "checks and steps") { reader, item in
      if case .mapping = item.content { return .step(reader.step(item)) }
      return reader.name(item).map { .named($0) }
    }
  }

  mutating func runbook(_ node: YAMLNode) -> Runbook {
    var runbook = Runbook(span: node.span)
    fields(node, RunbookFields.runbook, into: &runbook)
    runbook.collectParts()
    return runbook
  }

  /// Reads a path to a document, or the document itself.
  mutating func link<Document>(
    _ node: YAMLNode, _ read: (inout ValueReader, YAMLNode) -> Document
  ) -> DocumentLink<Document>? {
    if case .mapping = node.content { return .nested(read(&self, node)) }
    return name(node).map { .path($0) }
  }
}
