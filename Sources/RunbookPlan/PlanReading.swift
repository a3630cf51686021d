import FoundationEssentials
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
    self = try Plan.decode(bytes)
    let understood = try value
    if let fault = given.fault(against: understood, at: "") {
      throw PlanFormatError(reason: fault)
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

  private static func decode(_ bytes: [UInt8]) throws(PlanFormatError) -> Plan {
    do {
      return try JSONDecoder().decode(Plan.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw PlanFormatError(reason: "not a plan: \(error.reason)")
    } catch {
      throw PlanFormatError(reason: "not a plan: \(error)")
    }
  }
}

extension JSONValue {
  /// Where a value that was read says something else than what was understood of it; nil where both
  /// are the same.
  ///
  /// - Parameter place: of the value, as an RFC 6901 pointer.
  fileprivate func fault(against understood: JSONValue, at place: String) -> String? {
    switch (self, understood) {
    case (.object(let given), .object(let known)):
      for name in given.keys.sorted() {
        guard let value = given[name] else { continue }
        guard let other = known[name] else {
          return "`\(place)/\(name)` is not known here; read the plan with the version that made it"
        }
        if let fault = value.fault(against: other, at: "\(place)/\(name)") { return fault }
      }
      return known.keys.sorted().first { given[$0] == nil }
        .map { "`\(place)/\($0)` is missing" }
    case (.array(let given), .array(let known)) where given.count == known.count:
      for (index, pair) in zip(given, known).enumerated() {
        if let fault = pair.0.fault(against: pair.1, at: "\(place)/\(index)") { return fault }
      }
      return nil
    default:
      return self == understood ? nil : "`\(place)` is not written as this tool writes it"
    }
  }
}

extension DecodingError {
  /// Where and why, without the words of the decoder's own types.
  fileprivate var reason: String {
    switch self {
    case .keyNotFound(let key, let context):
      "`\(place(context.codingPath + [key]))` is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      "`\(place(context.codingPath))` has a value that cannot stand there"
    @unknown default: "it cannot be read"
    }
  }

  private func place(_ path: [any CodingKey]) -> String {
    path.isEmpty
      ? "/" : path.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined()
  }
}
