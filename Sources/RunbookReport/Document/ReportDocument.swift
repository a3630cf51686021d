import RunbookEvidence
import RunbookPlan

/// What the auditor's report says, in the order in which it says it.
struct ReportDocument: Sendable {
  let title: String
  /// The verdicts, above everything else.
  let banners: [ReportBanner]
  let sections: [ReportSection]
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

/// A verdict that nobody may miss.
struct ReportBanner: Sendable {
  let mark: ReportMark
  let title: String
  let lines: [ReportText]
}

struct ReportSection: Sendable {
  /// Unique in the document, for links.
  let id: String
  let title: String
  let blocks: [ReportBlock]
}

enum ReportBlock: Sendable {
  case paragraph(ReportText)
  /// A heading below that of the section; `level` is 1 or 2.
  case heading(level: Int, id: String, ReportText)
  case table(ReportTable)
  case list([ReportText])
  /// Text byte for byte, such as a command.
  case code(String)
  /// What a command printed.
  case output(String)
}

struct ReportTable: Sendable {
  let caption: ReportText
  let columns: [StaticString]
  /// As many cells each as there are columns.
  let rows: [[ReportText]]
  /// A bar a row, where the table stands against time.
  let bars: ReportBars?
  /// The first cell of a row names it.
  let hasRowHeaders: Bool
  /// Names and values beside one another rather than rows of many cells.
  var isFacts = false

  init(
    _ caption: ReportText, _ columns: [StaticString], rows: [[ReportText]],
    bars: ReportBars? = nil, hasRowHeaders: Bool = true
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.bars = bars
    self.hasRowHeaders = hasRowHeaders
  }

  /// A table of two columns without a head.
  static func facts(_ caption: ReportText, _ rows: [(ReportText, ReportText)]) -> ReportTable {
    var table = ReportTable(caption, ["What", "Value"], rows: rows.map { [$0.0, $0.1] })
    table.isFacts = true
    return table
  }
}

/// Bars on a scale of 0 to 1000.
struct ReportBars: Sendable {
  struct Bar: Sendable {
    let start: Int
    let length: Int
    let mark: ReportMark
  }

  /// Parts of the scale that lie within a change window.
  let windows: [Range<Int>]
  /// One a row of the table; nil where the row has no time.
  let bars: [Bar?]
}
