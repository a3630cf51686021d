package import RunbookPlan

/// `plan.json`: the plan itself, in the one form whose SHA-256 is its digest.
package struct JSONPlanBackend: Backend {
  package let name = "json"

  package init() {}

  package func artifacts(
    for plan: SealedPlan, templates: TemplateSet
  ) throws(BackendError) -> [Artifact] {
    [Artifact(path: "plan.json", bytes: plan.bytes)]
  }
}
