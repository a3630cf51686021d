import FoundationEssentials
import Glibc
import Testing

/// Ways back are carried out too, and runs that were killed.
@Suite("A rehearsal that does not go well")
struct RehearsalBackTests {
  @Test(
    "goes the way back, and leaves the world as it was or as the procedure says",
    arguments: RehearsalWayBack.all, Rehearsal.Way.allCases)
  func wayBack(_ wayBack: RehearsalWayBack, _ way: Rehearsal.Way) async throws {
    let rehearsal = try await Rehearsal(
      Rehearsal.Example(family: wayBack.family, file: wayBack.example),
      impatient: wayBack.impatient)
    let before = try await rehearsal.shell(wayBack.keeps)
    try #require(before.status == 0, "\(before)")
    let broken = try await rehearsal.shell(wayBack.breaks)
    try #require(broken.status == 0, "\(broken)")
    let stopped = try await rehearsal.run(way)
    try #require(stopped.status == wayBack.status, "\(stopped)")
    let place = way == .script ? "step \(wayBack.step) (" : "step `\(wayBack.step)` ("
    try #require(stopped.output.contains(place), "\(stopped)")

    let mended = try await rehearsal.shell(wayBack.mends)
    try #require(mended.status == 0, "\(mended)")
    let back = try await rehearsal.resume(way, "--rollback")
    #expect(back.status == 30, "\(back)")
    #expect(back.output.contains("ROLLED BACK"), "\(back)")
    let words = way == .script ? wayBack.way.replacing("`", with: "") : wayBack.way
    #expect(back.output.contains(words), "\(back)")
    let after = try await rehearsal.shell(wayBack.keeps)
    #expect(after.output == before.output, "\(back)")
    let left = try await rehearsal.shell(wayBack.leaves)
    #expect(left.status == 0, "\(left)\n\(back)")

    let verified = try await rehearsal.verify()
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    #expect(verified.output.contains("rolled back"), "\(verified)")
    let again = try await rehearsal.resume(way)
    #expect(again.status == 2, "\(again)")
  }

  @Test(
    "is killed in the middle of the installer, and is carried on to its end",
    arguments: Rehearsal.Way.allCases)
  func killed(_ way: Rehearsal.Way) async throws {
    let rehearsal = try await Rehearsal(
      Rehearsal.Example(family: "serviceops-ha", file: "change.example.yaml"))
    let workspace = rehearsal.workspace
    try workspace.write("", to: "world/hosts/ops-a/installer-waits")
    // Without a limit: the run itself may have to wait until others have ended.
    let killer = Task {
      while !workspace.exists("world/hosts/ops-a/installer-runs") {
        try await Task.sleep(for: .milliseconds(20))
      }
      kill(try owner(of: workspace), SIGKILL)
    }
    let killed = try await rehearsal.run(way)
    killer.cancel()
    _ = await killer.result
    #expect(killed.status != 0, "\(killed)")
    #expect(!killed.output.contains("DONE"), "\(killed)")
    let cutOff = try await rehearsal.verify()
    #expect(cutOff.status == 3, "\(cutOff)")

    // Its connection is gone; whether the installer goes on without is not the run's to know.
    try FileManager.default.removeItem(atPath: workspace.path("world/hosts/ops-a/installer-waits"))
    let resumed = try await rehearsal.resume(way)
    #expect(resumed.status == 0, "\(resumed)")
    #expect(resumed.output.contains("nobody knows how it ended"), "\(resumed)")
    let verified = try await rehearsal.verify()
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("completeness: PASS"), "\(verified)")
    let installs = try await rehearsal.shell("grep -c 'ops-a installer' calls")
    #expect(["1\n", "2\n"].contains(installs.output), "\(installs)")
  }

  /// The process that holds the run.
  private func owner(of workspace: Workspace) throws -> pid_t {
    let run = try #require(try workspace.names("evidence").first)
    let owner = try workspace.text("evidence/\(run)/lock/owner")
    let digits = try #require(owner.firstMatch(of: /"pid":(\d+)/)).output.1
    let identifier = try #require(pid_t(digits))
    try #require(identifier > 1)
    return identifier
  }
}
