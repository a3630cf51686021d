import RunbookBase
import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// How times, lengths and outcomes are worded all through the report.
enum Words {
  /// Such as `2027-01-16 21:00:00`, in UTC.
  static func time(_ milliseconds: Int) -> DocumentText {
    let text = WallTime.text(milliseconds: milliseconds)
    return DocumentText(.time("\(text.prefix(10)) \(text.dropFirst(11).prefix(8))"))
  }

  static func time(_ event: RecordedEvent?) -> DocumentText {
    event.map { time($0.wall) } ?? "–"
  }

  /// Rounded to seconds where there are many of them.
  static func length(_ milliseconds: Int) -> String {
    let shown = milliseconds < 10_000 ? milliseconds : (milliseconds + 500) / 1000 * 1000
    return DurationText(shown).description
  }

  static func length(_ milliseconds: Int?) -> DocumentText {
    milliseconds.map { "\(length($0))" } ?? "–"
  }

  static func length(_ milliseconds: Int?, isAtMost: Bool) -> DocumentText {
    guard isAtMost, let milliseconds else { return length(milliseconds) }
    return "at most \(length(milliseconds))"
  }

  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// As many findings as somebody reads, and how many more there are.
  static func capped(_ texts: [String]) -> [String] {
    guard texts.count > limit else { return texts }
    return texts.prefix(limit)
      + ["and \(texts.count - limit) more, which `runbook verify --format json` lists"]
  }

  private static let limit = 200

  static func record(_ event: RecordedEvent?) -> DocumentText {
    event.map { "\($0.sequence)" } ?? "–"
  }

  static func person(_ name: String?) -> DocumentText { "\(name ?? "–")" }
}

extension StepStory.Standing {
  var mark: DocumentMark {
    switch self {
    case .done, .alreadyDone: .good
    case .failed, .passedOver, .indeterminate, .unknown: .bad
    case .skipped, .incomplete: .warning
    case .notReached: .neutral
    }
  }

  var text: DocumentText { .mark(mark, words) }
}

extension RunStory {
  /// A stream in a cell: how long, under which digest.
  func text(_ stream: RecordedEvent.Stream?) -> DocumentText {
    guard let stream else { return "–" }
    let content = content(stream)
    return stream.isHeld ? "\(content), \(.mark(.warning, RecordedEvent.heldNote))" : content
  }

  private func content(_ stream: RecordedEvent.Stream) -> DocumentText {
    guard stream.bytes > 0 else { return "empty" }
    let size: DocumentText = "\(Words.count(stream.bytes, "byte"))"
    guard let digest = stream.sha256 else { return "\(size), withheld: a secret is used" }
    var text: DocumentText = "\(size), \(.digest(digest))"
    if stream.isTruncated, let kept = stream.blob {
      text = "\(text), head and tail kept in \(.digest(kept))"
    }
    if let blob = stream.blob, isDamaged(blob: blob) {
      text = "\(text) \(.mark(.bad, "the blob is missing or changed"))"
    }
    return text
  }
}
