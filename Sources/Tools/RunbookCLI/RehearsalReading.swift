import RunbookEvidence
import RunbookModel
import RunbookPlan
import SystemPackage

/// What a run directory shows of a rehearsal: verified as `runbook verify` does it, without keys.
func rehearsalRecord(_ path: String) -> RehearsalRecord {
  let directory = FilePath(path)
  guard Files.isDirectory(directory) else {
    return .refused("is no run directory")
  }
  let report = RunVerifier(directory: directory).verify()
  if case .fail(let failures) = report.integrity {
    let first = failures.first.map { ": \($0.place): \($0.reason)" } ?? ""
    return .refused("does not verify\(first)")
  }
  if case .incomplete(let gaps) = report.completeness {
    let first = gaps.first.map { ": \($0.kind.rawValue) `\($0.id)`: \($0.reason)" } ?? ""
    return .refused("is not complete\(first)")
  }
  guard let run = try? RunStanding(directory: directory) else {
    return .refused("has no plan that can be read")
  }
  guard let end = run.end, end.outcome == .done else {
    return .refused("did not end `done` but `\(run.end?.outcome.rawValue ?? "open")`")
  }
  let plan = run.plan
  return .shown(
    RehearsedRun(
      id: run.header.run, plan: run.header.plan, change: plan.change.id,
      environment: plan.change.environment, runbook: plan.runbook.id, product: plan.product.id,
      versions: plan.versions.path, systems: Set(plan.hosts.compactMap(\.os)),
      hosts: plan.hosts.count,
      steps: Set(run.plannedSteps.filter { $0.state == .done }.map(\.step.id)),
      isSigned: !report.signers.isEmpty))
}
