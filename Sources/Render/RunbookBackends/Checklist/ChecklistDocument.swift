import RunbookBase
import RunbookDocument
import RunbookPlan

/// The plan on paper, for people to work through, sign, and read a year later.
struct ChecklistDocument {
  /// A stage, or a procedure of the way back, and its steps.
  struct Part {
    let title: DocumentText
    let blocks: [DocumentBlock]
    let entries: [ChecklistEntry]
  }

  let sealed: SealedPlan
  private var plan: Plan { sealed.plan }
  private var tables: PlanTables { PlanTables(plan) }

  init(_ sealed: SealedPlan) { self.sealed = sealed }

  var title: String { plan.change.title }

  /// What stands above everything else.
  var opening: [DocumentBlock] {
    let description = plan.change.description.map { [DocumentBlock.prose($0)] } ?? []
    return description + [.table(summary)]
  }

  private var summary: DocumentTable {
    let estimate = plan.steps.compactMap(\.estimateMS).reduce(0, +)
    var rows: [[DocumentText]] = [
      ["Change", .code(plan.change.id)], ["Environment", "\(plan.change.environment)"],
      ["Product", named(plan.product)], ["Procedure", named(plan.runbook)],
      ["Versions", .joined(plan.versions.path.map { .code($0) }, by: .plain(" → "))],
      ["Plan (SHA-256)", .code(sealed.digest)],
      ["Steps", "\(plan.steps.count) in \(plan.stages.count) stages"],
    ]
    if estimate > 0 { rows.append(["Estimated time", "\(DurationText(estimate))"]) }
    return DocumentTable(["This change", ""], rows: rows)
  }

  private func named(_ document: Plan.DocumentInfo) -> DocumentText {
    "\(document.title) (\(.code(document.id)))"
  }

  // MARK: - Sections

  /// What one has to know before the first step.
  var front: [DocumentSection] {
    let people: [DocumentBlock] = [
      .table(tables.people),
      .points([
        "Run by \(.blank(24)) on \(.blank(16))", "Approved by \(.blank(24)) on \(.blank(16))",
      ]),
    ]
    let words: DocumentBlock = .paragraph("Commands name these as \(.code("${name}")).")
    return [
      DocumentSection(id: "people", title: "People", blocks: people),
      section("windows", "Change windows", tables.windows),
      section("hosts", "Hosts", tables.hosts),
      section("inventories", "Where the hosts come from", tables.inventories),
      section("components", "Components", tables.components),
      section("impacts", "Impact levels", tables.impacts),
      section("variables", "Variables", tables.variables, below: [words]),
      section("background", "Background tasks to look for", tables.backgroundTasks),
      section("overview", "Overview", tables.stages),
    ].compactMap { $0 }
  }

  /// What one looks up when something is not as it should be, or afterwards.
  var back: [DocumentSection] {
    [
      section(
        "troubleshooting", "Troubleshooting", tables.troubleshooting,
        otherwise: "No symptoms are known."),
      section(
        "decisions", "Decisions about contradictions", tables.decisions,
        otherwise: "The sources do not contradict themselves on anything in this plan."),
      section("left-out", "Left out", tables.skipped, otherwise: "Nothing was left out."),
      section("notes", "Notes", tables.notes),
      section(
        "requirements", "Requirements", tables.requirements,
        otherwise: "The product states none."),
      section("sources", "Sources", tables.sources),
    ].compactMap { $0 }
  }

  /// - Parameter otherwise: what it says where there is no table; nil where it is then left out.
  private func section(
    _ id: String, _ title: String, _ table: DocumentTable?, below words: [DocumentBlock] = [],
    otherwise: DocumentText? = nil
  ) -> DocumentSection? {
    let content = table.map { DocumentBlock.table($0) } ?? otherwise.map { .paragraph($0) }
    return content.map { DocumentSection(id: id, title: title, blocks: words + [$0]) }
  }

  // MARK: - Stages and procedures

  var stages: [Part] {
    plan.stages.enumerated().map { index, stage in
      let steps = plan.steps.enumerated().filter { $0.element.stage == stage.id }
      let description = stage.description.map { [DocumentBlock.prose($0)] } ?? []
      return Part(
        title: "Stage \(index + 1) of \(plan.stages.count): \(stage.title)",
        blocks: description + [.box(box(of: stage))],
        entries: [ChecklistEntry](
          steps.map { index, step in (label: "\(index + 1)", step: step) }, level: 3, plan: plan))
    }
  }

  /// When it may be done, and what it takes away.
  private func box(of stage: Plan.Stage) -> DocumentBox {
    var blocks: [DocumentBlock] = []
    if let window = plan.windows.first(where: { $0.id == stage.window }) {
      blocks.append(.paragraph("\(.strong("Only within")) \(PlanTables.text(window))"))
    }
    blocks.append(.paragraph(impact(of: stage)))
    let effects: [DocumentText] = stage.effects.map { effect in
      "\(plan.capabilityTitle(effect.capability)): \(.strong(effect.effect))"
    }
    return DocumentBox(effects.isEmpty ? blocks : blocks + [.list(effects)])
  }

  private func impact(of stage: Plan.Stage) -> DocumentText {
    let words: DocumentText = .strong("Impact:")
    guard let number = stage.impact else {
      return stage.effects.isEmpty ? "\(words) none stated." : words
    }
    guard let level = plan.impactLevels.first(where: { $0.level == number }) else {
      return "\(words) level \(number)"
    }
    return "\(words) level \(number), \(level.title). \(level.definition)"
  }

  var recovery: [Part] {
    plan.recovery.enumerated().map { index, procedure in
      var lines: [DocumentText] = ["\(.strong("Use it when")) \(.prose(procedure.trigger))."]
      if !procedure.failureOf.isEmpty {
        lines.append("It belongs to a failure of \(.codes(procedure.failureOf)).")
      }
      if let source = PlanTables.text(procedure.source, in: plan) {
        lines.append("Source: \(source).")
      }
      return Part(
        title: "\(procedure.title) (\(.code(procedure.id)))",
        blocks: [.paragraph(.lines(lines))],
        entries: [ChecklistEntry](
          procedure.steps.enumerated().map { number, step in
            (label: "R\(index + 1).\(number + 1)", step: step)
          }, level: 4, plan: plan))
    }
  }
}
