import RunbookBase
import RunbookDigest

/// Why some bytes are not a plan that this tool can read.
package struct PlanFormatError: Error, Equatable {
  package let reason: String

  package init(reason: String) { self.reason = reason }
}

extension Plan {
  /// The bytes of `plan.json`: RFC 8785, with no line break at the end, so that `sha256sum
  /// plan.json` prints the plan's digest.
  package func canonicalBytes() throws(PlanFormatError) -> [UInt8] {
    let value = Plan.recordFormat.write(self)
    if let number = value.firstLargeNumber {
      throw PlanFormatError(
        reason: "the plan cannot be written as JSON: \(number) is no number of every reader's")
    }
    return value.canonicalBytes
  }
}

/// SHA-256 as 64 lower-case hexadecimal digits.
package func sha256Hex(_ bytes: some Sequence<UInt8>) -> String {
  hexText(SHA256.hash(data: Array(bytes)))
}

/// Lower-case hexadecimal digits of some bytes.
package func hexText(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

extension JSONValue {
  /// A number of 2^53 or more in it, which readers of JSON do not agree on.
  fileprivate var firstLargeNumber: Int? {
    switch self {
    case .integer(let number): number.magnitude < 1 << 53 ? nil : number
    case .array(let items): items.lazy.compactMap(\.firstLargeNumber).first
    case .object(let members):
      members.lazy.compactMap { $0.value.firstLargeNumber }.min()
    case .string, .bool: nil
    }
  }
}
