/// Mistakes in a change of several hops.
extension WekaMutations {
  static let ofHops = [
    Mutation(
      id: "WEKA-V07", mistake: "nobody looks for the alert between two hops", family: .weka,
      change: "change.two-hops.example.yaml",
      edits: [
        .replace(
          .runbook, "exit: [clients-at-target, no-mismatch]", with: "exit: [clients-at-target]")
      ],
      code: 305, file: .runbook,
      line: "- id: start-upgrade",
      names: ["no-mismatch"]),
    Mutation(
      id: "WEKA-V08", mistake: "the clients are left out in the first hop", family: .weka,
      change: "change.two-hops.example.yaml",
      edits: [
        .replace(
          .runbook, "    per: hop                                        # WEKA-067\n",
          with: "    per: hop\n    when: {target: \"4.2.*\"}\n")
      ],
      code: 306, file: .runbook,
      line: "- id: start-upgrade",
      names: ["clients", "4.0.4", "4.2.4"], also: [302, 305, 405, 503]),
    Mutation(
      id: "WEKA-V09", mistake: "a stop that the second hop may not start from", family: .weka,
      change: "change.two-hops.example.yaml",
      edits: [
        .replace(.change, "via: [\"4.1.4\"]", with: "via: [\"4.1.1\"]"),
        .replace(
          .change, "upgrade-backends:\n    \"4.1.4\"", with: "upgrade-backends:\n    \"4.1.1\""),
        .replace(
          .change, "upgrade-clients:\n    \"4.1.4\"", with: "upgrade-clients:\n    \"4.1.1\""),
        .replace(.change, "{\"4.1.4\": \"4.1.4\"", with: "{\"4.1.1\": \"4.1.1\""),
        .replace(.change, "{\"4.1.4\": remount", with: "{\"4.1.1\": remount"),
      ],
      code: 302, file: .change,
      line: "versions: {from: \"4.0.4\", via: [\"4.1.1\"], to: \"4.2.4\"}",
      names: ["4.1.1", "4.2.4", "4.1.2"]),
    Mutation(
      id: "WEKA-V12", mistake: "a command upgrades clients that are too old for it", family: .weka,
      change: "change.two-hops.example.yaml",
      edits: [
        .replace(.change, "{\"4.1.4\": remount, \"4.2.4\": remote}", with: "remote")
      ],
      code: 302, file: .runbook,
      line: "method: remote",
      names: ["clients", "4.0.4", "4.1.2"]),
    Mutation(
      id: "WEKA-V10", mistake: "nobody says how the first hop is reached", family: .weka,
      change: "change.two-hops.example.yaml",
      edits: [
        .replace(.change, ", via: [\"4.1.4\"]", with: "")
      ],
      code: 302, file: .change,
      line: "versions: {from: \"4.0.4\", to: \"4.2.4\"}",
      names: ["4.0.4", "4.1.2"], also: [202]),
  ]
}
