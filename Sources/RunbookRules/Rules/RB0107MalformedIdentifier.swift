extension Rule {
  static let malformedIdentifier = Rule(
    107, "malformed-identifier",
    summary: "An id is not written in lower case with dashes, or a variable not with underscores.",
    rationale: """
      Ids become file names, shell functions and record fields; one spelling serves all of \
      them.
      """,
    failing: [],
    passing: [])
}
