import Glibc

/// A value that must not leave the process, under the name of its variable.
struct Secret: Sendable, Equatable {
  /// A line of a longer secret is looked for by itself from this length on; shorter ones, such as
  /// a lone bracket, are everywhere.
  private static let shortestLine = 8

  var name: String
  var value: [UInt8]

  /// What to look for: the value, the value without line breaks at its end, as `$(…)` gives it, and
  /// what a shell prints that expands it without quotes: each of its longer lines, and the value
  /// with one blank for every run of white space; and the value in the forms in which other tools
  /// print it. Nothing that is empty.
  var forms: [[UInt8]] {
    var forms = [value]
    let trimmed = value.reversed().drop { $0 == 0x0A || $0 == 0x0D }.reversed()
    forms.append(Array(trimmed))
    let lines = value.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    if lines.count > 1 {
      for line in lines {
        let text = line.drop(while: Secret.isSpace).reversed().drop(while: Secret.isSpace)
        if text.count >= Secret.shortestLine { forms.append(text.reversed()) }
      }
    }
    let words = value.split { Secret.isSpace($0) || $0 == 0x0A || $0 == 0x0D }
    let joined = Array(words.joined(separator: [0x20]))
    if joined.count >= Secret.shortestLine, joined != value { forms.append(joined) }
    return (forms + SecretForms(Array(trimmed)).all).filter { !$0.isEmpty }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// Takes the values of secrets out of a stream that comes in chunks, wherever the chunks end.
///
/// Only bytes that may yet turn out to be a secret are held back. Where two secrets start at the
/// same byte the longer one is taken.
struct StreamRedactor: Sendable {
  private struct Needle: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  private enum Finding {
    case secret(Needle)
    case undecided
    case nothing
  }

  /// By first byte, the longest first; empty where there is nothing to look for.
  private let needles: [[Needle]]
  /// Whether a needle starts with these two bytes: a secret of many lines has many first bytes, and
  /// by those alone nearly every byte of a text would have to be looked at closely.
  private let starts: [Bool]
  private var held: [UInt8] = []
  /// How often each secret has been taken out, by name.
  private(set) var counts: [String: Int] = [:]

  /// - Parameter secrets: empty values are passed over: they are everywhere.
  init(_ secrets: [Secret]) {
    var needles: [Needle] = []
    var seen: Set<[UInt8]> = []
    for secret in secrets {
      for form in secret.forms where seen.insert(form).inserted {
        needles.append(Needle(name: secret.name, bytes: form))
      }
    }
    self.init(needles)
  }

  /// Looks for these very bytes, and for no other form of them.
  init(exactly bytes: [UInt8], name: String) {
    self.init(bytes.isEmpty ? [] : [Needle(name: name, bytes: bytes)])
  }

  private init(_ needles: [Needle]) {
    guard !needles.isEmpty else {
      self.needles = []
      starts = []
      return
    }
    var byFirst = [[Needle]](repeating: [], count: 256)
    var starts = [Bool](repeating: false, count: 1 << 16)
    for needle in needles.sorted(by: { $0.bytes.count > $1.bytes.count }) {
      let first = Int(needle.bytes[0])
      byFirst[first].append(needle)
      let seconds = needle.bytes.count > 1 ? [Int(needle.bytes[1])] : Array(0..<256)
      for second in seconds { starts[first << 8 | second] = true }
    }
    self.needles = byFirst
    self.starts = starts
  }

  /// The next part of the stream without secrets; may be shorter or longer than `chunk`.
  mutating func redact(_ chunk: [UInt8]) -> [UInt8] {
    guard !needles.isEmpty else { return chunk }
    guard !held.isEmpty else { return release(chunk, atEnd: false) }
    held += chunk
    let bytes = held
    held = []
    return release(bytes, atEnd: false)
  }

  /// What was still held back. Nothing may follow.
  mutating func finish() -> [UInt8] {
    let rest = held
    held = []
    return release(rest, atEnd: true)
  }

  /// Copies in runs from one finding to the next; without any the bytes come back untouched.
  private mutating func release(_ bytes: [UInt8], atEnd: Bool) -> [UInt8] {
    var clean: [UInt8] = []
    var copied = 0
    var index = 0
    scan: while let candidate = nextStart(in: bytes, from: index) {
      switch finding(in: bytes, at: candidate, atEnd: atEnd) {
      case .nothing: index = candidate + 1
      case .secret(let needle):
        clean += bytes[copied..<candidate]
        clean += "[redacted \(needle.name)]".utf8
        counts[needle.name, default: 0] += 1
        index = candidate + needle.bytes.count
        copied = index
      case .undecided:
        held = Array(bytes[candidate...])
        clean += bytes[copied..<candidate]
        return clean
      }
    }
    guard copied > 0 else { return bytes }
    clean += bytes[copied...]
    return clean
  }

  /// The next place where a needle may start.
  private func nextStart(in bytes: [UInt8], from index: Int) -> Int? {
    guard !needles.isEmpty else { return nil }
    let found = starts.withUnsafeBufferPointer { starts in
      bytes.withUnsafeBufferPointer { bytes -> Int? in
        var index = index
        let last = bytes.count - 1
        while index < last {
          if starts[Int(bytes[index]) << 8 | Int(bytes[index + 1])] { return index }
          index += 1
        }
        return nil
      }
    }
    if let found { return found }
    // The last byte has no second one beside it yet.
    guard let last = bytes.last, index < bytes.count, !needles[Int(last)].isEmpty else {
      return nil
    }
    return bytes.count - 1
  }

  private func finding(in bytes: [UInt8], at index: Int, atEnd: Bool) -> Finding {
    let left = bytes.count - index
    for needle in needles[Int(bytes[index])] {
      let length = min(left, needle.bytes.count)
      if length < needle.bytes.count, atEnd { continue }
      guard isEqual(bytes, at: index, needle.bytes, length) else { continue }
      return length == needle.bytes.count ? .secret(needle) : .undecided
    }
    return .nothing
  }

  private func isEqual(_ bytes: [UInt8], at index: Int, _ needle: [UInt8], _ length: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      needle.withUnsafeBytes { needle in
        guard let start = bytes.baseAddress, let other = needle.baseAddress else { return false }
        return memcmp(start + index, other, length) == 0
      }
    }
  }
}

/// Takes secrets out of whole texts.
struct TextRedactor: Sendable {
  private let redactor: StreamRedactor
  private let isIdle: Bool

  init(_ secrets: [Secret]) {
    redactor = StreamRedactor(secrets)
    isIdle = secrets.isEmpty
  }

  func callAsFunction(_ text: String) -> String {
    guard !isIdle else { return text }
    let bytes = Array(text.utf8)
    let clean = self(bytes)
    return clean == bytes ? text : String(decoding: clean, as: UTF8.self)
  }

  func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
    guard !isIdle else { return bytes }
    var redactor = redactor
    let clean = redactor.redact(bytes) + redactor.finish()
    return redactor.counts.isEmpty ? bytes : clean
  }
}
