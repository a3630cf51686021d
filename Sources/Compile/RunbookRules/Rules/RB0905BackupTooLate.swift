import RunbookDiagnostics

extension Rule {
  static let backupTooLate = Rule(
    905, "backup-too-late",
    summary: "A backup is taken after the step that it has to precede.",
    rationale: "It would hold what has just been broken.",
    failing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements:
            - {id: db-saved, kind: backup, subject: db, on: [master], before: {upgrade: any}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
                - id: «save-db»
                  on: {role: master}
                  run: make dump
                  backup: {of: db, artefact: /srv/db.dump}
                  check: {file: /srv/db.dump}
                  satisfies: [db-saved]
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      )
    ],
    passing: [
      RuleExample(
        product: """
          roles: {master: {}, standby: {}}
          requirements:
            - {id: db-saved, kind: backup, subject: db, on: [master], before: {upgrade: any}}
          """,
        runbook: """
          stages:
            - id: live
              steps:
                - id: save-db
                  on: {role: master}
                  run: make dump
                  backup: {of: db, artefact: /srv/db.dump}
                  check: {file: /srv/db.dump}
                  satisfies: [db-saved]
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      )
    ],
    check: { $0.requirementDiagnostics(905) })
}
