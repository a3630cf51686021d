package import RunbookPlan

/// `runbook trace` as Markdown: the requirements table of the checklist, and what is open.
package struct MarkdownTrace {
  private let trace: RequirementTrace

  package init(_ trace: RequirementTrace) { self.trace = trace }

  package var text: String {
    let title: MarkdownText =
      "# Requirements of \(MarkdownText(inline: trace.product.title)) in \(MarkdownText(inline: trace.change.id))"
    let counts: MarkdownText = "\(MarkdownText(inline: trace.summary))."
    var parts = [title, counts]
    if let table = MarkdownTables(plan).requirements { parts.append("\(table)") }
    let open = trace.entries.filter { $0.verdict == .open }
    if !open.isEmpty {
      parts.append("## Open")
      parts.append(.joined(open.map(item), by: "\n"))
    }
    return parts.map { $0.safeText + "\n" }.joined(separator: "\n")
  }

  /// As much of a plan as the table shows.
  private var plan: Plan {
    var plan = Plan(
      change: trace.change, runbook: trace.product, product: trace.product,
      versions: Plan.Versions(from: "", to: "", path: []))
    plan.requirements = trace.entries.map(\.requirement)
    plan.sources = trace.sources
    return plan
  }

  private func item(_ entry: RequirementTrace.Entry) -> MarkdownText {
    let faults = entry.faults.isEmpty ? ["nothing meets it"] : entry.faults
    let id = MarkdownText(code: entry.requirement.id)
    let words = MarkdownText.joined(faults.map { MarkdownText(prose: $0) }, by: "; ")
    return "- \(id) (\(MarkdownText(inline: entry.requirement.level))): \(words)"
  }
}
