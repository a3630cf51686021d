extension Rule {
  static let undefinedReference = Rule(
    202, "undefined-reference",
    summary: "Something is named that is not defined.",
    rationale: "The step would run on no host, satisfy no demand or wait for no check.",
    failing: [],
    passing: [])
}
