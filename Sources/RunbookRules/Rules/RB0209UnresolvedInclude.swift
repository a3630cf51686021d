extension Rule {
  static let unresolvedInclude = Rule(
    209, "unresolved-include",
    summary: "A step includes a procedure that does not exist.",
    rationale: "A part of the vendor's procedure would be missing.",
    failing: [],
    passing: [])
}
