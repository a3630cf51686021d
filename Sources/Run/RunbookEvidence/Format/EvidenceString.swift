package import RunbookBase
import FoundationEssentials

extension JSONValue {
  /// A text by the ledger's rule: as it stands where it is plain, else `{"b64":"…"}`.
  package static func evidenceString(_ text: String) -> JSONValue {
    evidenceString(bytes: Array(text.utf8))
  }

  /// Bytes by the ledger's rule for strings; they need not be UTF-8.
  package static func evidenceString(bytes: [UInt8]) -> JSONValue {
    if bytes.allSatisfy(isPlain) { return .string(String(decoding: bytes, as: UTF8.self)) }
    return .object(["b64": .string(Data(bytes).base64EncodedString())])
  }

  /// The bytes of a string written by the ledger's rule; nil where this is none, or one that the
  /// rule writes in another way.
  package var evidenceBytes: [UInt8]? {
    switch self {
    case .string(let text):
      return text.utf8.allSatisfy(isPlain) ? Array(text.utf8) : nil
    case .object(let members):
      guard members.count == 1, case .string(let code)? = members["b64"],
        let data = Data(base64Encoded: code), data.base64EncodedString() == code
      else { return nil }
      let bytes = [UInt8](data)
      return bytes.allSatisfy(isPlain) ? nil : bytes
    case .integer, .bool, .array: return nil
    }
  }

  /// ``evidenceBytes`` as text; bytes that are not UTF-8 become replacement characters.
  package var evidenceText: String? {
    evidenceBytes.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// May stand in a ledger string as it is: printable ASCII but for the quotation mark and backslash.
private func isPlain(_ byte: UInt8) -> Bool {
  (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}
