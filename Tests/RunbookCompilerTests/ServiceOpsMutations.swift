/// Mistakes in a runbook for a ServiceOps high-availability pair.
enum ServiceOpsMutations {
  static let all = order + observer + states + versions + commands + backups + checks + recovery

  private static let order = [
    Mutation(
      id: "SOPS-M01", mistake: "the standby is upgraded before the master", family: .serviceOps,
      edits: [
        .move(.runbook, "- id: stop-services-standby", before: "- id: stop-services-master"),
        .move(.runbook, "- id: see-services-stopped-standby", before: "- id: stop-services-master"),
        .move(.runbook, "- id: grant-execute-standby", before: "- id: stop-services-master"),
        .move(.runbook, "- id: upgrade-standby", before: "- id: stop-services-master"),
      ],
      code: 502, file: .runbook, line: "- id: upgrade-master",
      names: ["upgrade-master", "must come before", "upgrade-standby"]),
    Mutation(
      id: "SOPS-M37", mistake: "the standby's database is upgraded before the master's",
      family: .serviceOps,
      edits: [
        .moveAfter(.runbook, "- id: db-upgrade-master", after: "- id: db-upgrade-standby")
      ],
      code: 502, file: .runbook, line: "- id: db-upgrade-master",
      names: ["db-upgrade-master", "must come before", "db-upgrade-standby"]),
  ]

  private static let observer = [
    Mutation(
      id: "SOPS-M03", mistake: "the observer is never stopped", family: .serviceOps,
      edits: [
        .remove(.runbook, "- id: stop-observer"), .remove(.runbook, "- id: see-observer-stopped"),
      ],
      code: 1102, file: .runbook, line: "- id: upgrade-master",
      names: ["observer", "stopped", "upgrade-master"], also: [503, 1103]),
    Mutation(
      id: "SOPS-M03", mistake: "the observer is stopped once the master is upgraded",
      family: .serviceOps,
      edits: [
        .moveAfter(.runbook, "- id: stop-observer", after: "- id: upgrade-master"),
        .moveAfter(.runbook, "- id: see-observer-stopped", after: "- id: stop-observer"),
      ],
      code: 1102, file: .runbook, line: "- id: upgrade-master",
      names: ["observer", "stopped", "upgrade-master"], also: [502, 607]),
    Mutation(
      id: "SOPS-M05", mistake: "the observer is stopped without waiting for quiet",
      family: .serviceOps, edits: [.remove(.runbook, "- id: log-quiet")],
      code: 405, file: .runbook, line: "- id: stop-observer", names: ["log-quiet", "stop-observer"]
    ),
    Mutation(
      id: "SOPS-M07", mistake: "the observer is not started again", family: .serviceOps,
      edits: [
        .remove(.runbook, "- id: start-observer"),
        .remove(.runbook, "- id: see-observer-running-again"),
        .remove(.runbook, "exit: [observer-running]"),
      ],
      code: 1106, file: .runbook, line: "run: sudo systemctl stop ha",
      names: ["observer", "stopped", "running"], also: [503, 605]),
    Mutation(
      id: "SOPS-M09", mistake: "no host carries the observer", family: .serviceOps,
      edits: [.replace(.change, "os: ubuntu-22, roles: [observer]}", with: "os: ubuntu-22}")],
      code: 210, file: .runbook, line: "service: ha", names: ["observer", "no host"],
      also: [211, 213, 2062]),
  ]

  private static let states = [
    Mutation(
      id: "SOPS-M11", mistake: "nobody looks whether the upgraded standby rests",
      family: .serviceOps,
      edits: [
        .remove(.runbook, "exit: [standby-services-stopped]"),
        .remove(.runbook, "standby-services-stopped:"),
      ],
      code: 1103, file: .runbook, line: "- id: upgrade-standby",
      names: ["standby-services-stopped", "missing"]),
    Mutation(
      id: "SOPS-M13", mistake: "file synchronisation is expected to run on the standby",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
              title: File synchronisation rests on the standby
              service: file-sync.service
              is: stopped
          """,
          with: """
                title: File synchronisation runs on the standby
                service: file-sync.service
                is: running
            """)
      ],
      code: 609, file: .runbook, line: "is: running",
      names: ["file-sync-standby", "file-sync-on-standby", "stopped"]),
    Mutation(
      id: "SOPS-M21", mistake: "the analytics server is not stopped on the master",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
                  description: The portal is down from here.
                  on: {role: master}
                  run: sudo systemctl stop ft-main-server.service ft-analytics-server.service
          """,
          with: """
                    description: The portal is down from here.
                    on: {role: master}
                    run: sudo systemctl stop ft-main-server.service
            """)
      ],
      code: 1101, file: .runbook, line: "- id: upgrade-master",
      names: ["upgrade-master", "ft-analytics-server", "stopped", "ops-a"], also: [503]),
    Mutation(
      id: "SOPS-M35", mistake: "the standby's database is upgraded while it only reads",
      family: .serviceOps,
      edits: [
        .remove(.runbook, "- id: promote-standby"),
        .replace(
          .runbook, "failure_of: [promote-standby, reconfigure-ha]",
          with: "failure_of: [reconfigure-ha]"),
      ],
      code: 1101, file: .runbook, line: "- id: db-upgrade-standby",
      names: ["db-upgrade-standby", "database-role", "temporary-master", "read-only"], also: [503]
    ),
  ]

  private static let versions = [
    Mutation(
      id: "SOPS-M15", mistake: "the source is older than a direct upgrade allows",
      family: .serviceOps, edits: [.replace(.change, #"from: "8.4.0""#, with: #"from: "8.1""#)],
      code: 302, file: .change, line: #"versions: {from: "8.1", to: "8.6.0"}"#,
      names: ["8.1", "8.6.0", "8.2"]),
    Mutation(
      id: "SOPS-M15", mistake: "the source is written with a v and is too old",
      family: .serviceOps, edits: [.replace(.change, #"from: "8.4.0""#, with: "from: v8.1")],
      code: 302, file: .change, line: #"versions: {from: v8.1, to: "8.6.0"}"#,
      names: ["8.1", "8.6.0", "8.2"]),
    Mutation(
      id: "SOPS-M17", mistake: "the installer is that of another version", family: .serviceOps,
      edits: [.replace(.change, #"to: "8.6.0""#, with: #"to: "8.7.0""#)],
      code: 308, file: .change, line: "installer: MotadataServiceOpsCommonUpgrade_V860",
      names: ["MotadataServiceOpsCommonUpgrade_V860", "8.7.0"], advises: ["_V870"]),
    Mutation(
      id: "SOPS-M19", mistake: "a node runs a release that is not supported", family: .serviceOps,
      edits: [.replace(.change, "os: rhel-9.4", with: "os: rhel-9.6")],
      code: 702, file: .change,
      line:
        "ops-b: {address: 192.0.2.12, user: ops, connection: ssh, os: rhel-9.6, roles: [standby]}",
      names: ["ops-b", "rhel-9.6"], advises: ["rhel-9.2", "rhel-9.4"]),
  ]

  private static let commands = [
    Mutation(
      id: "SOPS-M23", mistake: "the log is followed without an end", family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
                  run: tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log"
                  idempotent: true
                  timeout: 1m
                  estimate: 1m
          """,
          with: """
                    run: tail -f "/opt/HA/logs/ha_${date}.log"
                    idempotent: true
                    timeout: 1m
                    estimate: 1m
            """)
      ],
      code: 707, file: .runbook, line: #"run: tail -f "/opt/HA/logs/ha_${date}.log""#,
      names: ["tail -f", "observer-log"]),
    Mutation(
      id: "SOPS-M23", mistake: "a check of several lines follows the log", family: .serviceOps,
      edits: [
        .replace(
          .runbook, #"recent=$(tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log") || exit 1"#,
          with: #"recent=$(tail -f "/opt/HA/logs/ha_${date}.log") || exit 1"#)
      ],
      code: 707, file: .runbook,
      line: #"recent=$(tail -f "/opt/HA/logs/ha_${date}.log") || exit 1"#,
      names: ["tail -f", "observer-log-quiet"]),
    Mutation(
      id: "SOPS-M25", mistake: "the guide's placeholder is left in the name of the log",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
                  run: tail -n "${log_lines}" "/opt/HA/logs/ha_${date}.log"
                  idempotent: true
                  timeout: 1m
                  estimate: 1m
          """,
          with: """
                    run: tail -n "${log_lines}" "/opt/HA/logs/ha_<date>.log"
                    idempotent: true
                    timeout: 1m
                    estimate: 1m
            """)
      ],
      code: 201, file: .runbook,
      line: #"run: tail -n "${log_lines}" "/opt/HA/logs/ha_<date>.log""#,
      names: ["date"], advises: ["${date}"]),
    Mutation(
      id: "SOPS-M25", mistake: "the placeholder is left in a path that a check looks at",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook, #"file: "/opt/HA/logs/ha_${date}.log""#,
          with: #"file: "/opt/HA/logs/ha_<date>.log""#)
      ],
      code: 201, file: .runbook, line: #"file: "/opt/HA/logs/ha_<date>.log""#, names: ["date"]),
  ]

  private static let backups = [
    Mutation(
      id: "SOPS-M27", mistake: "the database is backed up from the standby", family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
                  title: Back up the whole database from the master
                  on: {role: master}
          """,
          with: """
                    title: Back up the whole database from the standby
                    on: {role: standby}
            """)
      ],
      code: 901, file: .runbook, line: "on: {role: standby}",
      names: ["bk-db", "ops-b", "master", "backup-database"]),
    Mutation(
      id: "SOPS-M29", mistake: "free space is looked at on the master only", family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
              disk: "${installer_dir}"
              free: 10GB
              on: [{role: master}, {role: standby}]
          """,
          with: """
                disk: "${installer_dir}"
                free: 10GB
                on: {role: master}
            """)
      ],
      code: 610, file: .runbook, line: "on: {role: master}", names: ["disk", "ops-b", "disk-space"]
    ),
  ]

  private static let checks = [
    Mutation(
      id: "SOPS-M31", mistake: "the file counts may differ by five", family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
              expect: equal
              retry: {every: 15s, for: 10m}
              covers: [filedb]
          """,
          with: """
                expect: equal
                tolerance: 5
                retry: {every: 15s, for: 10m}
                covers: [filedb]
            """)
      ],
      code: 609, file: .runbook, line: "tolerance: 5",
      names: ["filedb-file-count", "equal", "tolerance"]),
    Mutation(
      id: "SOPS-M33", mistake: "the health check leaves Elasticsearch out", family: .serviceOps,
      edits: [
        .replace(
          .runbook, "      - elasticsearch.service                       # SOPS-066.c\n", with: "")
      ],
      code: 605, file: .runbook, line: "- ft-main-server.service",
      names: ["services-on-master", "elasticsearch.service"]),
  ]

  private static let recovery = [
    Mutation(
      id: "SOPS-M39", mistake: "the rollback starts the observer before the services",
      family: .serviceOps,
      edits: [.move(.runbook, "- id: rb-start-observer", before: "- id: start-services")],
      code: 904, file: .runbook, line: "- id: start-services",
      names: ["rb-previous", "start-services", "must come before", "rb-start-observer"])
  ]
}
