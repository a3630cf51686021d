/// Mistakes in a runbook for a MetaDefender Distributed Cluster.
enum MDDCMutations {
  static let all = impact + methods + commands + verification + freeze + people

  private static let impact = [
    Mutation(
      id: "MDDC-M01", mistake: "File Storage is said to have impact 1", family: .mddc,
      edits: [.replace(.runbook, "        impact: 2\n", with: "        impact: 1\n")],
      code: 404, file: .runbook, line: "impact: 1", names: ["file-storage", "impact 1", "2"]),
    Mutation(
      id: "MDDC-M03", mistake: "the step states an impact level that the product does not have",
      family: .mddc,
      edits: [.replace(.runbook, "        impact: 2\n", with: "        impact: 3\n")],
      code: 404, file: .runbook, line: "impact: 3", names: ["3", "not defined", "mddc"],
      advises: ["0, 1, 2"]),
    Mutation(
      id: "MDDC-M03", mistake: "the product gives File Storage a level that it does not define",
      family: .mddc,
      edits: [
        .replace(.product, "    impact: 2\n", with: "    impact: 3\n"),
        .replace(.runbook, "        impact: 2\n", with: "        impact: 3\n"),
      ],
      code: 404, file: .product, line: "impact: 3", names: ["3", "not defined", "mddc"]),
    Mutation(
      id: "MDDC-M31", mistake: "maintenance mode is entered and never left", family: .mddc,
      edits: [.remove(.runbook, "- id: leave-maintenance")],
      code: 1105, file: .runbook, line: "sets: {system: maintenance}",
      names: ["system", "maintenance", "normal"]),
    Mutation(
      id: "MDDC-M33", mistake: "nobody looks whether files still come in before the downtime",
      family: .mddc, edits: [.remove(.runbook, "entry: [no-submissions]")],
      code: 405, file: .runbook, line: "- id: downtime", names: ["no-submissions", "downtime"]),
    Mutation(
      id: "MDDC-M39", mistake: "File Storage is upgraded on a host that does not exist",
      family: .mddc,
      edits: [
        .replace(
          .runbook,
          """
                  description: The system is down until its service runs again.
                  on: {component: file-storage}
          """,
          with: """
                    description: The system is down until its service runs again.
                    on: {host: fs9}
            """)
      ],
      code: 202, file: .runbook, line: "on: {host: fs9}", names: ["host", "fs9"],
      advises: ["fs1"]),
  ]

  private static let methods = [
    Mutation(
      id: "MDDC-M05", mistake: "Core is upgraded with an installer", family: .mddc,
      edits: [
        .replace(
          .runbook, "        upgrades: core\n        method: deferral\n",
          with: "        upgrades: core\n        method: installer\n")
      ],
      code: 304, file: .runbook, line: "method: installer", names: ["installer", "core"],
      advises: ["deferral"]),
    Mutation(
      id: "MDDC-M07", mistake: "the workers are upgraded from the console", family: .mddc,
      edits: [
        .replace(
          .runbook, "        upgrades: worker\n        method: installer\n",
          with: "        upgrades: worker\n        method: deferral\n"),
        .remove(
          .runbook,
          #"windows: start /wait msiexec.exe /i "${installer_worker}" /qn /l*v "${installer_worker}.log""#
        ),
        .remove(
          .runbook, #"debian: sudo dpkg -i "${installer_worker}" || sudo apt install -y -f"#),
        .replace(
          .runbook,
          """
                  run:
                    rhel: sudo yum install "${installer_worker}" -y
          """,
          with: """
                    manual:
                      do: Click "Deploy workers", select "Upgrade" and choose Worker ${target}.
                      path: [Inventory, Worker]
                      record: [screenshot]
            """),
      ],
      code: 304, file: .runbook, line: "method: deferral", names: ["deferral", "worker"],
      advises: ["installer"]),
    Mutation(
      id: "MDDC-M09", mistake: "Core is installed by hand on its hosts", family: .mddc,
      edits: [
        .insert(
          .runbook,
          """
          - id: install-core
            title: Install Core
            on: {component: core}
            run: sudo dpkg -i /srv/packages/ometascan_5.13.1_amd64.deb
            privileged: true
            timeout: 20m
            check: {package: ometascan, version: "${core_version}"}
          """, before: "- id: upgrade-worker")
      ],
      code: 304, file: .runbook,
      line: "run: sudo dpkg -i /srv/packages/ometascan_5.13.1_amd64.deb",
      names: ["install-core", "core1", "control-center", "`core`"], also: [709]),
    Mutation(
      id: "MDDC-M11", mistake: "a batch of the cores holds no host", family: .mddc,
      edits: [
        .replace(
          .runbook, "        on: {component: core}\n        batch: {size: 1}\n",
          with: "        on: {component: core}\n        batch: {size: 0}\n")
      ],
      code: 801, file: .runbook, line: "batch: {size: 0}", names: ["0", "upgrade-core"]),
    Mutation(
      id: "MDDC-M37", mistake: "the page of the sister product is named", family: .mddc,
      edits: [
        .replace(.runbook, "path: [Inventory, Packages]", with: "path: [Inventory, Installers]")
      ],
      code: 106, file: .runbook, line: "path: [Inventory, Installers]",
      names: ["mddc", "Inventory > Installers"], advises: ["Inventory > Packages"]),
  ]

  private static let commands = [
    Mutation(
      id: "MDDC-M13", mistake: "the wait for Core to finish has no end", family: .mddc,
      edits: [.replace(.runbook, "every: 5m, for: 2h}", with: "every: 5m}")],
      code: 604, file: .runbook, line: "- id: core-drained", names: ["core-drained", "timeout"]),
    Mutation(
      id: "MDDC-M15", mistake: "a command is given for a system that the product does not support",
      family: .mddc,
      edits: [
        .replace(
          .runbook, #"rhel: sudo yum install "${installer_worker}" -y"#,
          with: #"suse: sudo zypper install -y "${installer_worker}""#)
      ],
      code: 702, file: .runbook, line: #"suse: sudo zypper install -y "${installer_worker}""#,
      names: ["suse"], advises: ["windows", "debian", "ubuntu", "rhel", "rocky"], also: [701]),
    Mutation(
      id: "MDDC-M17", mistake: "the guide's placeholder is left in a command", family: .mddc,
      edits: [
        .replace(
          .runbook, #"rhel: sudo yum install "${installer_file_storage}" -y"#,
          with: #"rhel: sudo yum install <new_installer> -y"#)
      ],
      code: 201, file: .runbook, line: "rhel: sudo yum install <new_installer> -y",
      names: ["new_installer"], advises: ["${new_installer}"]),
    Mutation(
      id: "MDDC-M17", mistake: "a command uses a variable that nobody declares", family: .mddc,
      edits: [
        .replace(
          .runbook, #"rhel: sudo yum install "${installer_file_storage}" -y"#,
          with: #"rhel: sudo yum install "${new_installer}" -y"#)
      ],
      code: 201, file: .runbook, line: #"rhel: sudo yum install "${new_installer}" -y"#,
      names: ["new_installer", "not defined"]),
    Mutation(
      id: "MDDC-M17", mistake: "the change gives an installer no value", family: .mddc,
      edits: [
        .remove(
          .change, "installer_file_storage: /srv/packages/mddc-file-storage_2.1.0_amd64.deb")
      ],
      code: 201, file: .change, line: "id: CHG0043117",
      names: ["installer_file_storage", "no value"]),
    Mutation(
      id: "MDDC-M17", mistake: "the change gives the guide's placeholder as the installer",
      family: .mddc,
      edits: [
        .replace(
          .change, "/srv/packages/mddc-file-storage_2.1.0_amd64.deb", with: "<new_installer>.deb")
      ],
      code: 201, file: .change, line: "installer_file_storage: <new_installer>.deb",
      names: ["new_installer"]),
    Mutation(
      id: "MDDC-M19", mistake: "a command keeps the prompt that the guide printed", family: .mddc,
      edits: [
        .replace(
          .runbook,
          #"windows: start /wait msiexec.exe /i "${installer_worker}" /qn /l*v "${installer_worker}.log""#,
          with: #"windows: '> msiexec.exe /i "${installer_worker}" /qn'"#)
      ],
      code: 705, file: .runbook, line: #"windows: '> msiexec.exe /i "${installer_worker}" /qn'"#,
      names: ["`>`", "upgrade-worker"]),
    Mutation(
      id: "MDDC-M19", mistake: "a command of several lines keeps the prompt", family: .mddc,
      edits: [
        .replace(
          .runbook, #"rhel: sudo yum install "${installer_worker}" -y"#,
          with: #"""
            rhel: |
                        sha256sum "${installer_worker}"
                        $ sudo yum install "${installer_worker}" -y
            """#)
      ],
      code: 705, file: .runbook, line: #"$ sudo yum install "${installer_worker}" -y"#,
      names: ["`$`", "upgrade-worker"]),
    Mutation(
      id: "MDDC-M21", mistake: "nothing reads the version back after the fallback to apt",
      family: .mddc,
      edits: [
        .replace(
          .runbook,
          """
                  check:                                      # MDDC-033
                    title: The Identity Service's package has the target version
                    package: "${package_identity_service}"
                    version: "${target}"
                    timeout: 1m

          """, with: "")
      ],
      code: 711, file: .runbook,
      line: #"debian: sudo dpkg -i "${installer_identity_service}" || sudo apt install -y -f"#,
      names: ["||", "upgrade-identity-service"]),
  ]

  private static let verification = [
    Mutation(
      id: "MDDC-M23", mistake: "nothing looks whether File Storage starts", family: .mddc,
      edits: [
        .remove(.runbook, "- id: see-file-storage-running"),
        .remove(.runbook, "exit: [file-storage-runs]"),
        .remove(.runbook, "file-storage-runs:"),
      ],
      code: 601, file: .runbook, line: "- id: upgrade-file-storage", names: ["file-storage"],
      also: [605]),
    Mutation(
      id: "MDDC-M25", mistake: "the gateways' versions are not read after the upgrade",
      family: .mddc,
      edits: [
        .remove(.runbook, "version-api-gateway:"), .remove(.runbook, "- version-api-gateway"),
      ],
      code: 605, file: .runbook, line: "- version-core",
      names: ["component-versions", "api-gateway"]),
  ]

  private static let freeze = [
    Mutation(
      id: "MDDC-M27", mistake: "a step edits the workflow during the upgrade", family: .mddc,
      edits: [
        .insert(
          .runbook,
          """
          - id: edit-workflow
            title: Raise the time limit of the workflow
            manual: {do: "Raise the time limit of the workflow.", record: [screenshot]}
            touches: [workflow-settings]
          """, before: "- id: upgrade-worker")
      ],
      code: 1001, file: .runbook, line: "- id: edit-workflow",
      names: ["edit-workflow", "workflow-settings", "frozen"]),
    Mutation(
      id: "MDDC-M29", mistake: "a step tunes the health check inside the freeze", family: .mddc,
      edits: [
        .insert(
          .runbook,
          """
          - id: tune-health-check
            title: Make the health check more patient
            manual: {do: "Set the interval of the health check to a minute.", record: [screenshot]}
            touches: [health-check-settings]
          """, before: "- id: leave-maintenance")
      ],
      code: 1001, file: .runbook, line: "- id: tune-health-check",
      names: ["tune-health-check", "health-check-settings", "frozen"]),
  ]

  private static let people = [
    Mutation(
      id: "MDDC-M35", mistake: "the clients are not told that the gateway goes away",
      family: .mddc, edits: [.remove(.runbook, "- id: notify-clients")],
      code: 1201, file: .runbook, line: "- id: upgrade-api-gateway",
      names: ["clients", "submit-files", "upgrade-api-gateway"]),
    Mutation(
      id: "MDDC-M35", mistake: "the clients are told of everything but the files they hand in",
      family: .mddc,
      edits: [
        .replace(
          .runbook, "about: [submit-files, fetch-results, download-processed,",
          with: "about: [fetch-results, download-processed,")
      ],
      code: 1201, file: .runbook,
      line: "about: [fetch-results, download-processed, api-key-validation, file-processing]",
      names: ["notify-clients", "submit-files", "clients-notified"]),
  ]
}
