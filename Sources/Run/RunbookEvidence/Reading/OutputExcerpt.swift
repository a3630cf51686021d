import RunbookBase

/// The first and the last lines of an output, as people may read them.
package struct OutputExcerpt: Sendable, Equatable {
  /// Lines kept at either end.
  package static let limit = 10
  /// Bytes of a line that are shown.
  private static let width = 240

  package let first: [String]
  package let last: [String]
  /// How many lines stand between, of what the evidence keeps.
  package let leftOut: Int
  /// The evidence itself keeps only the head and the tail of it.
  package let isTruncated: Bool

  package init(_ bytes: [UInt8], isTruncated: Bool) {
    self.isTruncated = isTruncated
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let isShort = lines.count <= 2 * OutputExcerpt.limit
    first = lines.prefix(isShort ? lines.count : OutputExcerpt.limit).map(OutputExcerpt.shown)
    last = isShort ? [] : lines.suffix(OutputExcerpt.limit).map(OutputExcerpt.shown)
    leftOut = isShort ? 0 : lines.count - 2 * OutputExcerpt.limit
  }

  /// With a line that says what is left out.
  package var lines: [String] {
    guard leftOut > 0 || isTruncated else { return first }
    let more = isTruncated ? ", and what the evidence does not keep" : ""
    return first + ["… \(leftOut) \(leftOut == 1 ? "line" : "lines") not shown\(more) …"] + last
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    guard line.count > width else { return PrintableText.line(line) }
    var end = line.startIndex + width
    while end > line.startIndex + width - 3, line[end] & 0xC0 == 0x80 { end -= 1 }
    return PrintableText.line(line[..<end]) + "…"
  }
}

extension RecordedEvent {
  /// Streams whose beginning and end people want to see: of a command that did not end well, of a
  /// check that did not pass.
  fileprivate var streamsOfFailure: [Stream] {
    switch type {
    case .stepEnd where text("outcome") != "done":
      [stream("stdout"), stream("stderr")].compactMap { $0 }
    case .checkEnd where text("verdict") != "pass":
      values.flatMap { [$0.stdout, $0.stderr].compactMap { $0 } }
    default: []
    }
  }

  /// What a later record of the same kind says anew.
  fileprivate var subject: [String?] {
    [type.rawValue, text("step"), text("host"), text("check")]
  }
}

extension OutputExcerpt {
  /// Excerpts by blob, of the last failure of each step on each host and of each check.
  ///
  /// - Parameter content: of a blob that is there whole.
  static func reading(
    _ events: [RecordedEvent], content: (_ blob: String) -> [UInt8]?
  ) -> [String: OutputExcerpt] {
    var latest: [[String?]: [RecordedEvent.Stream]] = [:]
    for event in events {
      let streams = event.streamsOfFailure
      if !streams.isEmpty { latest[event.subject] = streams }
    }
    var excerpts: [String: OutputExcerpt] = [:]
    for stream in latest.values.joined() {
      guard let blob = stream.blob, excerpts[blob] == nil, let bytes = content(blob) else {
        continue
      }
      excerpts[blob] = OutputExcerpt(bytes, isTruncated: stream.isTruncated)
    }
    return excerpts
  }
}
