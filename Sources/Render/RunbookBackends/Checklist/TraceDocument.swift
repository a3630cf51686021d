package import RunbookDocument
package import RunbookPlan

/// What is done about each requirement of a product.
package struct TraceDocument {
  private let trace: RequirementTrace

  package init(_ trace: RequirementTrace) { self.trace = trace }

  private var title: DocumentText {
    "Requirements of \(trace.product.title) in \(trace.change.id)"
  }

  // MARK: - Everything

  /// Each requirement with all that is said about it.
  package var entries: [DocumentBlock] {
    let gaps = trace.entries.count(where: \.isGap)
    let rest = gaps == 0 ? "" : "; \(gaps) of the open ones must be met"
    let end: DocumentBlock = .paragraph("\(trace.summary)\(rest)")
    guard !trace.entries.isEmpty else { return [.heading(1, title), end] }
    return [.heading(1, title), .entries(trace.entries.map(entry), isNumbered: false), end]
  }

  private func entry(_ entry: RequirementTrace.Entry) -> DocumentEntry {
    let requirement = entry.requirement
    var lines: [DocumentText] = ["\(requirement.title)", "asked for: \(demand(of: entry))"]
    lines += entry.satisfiers.map { satisfier in
      "\(satisfier.kind) \(.code(satisfier.id)): \(satisfier.title) (\(place(satisfier.origin)))"
    }
    if let metBy = requirement.metBy { lines.append(.prose(metBy)) }
    if let waiver = requirement.waiver {
      let expires = waiver.expires.map { " until \($0)" } ?? ""
      lines.append("waived by \(waiver.by)\(expires): \(waiver.reason)")
    }
    lines += requirement.reasonsOfAbsence.map { .prose($0) }
    lines += entry.faults.map { .mark(.warning, $0) }
    return DocumentEntry(
      "\(requirement.id) (\(requirement.level), \(requirement.kind)): \(entry.verdict.rawValue)",
      lines: lines.map { DocumentEntry.Line($0) })
  }

  private func demand(of entry: RequirementTrace.Entry) -> String {
    let guides = entry.requirement.source.map {
      "\(trace.sourceTitle($0.document)), \($0.lineText)"
    }
    return (guides + [place(entry.origin)]).joined(separator: "; ")
  }

  private func place(_ origin: Plan.Origin) -> String { "\(origin.file):\(origin.line)" }

  // MARK: - The table of the checklist

  /// All requirements in a table, and what is open.
  package var table: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.heading(1, title), .paragraph("\(trace.summary).")]
    if let table = PlanTables(plan).requirements { blocks.append(.table(table)) }
    let open = trace.entries.filter { $0.verdict == .open }
    if !open.isEmpty { blocks += [.heading(2, "Open"), .list(open.map(item))] }
    return blocks
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

  private func item(_ entry: RequirementTrace.Entry) -> DocumentText {
    let faults = entry.faults.isEmpty ? ["nothing meets it"] : entry.faults
    let words = DocumentText.joined(faults.map { .prose($0) }, by: .plain("; "))
    return "\(.code(entry.requirement.id)) (\(entry.requirement.level)): \(words)"
  }
}
