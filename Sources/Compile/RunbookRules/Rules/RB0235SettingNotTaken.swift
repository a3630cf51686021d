import RunbookDiagnostics

extension Rule {
  static let settingNotTaken = Rule(
    235, "setting-not-taken", .note,
    summary: "A setting of an inventory says how to connect, and a change has no place for it.",
    rationale: "Without the same setting in `ssh_config` the host may not be reached.",
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
          shop1 ansible_host=192.0.2.1 «ansible_ssh_common_args»="-J jump.example.com"
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
          shop1 ansible_host=192.0.2.1 ansible_port=2222
          """)
    ])
}
