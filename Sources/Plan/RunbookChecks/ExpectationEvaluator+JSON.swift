import RunbookDialects
import RunbookPlan

/// Why a pointer names no text.
struct MissingValue: Error {
  let reason: String
}

extension ExpectationEvaluator {
  /// The scalar that a pointer names, read as an output would be: a number as it is written, a text
  /// without its escapes.
  static func located(
    _ reading: ProbeReading, at pointer: String
  ) -> Result<ProbeReading, MissingValue> {
    let found = ProbeJSON(in: reading.bytes, at: pointer)
    if let reason = found.absence(at: pointer) { return .failure(MissingValue(reason: reason)) }
    switch found {
    case .string(let text, _), .word(let text), .number(let text):
      return .success(ProbeReading(exit: reading.exit, output: text))
    default: return .failure(MissingValue(reason: "`\(pointer)` is not a scalar"))
    }
  }

  static func judgeJSON(_ bytes: [UInt8], by expectation: Plan.Expectation) -> Judgement {
    let pointer = expectation.pointer ?? ""
    let found = ProbeJSON(in: bytes, at: pointer)
    if let reason = found.absence(at: pointer) { return .fails(reason) }
    return expectation.predicate == .jsonLength
      ? judgeLength(of: found, pointer, expectation.numbers?.first)
      : judgeScalar(found, pointer, expectation.text)
  }

  private static func judgeLength(
    of found: ProbeJSON, _ pointer: String, _ wanted: Int?
  ) -> Judgement {
    guard let wanted else { return .unclear("the expectation names no length") }
    switch found {
    case .container(_, hasDoubledName: true):
      return .fails("`\(pointer)` has two members of one name")
    case .container(let length, _), .string(_, let length):
      return verdict(length == wanted, "the length of `\(pointer)` is \(length)")
    default: return .fails("`\(pointer)` has no length")
    }
  }

  private static func judgeScalar(
    _ found: ProbeJSON, _ pointer: String, _ wanted: String?
  ) -> Judgement {
    guard let wanted else { return .unclear("the expectation names no text") }
    switch found {
    case .number(let number):
      guard let seen = DecimalNumber(number), let wanted = DecimalNumber(wanted.utf8) else {
        return .fails("`\(pointer)` is \(quoted(number))")
      }
      return verdict(seen == wanted, "`\(pointer)` is \(quoted(number))")
    case .string(let text, _), .word(let text):
      return verdict(text.elementsEqual(wanted.utf8), "`\(pointer)` is \(quoted(text))")
    default: return .fails("`\(pointer)` is not a scalar")
    }
  }
}

extension ProbeJSON {
  /// Why there is nothing to judge; nil where there is something.
  fileprivate func absence(at pointer: String) -> String? {
    switch self {
    case .notJSON: "the output is not JSON"
    case .tooDeep: "the output is nested more than \(ProbeJSON.deepest) deep"
    case .nothing: "there is nothing at `\(pointer)`"
    case .ambiguous: "there is more than one value at `\(pointer)`"
    case .container, .string, .number, .word: nil
    }
  }
}
