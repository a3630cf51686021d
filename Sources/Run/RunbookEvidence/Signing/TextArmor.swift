import FoundationEssentials

/// Base64 between two marks, as OpenSSH writes signatures and private keys.
enum TextArmor {
  private static let width = 70

  /// - Throws: ``SigningError`` where the text is in any other than the one form that
  ///   ``encode(_:label:)`` gives, so that no byte of it can change unnoticed.
  static func decode(_ text: [UInt8], label: String) throws(SigningError) -> [UInt8] {
    guard let bytes = decodeLoosely(text, label: label), encode(bytes, label: label) == text else {
      throw SigningError("not an armored \(label) in its one form")
    }
    return bytes
  }

  /// Takes any division into lines.
  static func decodeLoosely(_ text: [UInt8], label: String) -> [UInt8]? {
    let lines = text.split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
      .map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 }
    guard lines.count >= 3, lines.first == "-----BEGIN \(label)-----",
      lines.last == "-----END \(label)-----",
      let data = Data(base64Encoded: lines.dropFirst().dropLast().joined())
    else { return nil }
    return [UInt8](data)
  }

  static func encode(_ bytes: [UInt8], label: String) -> [UInt8] {
    var rest = Array(Data(bytes).base64EncodedString().utf8)[...]
    var text = Array("-----BEGIN \(label)-----\n".utf8)
    while !rest.isEmpty {
      text += rest.prefix(width) + [0x0A]
      rest = rest.dropFirst(width)
    }
    return text + "-----END \(label)-----\n".utf8
  }
}
