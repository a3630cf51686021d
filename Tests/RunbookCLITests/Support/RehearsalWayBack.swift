import Testing

/// A world in which a run stops, and from which it goes back.
struct RehearsalWayBack: CustomTestStringConvertible {
  let family: String
  var example = "change.example.yaml"
  /// What goes wrong.
  let name: String
  /// How the simulated world is broken: a line of shell, run in its folder.
  let breaks: String
  /// The line of the runbook after which something is waited for in vain.
  var impatient: String?
  /// Where the run stops, and its status.
  let step: String
  let status: Int
  /// What is mended by hand before the way back: a line of shell.
  var mends = "true"
  /// A line of shell whose output is the same before the change and after the way back.
  var keeps = "true"
  /// What holds after the way back: a line of shell.
  var leaves = "true"
  /// What the run calls the way that it takes.
  let way: String

  var testDescription: String { "\(family): \(name)" }
}

extension RehearsalWayBack {
  private static let pair =
    "cat hosts/ops-?/units/*.service hosts/*/units/ha.service hosts/ops-?/serviceops hosts/ops-?/db/*"
  private static let peers = """
    cat hosts/p*/units/*.service hosts/p*/peer/* hosts/p*/files/usr/local/bin/* \
      hosts/p*/files/var/lib/ipfs-cluster/raft/*; find hosts/p* -name upgrade.conf
    """
  private static let cluster = "cat weka/version weka/containers/* weka/clients/*"

  static let all = [
    RehearsalWayBack(
      family: "serviceops-ha", name: "an installer that leaves half of an upgrade on the standby",
      breaks: ": >hosts/ops-b/installer-fails", step: "upgrade-standby", status: 1,
      mends: "! grep -h half hosts/ops-a/serviceops && grep -h half hosts/ops-b/serviceops",
      keeps: pair, way: "recovery `rb-previous`"),
    RehearsalWayBack(
      family: "ipfs-cluster", name: "a peer whose unit cannot be changed",
      breaks: """
        for peer in p1 p2 p3 p4 p5; do mkdir -p hosts/$peer/files/etc/systemd/system; done
        : >hosts/p3/files/etc/systemd/system/ipfs-cluster.service.d
        """,
      step: "start-with-upgrade", status: 1,
      mends: "rm hosts/p3/files/etc/systemd/system/ipfs-cluster.service.d",
      keeps: peers,
      way: "undo:start-with-upgrade"),
    RehearsalWayBack(
      family: "ipfs-cluster", name: "a peer that does not come back for a while",
      breaks: "mkdir ipfs/lost && : >ipfs/lost/p4", impatient: "id: restart-peers",
      step: "restart-peers", status: 1, mends: "rm -r ipfs/lost",
      leaves: """
        test "$(cat hosts/p*/peer/running | sort -u)" = 0.10.1 &&
          test "$(cat hosts/p*/units/*.service | sort -u)" = active &&
          test "$(cat hosts/p*/files/var/lib/ipfs-cluster/raft/raft.db | sort | uniq -c |
            awk '$1 == 5' | wc -l)" = 4
        """,
      way: "recovery `dr`"),
    RehearsalWayBack(
      family: "weka", name: "a version that cannot be had", breaks: ": >weka/download-fails",
      step: "fetch-version", status: 1, keeps: cluster, way: "undo:fetch-version"),
    RehearsalWayBack(
      family: "weka", name: "a backend that is lost while it is prepared",
      breaks: "mkdir weka/lost && : >weka/lost/be3", step: "see-preparation", status: 1,
      leaves: "grep 4.2.4 weka/version && ! grep -L 4.2.4 weka/containers/be* | grep .",
      way: "recovery `finish-the-upgrade`"),
    RehearsalWayBack(
      family: "mddc", example: "change.one-gateway.example.yaml",
      name: "a File Storage that cannot be installed",
      breaks: ": >hosts/fs1/package-manager-locked", step: "upgrade-file-storage", status: 1,
      keeps: "cat hosts/fs1/packages/* hosts/fs1/units/*.service",
      leaves: "grep normal console/mode", way: "recovery `restore-file-storage`"),
    RehearsalWayBack(
      family: "md-cluster", example: "change.small.example.yaml",
      name: "a File Storage that does not run afterwards",
      breaks: "echo broken >broken-package.file-storage", impatient: "  file-storage-runs:",
      step: "see-file-storage-running", status: 1,
      keeps: "cat hosts/stg-shared/packages/* hosts/stg-shared/units/*.service",
      leaves: "grep open console/submissions", way: "recovery `restore-file-storage`"),
  ]
}
