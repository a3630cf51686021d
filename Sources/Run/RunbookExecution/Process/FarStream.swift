import Glibc
import RunbookPlan

/// Finds what a command itself has printed on one of its outputs in all that comes over a
/// connection: a login may print before it, and a forced command behind it.
///
/// The chunks may end anywhere. Only bytes that may turn out to be a mark are held back.
struct FarStream: Sendable {
  private let stream: FarSide.Stream
  /// How every mark begins.
  private let mark: [UInt8]
  /// Streams that have begun, and those that nothing holds any more. There are two only where a
  /// forced command has joined them; what comes then belongs to either.
  private var begun: Set<FarSide.Stream> = []
  private var over: Set<FarSide.Stream> = []
  private var held: [UInt8] = []
  /// The last of what came before the command had begun.
  private(set) var preface: [UInt8] = []
  /// With which status the command has ended; nil where that did not come.
  private(set) var status: Int?

  private static let prefaceLimit = 4_096
  /// The longest mark's, in bytes; whatever is longer is none.
  private static let markLimit = 64

  /// - Parameter nonce: what tells the marks of this command from any other.
  init(_ stream: CommandStream, nonce: String) {
    self.stream = stream == .output ? .output : .error
    mark = FarSide.markBeginning(nonce)
  }

  /// The far side has the command whole, and begins with it.
  var hasBegun: Bool { begun.contains(stream) }
  /// Nothing holds the output there any more.
  var isOver: Bool { over.contains(stream) }

  /// The command's own part of the next bytes.
  mutating func take(_ chunk: [UInt8]) -> [UInt8] {
    var clean: [UInt8] = []
    let bytes = held.isEmpty ? chunk : held + chunk
    held = []
    var rest = bytes[...]
    while let place = FarStream.place(of: mark, in: bytes, from: rest.startIndex) {
      put(rest[..<place], into: &clean)
      rest = bytes[place...]
      guard let end = rest.prefix(FarStream.markLimit).firstIndex(of: 0x0A) else {
        guard rest.count < FarStream.markLimit else {
          put(rest.prefix(1), into: &clean)
          rest = rest.dropFirst()
          continue
        }
        held = Array(rest)
        return clean
      }
      if let (stream, mark) = FarSide.mark(rest[(place + mark.count)..<end]) {
        pass(mark, of: stream)
      } else {
        put(rest[...end], into: &clean)
      }
      rest = bytes[(end + 1)...]
    }
    let kept = FarStream.overlap(of: rest, with: mark)
    held = Array(rest.suffix(kept))
    put(rest.dropLast(kept), into: &clean)
    return clean
  }

  /// What was still held back. Nothing may follow.
  mutating func finish() -> [UInt8] {
    var clean: [UInt8] = []
    put(held[...], into: &clean)
    held = []
    return clean
  }

  private mutating func put(_ bytes: ArraySlice<UInt8>, into clean: inout [UInt8]) {
    if begun.isEmpty {
      preface = Array((preface + bytes).suffix(FarStream.prefaceLimit))
    } else if begun != over {
      clean += bytes
    }
  }

  private mutating func pass(_ mark: FarSide.Mark, of stream: FarSide.Stream) {
    switch mark {
    case .begin: begun.insert(stream)
    case .end(let status):
      if stream == self.stream, begun.contains(stream) { self.status = self.status ?? status }
    case .over: if begun.contains(stream) { over.insert(stream) }
    }
  }

  private static func place(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      mark.withUnsafeBytes { mark in
        guard let base = bytes.baseAddress, let first = mark.first, let other = mark.baseAddress
        else { return nil }
        var index = start
        while index + mark.count <= bytes.count {
          let left = bytes.count - index
          guard let found = memchr(base + index, Int32(first), left) else { return nil }
          index = base.distance(to: found)
          guard index + mark.count <= bytes.count else { return nil }
          if memcmp(found, other, mark.count) == 0 { return index }
          index += 1
        }
        return nil
      }
    }
  }

  /// How many bytes at the end may be the beginning of the mark.
  private static func overlap(of bytes: ArraySlice<UInt8>, with mark: [UInt8]) -> Int {
    let longest = min(bytes.count, mark.count - 1)
    return (0...longest).reversed().first { bytes.suffix($0).elementsEqual(mark.prefix($0)) } ?? 0
  }
}
