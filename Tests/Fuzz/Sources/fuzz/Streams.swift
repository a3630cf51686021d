import RunbookPlan

@testable import RunbookExecution

/// What a command prints, on its way into the evidence. What is made of it must not depend on where
/// the chunks end in which it comes.
enum Streams {
  private static let nonce = "0123456789abcdef"

  /// The first byte says how long the chunks are, and which output it is; the rest of the first line
  /// is a secret, and all that follows comes over a connection.
  static func read(_ bytes: [UInt8]) {
    guard let head = bytes.first else { return }
    let parts = bytes.dropFirst().split(
      separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let secret = Secret(name: "s", value: Array(parts.first ?? []))
    let text = parts.count > 1 ? Array(parts[1]) : []
    let length = Int(head >> 1) + 1
    connection(text, chunks: length, head & 1 == 0 ? .output : .error)
    redaction(text, chunks: length, secret)
  }

  private static func connection(_ text: [UInt8], chunks length: Int, _ stream: CommandStream) {
    var whole = FarStream(stream, nonce: nonce)
    let expected = whole.take(text) + whole.finish()
    var parted = FarStream(stream, nonce: nonce)
    var found = chunks(text, length).flatMap { parted.take($0) }
    found += parted.finish()
    guard
      found == expected, parted.status == whole.status, parted.hasBegun == whole.hasBegun,
      parted.isOver == whole.isOver, parted.preface == whole.preface
    else { preconditionFailure("what came over a connection depends on its chunks") }
    guard whole.hasBegun || whole.status == nil else {
      preconditionFailure("a command has ended that had not begun")
    }
  }

  private static func redaction(_ text: [UInt8], chunks length: Int, _ secret: Secret) {
    var whole = StreamRedactor([secret])
    let expected = whole.redact(text) + whole.finish()
    var parted = StreamRedactor([secret])
    var found = chunks(text, length).flatMap { parted.redact($0) }
    found += parted.finish()
    guard found == expected, parted.counts == whole.counts else {
      preconditionFailure("what is redacted depends on the chunks")
    }
    // A value that stands in the words put in its place is found in them, too.
    let mark = Array("[redacted s]".utf8)
    guard let first = secret.value.first, secret.value.count > mark.count, !mark.contains(first)
    else { return }
    guard place(of: secret.value, in: expected) == nil else {
      preconditionFailure("a secret is left")
    }
  }

  private static func chunks(_ text: [UInt8], _ length: Int) -> [[UInt8]] {
    stride(from: 0, to: text.count, by: length).map {
      Array(text[$0..<min($0 + length, text.count)])
    }
  }

  private static func place(of needle: [UInt8], in text: [UInt8]) -> Int? {
    guard needle.count <= text.count else { return nil }
    return (0...(text.count - needle.count)).first { text[$0...].starts(with: needle) }
  }
}
