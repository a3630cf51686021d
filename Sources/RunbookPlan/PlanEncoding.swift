import RunbookBase
import FoundationEssentials
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
    do {
      return try JSONValue(parsing: [UInt8](JSONEncoder().encode(self))).canonicalBytes
    } catch {
      throw PlanFormatError(reason: "the plan cannot be written as JSON: \(error)")
    }
  }

  /// Reads a `plan.json`.
  ///
  /// - Throws: ``PlanFormatError`` for bytes that are not canonical or not of this format.
  package init(canonicalBytes bytes: [UInt8]) throws(PlanFormatError) {
    do {
      guard try JSONValue(parsing: bytes).canonicalBytes == bytes else {
        throw PlanFormatError(reason: "the plan is not in canonical form (RFC 8785)")
      }
      self = try JSONDecoder().decode(Plan.self, from: Data(bytes))
    } catch let error as PlanFormatError {
      throw error
    } catch let error as JSONError {
      throw PlanFormatError(reason: "not JSON at byte \(error.offset): \(error.reason)")
    } catch {
      throw PlanFormatError(reason: "not a plan: \(error)")
    }
    guard format == Plan.currentFormat else {
      throw PlanFormatError(
        reason: "format `\(format)` is not known here; this tool reads `\(Plan.currentFormat)`")
    }
    try verifyBounds()
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
