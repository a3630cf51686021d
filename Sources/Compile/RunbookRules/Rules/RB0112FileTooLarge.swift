extension Rule {
  static let fileTooLarge = Rule(
    112, "file-too-large",
    summary: "A file is larger than any runbook has reason to be.",
    rationale: "A log or an image given by mistake should be named, not parsed.",
    failing: [
      RuleExample(situation: "a database dump of 20 MiB is given as the runbook")
    ],
    passing: [
      RuleExample(situation: "a runbook of 15 MiB is long, but is read")
    ])
}
