import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// The steps in the order in which they began, against the change windows.
struct TimelineSection {
  private struct Row {
    let cells: [DocumentText]
    let from: Int?
    let to: Int?
    let mark: DocumentMark
  }

  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    var blocks: [DocumentBlock] = []
    if let windows { blocks.append(.table(windows)) }
    guard !rows.isEmpty else {
      blocks.append(.paragraph("No record tells when anything was done."))
      return DocumentSection(id: "timeline", title: "When", blocks: blocks)
    }
    blocks.append(
      .table(
        DocumentTable(
          "Timeline, in the order in which things began",
          ["Step", "Began (UTC)", "Ended (UTC)", "Took", "Estimate", "Window", "Outcome"],
          rows: rows.map(\.cells), bars: bars)))
    let missed = story.steps.filter { $0.first == nil }.map(\.step.id)
    if !missed.isEmpty {
      let words: DocumentText = story.cut == nil ? "Not reached" : "Not known"
      blocks.append(.paragraph("\(words): \(.codes(missed))."))
    }
    return DocumentSection(id: "timeline", title: "When", blocks: blocks)
  }

  private var windows: DocumentTable? {
    guard let plan = story.plan, !plan.windows.isEmpty else { return nil }
    let rows: [[DocumentText]] = plan.windows.map { window in
      let stages = plan.stages.filter { $0.window == window.id }.map(\.title)
      return [
        .code(window.id), "\(window.start)", "\(window.end)",
        Words.time(window.startEpoch * 1000), Words.time(window.endEpoch * 1000),
        "\(stages.isEmpty ? "–" : stages.joined(separator: ", "))",
      ]
    }
    return DocumentTable(
      "Change windows", ["Window", "From", "To", "From (UTC)", "To (UTC)", "Stages"], rows: rows)
  }

  // MARK: - Rows

  private var rows: [Row] {
    let steps = story.steps.compactMap { step in
      step.first.map { (at: $0.sequence, row: row(step)) }
    }
    let others = story.events(of: .runStart, .resume, .abort, .snapshot, .runEnd).map { event in
      (at: event.sequence, row: row(event))
    }
    return (steps + others).sorted { $0.at < $1.at }.map(\.row)
  }

  private func row(_ step: StepStory) -> Row {
    let isOpen = step.standing == .indeterminate || step.standing == .unknown
    return Row(
      cells: [
        .lines(["\(step.step.title)", .code(step.step.id)]), began(step),
        isOpen ? .mark(.bad, "not known") : Words.time(step.last),
        isOpen ? "–" : Words.length(step.longest, isAtMost: step.asked != nil),
        Words.length(step.step.estimateMS),
        window(step), step.standing.text,
      ],
      from: (step.asked ?? step.first)?.wall, to: step.last?.wall, mark: step.standing.mark)
  }

  /// A person's work leaves a record at its end only.
  private func began(_ step: StepStory) -> DocumentText {
    step.asked.map { "not before " + Words.time($0) } ?? Words.time(step.first)
  }

  private func window(_ step: StepStory) -> DocumentText {
    guard let window = story.window(of: step.step), let from = step.first?.wall,
      let to = step.last?.wall
    else { return "–" }
    let (opens, closes) = (window.startEpoch * 1000, window.endEpoch * 1000)
    let verb = step.asked == nil ? "began" : "attested"
    if from < opens { return .mark(.bad, "\(verb) \(Words.length(opens - from)) before it") }
    if from >= closes { return .mark(.bad, "\(verb) \(Words.length(from - closes)) after it") }
    if to > closes { return .mark(.bad, "ended \(Words.length(to - closes)) after it") }
    return .mark(.good, step.asked == nil ? "inside" : "attested inside")
  }

  private func row(_ event: RecordedEvent) -> Row {
    let what: DocumentText
    var mark = DocumentMark.neutral
    switch event.type {
    case .runStart: what = "The run starts"
    case .resume:
      what = "The run is resumed"
      mark = .warning
    case .abort:
      what = "Interrupted: \(event.text("reason") ?? "")"
      mark = .bad
    case .snapshot:
      let after = event.text("after") ?? "?"
      what = "The way back begins, after \(.code(after)): \(event.text("reason") ?? "")"
      mark = .warning
    default:
      what = "The run ends: \(event.text("outcome") ?? "?")"
      switch event.text("outcome") {
      case "done": mark = .good
      case "rolled-back": mark = .warning
      default: mark = .bad
      }
    }
    let cells: [DocumentText] = [
      .joined([what], by: .lineBreak), Words.time(event), "–", "–", "–", "–",
      .mark(mark, "record \(event.sequence)"),
    ]
    return Row(cells: cells, from: nil, to: nil, mark: mark)
  }

  // MARK: - Bars

  private var bars: DocumentBars? {
    let times = rows.flatMap { [$0.from, $0.to].compactMap { $0 } }
    guard var start = times.min(), var end = times.max(), end > start else { return nil }
    let windows = (story.plan?.windows ?? []).map { window in
      (from: window.startEpoch * 1000, to: window.endEpoch * 1000)
    }
    // A window that lies days away would press all bars into one line.
    let shown = windows.filter { $0.from < end && $0.to > start }
    let room = (end - start) / 20
    (start, end) = (start - room, end + room)
    func place(_ time: Int) -> Int { (min(max(time, start), end) - start) * 1000 / (end - start) }
    return DocumentBars(
      windows: shown.map { place($0.from)..<max(place($0.from), place($0.to)) },
      bars: rows.map { row in
        guard let from = row.from, let to = row.to else { return nil }
        return .init(
          start: place(from), length: max(6, place(to) - place(from)), mark: row.mark)
      })
  }
}
