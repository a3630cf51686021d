import RunbookBase
import RunbookPlan
import Synchronization

/// What comes back of one command on another host.
final class FarAnswer: Sendable {
  /// Why nobody knows what a command has done.
  enum Loss: Sendable, Equatable {
    /// The connection went away on the way.
    case connection
    /// The far side did not confirm that it has received the command whole.
    ///
    /// - said: the last line of what the login has printed; empty: nothing.
    case unconfirmed(said: String)
    /// It ended there without a word on how.
    case unended
  }

  private let streams: Mutex<[FarStream]>
  private let sink: @Sendable (CommandStream, [UInt8]) -> Void

  /// - Parameter sink: gets what the command itself has printed.
  init(nonce: String, sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void) {
    streams = Mutex([FarStream(.output, nonce: nonce), FarStream(.error, nonce: nonce)])
    self.sink = sink
  }

  func receive(_ stream: CommandStream, _ bytes: [UInt8]) {
    let clean = streams.withLock { $0[stream.rawValue].take(bytes) }
    if !clean.isEmpty { sink(stream, clean) }
  }

  /// Lets go of what was held back; to be called once, after the last bytes.
  func finish() {
    for stream in [CommandStream.output, .error] {
      let rest = streams.withLock { $0[stream.rawValue].finish() }
      if !rest.isEmpty { sink(stream, rest) }
    }
  }

  /// The command has ended, and all that it has printed itself is here. Something that it has
  /// started may go on.
  var hasEnded: Bool {
    streams.withLock { streams in
      // A forced command may have joined the two.
      streams[0].status != nil && (streams[1].status != nil || !streams[1].hasBegun)
    }
  }

  /// The outputs that something there still holds.
  private var held: [CommandStream] {
    streams.withLock { streams in
      [CommandStream.output, .error].filter {
        streams[$0.rawValue].hasBegun && !streams[$0.rawValue].isOver
      }
    }
  }

  /// How the command ended, rather than the `ssh` that has carried it.
  ///
  /// - Parameter isConnected: asks whether the connection is still there.
  func judge(
    _ carrier: ProcessResult, isConnected: () async -> Bool
  ) async -> (result: ProcessResult, loss: Loss?) {
    var result = carrier
    let (hasBegun, status) = streams.withLock { ($0[0].hasBegun, $0[0].status) }
    if let status {
      result.ending = .exited(status)
      result.heldStreams = carrier.wasLetGo ? held : []
      return (result, nil)
    }
    if case .notStarted = carrier.ending { return (result, nil) }
    guard carrier.cut == nil else { return (result, nil) }
    let mayBeLost = carrier.ending == .exited(HostCommand.connectionFailure)
    if mayBeLost, await !isConnected() { return (result, .connection) }
    return (result, hasBegun ? .unended : .unconfirmed(said: said))
  }

  /// What may tell a person why nothing was confirmed. An echo of what was sent tells nothing, and
  /// has the values in it.
  private var said: String {
    let prefaces = streams.withLock { [$0[1].preface, $0[0].preface] }
    for preface in prefaces {
      let lines = PrintableText.lines(of: preface)
      if lines.contains(where: { $0.contains("runbook_far") }) { return "" }
      let telling = lines.filter { $0.wholeMatch(of: /[0-9' ]*/) == nil }
      if let last = telling.last { return String(last.prefix(200)) }
    }
    return ""
  }
}

extension FarAnswer.Loss {
  /// As the end of "step `x` …".
  func words(_ host: Plan.Host) -> String {
    let place = "`\(host.address ?? host.id)`"
    return switch self {
    case .connection:
      "lost its connection to \(place): what it has done there is not known, and it may go on"
    case .unended:
      "ended on \(place) without a status: what it has done there is not known, and it may go on"
    case .unconfirmed(let said):
      "was not confirmed by \(place), which has to receive the command whole: a login file or a "
        + "forced command there may read standard input (let it read /dev/null), or runs no sh"
        + (said.isEmpty ? "" : "; it said: \(said)")
    }
  }
}
