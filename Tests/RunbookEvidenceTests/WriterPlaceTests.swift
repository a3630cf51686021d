import Glibc
import RunbookEvidence
import SystemPackage
import Testing

@Suite("The writer, and where it writes")
struct WriterPlaceTests {
  @Test("notices that its run was moved, and writes on in what was moved")
  func moved() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    let elsewhere = run.folder.path.appending("elsewhere")
    #expect(rename(run.path.string, elsewhere.string) == 0)
    #expect(mkdir(run.path.string, 0o700) == 0)
    let error = await #expect(throws: EvidenceError.self) {
      try await run.writer.append(.clock(.yes))
    }
    #expect(error == .moved(path: run.path.string, now: elsewhere.string))
    // What was under way is recorded; nothing comes after it.
    let again = await #expect(throws: EvidenceError.self) {
      try await run.writer.append(.clock(.yes))
    }
    #expect(again?.description.contains("nothing more is written") == true)
    #expect(try elsewhere.bytes(SampleRun.ledger).count { $0 == 0x0A } == 3)
    #expect(RunVerifier(directory: elsewhere).verify().integrity == .pass)
  }

  @Test("goes on from the last record where its clock stands before it")
  func clock() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writer.close()
    run.machine.set { $0.monotonic = 10 }
    let writer = try RunWriter.open(run.path, environment: run.machine.environment)
    try await writer.append(
      .resume(.init(mode: .attended, operatorName: "ana", account: SampleRun.account)))
    try await writer.close()
    #expect(run.verify().integrity == .pass)
  }

  @Test("takes away what a killed writer left, and nothing else")
  func leftovers() async throws {
    let run = try SampleRun()
    try await run.writeStart()
    try await run.writer.close()
    let secret = run.path.appending(".tmp-work")
    #expect(mkdir(secret.string, 0o700) == 0)
    #expect(symlink(run.path.appending("plan.json").string, secret.appending("x").string) == 0)
    #expect(mkdir(secret.appending("lines").string, 0o700) == 0)
    #expect(mkdir(run.path.appending(".tmp-lock-12").string, 0o700) == 0)
    let before = run.verify()
    #expect(before.integrity == .pass)
    #expect(before.warnings.contains { $0.contains(".tmp-work") }, "\(before.warnings)")
    let writer = try RunWriter.open(run.path, environment: run.machine.environment)
    try await writer.close()
    let warnings = run.verify().warnings
    #expect(!warnings.contains { $0.contains(".tmp-work") }, "\(warnings)")
    #expect(warnings.contains { $0.contains(".tmp-lock-12") }, "\(warnings)")
    #expect(try !run.path.bytes("plan.json").isEmpty)
  }

  @Test("trusts root's folders to root, but for those that others can write")
  func trust() throws {
    let folder = try TemporaryFolder()
    let place = folder.path.appending("place").string
    #expect(mkdir(place, 0o700) == 0)
    let below = FilePath(place).appending("not/yet/there")
    // Nobody else is refused: a folder that a team shares is how they work.
    #expect(chmod(place, 0o777) == 0)
    try FolderTrust.check(below, for: 1000)
    // Here everything but this folder is root's.
    guard geteuid() == 0 else { return }
    for (mode, isTrusted) in [(0o777, false), (0o1777, true), (0o770, false), (0o755, true)] {
      #expect(chmod(place, mode_t(mode)) == 0)
      #expect(isTrusted == ((try? FolderTrust.check(below)) != nil), "\(mode)")
    }
    #expect(chown(place, 12345, 0) == 0)
    #expect(throws: EvidenceError.self) { try FolderTrust.check(below) }
  }
}
