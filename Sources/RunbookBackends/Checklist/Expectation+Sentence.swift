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
    let pointer = pointer ?? ""
    let place: DocumentText = pointer.isEmpty ? "" : " at \(.code(pointer))"
    switch predicate {
    case .exit:
      let statuses = (numbers ?? [0]).map { DocumentText.code(String($0)) }
      return "the exit status is \(.joined(statuses, by: .plain(" or ")))"
    case .equals: return "the output is \(wanted)"
    case .matches: return "a line of the output matches \(wanted)"
    case .contains: return "the output contains \(wanted)"
    case .excludes: return "the output does not contain \(wanted)"
    case .number: return "the number \(relation) \(wanted)"
    case .version: return "the version \(relation) \(wanted)"
    case .jsonLength: return "the JSON\(place) has the length \(wanted)"
    case .jsonEquals: return "the JSON\(place) is \(wanted)"
    case .empty: return "there is no output"
    case .equal: return "all hosts give the same output"
    }
  }
}
