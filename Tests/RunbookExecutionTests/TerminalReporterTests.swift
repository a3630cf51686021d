import RunbookPlan
import Synchronization
import Testing

@testable import RunbookExecution

struct TerminalReporterTests {
  private final class Screen: Sendable {
    let bytes = Mutex<[UInt8]>([])
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
  }

  private let screen = Screen()

  private func reporter(isLive: Bool = false, color: Bool = false) -> TerminalReporter {
    var style = TerminalReporter.Style()
    style.isLive = isLive
    style.color = color
    style.columns = 30
    let screen = screen
    return TerminalReporter(
      style: style, clock: { 0 }, write: { bytes in screen.bytes.withLock { $0 += bytes } })
  }

  private let step = Plan.Step.run("work", "true", batches: [["a", "b"], ["c"]]) {
    $0.impact = 2
    $0.effects = [Plan.Effect(capability: "scanning", effect: "unavailable")]
    $0.estimateMS = 300_000
  }

  private func output(_ text: String, from host: String = "a", labelled: Bool = false) -> RunEvent {
    .output(host: host, stream: 0, labelled: labelled, bytes: Array(text.utf8))
  }

  @Test("without a terminal there are plain lines only")
  func plain() {
    let reporter = reporter()
    reporter.report(.stepStarted(step, number: 2, count: 9))
    reporter.report(output("one\ntw"))
    reporter.report(.tick)
    reporter.report(output("o\nthree"))
    reporter.report(.outputEnded(host: "a"))
    reporter.report(.stepEnded(step, .done))
    #expect(
      screen.text == """

        [2/9] work  Title of work
          on a + b, c · impact 2 · unavailable: scanning · about 5 min
          │ one
          │ two
          │ three
          done in 0 s

        """)
  }

  @Test("lines of hosts that print at the same time are not mixed")
  func labelled() {
    let reporter = reporter()
    reporter.report(output("from ", from: "a", labelled: true))
    reporter.report(output("from b\n", from: "b", labelled: true))
    reporter.report(output("a\n", from: "a", labelled: true))
    #expect(screen.text == "  │ b: from b\n  │ a: from a\n")
  }

  @Test("the progress line is taken back before anything else is shown, and never wraps")
  func live() {
    let reporter = reporter(isLive: true)
    reporter.report(.stepStarted(step, number: 2, count: 9))
    reporter.report(output("one\n"))
    reporter.report(.asking(lines: ["done?"]))
    // Whoever thinks about the answer for long still sees the question.
    reporter.report(.tick)
    #expect(
      screen.text.hasSuffix(
        "[2/9] Title of work 0 s of ab\r\u{1B}[K  │ one\n[2/9] Title of work 0 s of ab"
          + "\r\u{1B}[K  done?\n"))
    reporter.report(output("two\n"))
    #expect(screen.text.hasSuffix("  done?\n  │ two\n[2/9] Title of work 0 s of ab"))
  }

  @Test("colour is used only where it is asked for")
  func color() {
    reporter(color: true).report(.stepEnded(step, .stopped))
    #expect(screen.text.contains("\u{1B}[31mstopped\u{1B}[0m"))
  }

  @Test("a line that never ends is shown in parts")
  func endlessLine() {
    reporter().report(output(String(repeating: "x", count: 10_000)))
    #expect(screen.text.split(separator: "\n").count == 2)
  }
}
