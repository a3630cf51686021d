/// Mistakes in a runbook for a WEKA cluster.
enum WekaMutations {
  static let all = known + related + ofHops

  /// Those that the registry of mistakes lists.
  private static let known: [Mutation] = [
    Mutation(
      id: "WEKA-M01", mistake: "4.0.1 to 4.2.4 in one hop", family: .weka,
      edits: [
        .replace(.change, "from: \"4.1.4\"", with: "from: \"4.0.1\"")
      ],
      code: 302, file: .change,
      line: "versions: {from: \"4.0.1\", to: \"4.2.4\"}",
      names: ["4.0.1", "4.1.2"]),
    Mutation(
      id: "WEKA-M03", mistake: "4.0.1 to 4.1.2", family: .weka,
      edits: [
        .replace(
          .change, "versions: {from: \"4.1.4\", to: \"4.2.4\"}",
          with: "versions: {from: \"4.0.1\", to: \"4.1.2\"}"),
        .replace(.change, "latest_release: \"4.2.4\"", with: "latest_release: \"4.1.2\""),
      ],
      code: 302, file: .change,
      line: "versions: {from: \"4.0.1\", to: \"4.1.2\"}",
      names: ["4.0.1", "4.0.2"]),
    Mutation(
      id: "WEKA-M05", mistake: "the target is not the latest release", family: .weka,
      edits: [
        .replace(.change, "to: \"4.2.4\"", with: "to: \"4.2.1\"")
      ],
      code: 309, file: .change,
      line: "versions: {from: \"4.1.4\", to: \"4.2.1\"}",
      names: ["4.2.1", "4.2.4"]),
    Mutation(
      id: "WEKA-M07", mistake: "the target is a pattern", family: .weka,
      edits: [
        .replace(.change, "to: \"4.2.4\"", with: "to: \"4.2.x\"")
      ],
      code: 310, file: .change,
      line: "versions: {from: \"4.1.4\", to: \"4.2.x\"}",
      names: ["version"], also: [503]),
    Mutation(
      id: "WEKA-M09", mistake: "multi-container backends with a source that has none",
      family: .weka,
      edits: [
        .replace(
          .change, "versions: {from: \"4.1.4\", to: \"4.2.4\"}",
          with: "versions: {from: \"4.0.1\", to: \"4.0.3\"}"),
        .replace(.change, "latest_release: \"4.2.4\"", with: "latest_release: \"4.0.3\""),
      ],
      code: 302, file: .change,
      line: "versions: {from: \"4.0.1\", to: \"4.0.3\"}",
      names: ["4.0.2"]),
    Mutation(
      id: "WEKA-M11", mistake: "an AWS cluster was converted and nobody asks the vendor",
      family: .weka,
      edits: [
        .replace(.change, "cloud: none", with: "cloud: aws-auto-scaling"),
        .replace(.change, "conversion: never-needed", with: "conversion: by-vendor"),
        .remove(.runbook, "- id: approve-conversion-on-aws"),
      ],
      code: 1203, file: .runbook,
      line: "- id: start-upgrade",
      names: ["conversion-on-aws-agreed"]),
    Mutation(
      id: "WEKA-M13", mistake: "nobody waits for the data between two hops", family: .weka,
      change: "change.two-hops.example.yaml",
      edits: [
        .remove(.runbook, "- id: wait-for-data-upgrade")
      ],
      code: 305, file: .runbook,
      line: "- id: start-upgrade",
      names: ["4.1.4", "4.2.4", "data-upgrade-done"]),
    Mutation(
      id: "WEKA-M15", mistake: "a client is too old", family: .weka,
      edits: [
        .replace(.change, "client_version: \"4.1.4\"", with: "client_version: \"4.0.4\"")
      ],
      code: 203, file: .change,
      line: "client_version: \"4.0.4\"",
      names: ["client_version", "4.0.4"]),
    Mutation(
      id: "WEKA-M17", mistake: "the drives are watched after the computes", family: .weka,
      edits: [
        .move(.runbook, "- id: watch-computes", before: "- id: watch-drives"),
        .move(.runbook, "- id: see-computes", before: "- id: watch-drives"),
      ],
      code: 502, file: .runbook,
      line: "- id: watch-drives",
      names: ["computes", "drives"]),
    Mutation(
      id: "WEKA-M19", mistake: "an S3 cluster is created before all containers are up",
      family: .weka,
      edits: [
        .insert(
          .runbook,
          "- id: s3-create\n  title: Create an S3 cluster\n  on: {role: lead}\n  run: weka s3 cluster create default\n  touches: [s3-cluster-creation]\n  timeout: 5m\n  undo: {run: weka s3 cluster destroy}",
          before: "- id: watch-end")
      ],
      code: 1001, file: .runbook,
      line: "- id: s3-create",
      names: ["s3-create", "s3-cluster-creation"]),
    Mutation(
      id: "WEKA-M21", mistake: "disk space is looked at on one backend only", family: .weka,
      edits: [
        .replace(
          .runbook, "free: 4GB\n    on: {role: backend}", with: "free: 4GB\n    on: {host: be1}")
      ],
      code: 610, file: .runbook,
      line: "on: {host: be1}",
      names: ["be2", "free-space"]),
    Mutation(
      id: "WEKA-M23", mistake: "nobody looks whether a rebuild is over", family: .weka,
      edits: [
        .replace(.runbook, "    satisfies: [rebuild-done]\n", with: "")
      ],
      code: 405, file: .runbook,
      line: "- id: start-upgrade",
      names: ["rebuild-done"]),
    Mutation(
      id: "WEKA-M25", mistake: "a task has no row in the table", family: .weka,
      edits: [
        .remove(.product, "- id: upload")
      ],
      code: 1003, file: .runbook,
      line: "tasks: {upload: wait}",
      names: ["upload"]),
    Mutation(
      id: "WEKA-M27", mistake: "a download is aborted", family: .weka,
      edits: [
        .replace(
          .runbook, "tasks: {download: delete, synchronise: delete}",
          with: "tasks: {download: abort, synchronise: delete}")
      ],
      code: 1005, file: .runbook,
      line: "tasks: {download: abort, synchronise: delete}",
      names: ["abort", "download"]),
    Mutation(
      id: "WEKA-M29", mistake: "snapshots are uploaded during the upgrade", family: .weka,
      edits: [
        .insert(
          .runbook,
          "- id: nightly-upload\n  title: Upload the snapshots of the night\n  on: {role: lead}\n  run: make upload\n  touches: [snapshot-upload]\n  timeout: 5m\n  undo: {manual: Delete them.}",
          before: "- id: watch-end")
      ],
      code: 1001, file: .runbook,
      line: "- id: nightly-upload",
      names: ["nightly-upload", "snapshot-upload"]),
    Mutation(
      id: "WEKA-M31", mistake: "two ways to bring the version are chosen", family: .weka,
      edits: [
        .replace(
          .change, "  get-version: distribution-server\n",
          with: "  get-version: [distribution-server, offline]\n")
      ],
      code: 1302, file: .change,
      line: "get-version: [distribution-server, offline]",
      names: ["get-version", "2"]),
    Mutation(
      id: "WEKA-M33", mistake: "several containers are named", family: .weka,
      edits: [
        .replace(
          .change, "  archive: none\n", with: "  archive: none\n  container_name: drives0,drives1\n"
        )
      ],
      code: 203, file: .change,
      line: "container_name: drives0,drives1",
      names: ["container_name"]),
    Mutation(
      id: "WEKA-M35", mistake: "a batch of no clients", family: .weka,
      edits: [
        .replace(.change, "client_batch_size: 2", with: "client_batch_size: 0")
      ],
      code: 203, file: .change,
      line: "client_batch_size: 0",
      names: ["client_batch_size", "0"]),
    Mutation(
      id: "WEKA-M37", mistake: "a client is both upgraded and left out", family: .weka,
      edits: [
        .replace(
          .change, "  gateway_ids: \"41\"\n",
          with:
            "  gateway_ids: \"41\"\n  clients_to_upgrade: \"21,22\"\n  clients_to_skip: \"22\"\n")
      ],
      code: 205, file: .change,
      line: "clients_to_upgrade: \"21,22\"",
      names: ["22", "clients_to_upgrade", "clients_to_skip"]),
    Mutation(
      id: "WEKA-M39", mistake: "a gateway is listed among the clients", family: .weka,
      edits: [
        .replace(
          .change, "  gateway_ids: \"41\"\n",
          with: "  gateway_ids: \"41\"\n  clients_to_upgrade: \"21,41\"\n")
      ],
      code: 205, file: .change,
      line: "clients_to_upgrade: \"21,41\"",
      names: ["41", "gateway_ids"]),
  ]

  /// Others of the same kinds.
  private static let related: [Mutation] = [
    Mutation(
      id: "WEKA-V11", mistake: "the batches go on behind a client that fails", family: .weka,
      edits: [
        .replace(
          .runbook,
          "--client-rolling-batch-size \"${client_batch_size}\" --from backends\n                        upgrades: clients\n                        method: remote\n                        timeout: 4h\n                        estimate: 1h\n                        on_failure: finish-batch",
          with:
            "--client-rolling-batch-size \"${client_batch_size}\" --from backends\n                        upgrades: clients\n                        method: remote\n                        timeout: 4h\n                        estimate: 1h\n                        on_failure: continue"
        )
      ],
      code: 803, file: .runbook,
      line: "on_failure: continue",
      names: ["upgrade-all-clients"]),
    Mutation(
      id: "WEKA-V01", mistake: "a client is listed twice", family: .weka,
      edits: [
        .replace(
          .change, "  gateway_ids: \"41\"\n",
          with: "  gateway_ids: \"41\"\n  clients_to_upgrade: \"21,22,21\"\n")
      ],
      code: 204, file: .change,
      line: "clients_to_upgrade: \"21,22,21\"",
      names: ["21", "clients_to_upgrade"]),
    Mutation(
      id: "WEKA-V02", mistake: "a gateway is a client as well", family: .weka,
      edits: [
        .replace(.change, "roles: [gateway]", with: "roles: [gateway, client]")
      ],
      code: 213, file: .change,
      line:
        "gw1: {address: 192.0.2.71, user: root, connection: ssh, os: rhel-8, roles: [gateway, client]}",
      names: ["gw1", "gateway", "client"]),
    Mutation(
      id: "WEKA-V03", mistake: "the version behind --in is lost", family: .weka,
      edits: [
        .replace(
          .runbook,
          "weka local run -C \"${container_name}\" --in \"${target}\" upgrade --mode=clients-upgrade\n                          --client-rolling-batch-size \"${client_batch_size}\" --from",
          with:
            "weka local run -C \"${container_name}\" --in upgrade --mode=clients-upgrade\n                          --client-rolling-batch-size \"${client_batch_size}\" --from"
        )
      ],
      code: 704, file: .runbook,
      line: "weka local run -C \"${container_name}\" --in upgrade --mode=clients-upgrade",
      names: ["--in", "upgrade"]),
    Mutation(
      id: "WEKA-V04", mistake: "nobody deals with running uploads", family: .weka,
      edits: [
        .remove(.runbook, "- id: end-uploads"),
        .remove(.change, "end-uploads: wait"),
      ],
      code: 1003, file: .product,
      line: "- id: upload",
      names: ["upload"], also: [503]),
    Mutation(
      id: "WEKA-V05", mistake: "on the spot, the agent stays as it is", family: .weka,
      edits: [
        .replace(.change, "renew-clients: remote", with: "renew-clients: local"),
        .remove(.change, "pick-clients: all"),
        .remove(.runbook, "- id: upgrade-agent"),
      ],
      code: 503, file: .runbook,
      line: "- id: upgrade-client",
      names: ["agent-upgraded"]),
    Mutation(
      id: "WEKA-V06", mistake: "S3 is configured and nobody asks about KWAS", family: .weka,
      edits: [
        .replace(.change, "s3: absent", with: "s3: configured"),
        .remove(.runbook, "- id: approve-kwas"),
      ],
      code: 1203, file: .runbook,
      line: "- id: start-upgrade",
      names: ["kwas-confirmed"]),
  ]
}
