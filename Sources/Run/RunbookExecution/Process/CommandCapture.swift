import RunbookBase
import RunbookEvidence
import Synchronization

/// Takes in what one command prints: secrets out first, so that nothing after this has seen them,
/// then into the evidence, the last lines for a person, and on to whoever watches.
final class CommandCapture: Sendable {
  /// Everything that is left once the command has ended.
  struct Captured: Sendable {
    var output: BlobCapture
    var error: BlobCapture
    var redactions: [EvidenceRecord.Redaction]
    /// The last lines of both streams in the order in which they came.
    var lastLines: [String]
  }

  private struct State {
    var redactors: [StreamRedactor]
    var captures = [BlobCapture(), BlobCapture()]
    var tail: [UInt8] = []
    /// The tail begins where the output does.
    var isWhole = true

    mutating func take(_ clean: [UInt8], from stream: CommandStream) {
      captures[stream.rawValue].append(clean)
      tail += clean.suffix(CommandCapture.tailLimit)
      if clean.count > CommandCapture.tailLimit { isWhole = false }
      if tail.count > 2 * CommandCapture.tailLimit {
        tail.removeFirst(tail.count - CommandCapture.tailLimit)
        isWhole = false
      }
    }

    /// The end of what was printed, with no half character at its beginning.
    var ending: ArraySlice<UInt8> {
      let end = tail.suffix(CommandCapture.tailLimit)
      if isWhole, end.count == tail.count { return end }
      return end.drop { $0 & 0xC0 == 0x80 }
    }
  }

  private static let tailLimit = 4_096
  private static let lineLimit = 10
  private let state: Mutex<State>
  private let watch: @Sendable (CommandStream, [UInt8]) -> Void

  init(secrets: [Secret], watch: @escaping @Sendable (CommandStream, [UInt8]) -> Void) {
    let redactor = StreamRedactor(secrets)
    state = Mutex(State(redactors: [redactor, redactor]))
    self.watch = watch
  }

  func receive(_ stream: CommandStream, _ bytes: [UInt8]) {
    let clean = state.withLock { state in
      let clean = state.redactors[stream.rawValue].redact(bytes)
      state.take(clean, from: stream)
      return clean
    }
    if !clean.isEmpty { watch(stream, clean) }
  }

  /// Lets go of what the redactors held back; to be called once, after the last bytes.
  func finish() -> Captured {
    for stream in [CommandStream.output, .error] {
      let rest = state.withLock { state in
        let rest = state.redactors[stream.rawValue].finish()
        state.take(rest, from: stream)
        return rest
      }
      if !rest.isEmpty { watch(stream, rest) }
    }
    return state.withLock { state in
      var counts: [String: Int] = [:]
      for redactor in state.redactors { counts.merge(redactor.counts, uniquingKeysWith: +) }
      let lines = PrintableText.lines(of: state.ending)
      return Captured(
        output: state.captures[0], error: state.captures[1],
        redactions: counts.sorted { $0.key < $1.key }.map { .init(name: $0.key, count: $0.value) },
        lastLines: lines.suffix(CommandCapture.lineLimit))
    }
  }
}
