import RunbookDocument
package import RunbookPlan

/// `checklist.md`: the checklist as Markdown.
package struct MarkdownBackend: Backend {
  package let name = "markdown"

  package init() {}

  package func artifacts(
    for plan: SealedPlan, templates: TemplateSet
  ) throws(BackendError) -> [Artifact] {
    let record = ChecklistDocument(plan).record(MarkdownRenderer())
    return [
      Artifact(path: "checklist.md", bytes: templates.render("markdown/checklist.md", record))
    ]
  }
}

extension ChecklistDocument {
  /// What a template places: every block as text of the renderer's format.
  func record(_ renderer: some DocumentRenderer) -> TemplateRecord {
    [
      "title": .text(renderer.line(title)), "opening": .blocks(opening, renderer),
      "front": .sections(front, renderer), "back": .sections(back, renderer),
      "stages": .records(stages.map { record($0, renderer) }),
      "recovery": .records(recovery.map { record($0, renderer) }),
      "digest": .text(renderer.text(.code(sealed.digest))),
    ]
  }

  private func record(_ part: Part, _ renderer: some DocumentRenderer) -> TemplateRecord {
    [
      "title": .text(renderer.text(part.title)),
      "blocks": .blocks(part.blocks, renderer),
      "steps": .records(part.entries.map { record($0, renderer) }),
    ]
  }

  private func record(_ step: ChecklistEntry, _ renderer: some DocumentRenderer) -> TemplateRecord {
    [
      "heading": .text(renderer.block(step.heading)),
      "about": .lines(of: step.about, renderer), "work": .lines(of: step.work, renderer),
      "proof": .lines(of: step.proof, renderer), "way_back": .lines(of: step.wayBack, renderer),
      "boxes": .lines(of: step.boxes, renderer),
    ]
  }
}
