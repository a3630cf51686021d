import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// Every step with its commands, and every check with its evidence.
struct StepSections {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    guard let plan = story.plan else {
      return DocumentSection(
        id: "steps", title: "Steps and their evidence",
        blocks: [.paragraph("Without the plan nothing can be said of its steps.")])
    }
    var blocks: [DocumentBlock] = []
    let planned = story.steps.filter { $0.part == .planned }
    for (number, stage) in zip(1..., plan.stages) {
      let steps = planned.filter { $0.step.stage == stage.id }
      blocks.append(
        .heading(level: 3, id: "stage-\(stage.id)", "Stage \(number): \(stage.title)"))
      blocks += steps.flatMap(block)
    }
    let known = Set(plan.stages.map(\.id))
    let loose = planned.filter { !known.contains($0.step.stage) }
    if !loose.isEmpty {
      blocks.append(.heading(level: 3, id: "stage-other", "Steps of no stage"))
      blocks += loose.flatMap(block)
    }
    let back = story.steps.filter { $0.part != .planned }
    if !back.isEmpty {
      blocks.append(.heading(level: 3, id: "way-back", "The way back"))
      blocks += back.flatMap(block)
    }
    return DocumentSection(id: "steps", title: "Steps and their evidence", blocks: blocks)
  }

  private func block(_ story: StepStory) -> [DocumentBlock] {
    let heading: DocumentText = "\(story.step.title) (\(.code(story.step.id)))"
    var blocks: [DocumentBlock] = [
      .heading(level: 4, id: "step-\(story.step.id)", heading), .paragraph(line(story)),
    ]
    let gaps = Words.capped(story.gaps.map(\.text))
    blocks += gaps.isEmpty ? [] : [.list(gaps.map { .mark(.bad, $0) })]
    guard story.first != nil else { return blocks }
    if !story.attempts.isEmpty {
      blocks += commands(story)
      if let values = CommandValues(self.story).table(of: story.step) {
        blocks.append(.table(values))
      }
      blocks.append(.table(attempts(story)))
      blocks += self.story.outputs(ofAttemptsOf: story).flatMap(block)
    }
    if !story.looks.isEmpty {
      blocks.append(.table(looks(story)))
      let proofs = story.looks.filter { look in
        (look.start ?? look.end)?.text("check") == story.step.check?.id
      }
      blocks += proofs.flatMap(self.story.outputs).flatMap(block)
    }
    let words = (story.approvals + story.signoffs).map(word) + story.skips.map(skip)
    if !words.isEmpty { blocks.append(.list(words)) }
    return blocks
  }

  private func block(_ output: ReportedOutput) -> [DocumentBlock] {
    let title = output.title
    return [
      .paragraph("\(title.prefix(1).uppercased() + title.dropFirst()), its first and last lines:"),
      .output(output.excerpt.lines.joined(separator: "\n")),
    ]
  }

  private func line(_ story: StepStory) -> DocumentText {
    var parts: [DocumentText] = [story.standing.text]
    if story.standing == .done, story.hadTrouble {
      parts.append(.mark(.warning, "not at the first attempt"))
    }
    if self.story.isTakenBack(story.step.id) {
      parts.append(.mark(.warning, "undone on the way back"))
    }
    parts.append("\(story.step.kindInWords)")
    if story.step.hosts != [Plan.controllerID] {
      parts.append("on \(.codes(story.step.hosts))")
    }
    if let skew = story.skew {
      parts.append(skew == 0 ? "started together" : "started within \(Words.length(skew))")
    }
    if story.step.undo?.irreversible != nil { parts.append("cannot be undone") }
    return .joined(parts, by: .plain(" · "))
  }

  // MARK: - Commands

  private func commands(_ story: StepStory) -> [DocumentBlock] {
    var texts: [String] = []
    for attempt in story.attempts {
      let text = attempt.start.text("command") ?? ""
      if !text.isEmpty, !texts.contains(text) { texts.append(text) }
    }
    return texts.map { .command($0) }
  }

  private func attempts(_ step: StepStory) -> DocumentTable {
    let rows = step.attempts.map { attempt -> [DocumentText] in
      let start = attempt.start
      let records: DocumentText =
        attempt.end.map { "\(start.sequence), \($0.sequence)" } ?? "\(start.sequence)"
      return [
        "\(.code(start.text("host") ?? "?")), attempt \(start.number("attempt") ?? 0)", records,
        Words.time(start), attempt.end.map { Words.length($0.number("ms")) } ?? "–",
        outcome(attempt), story.text(attempt.end?.stream("stdout")),
        story.text(attempt.end?.stream("stderr")),
      ]
    }
    return DocumentTable(
      "Attempts of \(.code(step.step.id))",
      ["Where", "Records", "Began (UTC)", "Took", "Outcome", "Output", "Errors"], rows: rows)
  }

  private func outcome(_ attempt: StepStory.Attempt) -> DocumentText {
    guard let end = attempt.end else { return .mark(.bad, "started, not ended") }
    let outcome = end.text("outcome") ?? "?"
    let words = "\(outcome)\(end.terminationWords)"
    let mark: DocumentText = .mark(outcome == "done" ? .good : .bad, words)
    let redacted: [DocumentText] = end.redactions.map { name, count in
      "\(.code(name)) taken out \(Words.count(count, "time"))"
    }
    return .lines([mark] + redacted)
  }

  // MARK: - Checks

  private func looks(_ step: StepStory) -> DocumentTable {
    DocumentTable(
      "Checks of \(.code(step.step.id))",
      ["Check", "Records", "Time (UTC)", "Expected", "Verdict", "Seen", "Evidence"],
      rows: step.looks.map { row($0, of: step.step) })
  }

  private func row(_ look: StepStory.Look, of step: Plan.Step) -> [DocumentText] {
    let id = (look.start ?? look.end)?.text("check") ?? "?"
    let attempt = (look.start ?? look.end)?.number("attempt") ?? 0
    let check = [step.check, step.unless].compactMap { $0 }.first { $0.id == id }
    let isUnless = id == step.unless?.id && id != step.check?.id
    let sequences = [look.start?.sequence, look.end?.sequence].compactMap { $0 }
    let numbers: DocumentText = "\(sequences.map(String.init).joined(separator: ", "))"
    let subject: DocumentText = check.map { .prose($0.subject) } ?? .code(id)
    let purpose: DocumentText = isUnless ? "already done? " : ""
    let name: DocumentText = .lines(["\(purpose)\(subject)", "attempt \(attempt)"])
    guard let end = look.end else {
      return [
        name, numbers, Words.time(look.start), .prose(check?.expected ?? "–"),
        .mark(.bad, "started, not ended"), "–", "–",
      ]
    }
    let values = end.values
    let seen: [DocumentText] = values.map { value in
      let exit = value.exit.map { "exit \($0)" }
      let observed: DocumentText? = value.observed.isEmpty ? nil : .code(value.observed)
      let parts = [exit.map { "\($0)" }, observed].compactMap { $0 }
      return "\(.code(value.host)): \(parts.isEmpty ? "nothing" : .joined(parts, by: .plain(", ")))"
    }
    let evidence = values.map(evidence)
    return [
      name, numbers, Words.time(end), .prose(end.text("expected") ?? "–"),
      verdict(end, isUnless: isUnless), .lines(seen), .lines(evidence),
    ]
  }

  private func evidence(_ value: RecordedEvent.Value) -> DocumentText {
    let output: DocumentText = "\(.code(value.host)): \(story.text(value.stdout))"
    guard value.stderr?.isHeld == true else { return output }
    return "\(output); errors \(story.text(value.stderr))"
  }

  private func verdict(_ end: RecordedEvent, isUnless: Bool) -> DocumentText {
    switch end.text("verdict") {
    case "pass": .mark(.good, "pass")
    case "fail" where isUnless: .mark(.neutral, "fail: the step was needed")
    case let verdict: .mark(.bad, verdict ?? "?")
    }
  }

  /// A person's word for the step or one of its checks.
  private func word(_ event: RecordedEvent) -> DocumentText {
    let answer = event.text("answer") ?? "?"
    let isGood = answer == "approved" || answer == "done"
    let place: DocumentText = event.text("host").map { " on \(.code($0))" } ?? ""
    let check: DocumentText = event.text("check").map { ", check \(.code($0))" } ?? ""
    let fields = event.fields.map { "; \($0.name): \($0.text)" }.joined()
    return .mark(isGood ? .good : .bad, "record \(event.sequence)")
      + ": \(answer)\(place)\(check), by \(event.text("by") ?? "?")\(fields)"
  }

  private func skip(_ event: RecordedEvent) -> DocumentText {
    let place: DocumentText = event.text("host").map { " on \(.code($0))" } ?? ""
    if let probe = event.text("probe") {
      return .mark(.good, "record \(event.sequence)") + ": already done\(place), as "
        + "\(.code(probe)) shows"
    }
    return .mark(.warning, "record \(event.sequence)")
      + ": skipped\(place) by \(event.text("by") ?? "?"): \(event.text("reason") ?? "")"
  }
}
