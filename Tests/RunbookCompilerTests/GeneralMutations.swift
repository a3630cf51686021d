/// Mistakes that can be made with any product.
enum GeneralMutations {
  static let all = [
    Mutation(
      id: "GEN-M01", mistake: "a key of the product is misspelt", family: .mddc,
      edits: [.replace(.product, "\ncomponents:\n", with: "\ncomponets:\n")],
      code: 101, file: .product, line: "componets:", names: ["componets"],
      advises: ["components"]),
    Mutation(
      id: "GEN-M01", mistake: "a key of a step is misspelt", family: .serviceOps,
      edits: [
        .replace(
          .runbook, "        satisfies: [backup-database]\n",
          with: "        satisfys: [backup-database]\n")
      ],
      code: 101, file: .runbook, line: "satisfys: [backup-database]", names: ["satisfys"],
      advises: ["satisfies"]),
    Mutation(
      id: "GEN-M03", mistake: "the document is of another version of the language",
      family: .mddc,
      edits: [.replace(.runbook, "schema: runbook/v1", with: "schema: runbook/v9")],
      code: 105, file: .runbook, line: "schema: runbook/v9", names: ["runbook/v9"],
      advises: ["runbook/v1"]),
    Mutation(
      id: "GEN-M05", mistake: "no host has a role that steps run on", family: .serviceOps,
      edits: [.replace(.change, "os: rhel-9.4, roles: [standby]}", with: "os: rhel-9.4}")],
      code: 211, file: .runbook, line: "on: {role: standby}",
      names: ["standby", "no member"], also: [213, 2062]),
    Mutation(
      id: "GEN-M07", mistake: "services start in an order that nobody has written down",
      family: .serviceOps,
      edits: [
        .remove(
          .runbook,
          "start_order: [postgresql, elasticsearch, file-sync, ft-main-server, ft-analytics-server, nginx]"
        )
      ],
      code: 507, file: .runbook,
      line: #"run: for unit in ${start_order}; do sudo systemctl start "$unit" || exit 1; done"#,
      names: ["start-services", "start_order", "6"]),
    Mutation(
      id: "GEN-M07", mistake: "a person is to restart in the proper order, which nobody knows",
      family: .serviceOps,
      edits: [
        .remove(
          .runbook,
          "start_order: [postgresql, elasticsearch, file-sync, ft-main-server, ft-analytics-server, nginx]"
        ),
        .insert(
          .runbook,
          """
          - id: restart-services
            title: Restart the services
            on: {role: master}
            manual: Restart all services in proper order.
          """, before: "- id: start-observer"),
      ],
      code: 507, file: .runbook, line: "manual: Restart all services in proper order.",
      names: ["restart-services", "start_order", "6"]),
    Mutation(
      id: "GEN-M09", mistake: "a check that a requirement rests on leaves no record",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook, "    satisfies: [portal-version]\n",
          with: "    satisfies: [portal-version]\n    evidence: none\n")
      ],
      code: 606, file: .runbook, line: "evidence: none", names: ["portal-version", "evidence"]),
    Mutation(
      id: "GEN-M09", mistake: "the check of a step that meets a requirement leaves no record",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook, "    verifies: [application]\n    source: {guide: \"106-108\"}\n",
          with:
            "    verifies: [application]\n    evidence: none\n    source: {guide: \"106-108\"}\n")
      ],
      code: 606, file: .runbook, line: "evidence: none", names: ["services-on-master", "evidence"]),
    Mutation(
      id: "GEN-M11", mistake: "a demand of the vendor is waived", family: .serviceOps,
      edits: [
        .remove(.runbook, "- id: bk-db"),
        .insert(
          .change,
          """
          waivers:
            - {requirement: backup-database, reason: Takes too long., by: li@example.com}
          """, before: "decisions:"),
      ],
      code: 1205, file: .change,
      line: "- {requirement: backup-database, reason: Takes too long., by: li@example.com}",
      names: ["backup-database", "waived"], also: [901]),
  ]
}
