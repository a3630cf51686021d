import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Tampering {
  static let ofFiles: [Tampering] = [
    .init("plan.json edited", .fail("plan.json: its digest")) { run in
      try run.path.edit("plan.json") { $0.append(0x0A) }
    },
    .init("plan.json missing", .fail("plan.json")) { run in try run.path.remove("plan.json") },
    .init("run.json missing", .fail("run.json")) { run in try run.path.remove("run.json") },
    .init("the ledger missing", .fail("ledger.jsonl")) { run in
      try run.path.remove(SampleRun.ledger)
    },
    .init("run.json with another host", .fail("changed since the run started")) { run in
      try run.path.edit("run.json") { bytes in
        let mark = try #require(bytes.firstRange(of: Array("jump-1".utf8)))
        bytes[mark.upperBound - 1] = 0x32
      }
    },
    .init("a blob edited", .fail("hash to its name")) { run in
      try run.path.edit("blobs/\(try firstBlob(run))") { $0[0] ^= 1 }
    },
    .init("a blob missing", .fail("the blob is missing")) { run in
      try run.path.remove("blobs/\(try firstBlob(run))")
    },
    .init("all blobs missing", .fail("the blob is missing")) { run in
      try run.path.remove("blobs")
    },
    .init("two blobs exchanged", .fail("hash to its name")) { run in
      let names = try run.path.names("blobs")
      try run.path.move("blobs/\(names[0])", to: "blobs/spare")
      try run.path.move("blobs/\(names[1])", to: "blobs/\(names[0])")
      try run.path.move("blobs/spare", to: "blobs/\(names[1])")
    },
    .init("a blob that nobody refers to", .warn("no record refers")) { run in
      let bytes = Array("orphan".utf8)
      try run.path.write(bytes, to: "blobs/\(sha256Hex(bytes))")
    },
    .init("a blob of another name", .fail("belongs here")) { run in
      try run.path.write([1], to: "blobs/notes.txt")
    },
    .init("a temporary file left in blobs", .warn("temporary")) { run in
      try run.path.write([1], to: "blobs/.tmp-0102")
    },
    .init("a temporary file left beside the ledger", .warn("temporary")) { run in
      try run.path.write([1], to: ".tmp-0102")
    },
    .init("the lock left behind", .warn("the run is open")) { run in
      try run.path.makeFolder("lock")
    },
    .init("an unexpected file", .fail("notes.txt: nothing of this name")) { run in
      try run.path.write([1], to: "notes.txt")
    },
    .init("an unexpected folder", .fail("more: nothing of this name")) { run in
      try run.path.makeFolder("more")
    },
    .init("a blob replaced by a symbolic link", .fail("blobs/")) { run in
      let blob = "blobs/\(try firstBlob(run))"
      let outside = run.folder.path.appending("outside").string
      try run.path.move(blob, to: "../outside")
      #expect(symlink(outside, run.path.appending(blob).string) == 0)
    },
    .init("the ledger replaced by a symbolic link", .fail("ledger.jsonl: a symbolic link")) { run in
      try run.path.move(SampleRun.ledger, to: "../outside")
      let outside = run.folder.path.appending("outside").string
      #expect(symlink(outside, run.path.appending(SampleRun.ledger).string) == 0)
    },
    .init("blobs replaced by a symbolic link", .fail("blobs: not a folder")) { run in
      try run.path.move("blobs", to: "../outside")
      let outside = run.folder.path.appending("outside").string
      #expect(symlink(outside, run.path.appending("blobs").string) == 0)
    },
    .init("a second name for the ledger", .fail("hard link")) { run in
      let outside = run.folder.path.appending("outside").string
      #expect(link(run.path.appending(SampleRun.ledger).string, outside) == 0)
    },
    .init("a second name for a blob", .fail("regular file with one name")) { run in
      let blob = run.path.appending("blobs/\(try firstBlob(run))").string
      #expect(link(blob, run.folder.path.appending("outside").string) == 0)
    },
    .init("a pipe in the place of the plan", .fail("plan.json: not a regular file")) { run in
      try run.path.remove("plan.json")
      #expect(mkfifo(run.path.appending("plan.json").string, 0o600) == 0)
    },
    .init("a pipe in the place of a blob", .fail("blobs/")) { run in
      let blob = "blobs/\(try firstBlob(run))"
      try run.path.remove(blob)
      #expect(mkfifo(run.path.appending(blob).string, 0o600) == 0)
    },
    .init("a folder in the place of the ledger", .fail("ledger.jsonl: a folder")) { run in
      try run.path.remove(SampleRun.ledger)
      try run.path.makeFolder(SampleRun.ledger)
    },
    .init("a strange file among the checkpoints", .fail("checkpoints/x: nothing")) { run in
      try run.path.makeFolder("checkpoints")
      try run.path.write([1], to: "checkpoints/1.body")
      try run.path.write([1], to: "checkpoints/x")
    },
    .init("a plan of another format", .fail("plan.json: format")) { run in
      try replacePlan(run) { $0.format = "runbook-plan/2" }
    },
    .init("a plan of another change", .fail("of another change", record: 1)) { run in
      try replacePlan(run) { $0.change.id = "CHG2" }
    },
  ]

  private static func firstBlob(_ run: SampleRun) throws -> String {
    try #require(try run.path.names("blobs").first)
  }

  /// Puts another plan in place, with its digest in run.json and in a new chain.
  private static func replacePlan(
    _ run: SampleRun, _ body: (inout Plan) -> Void
  ) throws {
    var plan = SamplePlan.make()
    body(&plan)
    let bytes = try plan.canonicalBytes()
    try run.path.write(bytes, to: "plan.json")
    try run.path.edit("run.json") { header in
      let text = String(decoding: header, as: UTF8.self)
      header = Array(text.replacing(run.writer.header.plan, with: sha256Hex(bytes)).utf8)
    }
    try run.rechain { $0[0][data: "plan"] = .string(sha256Hex(bytes)) }
  }
}
