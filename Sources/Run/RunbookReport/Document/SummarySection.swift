import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// What was changed, by which plan, when, and how much of it.
struct SummarySection {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    var blocks: [DocumentBlock] = []
    if let description = story.plan?.change.description {
      blocks.append(.paragraph(.prose(description)))
    }
    blocks.append(.table(.facts("The change", change)))
    blocks.append(.table(.facts("The run", run)))
    if let hosts { blocks.append(.table(hosts)) }
    return DocumentSection(id: "summary", title: "What was done", blocks: blocks)
  }

  private var change: [(DocumentText, DocumentText)] {
    guard let plan = story.plan else {
      let why: DocumentText =
        story.reading.planDigest == nil
        ? "plan.json cannot be read" : "plan.json is not the plan of this run, or not a plan"
      return [("Plan", .mark(.bad, "not known:") + " " + why)]
    }
    let path =
      plan.versions.path.isEmpty
      ? [plan.versions.from, plan.versions.to] : plan.versions.path
    return [
      ("Change", "\(plan.change.title) (\(.code(plan.change.id)))"),
      ("Environment", "\(plan.change.environment)"),
      ("Product", "\(plan.product.title) (\(.code(plan.product.id)))"),
      ("Procedure", "\(plan.runbook.title) (\(.code(plan.runbook.id)))"),
      ("Versions", .joined(path.map { .code($0) }, by: .plain(" → "))),
      ("Plan (SHA-256)", .digest(story.reading.planDigest ?? "")),
    ]
  }

  private var run: [(DocumentText, DocumentText)] {
    guard let header = story.reading.header else {
      return [("Run", .mark(.bad, "not known: run.json cannot be read"))]
    }
    let planned = story.steps.filter { $0.part == .planned }
    var rows: [(DocumentText, DocumentText)] = [
      ("Run", .code(header.run)),
      ("Run from", "\(header.host), machine \(.digest(header.machine))"),
      ("Made by", "\(header.tool) \(header.version)"),
      ("Started (UTC)", Words.time(story.events.first)),
      (lastTitle, Words.time(story.events.last)),
    ]
    if let first = story.events.first, let last = story.events.last {
      rows.append(("From first to last record", "\(Words.length(first.milliseconds(to: last)))"))
    }
    rows.append(("Clock", clock))
    if !planned.isEmpty { rows.append(("Steps", counts(planned))) }
    rows.append(("run.json (SHA-256)", .digest(story.reading.headerDigest ?? "not known")))
    rows.append(("ledger.jsonl (SHA-256)", .digest(story.reading.ledgerDigest ?? "not known")))
    return rows
  }

  private var lastTitle: DocumentText {
    if story.cut != nil { return "Last record told (UTC)" }
    return story.end == nil ? "Last record (UTC)" : "Ended (UTC)"
  }

  private var clock: DocumentText {
    let states = story.events(of: .clock).compactMap { $0.text("synchronized") }
    guard !states.isEmpty else { return "nothing recorded about its synchronisation" }
    if states.allSatisfy({ $0 == "yes" }) { return .mark(.good, "synchronised") }
    return states.contains("no")
      ? .mark(.bad, "not synchronised: its times may be wrong")
      : .mark(.warning, "not known whether it was synchronised")
  }

  private func counts(_ steps: [StepStory]) -> DocumentText {
    let order: [StepStory.Standing] = [
      .done, .alreadyDone, .skipped, .failed, .passedOver, .indeterminate, .incomplete, .notReached,
      .unknown,
    ]
    let parts = order.compactMap { standing -> DocumentText? in
      let count = steps.count { $0.standing == standing }
      return count == 0 ? nil : .mark(standing.mark, "\(count) \(standing.words)")
    }
    return "\(Words.count(steps.count, "step")): \(.joined(parts, by: .plain(", ")))"
  }

  private var hosts: DocumentTable? {
    guard let hosts = story.plan?.hosts, !hosts.isEmpty else { return nil }
    return DocumentTable(
      "Hosts", ["Host", "Address", "Reached by", "System", "Roles"],
      rows: hosts.map { host in
        [
          .code(host.id), "\(host.address ?? "–")",
          "\(host.reach)",
          "\(host.os ?? "–")", .codes(host.roles),
        ]
      })
  }
}
