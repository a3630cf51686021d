import RunbookEvidence

/// The beginning and the end of what was printed where something failed.
struct ReportedOutput: Sendable, Equatable {
  enum Stream: String, Sendable { case output, errors }

  let stream: Stream
  /// Where it comes from, such as `attempt 1 on fs1`.
  let place: String
  let excerpt: OutputExcerpt

  /// Such as `output of attempt 1 on fs1`.
  var title: String { "\(stream.rawValue) of \(place)" }
}

extension RunStory {
  /// What commands of a step printed that did not end well, as far as the evidence keeps it.
  func outputs(ofAttemptsOf step: StepStory) -> [ReportedOutput] {
    step.attempts.flatMap { attempt -> [ReportedOutput] in
      guard let end = attempt.end, end.text("outcome") != "done" else { return [] }
      return outputs(end.stream("stdout"), end.stream("stderr"), attempt.place)
    }
  }

  /// What a look printed that did not pass.
  func outputs(of look: StepStory.Look) -> [ReportedOutput] {
    guard let end = look.end, end.text("verdict") != "pass" else { return [] }
    let attempt = end.number("attempt") ?? 0
    return end.values.flatMap {
      outputs($0.stdout, $0.stderr, "the look number \(attempt) on \($0.host)")
    }
  }

  private func outputs(
    _ output: RecordedEvent.Stream?, _ errors: RecordedEvent.Stream?, _ place: String
  ) -> [ReportedOutput] {
    [(ReportedOutput.Stream.output, output), (.errors, errors)].compactMap { kind, stream in
      guard let blob = stream?.blob, let excerpt = reading.excerpts[blob] else { return nil }
      return ReportedOutput(stream: kind, place: place, excerpt: excerpt)
    }
  }
}

extension [ReportedOutput] {
  /// Titles and lines of one stream, or of both.
  func lines(of stream: ReportedOutput.Stream? = nil) -> [String] {
    filter { stream == nil || $0.stream == stream }.flatMap { ["\($0.title):"] + $0.excerpt.lines }
  }
}
