extension Rule {
  static let listOfValues = Rule(
    236, "list-of-values",
    summary: """
      A variable is the list of something that has no values by host, is given a value of its own, or \
      would lose one of its items.
      """,
    rationale: """
      A list of values is made of what each host has. Where there is nothing of that kind, or a value \
      that a shell cuts in two, a command goes over something else than the hosts' values.
      """,
    failing: [
      RuleExample(
        runbook: "variables: {folder: {default: /srv}, folders: {type: list, list_of: «folder»}}"),
      RuleExample(
        runbook: """
          variables:
            folder: {per_host: true, default: /srv}
            folders: {type: list, list_of: folder, default: «/srv /var»}
          """),
      RuleExample(
        runbook: """
          variables:
            folder: {per_host: true}
            folders: {type: list, list_of: «folder»}
          """,
        change: """
          hosts: {shop1: {address: shop1}, shop2: {address: shop2}}
          variables: {folder: {shop1: /srv, shop2: /srv/my data}}
          """),
      RuleExample(
        runbook: """
          variables: {folder: {per_host: true}, folders: {type: list, list_of: folder}}
          """,
        change: """
          hosts: {shop1: {address: shop1}, shop2: {address: shop2}}
          variables: {folder: /srv, folders: «[/srv, /var]»}
          """),
    ],
    passing: [
      RuleExample(
        runbook: """
          variables:
            folder: {type: path, per_host: true, default: /srv}
            folders: {type: list, list_of: folder}
          stages:
            - id: live
              steps:
                - {id: note, run: 'for folder in ${folders}; do echo "$folder" || exit 1; done'}
          """,
        change: """
          hosts: {shop1: {address: shop1}, shop2: {address: shop2}}
          variables: {folder: {shop2: /data}}
          """)
    ])
}
