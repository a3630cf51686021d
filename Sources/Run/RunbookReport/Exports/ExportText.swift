import RunbookBase
import RunbookDigest
import RunbookPlan

/// Text for readers that refuse control characters and what Unicode says is no character.
struct ExportText: Sendable, Equatable {
  /// Line breaks are kept, as LF alone.
  let text: String

  init(_ source: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in PrintableText.text(source).unicodeScalars {
      guard scalar.value & 0xFFFE != 0xFFFE, !(0xFDD0...0xFDEF).contains(scalar.value) else {
        continue
      }
      scalars.append(scalar)
    }
    text = String(scalars)
  }

  /// All in one line, without white space at its ends.
  var line: String {
    text.split { $0 == "\n" || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  /// ``line``, or a word for it where there is nothing.
  func line(or word: String) -> String { line.isEmpty ? word : line }
}

/// A duration in seconds with three decimals.
struct SecondsText: Sendable, Equatable {
  let text: String

  init(milliseconds: Int) {
    let rest = String(milliseconds % 1000)
    let zeros = String(repeating: "0", count: 3 - rest.utf8.count)
    text = "\(milliseconds / 1000).\(zeros)\(rest)"
  }
}

/// UUIDs of version 5 (RFC 9562, 5.5): the same run and name always give the same one.
struct StableUUID: Sendable {
  private let namespace: [UInt8]

  /// - Parameter nonce: what no other run has.
  init(nonce: String) {
    namespace = StableUUID.bytes(Array("runbook-evidence/1 \(nonce)".utf8))
  }

  func text(_ name: String) -> String {
    let hex = hexText(StableUUID.bytes(namespace + Array(name.utf8)))
    var parts: [Substring] = []
    var rest = hex[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }

  private static func bytes(_ message: [UInt8]) -> [UInt8] {
    // RFC 9562 asks for SHA-1 here; nothing is secured by it.
    var bytes = Array(SHA1.hash(data: message).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    return bytes
  }
}
