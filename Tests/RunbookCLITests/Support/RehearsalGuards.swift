extension RehearsalGuard {
  static let all = weka + ipfsCluster + serviceOps + mddc + mdCluster

  static let weka = [
    RehearsalGuard(
      family: "weka", name: "an alert that somebody has muted",
      breaks: "mkdir -p weka/alerts && echo muted >weka/alerts/NodeDown",
      step: "prerequisites.entry.no-alerts", status: 20, spares: ["version get", "local run"]),
    RehearsalGuard(
      family: "weka", name: "a rebuild", breaks: ": >weka/rebuild",
      step: "prerequisites.entry.rebuild-done", status: 20, spares: ["local run"]),
    RehearsalGuard(
      family: "weka", name: "a disk that is full", breaks: "echo 3900000 >hosts/be3/free",
      step: "prerequisites.entry.free-space", status: 20, spares: ["local run"]),
    RehearsalGuard(
      family: "weka", name: "a conversion of metadata", breaks: "echo on >weka/data-upgrade",
      step: "prerequisites.entry.no-data-upgrade", status: 20, spares: ["local run"]),
    RehearsalGuard(
      family: "weka", name: "a container that is down",
      breaks: "echo 'DOWN 4.1.4.10-abc backend' >weka/containers/be2.compute0",
      step: "prerequisites.entry.backends-online", status: 20, spares: ["local run"]),
    RehearsalGuard(
      family: "weka", name: "nobody has logged in",
      breaks: "rm hosts/be1/files/user/.weka/auth-token.json",
      step: "prerequisites.entry.cluster-admin", status: 20, spares: ["local run"]),
    RehearsalGuard(
      family: "weka", name: "a user who is no cluster admin", breaks: "echo Regular >weka/role",
      step: "prerequisites.entry.cluster-admin", status: 20, spares: ["local run"]),
    RehearsalGuard(
      family: "weka", name: "an upload that does not end",
      breaks: "echo on >weka/tasks/STOW_UPLOAD",
      impatient: "id: wait-for-uploads", step: "wait-for-uploads", status: 24,
      spares: ["version get", "local run"]),
    RehearsalGuard(
      family: "weka", name: "a server with two protocols",
      breaks: "echo nfs smb >weka/protocols/be2", step: "see-protocols", status: 1,
      spares: ["local run"]),
    RehearsalGuard(
      family: "weka", name: "a server with two protocols that nobody has seen",
      breaks: "echo nfs smb >weka/protocols/be2; : >overlooked", step: "see-preparation", status: 1,
      spares: ["clients-upgrade"], leaves: "! grep -r 4.2.4 weka/containers"),
    RehearsalGuard(
      family: "weka", name: "a backend that is lost while it is prepared",
      breaks: "mkdir weka/lost && : >weka/lost/be3", step: "see-preparation", status: 1,
      spares: ["clients-upgrade"], leaves: "! grep -r 4.2.4 weka/containers"),
    RehearsalGuard(
      family: "weka", name: "a container that does not come up again",
      breaks: "mkdir weka/stuck && : >weka/stuck/be2.compute0", step: "see-computes", status: 1,
      spares: ["clients-upgrade"], leaves: "! grep -r 4.2.4 weka/containers/*.frontend0"),
    RehearsalGuard(
      family: "weka",
      name: "a client that cannot be upgraded ends its batch, and there is no other",
      breaks: "mkdir weka/client-fails && : >weka/client-fails/cl1", step: "upgrade-all-clients",
      status: 1,
      leaves: "grep 4.1.4 weka/clients/cl1.* weka/clients/cl3.* && grep 4.2.4 weka/clients/cl2.*"),
    RehearsalGuard(
      family: "weka", name: "a version that cannot be had", breaks: ": >weka/download-fails",
      step: "fetch-version", status: 1, spares: ["local run"]),
    RehearsalGuard(
      family: "weka", example: "change.two-hops.example.yaml",
      name: "a conversion that does not end between the hops",
      breaks: "echo on >weka/slow-conversion",
      impatient: "id: wait-for-data-upgrade", step: "wait-for-data-upgrade-to-4-1-4", status: 24,
      spares: ["--in 4.2.4"], leaves: "grep 4.1.4 weka/version"),
  ]

  static let ipfsCluster = [
    RehearsalGuard(
      family: "ipfs-cluster", name: "a peer that would leave when it stops",
      breaks: "sed -i '/leave_on/s/false/true/' hosts/p3/files/var/lib/ipfs-cluster/service.json",
      step: "see-leave-on-shutdown", status: 1, spares: ["restart", "stop"]),
    RehearsalGuard(
      family: "ipfs-cluster", name: "a peer that does not wait long enough for a leader",
      breaks: "sed -i 's/15s/9s/' hosts/p5/files/var/lib/ipfs-cluster/service.json",
      step: "see-leader-timeout", status: 1, spares: ["restart", "stop"]),
    RehearsalGuard(
      family: "ipfs-cluster", name: "a peer that is down before",
      breaks: "echo inactive >hosts/p4/units/ipfs-cluster.service",
      step: "see-peers-online", status: 1, spares: ["restart", "stop"]),
    RehearsalGuard(
      family: "ipfs-cluster", name: "a new program of another version",
      breaks: "sed -i 's/0.10.1/0.10.0/' hosts/p2/files/srv/ipfs-cluster/0.10.1/ipfs-cluster-ctl",
      step: "see-new-programs", status: 1, spares: ["restart", "stop"]),
    RehearsalGuard(
      family: "ipfs-cluster", name: "a program that upgrades no state",
      breaks: ": >ipfs/no-upgrade",
      step: "see-state-upgrade", status: 1, spares: ["restart", "stop"]),
    RehearsalGuard(
      family: "ipfs-cluster", name: "a state without a pin",
      breaks: "echo format 1 >hosts/p1/files/var/lib/ipfs-cluster/raft/raft.db",
      step: "export-state", status: 1, spares: ["restart"]),
    RehearsalGuard(
      family: "ipfs-cluster", name: "a peer that does not come back",
      breaks: "mkdir ipfs/lost && : >ipfs/lost/p4", impatient: "id: restart-peers",
      step: "restart-peers", status: 1),
    RehearsalGuard(
      family: "ipfs-cluster", example: "change.bootstrap.example.yaml",
      name: "a peer that does not join", breaks: "mkdir ipfs/lost && : >ipfs/lost/p3",
      impatient: "id: bootstrap-peers", step: "bootstrap-peers", status: 1,
      leaves: "grep inactive hosts/p4/units/ipfs-cluster.service"),
    RehearsalGuard(
      family: "ipfs-cluster", example: "change.recovery.example.yaml", name: "no state to save",
      breaks: "rm -r hosts/p1/files/var/lib/ipfs-cluster/raft", step: "locate-state", status: 1,
      spares: ["cleanup"]),
    RehearsalGuard(
      family: "ipfs-cluster", example: "change.crdt.example.yaml", name: "no compose file",
      breaks: "rm hosts/p1/files/srv/ipfs-cluster/compose.yaml", step: "stop-container-for-export",
      status: 1, spares: ["compose up"]),
  ]

  static let serviceOps = [
    RehearsalGuard(
      family: "serviceops-ha", name: "an observer that does not stop",
      breaks: ": >hosts/ops-watch/units/ha.service.stays", step: "stop-observer", status: 1,
      spares: ["stop ft-main-server"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "an observer that runs on although it was stopped",
      breaks: ": >hosts/ops-watch/units/ha.service.ignores", step: "see-observer-stopped",
      status: 1, spares: ["stop ft-main-server"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "databases out of step",
      breaks: "echo 5 >hosts/ops-b/db/behind",
      impatient: "  request-count-before:", step: "hold-failover.entry.request-count-before",
      status: 20, spares: ["stop"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "files out of step",
      breaks: ": >file-sync-broken; rm hosts/ops-b/files/opt/flotomate/main-server/filedb/*-2",
      impatient: "  file-count-before:", step: "hold-failover.entry.file-count-before", status: 20,
      spares: ["stop"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "a disk that is full", breaks: "echo 1000 >hosts/ops-b/free",
      step: "hold-failover.entry.disk", status: 20, spares: ["stop"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "a network that loses packets",
      breaks: "echo 20 >network-loss",
      step: "hold-failover.entry.network", status: 20, spares: ["stop"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "a swap under way",
      breaks:
        "for log in hosts/ops-watch/files/opt/HA/logs/*; do echo 'INFO Swap begins' >>$log; done",
      impatient: "id: log-quiet", step: "log-quiet", status: 24, spares: ["stop ha"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "an account that is asked for a password",
      breaks: ": >hosts/ops-a/asks-password", step: "hold-failover.entry.root-available",
      status: 20, spares: ["stop"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "another operating system",
      breaks: "printf 'ID=ubuntu\\nVERSION_ID=20.04\\n' >hosts/ops-a/files/etc/os-release",
      step: "hold-failover.entry.os-supported", status: 20, spares: ["stop"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "an installer that fails on the master",
      breaks: ": >hosts/ops-a/installer-fails", step: "upgrade-master", status: 1,
      spares: ["ops-b systemctl stop ft"], leaves: "grep 8.4.0 hosts/ops-b/serviceops"),
    RehearsalGuard(
      family: "serviceops-ha", name: "replication that is not set up again",
      breaks: ": >replication-broken", step: "reconfigure-ha", status: 23, spares: ["start ha"]),
    RehearsalGuard(
      family: "serviceops-ha", name: "a service that does not start",
      breaks: ": >hosts/ops-a/units/ft-main-server.service.fails", step: "start-services-master",
      status: 1, spares: ["start ha"]),
  ]

  static let mddc = [
    RehearsalGuard(
      family: "mddc", name: "a console that does not answer",
      breaks: "echo '503 0.1' >web/control-center.example.com", step: "live.entry.console-answers",
      status: 20, spares: ["dpkg", "yum"]),
    RehearsalGuard(
      family: "mddc", name: "files that still come in", breaks: ": >console/files-come-in",
      step: "downtime.entry.no-submissions", status: 20, spares: ["file-storage"]),
    RehearsalGuard(
      family: "mddc", name: "an instance of Core that is not upgraded",
      breaks: ": >console/stuck.core2", step: "upgrade-core", status: 23, spares: ["dpkg", "yum"],
      leaves: "grep 5.13.1 console/core.core1 && grep 5.12.0 console/core.core3"),
    RehearsalGuard(
      family: "mddc", name: "a package manager that is busy, and an apt that says nothing",
      breaks: ": >hosts/core1/package-manager-locked", step: "upgrade-worker", status: 1,
      spares: ["core2 dpkg", "control-center"]),
    RehearsalGuard(
      family: "mddc", name: "a worker that does not run afterwards",
      breaks: "echo broken >broken-package.worker", impatient: "  worker-runs:",
      step: "see-worker-running", status: 1, spares: ["control-center"]),
    RehearsalGuard(
      family: "mddc", example: "change.one-gateway.example.yaml",
      name: "a host that cannot be reached",
      breaks: ": >hosts/gw1/unreachable", step: "live.entry.rights-worker", status: 20,
      spares: ["dpkg"]),
  ]

  static let mdCluster = [
    RehearsalGuard(
      family: "md-cluster", name: "a node with a unit that failed",
      breaks: "echo failed >hosts/mq1/units/logrotate.service",
      step: "live.entry.nodes-without-failures", status: 20, spares: ["dpkg", "yum"]),
    RehearsalGuard(
      family: "md-cluster", name: "a disk that is full", breaks: "echo 1000 >hosts/core2/free",
      step: "live.entry.disk-space", status: 20, spares: ["dpkg", "yum"]),
    RehearsalGuard(
      family: "md-cluster", name: "too little memory",
      breaks: "echo 'MemAvailable: 100000 kB' >hosts/fs2/files/proc/meminfo",
      step: "live.entry.memory", status: 20, spares: ["dpkg", "yum"]),
    RehearsalGuard(
      family: "md-cluster", name: "requests that do not end", breaks: ": >console/in-progress",
      impatient: "id: requests-complete", step: "requests-complete", status: 24,
      spares: ["file-storage"]),
    RehearsalGuard(
      family: "md-cluster", name: "a Redis that is down",
      breaks: "echo inactive >hosts/rd1/units/example-redis.service",
      step: "critical.entry.redis-healthy", status: 20, spares: ["file-storage"]),
    RehearsalGuard(
      family: "md-cluster", example: "change.small.example.yaml",
      name: "a File Storage that does not run afterwards",
      breaks: "echo broken >broken-package.file-storage", impatient: "  file-storage-runs:",
      step: "see-file-storage-running", status: 1),
  ]
}
