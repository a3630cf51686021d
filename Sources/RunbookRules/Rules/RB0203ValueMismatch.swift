extension Rule {
  static let valueMismatch = Rule(
    203, "value-mismatch",
    summary: """
      The value of a variable is not of its type, range or pattern, or something is skipped \
      that is not optional.
      """,
    rationale: "A wrong value is found on the night of the change, when it costs most.",
    failing: [],
    passing: [])
}
