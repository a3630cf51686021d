/// Mistakes in a runbook for an IPFS cluster.
enum IPFSMutations {
  static let all = known + related

  /// Those that the registry of mistakes lists.
  private static let known: [Mutation] = [
    Mutation(
      id: "IPFS-M01", mistake: "the peers are restarted one after another", family: .ipfsCluster,
      edits: [
        .replace(
          .runbook,
          "batch: {size: all}\n                run: sudo -n systemctl restart ipfs-cluster",
          with: "batch: {size: 1}\n                run: sudo -n systemctl restart ipfs-cluster")
      ],
      code: 505, file: .runbook,
      line: "- id: restart-peers",
      names: ["restart-peers"]),
    Mutation(
      id: "IPFS-M03", mistake: "one peer gets no new program", family: .ipfsCluster,
      edits: [
        .replace(
          .runbook,
          "              - id: upgrade-service                         # IPFS-004.a IPFS-005\n                title: Put the new ipfs-cluster-service in place\n                description: The running peer goes on with the old program until it is restarted.\n                on: {role: peer}",
          with:
            "              - id: upgrade-service\n                title: Put the new ipfs-cluster-service in place\n                description: The running peer goes on with the old program until it is restarted.\n                on: {host: [p1, p2, p3, p4]}"
        )
      ],
      code: 503, file: .runbook,
      line: "on: {host: [p1, p2, p3, p4]}",
      names: ["p5", "upgrade-service"], also: [1101, 1105]),
    Mutation(
      id: "IPFS-M05", mistake: "the gate wants peers to leave when they stop", family: .ipfsCluster,
      edits: [
        .replace(
          .runbook, "\"${cluster_path}/service.json\"\n    expect: {equals: \"false\"}",
          with: "\"${cluster_path}/service.json\"\n    expect: {equals: \"true\"}")
      ],
      code: 610, file: .runbook,
      line: "expect: {equals: \"true\"}",
      names: ["leave-on-shutdown", "false"]),
    Mutation(
      id: "IPFS-M07", mistake: "nobody looks at the timeout for a leader", family: .ipfsCluster,
      edits: [
        .remove(.runbook, "- id: see-leader-timeout")
      ],
      code: 405, file: .runbook,
      line: "- id: upgrade-tool",
      names: ["leader-timeout"]),
    Mutation(
      id: "IPFS-M09", mistake: "no method is stated", family: .ipfsCluster,
      edits: [
        .replace(.change, "facts: {method: standard, ", with: "facts: {")
      ],
      code: 1302, file: .runbook,
      line: "- id: method",
      names: ["method"], also: [311, 1101, 1105]),
    Mutation(
      id: "IPFS-M11", mistake: "peers are removed in parallel", family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .replace(
          .runbook,
          "batch: {size: 1}\n                run: ipfs-cluster-ctl --host \"${keeper_api}\" peers rm",
          with:
            "batch: {size: all}\n                run: ipfs-cluster-ctl --host \"${keeper_api}\" peers rm"
        )
      ],
      code: 505, file: .runbook,
      line: "- id: remove-peers",
      names: ["remove-peers"]),
    Mutation(
      id: "IPFS-M13", mistake: "state upgrade with a target that has no such command",
      family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .replace(.change, "to: \"0.10.1\"}", with: "to: \"1.1.6\"}")
      ],
      code: 706, file: .runbook,
      line:
        "sudo -n -u \"${daemon_user}\" env PATH=\"${program_dir}:$PATH\" IPFS_CLUSTER_PATH=\"${cluster_path}\"",
      names: ["ipfs-cluster-service state upgrade", "1.1.6"], also: [302]),
    Mutation(
      id: "IPFS-M15", mistake: "0.9.0 to 0.11.0 in one hop", family: .ipfsCluster,
      edits: [
        .replace(.change, "to: \"0.10.1\"}", with: "to: \"0.11.0\"}"),
        .replace(.change, "migration: on-request", with: "migration: by-itself"),
      ],
      code: 302, file: .change,
      line: "versions: {from: \"0.9.0\", to: \"0.11.0\"}",
      names: ["0.9.0", "0.10"]),
    Mutation(
      id: "IPFS-M17", mistake: "the state is upgraded while the peer runs", family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .remove(.runbook, "- id: stop-last")
      ],
      code: 1101, file: .runbook,
      line: "- id: state-upgrade",
      names: ["state-upgrade"], also: [202, 503]),
    Mutation(
      id: "IPFS-M19", mistake: "peers are removed without an export", family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .remove(.runbook, "- id: export")
      ],
      code: 901, file: .runbook,
      line: "- id: remove-peers",
      names: ["backup-before-cleaning"], also: [903, 1101, 1105]),
    Mutation(
      id: "IPFS-M21", mistake: "the export comes after the removal", family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .move(.runbook, "- id: export", before: "- id: stop-last")
      ],
      code: 905, file: .runbook,
      line: "- id: export-state",
      names: ["backup"], also: [1101]),
    Mutation(
      id: "IPFS-M23", mistake: "removed peers come back with old programs", family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .remove(.runbook, "- id: upgrade-rest-service"),
        .remove(.runbook, "- id: upgrade-rest-tool"),
      ],
      code: 503, file: .runbook,
      line: "- id: start-last",
      names: ["upgrade-rest"], also: [1101, 1105]),
    Mutation(
      id: "IPFS-M25", mistake: "peers are bootstrapped in parallel", family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .replace(
          .runbook,
          "title: Start the rest, one peer after another, bootstrapped to the running one\n        on: {role: rest}\n        batch: {size: 1}\n        run: sudo -n systemctl start ipfs-cluster\n        upgrades: ipfs-cluster-service\n        method: binaries\n        impact: 1\n        needs: {programs: target, state-data: cleaned}\n        sets: {membership",
          with:
            "title: Start the rest\n        on: {role: rest}\n        batch: {size: all}\n        run: sudo -n systemctl start ipfs-cluster\n        upgrades: ipfs-cluster-service\n        method: binaries\n        impact: 1\n        needs: {programs: target, state-data: cleaned}\n        sets: {membership"
        )
      ],
      code: 505, file: .runbook,
      line: "- id: bootstrap-peers",
      names: ["bootstrap-peers"], also: [2064]),
    Mutation(
      id: "IPFS-M27", mistake: "the address is no multiaddress", family: .ipfsCluster,
      edits: [
        .replace(
          .change,
          "multiaddress: /ip4/192.0.2.71/tcp/9096/ipfs/12D3KooWEzKcYiMzFkgvmGqoTLjF4bjLtRnZ6MFM5mQkqUwzdKM1",
          with: "multiaddress: \"192.0.2.71:9096\"")
      ],
      code: 203, file: .change,
      line: "multiaddress: \"192.0.2.71:9096\"",
      names: ["multiaddress"]),
    Mutation(
      id: "IPFS-M29", mistake: "two peers have one id", family: .ipfsCluster,
      edits: [
        .replace(
          .change, "p3: 12D3KooWPjvCAh4kkdKtGgJZ6uWVcJYbPHzGUmeEaXrpGTB7uVL3",
          with: "p3: 12D3KooWBhMbLvQGgkW9oZtmhRsRfsKvRUyxLwZzGzcWFgN4m5M2")
      ],
      code: 103, file: .change,
      line: "p3: 12D3KooWBhMbLvQGgkW9oZtmhRsRfsKvRUyxLwZzGzcWFgN4m5M2",
      names: ["p2", "p3", "peer_id"]),
    Mutation(
      id: "IPFS-M31", mistake: "nobody waits until the peers are ready", family: .ipfsCluster,
      edits: [
        .remove(.runbook, "- id: peers-ready")
      ],
      code: 405, file: .runbook,
      line: "- id: restart-peers",
      names: ["peers-ready"]),
    Mutation(
      id: "IPFS-M33", mistake: "four peers are expected of five", family: .ipfsCluster,
      edits: [
        .replace(
          .runbook,
          "expect: {equals: \"${peer_count} peers, 0 errors\"}\n    on: {role: peer}\n    timeout: 2m\n    verifies",
          with:
            "expect: {equals: \"4 peers, 0 errors\"}\n    on: {role: peer}\n    timeout: 2m\n    verifies"
        )
      ],
      code: 609, file: .runbook,
      line: "expect: {equals: \"4 peers, 0 errors\"}",
      names: ["cluster-complete", "5"]),
    Mutation(
      id: "IPFS-M33", mistake: "the change states four peers and lists five", family: .ipfsCluster,
      edits: [
        .replace(.change, "variables:\n", with: "variables:\n  peer_count: 4\n")
      ],
      code: 609, file: .change,
      line: "peer_count: 4",
      names: ["peer_count", "4", "5"], also: [610]),
    Mutation(
      id: "IPFS-M35", mistake: "in the recovery the programs are upgraded before the import",
      family: .ipfsCluster,
      edits: [
        .move(.runbook, "- id: new-service", before: "- id: import")
      ],
      code: 904, file: .runbook,
      line: "- id: back",
      names: ["import", "new-service"]),
    Mutation(
      id: "IPFS-M37", mistake: "in the recovery the peer is cleaned before the export",
      family: .ipfsCluster,
      edits: [
        .move(.runbook, "- id: back", before: "- id: back-export")
      ],
      code: 904, file: .runbook,
      line: "- id: back-export",
      names: ["export"]),
    Mutation(
      id: "IPFS-M39", mistake: "the image has no name", family: .ipfsCluster,
      change: "change.crdt.example.yaml",
      edits: [
        .replace(.runbook, "    default: \"ipfs/ipfs-cluster:v${target}\"\n", with: ""),
        .remove(.change, "cluster_image: registry.example.com/ipfs-cluster:1.1.4"),
      ],
      code: 201, file: .change,
      line: "id: CHG0051555",
      names: ["cluster_image"]),
  ]

  /// Others of the same kinds.
  private static let related: [Mutation] = [
    Mutation(
      id: "IPFS-V01", mistake: "a command that no release has", family: .ipfsCluster,
      change: "change.bootstrap.example.yaml",
      edits: [
        .replace(
          .runbook, "\"${keeper_api}\" peers rm \"${peer_id}\"\n                unless",
          with: "\"${keeper_api}\" peer rm \"${peer_id}\"\n                unless")
      ],
      code: 706, file: .runbook,
      line: "run: ipfs-cluster-ctl --host \"${keeper_api}\" peer rm \"${peer_id}\"",
      names: ["ipfs-cluster-ctl peer rm"]),
    Mutation(
      id: "IPFS-V02", mistake: "the image is not fetched", family: .ipfsCluster,
      change: "change.crdt.example.yaml",
      edits: [
        .remove(.runbook, "- id: pull-image")
      ],
      code: 503, file: .runbook,
      line: "- id: replace-containers",
      names: ["image-pulled"]),
    Mutation(
      id: "IPFS-V03", mistake: "the tool is not upgraded, and a step for containers is left out",
      family: .ipfsCluster,
      edits: [
        .remove(.runbook, "- id: upgrade-tool")
      ],
      code: 503, file: .runbook,
      line: "- id: restart-peers",
      names: ["upgrade-tool"]),
  ]
}
