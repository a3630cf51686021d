package import RunbookPlan

/// `checklist.md`: the plan on paper, for people to work through, sign, and read a year later.
package struct MarkdownBackend: Backend {
  package let name = "markdown"

  package init() {}

  package func artifacts(
    for plan: SealedPlan, templates: TemplateSet
  ) throws(BackendError) -> [Artifact] {
    let bytes = templates.render("markdown/checklist.md", MarkdownChecklist(plan).record())
    return [Artifact(path: "checklist.md", bytes: bytes)]
  }
}

/// What the checklist as a whole says.
struct MarkdownChecklist {
  let sealed: SealedPlan
  private var plan: Plan { sealed.plan }

  init(_ sealed: SealedPlan) { self.sealed = sealed }

  func record() -> TemplateRecord {
    let tables = MarkdownTables(plan)
    return [
      "title": .text(MarkdownText(inline: plan.change.title)),
      "description": .optional(plan.change.description.map(MarkdownText.init(block:))),
      "summary": .text(summary), "digest": .text(MarkdownText(code: sealed.digest)),
      "people": .text(tables.people), "windows": .optional(tables.windows),
      "hosts": .optional(tables.hosts), "components": .optional(tables.components),
      "impacts": .optional(tables.impacts), "variables": .optional(tables.variables),
      "overview": .text(tables.stages), "stages": .records(stages),
      "recovery": .records(recovery), "has_recovery": .flag(!plan.recovery.isEmpty),
      "troubleshooting": .optional(tables.troubleshooting),
      "background": .optional(tables.backgroundTasks),
      "decisions": .optional(tables.decisions), "skipped": .optional(tables.skipped),
      "notes": .optional(tables.notes), "requirements": .optional(tables.requirements),
      "sources": .optional(tables.sources),
    ]
  }

  private var summary: MarkdownTable {
    let path = plan.versions.path.map { MarkdownText(code: $0, inCell: true) }
    let estimate = plan.steps.compactMap(\.estimateMS).reduce(0, +)
    var rows: [[MarkdownText]] = [
      ["Change", MarkdownText(code: plan.change.id, inCell: true)],
      ["Environment", MarkdownText(cell: plan.change.environment)],
      ["Product", named(plan.product)], ["Procedure", named(plan.runbook)],
      ["Versions", .joined(path, by: " → ")],
      ["Plan (SHA-256)", MarkdownText(code: sealed.digest, inCell: true)],
      ["Steps", "\(plan.steps.count) in \(plan.stages.count) stages"],
    ]
    if estimate > 0 { rows.append(["Estimated time", "\(DurationText(milliseconds: estimate))"]) }
    return MarkdownTable(["This change", ""], rows: rows)
  }

  private func named(_ document: Plan.DocumentInfo) -> MarkdownText {
    "\(MarkdownText(cell: document.title)) (\(MarkdownText(code: document.id, inCell: true)))"
  }
}

// MARK: - Stages and procedures

extension MarkdownChecklist {
  private var stages: [TemplateRecord] {
    plan.stages.enumerated().map { index, stage in
      let steps = plan.steps.enumerated().filter { $0.element.stage == stage.id }
      let window = plan.windows.first { $0.id == stage.window }
      return [
        "number": .text(index + 1), "count": .text(plan.stages.count),
        "id": .text(MarkdownText(code: stage.id)),
        "title": .text(MarkdownText(inline: stage.title)),
        "description": .optional(stage.description.map(MarkdownText.init(block:))),
        "window": .optional(window.map(MarkdownTables.text)),
        "impact": .optional(impact(of: stage)),
        "steps": .records(
          steps.map { index, step in
            MarkdownStep(step, label: "\(index + 1)", plan: plan).record()
          }),
      ]
    }
  }

  /// Nil where the stage takes nothing away.
  private func impact(of stage: Plan.Stage) -> TemplateRecord? {
    guard stage.impact != nil || !stage.effects.isEmpty else { return nil }
    let level = stage.impact.flatMap { level in plan.impactLevels.first { $0.level == level } }
    let heading: MarkdownText? = stage.impact.map { number in
      guard let level else { return "level \(number)" }
      let definition = MarkdownText(inline: level.definition)
      return "level \(number), \(MarkdownText(inline: level.title)). \(definition)"
    }
    return [
      "level": .optional(heading),
      "effects": .records(
        stage.effects.map { effect in
          [
            "capability": .text(MarkdownText(inline: plan.capabilityTitle(effect.capability))),
            "effect": .text(MarkdownText(inline: effect.effect)),
          ]
        }),
    ]
  }

  private var recovery: [TemplateRecord] {
    plan.recovery.enumerated().map { index, procedure in
      let steps = procedure.failureOf.map { MarkdownText(code: $0) }
      return [
        "id": .text(MarkdownText(code: procedure.id)),
        "title": .text(MarkdownText(inline: procedure.title)),
        "trigger": .text(MarkdownText(prose: procedure.trigger)),
        "failure_of": .optional(steps.isEmpty ? nil : MarkdownText.joined(steps, by: ", ")),
        "source": .optional(MarkdownTables.text(procedure.source, in: plan)),
        "steps": .records(
          procedure.steps.enumerated().map { number, step in
            let label = "R\(index + 1).\(number + 1)"
            return MarkdownStep(step, label: label, heading: "####", plan: plan).record()
          }),
      ]
    }
  }
}
