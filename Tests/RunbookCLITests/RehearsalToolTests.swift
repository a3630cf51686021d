import Testing

/// A rehearsal proves nothing where the simulated tools accept what the real ones refuse.
@Suite("A simulated tool")
struct RehearsalToolTests {
  private struct Session {
    let rehearsal: Rehearsal

    init(_ family: String, _ file: String = "change.example.yaml") async throws {
      rehearsal = try await Rehearsal(Rehearsal.Example(family: family, file: file))
    }

    /// Calls something on a host and looks at its status and its words.
    func on(
      _ host: String, _ command: String, ends status: Int, says words: String = ""
    ) async throws {
      let line = "printf '%s\\n' '\(command)' | ssh -- ops@\(host) sh -s"
      let finished = try await rehearsal.shell(line)
      #expect(finished.status == status, "\(finished)")
      #expect((finished.output + finished.errors).contains(words), "\(finished)")
    }
  }

  @Test("of WEKA refuses what the guide says it refuses")
  func weka() async throws {
    let session = try await Session("weka")
    let lead = "192.0.2.61"
    let upgrade = "weka local run -C drives0 --in"
    try await session.on(lead, "\(upgrade) 4.2.4 upgrade", ends: 1, says: "not on this server")
    try await session.on(lead, "weka version get 4.2.4", ends: 0)
    try await session.on(lead, "weka local run -C drives1 --in 4.2.4 upgrade", ends: 1)
    // The word after it is taken for the version.
    try await session.on(lead, "\(upgrade) upgrade --mode=clients-upgrade", ends: 1, says: "--in")
    try await session.on(
      lead, "\(upgrade) 4.2.4 upgrade --mode=clients-upgrade --client-rolling-batch-size 1",
      ends: 1, says: "not at 4.2.4")
    _ = try await session.rehearsal.shell("echo nfs smb >weka/protocols/be2")
    try await session.on(lead, "\(upgrade) 4.2.4 upgrade", ends: 1, says: "protocols of be2")
    _ = try await session.rehearsal.shell("rm weka/protocols/be2; echo 4.1.1 >weka/version")
    try await session.on(lead, "\(upgrade) 4.2.4 upgrade", ends: 1, says: "needs 4.1.2")
    _ = try await session.rehearsal.shell("rm hosts/be1/files/user/.weka/auth-token.json")
    try await session.on(lead, "weka user whoami", ends: 0, says: "admin | Internal")
  }

  @Test("of IPFS Cluster does not remove the last peer")
  func lastPeer() async throws {
    let session = try await Session("ipfs-cluster", "change.bootstrap.example.yaml")
    let keeper = "192.0.2.71"
    for peer in 2...5 {
      try await session.on(
        keeper, "ipfs-cluster-ctl peers rm $(cat ${SIMULATOR_STATE}/hosts/p\(peer)/peer/id)",
        ends: 0)
    }
    try await session.on(
      keeper, "ipfs-cluster-ctl peers rm $(cat ${SIMULATOR_STATE}/hosts/p1/peer/id)", ends: 2,
      says: "1-peer cluster")
    let aside = try await session.rehearsal.shell(
      "ls hosts/p2/files/var/lib/ipfs-cluster && cat hosts/p2/units/ipfs-cluster.service")
    #expect(aside.output.contains("raft.old.0"), "\(aside)")
    #expect(aside.output.contains("inactive"), "\(aside)")
  }

  @Test("of IPFS Cluster reads a state of its own format, and only where the peer is down")
  func state() async throws {
    let session = try await Session("ipfs-cluster")
    let keeper = "192.0.2.71"
    let old = "SIMULATED_USER=ipfs /srv/ipfs-cluster/previous/ipfs-cluster-service state"
    let new = "SIMULATED_USER=ipfs /srv/ipfs-cluster/0.10.1/ipfs-cluster-service state"
    try await session.on(keeper, "\(old) export", ends: 1, says: "execution lock")
    try await session.on(keeper, "systemctl stop ipfs-cluster", ends: 0)
    try await session.on(keeper, "\(new) export", ends: 1, says: "needs 2")
    try await session.on(keeper, "\(old) export", ends: 0, says: "QmPZ9gcCEpqKTo6aq61g2nXGUhM4")
    try await session.on(keeper, "\(new) upgrade", ends: 0)
    try await session.on(keeper, "\(old) export", ends: 1, says: "needs 1")
    // The old program with the new state does not come up.
    try await session.on(keeper, "systemctl start ipfs-cluster", ends: 0)
    try await session.on(keeper, "systemctl is-active ipfs-cluster", ends: 3, says: "failed")
  }

  @Test("of an operating system tells what is not there from what does not run")
  func system() async throws {
    let session = try await Session("mddc")
    let debian = "192.0.2.31"
    try await session.on(debian, "systemctl is-active no-such-unit", ends: 4, says: "inactive")
    try await session.on(debian, "systemctl start no-such-unit", ends: 5, says: "not be found")
    try await session.on(debian, "dpkg -i /srv/packages/a.rpm", ends: 1, says: "not a Debian")
    try await session.on(debian, "dpkg-query -W -f=x -- no-such-package", ends: 1)
    try await session.on("192.0.2.32", "yum install /srv/packages/a.rpm", ends: 1, says: "aborted")
    try await session.on("192.0.2.32", "id -u", ends: 0, says: "1000")
    try await session.on("192.0.2.32", "sudo -n id -u", ends: 0, says: "0")
    try await session.on("192.0.2.99", "true", ends: 255, says: "No route to host")
  }
}
