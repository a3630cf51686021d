import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// What the auditor's report says, in the order in which it says it.
struct ReportDocument: Sendable {
  let title: String
  /// The verdicts, above everything else.
  let banners: [DocumentBox]
  let sections: [DocumentSection]
  /// For the head and foot of a printed page.
  let identity: String

  init(_ story: RunStory) {
    let change = story.plan?.change.id ?? story.reading.header?.change
    title = story.plan?.change.title ?? "Run of an unreadable plan"
    identity = [change, story.reading.header.map { "run \($0.run)" }].compactMap { $0 }
      .joined(separator: ", ")
    banners = VerdictBanners(story).all
    sections =
      [
        SummarySection(story).section, PeopleSection(story).section,
        TimelineSection(story).section, OutageSection(story).section,
      ] + [StepSections(story).section, DeviationSection(story).section]
      + [RequirementSection(story).section, DecisionSection(story).section]
      + [VerdictSection(story).section, ByHandSection(story).section]
  }
}
