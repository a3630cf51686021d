import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// Every demand of the product, and what of this run meets it.
struct RequirementSection {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    let rows = story.requirements.map(row)
    let block: DocumentBlock =
      rows.isEmpty
      ? .paragraph(
        story.plan == nil ? "Not known without the plan." : "The product states no requirements.")
      : .table(
        DocumentTable(
          "Requirements of the product",
          ["Requirement", "Level", "What it asks", "Met by", "Verdict", "Source"], rows: rows))
    return DocumentSection(id: "requirements", title: "Requirements", blocks: [block])
  }

  private func row(_ item: RequirementVerdict) -> [DocumentText] {
    let requirement = item.requirement
    var parts: [DocumentText] = item.shownBy.map { id, standing in
      standing.map { "\(.code(id)) \($0.text)" } ?? "\(.code(id)), prepared"
    }
    if let metBy = requirement.metBy { parts.append(.prose(metBy)) }
    if let waiver = requirement.waiver {
      let until = waiver.expires.map { ", until \($0)" } ?? ""
      parts.append("waived by \(waiver.by)\(until): \(.prose(waiver.reason))")
    }
    parts += requirement.reasonsOfAbsence.map { .prose($0) }
    let verdict: DocumentText =
      switch item.verdict {
      case .met: .mark(.good, "met")
      case .exempt: .mark(.neutral, "does not apply")
      case .leftOut: .mark(.warning, "left out")
      case .waived: .mark(.warning, "waived")
      case .notShown where requirement.level == "must": .mark(.bad, "not shown")
      case .notShown: .mark(.neutral, "not shown")
      }
    return [
      .code(requirement.id), "\(requirement.level)", .prose(requirement.title), .lines(parts),
      verdict, story.text(requirement.source),
    ]
  }
}

/// What was decided where the sources contradict themselves, and what the change left out.
struct DecisionSection {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    var blocks: [DocumentBlock] = []
    let decisions = story.plan?.decisions ?? []
    if !decisions.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            "Decisions about contradictions of the sources",
            ["Contradiction", "What the sources say", "Decision", "By", "Source"],
            rows: decisions.map { decision in
              [
                .code(decision.contradiction), .prose(decision.summary),
                decision.choice.map { .prose($0) } ?? .mark(.bad, "not decided"),
                Words.person(decision.by), story.text(decision.source),
              ]
            })))
    }
    let skipped = story.plan?.skipped ?? []
    if !skipped.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            "Left out of the plan", ["Part", "Reason", "By"],
            rows: skipped.map { part in
              [
                "\(part.title) (\(.code(part.id)))", .prose(part.reason), Words.person(part.by),
              ]
            })))
    }
    if blocks.isEmpty {
      blocks = [
        .paragraph(
          story.plan == nil
            ? "Not known without the plan."
            : "The plan holds no decision about its sources and leaves nothing out.")
      ]
    }
    return DocumentSection(id: "decisions", title: "Decisions before the run", blocks: blocks)
  }
}

extension RunStory {
  /// Documents and lines.
  fileprivate func text(_ sources: [Plan.Source]) -> DocumentText {
    guard let plan, !sources.isEmpty else { return "–" }
    return .joined(
      sources.map { "\(plan.sourceTitle($0.document)), \($0.lineText)" }, by: .plain("; "))
  }
}
