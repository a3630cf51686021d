import RunbookDiagnostics
import RunbookModel
import RunbookPlan

extension TextLowering {
  /// What a check expects of its outcome, predicate by predicate; where it points into JSON, all of
  /// them look at what is there.
  func expectations(_ expect: Expectation?) -> [Plan.Expectation] {
    guard let expect else { return [] }
    let exits = expect.exit.map(\.value)
    return (exits.isEmpty ? [] : [Plan.Expectation(.exit, numbers: exits)])
      + outputExpectations(expect).map { written in
        var located = written
        located.pointer = expect.jsonPointer?.value
        return located
      }
  }

  private func outputExpectations(_ expect: Expectation) -> [Plan.Expectation] {
    let isJSON = expect.jsonPointer != nil
    let texts: [(Plan.Expectation.Predicate, TemplateText?)] = [
      // A number in JSON has many forms, and is compared by its value.
      (isJSON ? .jsonEquals : .equals, expect.equals), (.matches, expect.matches),
      (.contains, expect.contains), (.excludes, expect.excludes),
    ]
    var result = texts.compactMap { predicate, value in
      value.map { Plan.Expectation(predicate, text: filled($0)) }
    }
    if let number = expect.number {
      result.append(
        Plan.Expectation(
          .number, numbers: [number.value.value], comparison: number.ordering.rawValue))
    }
    if let version = expect.version {
      result.append(
        Plan.Expectation(
          .version, text: filled(version.value), comparison: version.ordering.rawValue))
    }
    if let length = expect.jsonLength, isJSON {
      result.append(Plan.Expectation(.jsonLength, numbers: [length.value]))
    }
    if expect.isEmpty {
      result.append(
        isJSON ? Plan.Expectation(.jsonLength, numbers: [0]) : Plan.Expectation(.empty))
    }
    return result
  }
}
