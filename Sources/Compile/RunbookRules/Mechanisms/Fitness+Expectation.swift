import RunbookDiagnostics
import RunbookModel
import ShellSyntax

extension Fitness {
  /// What the requirement expects, where the satisfier's check expects something else.
  static func missedExpectation(
    _ satisfier: Satisfier, of requirement: Requirement, in change: ResolvedChange
  ) -> String? {
    guard let claim = requirement.expect?.claim, let check = satisfier.step?.check?.check else {
      return nil
    }
    switch claim {
    case .equal:
      let isComparison = check.probes.contains {
        if case .compare = $0.value { true } else { false }
      }
      guard isComparison else { return nil }
      let isExact = check.expect?.isEqual == true && (check.tolerance?.value ?? 0) == 0
      return isExact ? nil : "equal values, with no tolerance"
    case .service(let state):
      let isService = check.probes.contains { probe in
        switch probe.value {
        case .service, .process: true
        default: false
        }
      }
      guard isService, check.state?.value.rawValue != state.rawValue else { return nil }
      return "`is: \(state.rawValue)`"
    case .outcome:
      let hop = satisfier.step?.hop.flatMap { number in change.hops.first { $0.number == number } }
      return requirement.expect.flatMap { missedOutcome($0, check, in: change, hop) }
    }
  }

  /// The first thing that a claim asks for and a check does not expect.
  private static func missedOutcome(
    _ claim: ExpectationClaim, _ check: Check, in change: ResolvedChange, _ hop: Hop?
  ) -> String? {
    // People are asked in words; what they answer is nothing to compare.
    if check.probes.contains(where: { if case .manual = $0.value { true } else { false } }) {
      return nil
    }
    for (key, wanted) in claim.texts {
      let found = check.expect?.text(key).map { change.text(of: $0) }
      let text = change.text(of: hop.map { wanted.renaming($0.variables) } ?? wanted)
      if found != text { return "`\(key): \(text)`" }
    }
    if let wanted = claim.number {
      let found = check.expect?.number
      if found?.value.isKnown == false { return nil }
      if !(found.map {
        implies(($0.ordering, $0.value.value), (wanted.ordering, wanted.value.value))
      } ?? false) {
        return "`number: \(wanted.ordering.rawValue) \(wanted.value.value)`"
      }
    }
    if let free = claim.free, check.free?.isKnown ?? true,
      (check.free?.value ?? 0) < free.value
    {
      return "`free:` of at least \(free.value / 1_000_000) MB"
    }
    if let role = claim.count {
      let count = change.hosts(withRole: role.value).count
      if check.expect?.count(in: change) != count {
        return "\(count), as many hosts as have role `\(role.value)`"
      }
    }
    if let within = claim.within, (check.tolerance?.value ?? 0) > within.value {
      return "a tolerance of \(within.value) at most"
    }
    let words = check.commands.flatMap(\.texts).map { ShellText($0.shellText).commands }
    for wanted in claim.words {
      let isThere = words.allSatisfy { commands in
        commands.contains { $0.words.contains(wanted.value) }
      }
      if !isThere { return "`\(wanted.value)` in its command" }
    }
    return nil
  }
}

extension Fitness {
  /// Every whole number that fulfils the first one fulfils the second one.
  private static func implies(
    _ found: (Expectation.Ordering, Int), _ wanted: (Expectation.Ordering, Int)
  ) -> Bool {
    if wanted.0 == .notEqual {
      return found == wanted || range(found).map { !$0.contains(wanted.1) } ?? false
    }
    guard let found = range(found), let wanted = range(wanted) else { return false }
    return found.lowerBound >= wanted.lowerBound && found.upperBound <= wanted.upperBound
  }

  /// The numbers that fulfil it; nil: all but one.
  private static func range(_ expected: (Expectation.Ordering, Int)) -> ClosedRange<Int>? {
    let number = expected.1
    switch expected.0 {
    case .equal: return number...number
    case .notEqual: return nil
    case .less: return number > .min ? Int.min...(number - 1) : nil
    case .lessOrEqual: return Int.min...number
    case .greater: return number < .max ? (number + 1)...Int.max : nil
    case .greaterOrEqual: return number...Int.max
    }
  }
}

extension Expectation {
  /// The first number that is expected, whether of a number, of a length or in a text.
  fileprivate func count(in change: ResolvedChange) -> Int? {
    if let number = number?.value ?? jsonLength { return number.value }
    guard let template = equals ?? matches ?? contains else { return nil }
    let text = change.text(of: template)
    let digits = text.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    return Int(digits)
  }

  /// The text under a key of an expectation.
  fileprivate func text(_ key: String) -> TemplateText? {
    switch key {
    case "equals": equals
    case "matches": matches
    case "contains": contains
    case "excludes": excludes
    default: nil
    }
  }
}
