import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// The keys of what a product says for readers: contradictions, symptoms, references.
package enum GuidanceFields {
  package static let task = FieldTable<BackgroundTask>(
    "a background task",
    [
      Field("id", .identifier, "What steps name that deal with it.") { reader, node, model in
        model.id = reader.identifier(node)
      },
      Field("task", .text, required: true, "Its name.") { reader, node, model in
        if let name = reader.name(node) { model.task = name }
      },
      Field("seen", .text, required: true, "How one sees it.") { reader, node, model in
        if let text = reader.name(node) { model.seen = text }
      },
      Field("actions", .list(taskActions.joined(separator: ", ")), "What may be done about it.") {
        r, n, m in
        m.actions = r.names(n)
        for action in m.actions where !taskActions.contains(action.value) {
          r.reportUnknownValue(action, "action on a background task", known: taskActions)
        }
      },
      Field("when", .other("condition"), "When it can run; omitted: always.") { r, n, m in
        m.when = r.condition(n)
      },
    ] + provenanceFields())

  private static let taskActions = ["wait", "abort", "delete", "ignore"]

  package static let command = FieldTable<CommandRule>(
    "a command of the product",
    [
      Field("command", .text, required: true, "The words that it starts with.") { r, n, m in
        if let name = r.name(n) { m.command = name }
      },
      Field("from", .version, "The first version that has it.") { r, n, m in m.from = r.name(n) },
      Field("until", .version, "The first version that no longer has it.") { r, n, m in
        m.until = r.name(n)
      },
      Field("instead", .text, "What to write in its place.") { r, n, m in m.instead = r.name(n) },
      Field("options", .table("version, number or name"), "Options, and what their values are.") {
        r, n, m in
        r.table(n, "options and kinds of value") { reader, option, node in
          let kind = reader.choice(node, CommandRule.Value.self, "kind of value")
          if let kind { m.options.append((option, kind)) }
        }
      },
    ] + provenanceFields())

  package static let contradiction = FieldTable<Contradiction>(
    "a contradiction",
    [
      Field("id", .identifier, required: true, "What decisions name.") { reader, node, model in
        if let id = reader.identifier(node) { model.id = id }
      },
      Field("summary", .text, required: true, "What disagrees.") { reader, node, model in
        if let text = reader.name(node) { model.summary = text }
      },
      Field("sources", .list("source"), "The places that disagree.") { reader, node, model in
        model.sources = reader.list(node) { reader, node in reader.sources(node) }.flatMap { $0 }
      },
    ] + provenanceFields())

  package static let troubleshooting = FieldTable<Troubleshooting>(
    "a symptom",
    [
      Field("id", .identifier, required: true, "Its id.") { reader, node, model in
        if let id = reader.identifier(node) { model.id = id }
      },
      Field("symptom", .text, required: true, "What one sees.") { reader, node, model in
        if let text = reader.name(node) { model.symptom = text }
      },
      Field("requirements", .list("requirement"), "Their checks show it.") { r, n, m in
        m.requirements = r.names(n)
      },
      Field("actions", .list("action"), required: true, "What to do, in order.") { r, n, m in
        m.actions = r.elements(
          n, "actions", GuidanceFields.action, Troubleshooting.Action.init(span:))
      },
    ] + provenanceFields())

  static let action = FieldTable<Troubleshooting.Action>(
    "a troubleshooting action",
    [
      Field("text", .text, required: true, "What to do.") { reader, node, model in
        if let text = reader.name(node) { model.text = text }
      },
      Field("run", .template, "The command, for a person to run.") { reader, node, model in
        model.run = reader.template(node)
      },
      Field("on", .list("role"), "Roles on whose hosts.") { reader, node, model in
        model.on = reader.names(node)
      },
    ])

  package static let reference = FieldTable<Reference>(
    "a reference",
    [
      Field("id", .identifier, required: true, "Its id.") { reader, node, model in
        if let id = reader.identifier(node) { model.id = id }
      },
      Field("title", .text, required: true, "Title of the document.") { reader, node, model in
        if let title = reader.name(node) { model.title = title }
      },
      Field("url", .text, "Where it is.") { reader, node, model in model.url = reader.name(node) },
    ] + provenanceFields())

  package static let advice = FieldTable<Advice>(
    "advice",
    [
      Field("text", .text, required: true, "The advice.") { reader, node, model in
        if let text = reader.name(node) { model.text = text }
      },
      Field("level", .choice(["should", "may"]), "How strong it is.") { reader, node, model in
        model.level = reader.strength(node)
      },
    ] + provenanceFields())
}
