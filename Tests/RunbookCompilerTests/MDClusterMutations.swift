import RunbookDiagnostics

/// Mistakes in a runbook for an MD Cluster.
enum MDClusterMutations {
  static let all = known + related

  /// Those that the registry of mistakes lists.
  private static let known: [Mutation] = [
    Mutation(
      id: "MDC-M01", mistake: "File Storage is upgraded in the live stage, before the gateways",
      family: .mdCluster,
      edits: [
        .move(.runbook, "- id: upgrade-file-storage", before: "- id: upgrade-api-gateway")
      ],
      code: 501, file: .runbook,
      line: "- id: upgrade-redis",
      names: ["file-storage"], also: [401, 502, 1101]),
    Mutation(
      id: "MDC-M03", mistake: "PostgreSQL is upgraded in the live stage", family: .mdCluster,
      edits: [
        .move(.runbook, "- id: upgrade-postgresql", before: "- id: upgrade-api-gateway")
      ],
      code: 401, file: .runbook,
      line: "- id: upgrade-postgresql",
      names: ["postgresql"], also: [502, 1101]),
    Mutation(
      id: "MDC-M05", mistake: "the window ends before it starts", family: .mdCluster,
      edits: [
        .replace(
          .change, "end: \"2027-05-16T04:00:00+02:00\"", with: "end: \"2027-05-15T04:00:00+02:00\"")
      ],
      code: 403, file: .change,
      line: "critical: {start: \"2027-05-15T22:00:00+02:00\", end: \"2027-05-15T04:00:00+02:00\"}",
      names: ["critical"]),
    Mutation(
      id: "MDC-M07", mistake: "the critical stage comes first", family: .mdCluster,
      edits: [
        .move(.runbook, "- id: critical", before: "- id: live")
      ],
      code: 502, file: .runbook,
      line: "exit: [console-answers]",
      names: ["critical"], also: [405, 501, 607, 905, 1002, 1101, 1105, 1201]),
    Mutation(
      id: "MDC-M09", mistake: "the workers are upgraded before Control Center", family: .mdCluster,
      edits: [
        .move(.runbook, "- id: upgrade-worker", before: "- id: upgrade-control-center")
      ],
      code: 502, severity: .warning, file: .runbook,
      line: "- id: upgrade-control-center",
      names: ["worker", "control-center"], also: [405]),
    Mutation(
      id: "MDC-M11", mistake: "PostgreSQL is not backed up", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: backup-postgresql")
      ],
      code: 901, file: .runbook,
      line: "- id: upgrade-identity-service",
      names: ["backup-postgresql"]),
    Mutation(
      id: "MDC-M13", mistake: "File Storage is backed up when the critical stage has begun",
      family: .mdCluster,
      edits: [
        .move(.runbook, "- id: backup-file-storage", before: "- id: upgrade-file-storage")
      ],
      code: 905, file: .runbook,
      line: "- id: backup-file-storage",
      names: ["backup-file-storage"]),
    Mutation(
      id: "MDC-M15", mistake: "nobody waits for the requests in progress", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: requests-complete")
      ],
      code: 405, file: .runbook,
      line: "- id: critical",
      names: [], also: [1101]),
    Mutation(
      id: "MDC-M17", mistake: "the idle gate comes after File Storage", family: .mdCluster,
      edits: [
        .remove(.runbook, "- cluster-idle"),
        .replace(
          .runbook, "    exit: [console-answers]\n    steps:\n      - id: approve-critical",
          with:
            "    exit: [console-answers, cluster-idle]\n    steps:\n      - id: approve-critical"),
      ],
      code: 405, severity: .warning, file: .runbook,
      line: "exit: [console-answers, cluster-idle]",
      names: ["cluster-idle"]),
    Mutation(
      id: "MDC-M19", mistake: "scans are not stopped for the critical stage", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: stop-submissions")
      ],
      code: 1002, severity: .warning, file: .runbook,
      line: "- id: critical",
      names: ["submissions"], also: [1101]),
    Mutation(
      id: "MDC-M21", mistake: "nothing shows that the Callback Service works", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: callback-service-at-the-end")
      ],
      code: 605, file: .runbook,
      line: "- id: upgrade-file-storage",
      names: ["callback-service"]),
    Mutation(
      id: "MDC-M21", mistake: "the step of the Callback Service shows nothing either",
      family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: healthy-callback-service")
      ],
      code: 605, file: .runbook,
      line: "- id: upgrade-file-storage",
      names: ["callback-service-healthy"]),
    Mutation(
      id: "MDC-M23", mistake: "no test scan is made", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: test-scan")
      ],
      code: 605, file: .runbook,
      line: "- id: upgrade-file-storage",
      names: ["test-scan"]),
    Mutation(
      id: "MDC-M25", mistake: "the logs are read before the upgrade", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: logs-reviewed"),
        .insert(
          .runbook,
          "- id: logs-reviewed\n  title: Read the logs of the cluster\n  manual: {do: Read the log of every service., record: [warnings]}\n  satisfies: [logs-reviewed]",
          before: "- id: notify-users"),
      ],
      code: 607, file: .runbook,
      line: "- id: logs-reviewed",
      names: ["logs-reviewed"], also: [605]),
    Mutation(
      id: "MDC-M27", mistake: "a host runs another system than the command is for",
      family: .mdCluster,
      edits: [
        .replace(
          .change, "cc1: {address: 192.0.2.62, user: ops, connection: ssh, os: debian-12",
          with: "cc1: {address: 192.0.2.62, user: ops, connection: ssh, os: windows")
      ],
      code: 701, file: .runbook,
      line: "debian: |-",
      names: ["cc1", "windows"]),
    Mutation(
      id: "MDC-M29", mistake: "the unit of the Identity Service is not declared",
      family: .mdCluster,
      edits: [
        .remove(.runbook, "unit_identity_service:")
      ],
      code: 201, file: .change,
      line: "unit_identity_service: example-identity-service.service",
      names: ["unit_identity_service"]),
    Mutation(
      id: "MDC-M31", mistake: "workers are upgraded while Core is deployed", family: .mdCluster,
      edits: [
        .move(.runbook, "- id: upgrade-core", before: "- id: console-back")
      ],
      code: 1101, file: .runbook,
      line: "- id: upgrade-core",
      names: ["upgrade-core"], also: [405, 502]),
    Mutation(
      id: "MDC-M33", mistake: "all Cores are upgraded at once", family: .mdCluster,
      edits: [
        .replace(
          .runbook,
          "batch: {size: 1, min_available: 1}          # MDC-P05\n        manual:\n          do: >-\n            Expand \"Deploy Workers\" and select \"Upgrade\". Choose MD Core",
          with:
            "batch: {size: 3, min_available: 1}\n        manual:\n          do: >-\n            Expand \"Deploy Workers\" and select \"Upgrade\". Choose MD Core"
        )
      ],
      code: 804, file: .runbook,
      line: "batch: {size: 3, min_available: 1}",
      names: ["upgrade-core"], also: [505]),
    Mutation(
      id: "MDC-M35", mistake: "nobody sees that all workers have one version", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: see-worker-versions")
      ],
      code: 605, file: .runbook,
      line: "- id: upgrade-worker",
      names: ["worker"]),
    Mutation(
      id: "MDC-M37", mistake: "nothing is recorded of the click that upgrades", family: .mdCluster,
      edits: [
        .replace(
          .runbook,
          "          record: [version-offered, confirmed-at, screenshot]\n          account: administrator\n",
          with:
            "          record: [version-offered, confirmed-at, screenshot]\n          account: administrator\n        evidence: none\n"
        )
      ],
      code: 606, file: .runbook,
      line: "evidence: none",
      names: ["upgrade-worker"]),
    Mutation(
      id: "MDC-M39", mistake: "nobody has rehearsed it", family: .mdCluster,
      edits: [
        .remove(.change, "waivers:")
      ],
      code: 1204, severity: .warning, file: .runbook,
      line: "id: md-cluster-upgrade",
      names: ["rehearsal"]),
  ]

  /// Others of the same kinds.
  private static let related: [Mutation] = [
    Mutation(
      id: "MDC-V01", mistake: "a host carries the Callback Service that is said to be absent",
      family: .mdCluster,
      edits: [
        .replace(
          .change, "facts: {callback-service: deployed}", with: "facts: {callback-service: absent}")
      ],
      code: 214, file: .change,
      line:
        "cb1: {address: 192.0.2.83, user: ops, connection: ssh, os: debian-12, components: [worker, callback-service]}",
      names: ["callback-service", "cb1"]),
    Mutation(
      id: "MDC-V02", mistake: "the step for the Callback Service is lost", family: .mdCluster,
      edits: [
        .remove(.runbook, "- id: upgrade-callback-service")
      ],
      code: 503, file: .runbook,
      line: "- id: critical",
      names: ["callback-service"]),
    Mutation(
      id: "MDC-V03", mistake: "a backup of any age will do", family: .mdCluster,
      edits: [
        .replace(
          .runbook,
          "backup: {of: redis, artefact: \"${backup_dir}/${change}-redis\", max_age: 24h}",
          with: "backup: {of: redis, max_age: 24h}"),
        .replace(
          .runbook,
          "${backup_dir}/${change}-redis on this machine.\n          record: [name, taken-at, size, sha256]",
          with:
            "${backup_dir}/${change}-redis on this machine.\n          record: [name, size, sha256]"
        ),
      ],
      code: 907, file: .runbook,
      line: "backup: {of: redis, max_age: 24h}",
      names: ["redis"]),
  ]
}
