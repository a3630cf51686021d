extension Rule {
  static let roleWithoutMember = Rule(
    211, "role-without-member",
    summary: "A role is used that no host has.",
    rationale: "The step would run nowhere.",
    failing: [],
    passing: [])
}
