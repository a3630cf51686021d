extension Rule {
  static let valueNotPlain = Rule(
    234, "value-not-plain",
    summary: "A value that the change needs of an inventory is a template, encrypted, or no text.",
    rationale:
      "What it is worth is known only to another program, and may be something else tomorrow.",
    failing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: hosts.ini",
        inventory: """
          [web]
          shop1 ansible_host=«"{{ rack }}.example.com"»
          """)
    ],
    passing: [
      RuleExample(
        runbook: """
          stages:
            - id: live
              steps:
                - {id: stop-web, on: all, run: make stop}
          """,
        change: "inventory: hosts.ini",
        inventory: """
          [web]
          shop1 ansible_host=rack4.example.com motd="{{ greeting }}"
          """)
    ])
}
