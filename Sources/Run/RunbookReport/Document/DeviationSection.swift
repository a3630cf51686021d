import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// Where the run left the plan, and who decided so.
struct DeviationSection {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    let rows = story.events.compactMap(row)
    var blocks: [DocumentBlock] = []
    if rows.isEmpty {
      blocks.append(
        .paragraph("None: nothing was skipped, interrupted, resumed or done otherwise."))
    } else {
      blocks.append(
        .table(
          DocumentTable(
            "Deviations, interruptions and decisions, as recorded",
            ["Record", "Time (UTC)", "Kind", "Step", "By", "Reason"], rows: rows)))
    }
    let torn = story.reading.unreadable.filter { line in story.cut.map { line.line < $0 } ?? true }
    if !torn.isEmpty {
      blocks.append(
        .list(
          torn.map { line in
            .mark(
              .warning,
              "line \(line.line) of the ledger is no whole record (\(line.bytes) bytes): "
                + "a write was cut short")
          }))
    }
    return DocumentSection(id: "deviations", title: "Deviations", blocks: blocks)
  }

  private func row(_ event: RecordedEvent) -> [DocumentText]? {
    let kind: DocumentText
    switch event.type {
    case .deviation:
      let name = event.text("kind") ?? "deviation"
      kind = .mark(name == "break-glass" ? .bad : .warning, name)
    case .skip:
      guard event.text("probe") == nil else { return nil }
      kind = .mark(.warning, "skipped")
    case .abort: kind = .mark(.bad, "interrupted")
    case .resume: kind = .mark(.warning, "resumed")
    case .snapshot: kind = .mark(.warning, "way back")
    case .recover: kind = .mark(.warning, "torn line recovered")
    case .approval where event.text("answer") != "approved": kind = .mark(.bad, "refused")
    case .approval where event.text("reason") != nil: kind = .mark(.bad, "waived")
    default: return nil
    }
    let place = event.text("host").map { " on \($0)" } ?? ""
    let step: DocumentText =
      (event.text("step") ?? event.text("after")).map { "\(.code($0))\(place)" } ?? "–"
    return [
      Words.record(event), Words.time(event), kind, step,
      Words.person(event.text("by") ?? event.text("operator")), reason(event),
    ]
  }

  private func reason(_ event: RecordedEvent) -> DocumentText {
    switch event.type {
    case .recover: return "\(event.number("torn") ?? 0) bytes of an unfinished record"
    case .resume:
      return event.text("reboot") == "yes" ? "the machine had been restarted" : "–"
    case .abort:
      let signal = event.number("signal").map { " (signal \($0))" } ?? ""
      return "\(event.text("reason") ?? "–")\(signal)"
    case .snapshot:
      let procedure = event.text("procedure").map { " by procedure \($0)" } ?? ""
      return "\(event.text("reason") ?? "–")\(procedure)"
    default: return "\(event.text("reason") ?? "–")"
    }
  }
}
