import RunbookDiagnostics

extension Rule {
  static let backupMissing = Rule(
    901, "backup-missing",
    summary: "A backup that the product demands is missing, or is of another thing or host.",
    rationale: "The way back needs exactly this backup.",
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
                - {id: «upgrade-web», upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      ),
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
                  on: «{role: standby}»
                  run: make dump
                  backup: {of: db, artefact: /srv/db.dump}
                  check: {file: /srv/db.dump}
                  satisfies: [db-saved]
                - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make upgrade, check: {tcp: 'web:80'}}
          """,
        change:
          "hosts: {shop1: {address: shop1, roles: [master]}, shop2: {address: shop2, roles: [standby]}}"
      ),
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
    check: { $0.requirementDiagnostics(901) })
}
