import Glibc
import RunbookBase
import RunbookPlan
import Synchronization

/// Shows a run as lines of text; on a terminal with a line at the bottom that tells how far it is.
package final class TerminalReporter: RunReporter {
  package struct Style: Sendable {
    package var color = false
    /// The output can move its cursor.
    package var isLive = false
    /// Width in columns.
    package var columns = 80

    package init() {}
  }

  private let state: Mutex<TerminalState>

  /// - Parameters:
  ///   - clock: milliseconds that never go back.
  ///   - write: receives the text.
  package init(
    style: Style, clock: @escaping @Sendable () -> Int,
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    state = Mutex(TerminalState(style: style, clock: clock, write: write))
  }

  package func report(_ event: RunEvent) {
    state.withLock { $0.show(event) }
  }
}

private struct TerminalState {
  private struct Source: Hashable {
    var host: String
    var stream: Int
  }

  private struct Current {
    var step: Plan.Step
    var number: Int
    var count: Int
    var started: Int
  }

  /// A line without end is shown in parts of this length.
  private static let lineLimit = 4_096

  let style: TerminalReporter.Style
  let clock: @Sendable () -> Int
  let write: @Sendable ([UInt8]) -> Void
  private var current: Current?
  private var unfinished: [Source: [UInt8]] = [:]
  private var hasProgressLine = false
  /// Somebody is typing where the progress line would be drawn.
  private var isAsking = false
  private var text: [UInt8] = []

  init(
    style: TerminalReporter.Style, clock: @escaping @Sendable () -> Int,
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.style = style
    self.clock = clock
    self.write = write
  }

  mutating func show(_ event: RunEvent) {
    if hasProgressLine {
      text += "\r\u{1B}[K".utf8
      hasProgressLine = false
    }
    add(event)
    switch event {
    case .asking: isAsking = true
    case .tick: break
    default: isAsking = false
    }
    if !isAsking { addProgressLine() }
    if !text.isEmpty { write(text) }
    text.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ event: RunEvent) {
    switch event {
    case .runStarted(let plan, let directory):
      add(paint("\(plan.change.id): \(plan.change.title)", .bold))
      add(PrintableText.line("evidence: \(directory)"))
    case .stageStarted(let stage):
      add("")
      add(paint("\(stage.title) (\(stage.id))", .bold))
    case .stepStarted(let step, let number, let count):
      current = Current(step: step, number: number, count: count, started: clock())
      for line in StepHeading.lines(of: step, number: number, count: count, paint: paint) {
        add(line)
      }
    case .output(let host, let stream, let labelled, let bytes):
      add(bytes, from: Source(host: host, stream: stream), label: labelled ? host : nil)
    case .outputEnded(let host):
      for stream in [0, 1] { finish(Source(host: host, stream: stream)) }
    case .note(let note): add("  " + paint(note, .dim))
    case .asking(let lines): for line in lines { add("  " + PrintableText.line(line)) }
    case .stepEnded(_, let summary):
      let elapsed = DurationText(about: clock() - (current?.started ?? clock()))
      current = nil
      switch summary {
      case .done: add("  " + paint("done", .green) + " in \(elapsed)")
      case .alreadyDone: add("  " + paint("already done", .green))
      case .passedOver: add("  " + paint("failed, going on", .yellow) + " after \(elapsed)")
      case .stopped: add("  " + paint("stopped", .red) + " after \(elapsed)")
      }
    case .stopped(let lines), .runEnded(let lines):
      current = nil
      add("")
      for line in lines { add(PrintableText.line(line)) }
    case .tick: break
    }
  }

  private mutating func add(_ line: String) {
    text += line.utf8
    text.append(0x0A)
  }

  private mutating func add(_ bytes: [UInt8], from source: Source, label: String?) {
    let margin = margin(label)
    let all = unfinished.removeValue(forKey: source).map { $0 + bytes } ?? bytes
    let shown = all.withUnsafeBufferPointer { all in
      var start = 0
      while let end = lineFeed(in: all, from: start) {
        addOutput(all[start..<end], margin)
        start = end + 1
      }
      while all.count - start > TerminalState.lineLimit {
        let end = characterEnd(in: all, before: start + TerminalState.lineLimit)
        addOutput(all[start..<end], margin)
        start = end
      }
      return start
    }
    if shown < all.count { unfinished[source] = Array(all[shown...]) }
  }

  /// Where a line is broken that has no end: not within a character.
  private func characterEnd(in bytes: UnsafeBufferPointer<UInt8>, before limit: Int) -> Int {
    for end in stride(from: limit, to: limit - 4, by: -1) where bytes[end] & 0xC0 != 0x80 {
      return end
    }
    return limit
  }

  private func lineFeed(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func finish(_ source: Source) {
    guard let rest = unfinished.removeValue(forKey: source) else { return }
    let margin = margin(nil)
    rest.withUnsafeBufferPointer { addOutput($0[...], margin) }
  }

  private func margin(_ label: String?) -> [UInt8] {
    Array((paint("  │ ", .dim) + (label.map { paint("\($0): ", .dim) } ?? "")).utf8)
  }

  private mutating func addOutput(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ margin: [UInt8]) {
    text += margin
    PrintableText.append(UnsafeBufferPointer(rebasing: line), to: &text)
    text.append(0x0A)
  }

  private mutating func addProgressLine() {
    guard style.isLive, let current else { return }
    var line = "[\(current.number)/\(current.count)] \(current.step.title) "
    line += "\(DurationText(about: (clock() - current.started) / 1000 * 1000))"
    if let estimate = current.step.estimateMS {
      line += " of about \(DurationText(about: estimate))"
    }
    // A line that wraps could not be taken back.
    let shown = PrintableText.line(line).prefix(max(10, style.columns - 1))
    text += paint(String(shown), .dim).utf8
    hasProgressLine = true
  }

  /// What is painted is safe to show.
  private func paint(_ text: String, _ color: TerminalColor) -> String {
    let shown = PrintableText.joined(text)
    return style.color ? "\u{1B}[\(color.rawValue)m\(shown)\u{1B}[0m" : shown
  }
}

enum TerminalColor: Int {
  case bold = 1
  case dim = 2
  case red = 31
  case green = 32
  case yellow = 33
}

/// What is said of a step before it starts.
enum StepHeading {
  static func lines(
    of step: Plan.Step, number: Int, count: Int, paint: (String, TerminalColor) -> String
  ) -> [String] {
    let title = PrintableText.joined(step.title)
    var lines = ["", paint("[\(number)/\(count)] \(step.id)", .bold) + "  " + title]
    var facts: [String] = []
    if step.hosts != [Plan.controllerID] {
      facts.append("on " + step.batches.map { $0.joined(separator: " + ") }.joined(separator: ", "))
    }
    if let turn = step.turn { facts.append(turn.words) }
    if let impact = step.impact { facts.append("impact \(impact)") }
    let lost = step.effects.filter { $0.effect == "unavailable" }.map(\.capability)
    if !lost.isEmpty { facts.append("unavailable: " + lost.joined(separator: ", ")) }
    if let estimate = step.estimateMS { facts.append("about \(DurationText(about: estimate))") }
    if !facts.isEmpty { lines.append("  " + PrintableText.line(facts.joined(separator: " · "))) }
    return lines
  }
}
