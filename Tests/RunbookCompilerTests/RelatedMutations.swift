/// Mistakes of the same kinds as the known ones, in other places and by other ways.
enum RelatedMutations {
  static let all = mddc + serviceOps

  private static let release = """
    - id: release-early
      title: Release the settings
      manual: {do: "Tell the administrators that it is over.", record: [told-at]}
      sets: {workflow-settings: open, module-update-settings: open, health-check-settings: open}
    """

  private static let mddc = [
    Mutation(
      id: "MDDC-V01", mistake: "the freeze ends before the last upgrade", family: .mddc,
      edits: [
        .remove(.runbook, "- id: release-settings"),
        .insert(.runbook, release, before: "- id: upgrade-control-center"),
      ],
      code: 1002, file: .runbook,
      line:
        "sets: {workflow-settings: open, module-update-settings: open, health-check-settings: open}",
      names: ["freeze-workflow", "too early", "upgrade-file-storage"]),
    Mutation(
      id: "MDDC-V02", mistake: "nothing is frozen", family: .mddc,
      edits: [.remove(.runbook, "- id: freeze-settings")],
      code: 1002, file: .runbook, line: "- id: upgrade-core",
      names: ["freeze-workflow", "missing", "before `upgrade-core`"]),
    Mutation(
      id: "MDDC-V03", mistake: "one host has no installer", family: .mddc,
      edits: [.remove(.change, "core3: /srv/packages/mddc-worker-2.1.0.x86_64.rpm")],
      code: 201, file: .change, line: "installer_worker:",
      names: ["installer_worker", "core3", "no value"]),
    Mutation(
      id: "MDDC-V04", mistake: "all cores are upgraded at once", family: .mddc,
      edits: [
        .replace(
          .runbook, "        on: {component: core}\n        batch: {size: 1}\n",
          with: "        on: {component: core}\n        batch: {size: all}\n")
      ],
      code: 505, file: .runbook, line: "- id: upgrade-core", names: ["upgrade-core", "at once"]),
    Mutation(
      id: "MDDC-V05", mistake: "File Storage is upgraded once maintenance is over", family: .mddc,
      edits: [.move(.runbook, "- id: leave-maintenance", before: "- id: upgrade-file-storage")],
      code: 1101, file: .runbook, line: "- id: upgrade-file-storage",
      names: ["upgrade-file-storage", "system", "maintenance", "normal"]),
    Mutation(
      id: "MDDC-V06", mistake: "no host carries File Storage", family: .mddc,
      edits: [.replace(.change, "components: [file-storage]", with: "components: []")],
      code: 210, file: .runbook,
      line:
        "on: [{component: control-center}, {component: identity-service}, {component: file-storage}]",
      names: ["file-storage", "no host"], also: [2062]),
    Mutation(
      id: "MDDC-V07", mistake: "Red Hat has no command", family: .mddc,
      edits: [.remove(.runbook, #"rhel: sudo yum install "${installer_worker}" -y"#)],
      code: 701, file: .runbook,
      line:
        #"windows: start /wait msiexec.exe /i "${installer_worker}" /qn /l*v "${installer_worker}.log""#,
      names: ["upgrade-worker", "core3", "rhel-9.4"]),
    Mutation(
      id: "MDDC-V08", mistake: "the wait for Core to finish is missing", family: .mddc,
      edits: [.remove(.runbook, "- id: core-drained")],
      code: 405, file: .runbook, line: "- id: upgrade-core",
      names: ["core-drained", "missing", "upgrade-core"]),
    Mutation(
      id: "MDDC-V09", mistake: "nobody looks whether the workers start", family: .mddc,
      edits: [.remove(.runbook, "- id: see-worker-running"), .remove(.runbook, "worker-runs:")],
      code: 601, file: .runbook, line: "- id: upgrade-worker", names: ["worker"], also: [605]),
    Mutation(
      id: "MDDC-V10", mistake: "a Red Hat host gets the package for Debian", family: .mddc,
      edits: [
        .replace(
          .change, "core3: /srv/packages/mddc-worker-2.1.0.x86_64.rpm",
          with: "core3: /srv/packages/mddc-worker_2.1.0_amd64.deb")
      ],
      code: 709, file: .change, line: "core3: /srv/packages/mddc-worker_2.1.0_amd64.deb",
      names: ["upgrade-worker", "mddc-worker_2.1.0_amd64.deb", "yum", "core3"]),
  ]

  private static let serviceOps = [
    Mutation(
      id: "SOPS-V10", mistake: "the observer is stopped by the name of the database part",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
                  title: Stop the observer
                  on: {role: observer}
                  run: sudo systemctl stop ha
          """,
          with: """
                    title: Stop the observer
                    on: {role: observer}
                    run: sudo systemctl stop ha-observer
            """)
      ],
      code: 212, file: .runbook, line: "run: sudo systemctl stop ha-observer",
      names: ["ha-observer", "observer", "unit"], also: [1102]),
    Mutation(
      id: "SOPS-V01", mistake: "the observer runs again before the standby is upgraded",
      family: .serviceOps,
      edits: [.move(.runbook, "- id: start-observer", before: "- id: upgrade-standby")],
      code: 1102, file: .runbook, line: "- id: upgrade-standby",
      names: ["upgrade-standby", "observer", "stopped", "running"], also: [502, 504]),
    Mutation(
      id: "SOPS-V02", mistake: "a service is started on the standby by hand", family: .serviceOps,
      edits: [
        .insert(
          .runbook,
          """
          - id: restart-file-sync
            title: Restart file synchronisation
            on: {role: standby}
            run: sudo systemctl restart file-sync
            timeout: 5m
          """, before: "- id: start-observer")
      ],
      code: 1104, file: .runbook, line: "- id: restart-file-sync",
      names: ["restart-file-sync", "file-sync", "ops-b"], also: [1106]),
    Mutation(
      id: "SOPS-V03", mistake: "replication is never set up again", family: .serviceOps,
      edits: [
        .remove(.runbook, "- id: reconfigure-ha"),
        .replace(
          .runbook, "failure_of: [promote-standby, reconfigure-ha]",
          with: "failure_of: [promote-standby]"),
      ],
      code: 1105, file: .runbook, line: "sets: {database-role: temporary-master}",
      names: ["database-role", "temporary-master", "read-only"], also: [503]),
    Mutation(
      id: "SOPS-V04", mistake: "the database is backed up after the upgrade",
      family: .serviceOps,
      edits: [.moveAfter(.runbook, "- id: bk-db", after: "- id: upgrade-master")],
      code: 905, file: .runbook, line: "- id: bk-db", names: ["bk-db", "upgrade-master"]),
    Mutation(
      id: "SOPS-V05", mistake: "nobody looks at the backup of the application",
      family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
                  check:
                    title: The backup of the application is there and not empty
                    run: test -s "${application_backup}" && sha256sum -- "${application_backup}"
                    expect: {matches: '^[0-9a-f]{64} '}
                    timeout: 30m

          """, with: "")
      ],
      code: 906, file: .runbook, line: "- id: bk-application",
      names: ["bk-application", "application", "not verified"]),
    Mutation(
      id: "SOPS-V06", mistake: "the servers of the master are not started again",
      family: .serviceOps, edits: [.remove(.runbook, "- id: start-services-master")],
      code: 1106, file: .runbook,
      line: "run: sudo systemctl stop ft-main-server.service ft-analytics-server.service",
      names: ["ft-main-server", "ops-a", "running"]),
    Mutation(
      id: "SOPS-V07", mistake: "the rollback is missing", family: .serviceOps,
      edits: [.remove(.runbook, "- id: rb-previous")],
      code: 911, file: .runbook, line: "id: serviceops-ha-upgrade",
      names: ["rollback-procedure", "missing"]),
    Mutation(
      id: "SOPS-V08", mistake: "both databases are compared on one node", family: .serviceOps,
      edits: [
        .replace(
          .runbook,
          """
                on: [{role: master}, {role: standby}]
                as: integer
              expect: equal
              retry: {every: 15s, for: 10m}
              covers: [database]
          """,
          with: """
                  on: {role: master}
                  as: integer
                expect: equal
                retry: {every: 15s, for: 10m}
                covers: [database]
            """)
      ],
      code: 603, file: .runbook, line: "on: {role: master}",
      names: ["compare-request-count", "one host"], also: [605]),
    Mutation(
      id: "SOPS-V09", mistake: "the change states a target below its source", family: .serviceOps,
      edits: [.replace(.change, #"to: "8.6.0""#, with: #"to: "8.3.0""#)],
      code: 301, file: .change, line: #"versions: {from: "8.4.0", to: "8.3.0"}"#,
      names: ["8.3.0", "8.4.0"]),
  ]
}
