import RunbookBase

extension Plan {
  /// Reads a `plan.json`: bytes that this tool would write for what it understands, and no others.
  ///
  /// What a newer tool has added is refused by name rather than passed over: nobody could say what
  /// leaving it out does at night.
  ///
  /// - Throws: ``PlanFormatError`` for bytes that are not canonical or not of this format.
  package init(canonicalBytes bytes: [UInt8]) throws(PlanFormatError) {
    let given = try Plan.canonicalValue(bytes)
    do throws(PlanFault) {
      self = try Plan.recordFormat.read(given)
    } catch {
      throw PlanFormatError(reason: error.reason)
    }
    try verifyBounds()
  }

  /// The value of canonical bytes that say they are of this format.
  private static func canonicalValue(_ bytes: [UInt8]) throws(PlanFormatError) -> JSONValue {
    let given: JSONValue
    do throws(JSONError) {
      given = try JSONValue(parsing: bytes)
    } catch {
      throw PlanFormatError(reason: "not JSON at byte \(error.offset): \(error.reason)")
    }
    guard given.canonicalBytes == bytes else {
      throw PlanFormatError(reason: "the plan is not in canonical form (RFC 8785)")
    }
    guard case .object(let members) = given, case .string(let format)? = members["format"] else {
      throw PlanFormatError(reason: "not a plan: it names no format")
    }
    guard format == currentFormat else {
      throw PlanFormatError(
        reason: "format `\(format)` is not known here; this tool reads `\(currentFormat)`")
    }
    return given
  }
}
