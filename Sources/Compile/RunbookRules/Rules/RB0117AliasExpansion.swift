extension Rule {
  static let aliasExpansion = Rule(
    117, "alias-expansion",
    summary: "Aliases repeat so much that the document would become enormous.",
    rationale: "A few lines of nested aliases can fill the memory of any machine.",
    failing: [
      RuleExample(
        file: """
          a: &a [x, x, x, x, x, x, x, x, x, x]
          b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
          c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
          d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
          e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
          f: [«*e», *e]
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: &place {host: shop1}, run: make stop}
                - {id: start-web, on: *place, run: make start}
          """,
        change: "hosts: {shop1: {address: shop1, os: ubuntu-22}}")
    ])
}
