import RunbookDiagnostics

extension Rule {
  static let shellCheck = Rule(
    2046, "shellcheck", .warning,
    summary: "The program `shellcheck` has something to say about a command.",
    rationale: """
      It knows hundreds of traps of the shell. It is asked only by `runbook check --shellcheck`: \
      what it finds depends on its version, and what is an error may not depend on the machine. \
      Its errors and warnings are warnings here, all else are notes.
      """,
    failing: [
      RuleExample(
        situation: """
          `run: rm -r $folder/*` where `$folder` is a variable of the command's own, with \
          `--shellcheck`
          """)
    ],
    passing: [
      RuleExample(
        situation: """
          `run: rm -r "${folder:?}"/*`, and every command where `--shellcheck` is not given
          """)
    ])
}
