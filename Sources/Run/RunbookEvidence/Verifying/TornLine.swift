import RunbookPlan

/// A line whose write was cut short: the beginning of the record that would have stood there.
struct TornLine {
  /// What a record of this place says of itself.
  struct Place {
    let run: [UInt8]
    let sequence: Int
    /// Hash of the line before.
    let previous: Digest
  }

  private let bytes: ArraySlice<UInt8>

  /// - Parameter bytes: without the LF that was added later. From a NUL on a block of the file was
  ///   counted and not written.
  init(_ bytes: [UInt8]) { self.bytes = bytes.prefix { $0 != 0 } }

  /// Whether a record could begin like this.
  func mayStand(at place: Place) -> Bool {
    let start = Array("{\"boot\":\"".utf8)
    guard bytes.count > start.count else { return start.starts(with: bytes) }
    guard bytes.starts(with: start) else { return false }
    let boot = bytes.dropFirst(start.count).prefix { $0 != UInt8(ascii: "\"") }
    let data = Array("\",\"data\":{".utf8)
    let behind = bytes[boot.endIndex...]
    guard behind.count > data.count else { return data.starts(with: behind) }
    guard behind.starts(with: data), let rest = TornLine.afterObject(behind.dropFirst(data.count))
    else { return behind.starts(with: data) }
    return isEnvelope(rest, place)
  }

  /// What follows an object whose brace is open; nil where it does not end.
  private static func afterObject(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var depth = 1
    var isText = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "{") where !isText: depth += 1
      case UInt8(ascii: "}") where !isText:
        depth -= 1
        if depth == 0 { return bytes[(index + 1)...] }
      default: break
      }
    }
    return nil
  }

  /// The members behind the data, as far as they are there.
  private func isEnvelope(_ bytes: ArraySlice<UInt8>, _ place: Place) -> Bool {
    var rest = bytes
    func isCut(_ text: String) -> Bool? {
      let text = Array(text.utf8)
      guard rest.count > text.count else { return text.starts(with: rest) }
      guard rest.starts(with: text) else { return false }
      rest = rest.dropFirst(text.count)
      return nil
    }
    if let end = isCut(",\"mono_ms\":") { return end }
    rest = rest.drop { (0x30...0x39).contains($0) }
    let run = String(decoding: place.run, as: UTF8.self)
    let middle = ",\"prev\":\"\(place.previous.hex)\",\"run\":\"\(run)\",\"seq\":\(place.sequence)"
    if let end = isCut(middle + ",\"type\":\"") { return end }
    let type = rest.prefix { $0 != UInt8(ascii: "\"") }
    let name = String(decoding: type, as: UTF8.self)
    guard type.endIndex < rest.endIndex else {
      return RecordType.allCases.contains { $0.rawValue.hasPrefix(name) }
    }
    guard RecordType(rawValue: name) != nil else { return false }
    rest = rest[type.endIndex...]
    return isCut("\",\"v\":1,\"wall\":\"") ?? true
  }
}
