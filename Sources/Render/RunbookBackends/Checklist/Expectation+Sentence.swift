import RunbookDocument
import RunbookPlan

extension Plan.Expectation {
  /// The predicate in words.
  var sentence: DocumentText {
    let wanted = DocumentText.code(text ?? numbers?.first.map { String($0) } ?? "")
    let relation =
      switch comparison {
      case "!=": "is not"
      case "<": "is less than"
      case "<=": "is at most"
      case ">": "is greater than"
      case ">=": "is at least"
      default: "is"
      }
    let named = pointer ?? ""
    let place: DocumentText = named.isEmpty ? "" : " at \(.code(named))"
    let output: DocumentText = pointer == nil ? "the output" : "the JSON\(place)"
    switch predicate {
    case .exit:
      let statuses = (numbers ?? [0]).map { DocumentText.code(String($0)) }
      return "the exit status is \(.joined(statuses, by: .plain(" or ")))"
    case .equals: return "\(output) is \(wanted)"
    case .matches: return "a line of \(output) matches \(wanted)"
    case .contains: return "\(output) contains \(wanted)"
    case .excludes: return "\(output) does not contain \(wanted)"
    case .number: return "the number\(place) \(relation) \(wanted)"
    case .version: return "the version\(place) \(relation) \(wanted)"
    case .jsonLength: return "the JSON\(place) has the length \(wanted)"
    case .jsonEquals: return "the JSON\(place) is \(wanted)"
    case .empty: return "there is no output"
    case .equal: return "all hosts give the same output"
    }
  }
}
