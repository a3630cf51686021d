import Foundation
import RunbookBase
import RunbookPlan
import Testing

/// Plans and runs of before: whatever is built later has to read, run and judge them as they were.
///
/// `Tests/Frozen` is never made anew: `everything.json` has each member that the format had at first, `rolling.json`
/// those of groups, `words.json` those of texts by host, `passing.json` what says by which promises its runs are
/// judged, `guarded.json` a step that nobody passes by alone, `inventory.json` hosts that were read from files;
/// `small.json` is a plan that runs anywhere, and `runs/` is what executor and script once left of it.
@Suite("What was written before", .timeLimit(.minutes(60)))
struct FrozenPlanTests {
  private static let digests = [
    "delegated.json": "95a7445ffb657de64f59b8770d9b3949293975c29256e35219777ee414786b00",
    "everything.json": "eb50799c1742fbd64f6d90a39e3a1277cd170e570615c67e6d9c51d238f48c5a",
    "guarded.json": "d3f95193bfb8224892cbb12e2b439be439fe8ddfa99fdea305fcb7f86f2479d7",
    "inventory.json": "84a1251ec2741c6dc9c0ba8f3236492f2d6840a976a187ba2295d53f95eeddbb",
    "passing.json": "0ef1b3a2a20596c22db2efa30c16a5a926b1ae3e8289922582443cf772e8b490",
    "rolling.json": "ef6b93adddf38a3ff9616adeab3e1175b1c3b3cf655671d3562df6428cb16c4d",
    "small.json": "d1c188f61f9b16b5064ff3a2b591296fd0e99e2f928cb76f58ad54b01e058f9d",
    "words.json": "f5a4dc58b11c8e9c39f16e3dbb45341f6f1d025693395ad7a52991f2c2ab37ac",
  ]

  private static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: Repository.path("Tests/Frozen/\(name)"))))
  }

  @Test("is read, and written again as the same bytes", arguments: digests.keys.sorted())
  func read(_ name: String) throws {
    let bytes = try Self.bytes(name)
    #expect(sha256Hex(bytes) == Self.digests[name], "a frozen plan was changed")
    let plan = try Plan(canonicalBytes: bytes)
    #expect(try plan.canonicalBytes() == bytes)
  }

  /// A member that comes later needs a frozen plan beside these, which has it.
  @Test("has every member of today's format somewhere")
  func complete() throws {
    let document = PlanSchema.document.canonicalBytes
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(document)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    var seen: Set<String> = []
    for name in Self.digests.keys {
      let plan = try JSONSerialization.jsonObject(with: Data(Self.bytes(name)))
      Self.collect(plan, as: schema, definitions, &seen)
    }
    for (record, definition) in definitions {
      for member in (definition["properties"] as? [String: Any] ?? [:]).keys {
        #expect(seen.contains("\(record).\(member)"), "\(record).\(member)")
      }
    }
    #expect(seen.count > 100)
  }

  /// Adds the members that a value has, each with its mapping's name.
  private static func collect(
    _ value: Any, as shape: [String: Any], _ definitions: [String: [String: Any]],
    _ seen: inout Set<String>
  ) {
    let record = (shape["$ref"] as? String)?.split(separator: "/").last.map(String.init)
    let members = record.flatMap { definitions[$0]?["properties"] } as? [String: [String: Any]]
    if let record, let members, let object = value as? [String: Any] {
      for (name, value) in object {
        seen.insert("\(record).\(name)")
        if let member = members[name] { collect(value, as: member, definitions, &seen) }
      }
    }
    for item in value as? [Any] ?? [] {
      collect(item, as: shape["items"] as? [String: Any] ?? [:], definitions, &seen)
    }
  }

  @Test("runs, and the run is accepted")
  func runs() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.bytes("small.json"), to: "plan.json")
    // Its `grep -c 2.0` would find some dates as well.
    let run = try await workspace.runbook(
      "run", "plan.json", "--unattended", "--operator", "ana@example.com", "--set", "day=1999-11-11"
    )
    #expect(run.status == 0, "\(run)")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("4 of 4 steps complete"), "\(verified)")
    #expect(try workspace.text("here/two").hasSuffix("\n2.0\n"))
  }

  @Test("is judged as it was", arguments: [("executor", 0), ("script", 0), ("stopped", 3)])
  func judged(_ name: String, _ status: Int) async throws {
    let workspace = try Workspace()
    let verified = try await workspace.runbook(
      "verify", Repository.path("Tests/Frozen/runs/\(name)"))
    #expect(verified.status == status, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS\n"), "\(verified)")
    #expect(verified.output.contains("of 4 steps complete"), "\(verified)")
  }

  /// An operator alone had a step done by hand that a demand rests on, and ended done with 0; another
  /// one skipped it, and was rolled back with 30, though nothing was undone.
  @Test(
    "keeps what its edition promised, and no more",
    arguments: [
      ("handed", 0, "1 of 1 mandatory requirements met"), ("back", 3, "the run was rolled back\n"),
    ])
  func promised(_ name: String, _ status: Int, _ words: String) async throws {
    let workspace = try Workspace()
    let verified = try await workspace.runbook(
      "verify", Repository.path("Tests/Frozen/runs/\(name)"))
    #expect(verified.status == status, "\(verified)")
    #expect(verified.output.contains("integrity:    PASS\n"), "\(verified)")
    #expect(verified.output.contains(words), "\(verified)")
  }

  @Test("is carried on where it had stopped")
  func resumed() async throws {
    let workspace = try Workspace()
    let run = Repository.path("Tests/Frozen/runs/stopped")
    _ = try await workspace.shell(
      "cp -R '\(run)' run && chmod -R go= run && mkdir here && echo old | tee here/one >here/two")
    let resumed = try await workspace.runbook("run", "--resume", "run", "--unattended")
    #expect(resumed.status == 0, "\(resumed)")
    let verified = try await workspace.runbook("verify", "run")
    #expect(verified.status == 0, "\(verified)")
    #expect(try workspace.text("here/one") == "old\n2.0\n")
  }
}
