/// `checklist.md`.
package struct MarkdownBackend: Backend {
  package let name = "markdown"

  package init() {}

  package func artifacts(
    for plan: SealedPlan, templates: TemplateSet
  ) throws(BackendError) -> [Artifact] {
    []
  }
}
