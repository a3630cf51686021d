import FoundationEssentials
import Testing

/// What `verify --format json` prints.
private struct Verdict: Decodable {
  struct Part: Decodable {
    let verdict: String
  }

  let verdict: String
  let run: String?
  let integrity: Part
  let completeness: Part
  let signed: Bool
  let warnings: [String]
}

@Suite("Verify")
struct VerifyTests {
  /// Leaves records of every kind that needs nobody, and two blobs.
  private static let change = Small.change(
    steps: """
      - {id: go, title: Go, run: "echo out; echo err >&2"}
      - {id: look, title: Look, check: {run: echo 3, expect: {number: ">= 2"}}}
      """)

  private func finishedRun() async throws -> (Workspace, run: String) {
    let workspace = try Workspace()
    try workspace.write(Self.change, to: "a.yaml")
    let finished = try await workspace.runbook("run", "a.yaml")
    try #require(finished.status == 0, "\(finished)")
    return (workspace, "evidence/" + (try #require(try workspace.names("evidence").first)))
  }

  @Test("says the same twice, writes nothing, and says it in JSON as well")
  func twice() async throws {
    let (workspace, run) = try await finishedRun()
    let before = try workspace.snapshot(run)
    let first = try await workspace.runbook("verify", run)
    let second = try await workspace.runbook("verify", run + "/")
    #expect(first.status == 0, "\(first)")
    #expect(first.output == second.output)
    #expect(first.output.contains("last record unanchored"))
    #expect(first.output.contains("UNSIGNED"))
    let elsewhere = try await workspace.shell("cd \(run) && runbook verify .")
    #expect(elsewhere.output == first.output)
    let json = try await workspace.runbook("verify", "--format", "json", run)
    #expect(json.status == 0)
    let verdict = try JSONDecoder().decode(Verdict.self, from: Data(json.outputBytes))
    #expect(verdict.verdict == "pass-unsigned")
    #expect(verdict.integrity.verdict == "pass")
    #expect(verdict.completeness.verdict == "pass")
    #expect(!verdict.signed)
    #expect(verdict.warnings.count == 1)
    #expect(run.hasSuffix(try #require(verdict.run)))
    #expect(try workspace.snapshot(run) == before)
  }

  @Test("reads an output once, however many records name it")
  func once() async throws {
    let workspace = try Workspace()
    let steps = (1...24).map { number in
      "- {id: s\(number), title: S, check: {run: cat big, expect: {contains: 'x\(number % 10)'}}}"
    }
    try workspace.write(
      (0...9).map { "x\($0)\n" }.joined() + String(repeating: "text\n", count: 200_000), to: "big")
    try workspace.write(Small.change(steps: steps.joined(separator: "\n")), to: "a.yaml")
    let finished = try await workspace.shell(
      "runbook run a.yaml >shown; ls evidence; du -sb evidence")
    #expect(finished.status == 0, "\(finished)")
    let size = try #require(
      finished.output.split(separator: "\n").last.flatMap { line in
        Int(line.prefix { $0 != "\t" })
      })
    // What a process and those that it has waited for have read.
    let verified = try await workspace.shell(
      "runbook --version >/dev/null; sed -n 's/rchar: //p' /proc/$$/io; "
        + "runbook verify evidence/run-* >seen; sed -n 's/rchar: //p' /proc/$$/io")
    #expect(try workspace.text("seen").contains("integrity:    PASS"))
    let read = verified.output.split(separator: "\n").compactMap { Int($0) }
    try #require(read.count == 2, "\(verified)")
    // The program itself is read by its loader, twice.
    #expect(read[1] - 2 * read[0] < 2 * size, "\(read) of \(size)")
    #expect(read[1] > size, "\(read) of \(size)")
  }

  @Test(
    "of what is no run directory fails",
    arguments: [
      "gone", "file", "empty", "pipe", "", ".", "/dev/null", "file/run", "evidence",
    ])
  func nothing(_ directory: String) async throws {
    let (workspace, _) = try await finishedRun()
    _ = try await workspace.shell(": >file; mkdir empty; mkfifo pipe")
    let finished = try await workspace.runbook("verify", directory)
    #expect(finished.status == 4, "\(finished)")
    #expect(finished.output.contains("integrity:    FAIL"), "\(finished)")
    let json = try await workspace.runbook("verify", "--format", "json", directory)
    #expect(json.status == 4)
    let verdict = try JSONDecoder().decode(Verdict.self, from: Data(json.outputBytes))
    #expect(verdict.verdict == "fail")
  }

  @Test("of a ledger with a line that never ends is soon over, and so is every other look at it")
  func endless() async throws {
    let (workspace, run) = try await finishedRun()
    let grown = try await workspace.shell("truncate -s 1T \(run)/ledger.jsonl")
    try #require(grown.status == 0, "\(grown)")
    let verified = try await workspace.runbook("verify", run)
    #expect(verified.status == 4, "\(verified)")
    for command in ["report", "status", "run --resume"] {
      let finished = try await workspace.shell("runbook \(command) \(run)")
      #expect(finished.status != nil, "\(finished)")
    }
  }

  @Test("finds a byte that was changed anywhere in a small run")
  func small() async throws {
    let (workspace, run) = try await finishedRun()
    try await expectEveryFlipFound(in: workspace, run) { name, offset, byte in
      // All bytes are tried without the command line around it. The plan is hashed as a whole, so
      // that none of its bytes is unlike another.
      let isStructure = name != "plan.json" && "{}[]:,\"\n".utf8.contains(byte)
      return isStructure ? offset.isMultiple(of: 3) : offset.isMultiple(of: 19)
    }
  }

  @Test("finds a byte that was changed anywhere in a run of the demo")
  func demo() async throws {
    let demo = try await Demo()
    let finished = try await demo.run()
    try #require(finished.status == 0, "\(finished)")
    // A prime, so that the places differ from record to record.
    try await expectEveryFlipFound(in: demo.workspace, demo.onlyRun()) { name, offset, _ in
      offset.isMultiple(of: 101) || (name.hasPrefix("blobs/") && offset.isMultiple(of: 7))
    }
  }

  /// Changes one byte after another in all files of a run, the ledger's last record aside. Two
  /// copies of the run share the work.
  private func expectEveryFlipFound(
    in workspace: Workspace, _ run: String,
    where isChosen: (String, Int, UInt8) -> Bool
  ) async throws {
    var flips: [(name: String, offset: Int)] = []
    for (name, bytes) in try workspace.snapshot(run).sorted(by: { $0.key < $1.key }) {
      var end = bytes.count
      if name == "ledger.jsonl" {
        end = (try #require(bytes.dropLast().lastIndex(of: 0x0A))) + 1
      }
      flips += (0..<end).filter { isChosen(name, $0, bytes[$0]) }.map { (name, $0) }
    }
    let chosen = flips
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<2 {
        let copy = "copy-\(worker)"
        _ = try await workspace.shell("cp -R \(run) \(copy)")
        group.addTask {
          for index in stride(from: worker, to: chosen.count, by: 2) {
            try await expectFound(chosen[index].name, chosen[index].offset, in: workspace, copy)
          }
          #expect(try await workspace.runbook("verify", copy).status == 0)
        }
      }
      try await group.waitForAll()
    }
  }

  private func expectFound(
    _ name: String, _ offset: Int, in workspace: Workspace, _ run: String
  ) async throws {
    let path = "\(run)/\(name)"
    let original = try workspace.bytes(path)
    var changed = original
    changed[offset] ^= offset.isMultiple(of: 3) ? 0x20 : 0x01
    try workspace.write(changed, to: path)
    let finished = try await workspace.runbook("verify", run)
    #expect(finished.status == 4, "\(name), byte \(offset)\n\(finished)")
    try workspace.write(original, to: path)
  }

  @Test("answers whatever the last record holds, and never passes what cannot be read")
  func lastRecord() async throws {
    let (workspace, run) = try await finishedRun()
    let path = "\(run)/ledger.jsonl"
    let original = try workspace.bytes(path)
    let start = (try #require(original.dropLast().lastIndex(of: 0x0A))) + 1
    for offset in stride(from: start, to: original.count, by: 5) {
      var changed = original
      changed[offset] ^= 0x04
      try workspace.write(changed, to: path)
      let finished = try await workspace.runbook("verify", run)
      #expect([0, 3, 4].contains(finished.status), "byte \(offset)\n\(finished)")
      if finished.status == 0 { #expect(finished.output.contains("unanchored"), "\(finished)") }
    }
  }

  @Test("of a ledger that was cut off anywhere never passes")
  func truncated() async throws {
    let (workspace, run) = try await finishedRun()
    let path = "\(run)/ledger.jsonl"
    let original = try workspace.bytes(path)
    let borders = original.indices.filter { original[$0] == 0x0A }.map { $0 + 1 }.dropLast()
    for end in [0, 1] + borders + borders.map({ $0 + 20 }) + [original.count - 1] {
      try workspace.write(Array(original[..<end]), to: path)
      let finished = try await workspace.runbook("verify", run)
      #expect(finished.status == 3 || finished.status == 4, "\(end)\n\(finished)")
    }
    try workspace.write(original + [0x0A], to: path)
    let finished = try await workspace.runbook("verify", run)
    #expect(finished.status == 3 || finished.status == 4, "\(finished)")
  }

  @Test(
    "finds what was put in, taken out or exchanged",
    arguments: [
      "rm plan.json", "rm run.json", "rm ledger.jsonl", "rm -r blobs", "rm blobs/*",
      "echo x >notes.txt", "mkdir more", "mv plan.json p; ln -s p plan.json",
      "mv ledger.jsonl ../l; ln -s ../l ledger.jsonl", "rm plan.json; mkfifo plan.json",
      "sed -i 3d ledger.jsonl", "sed -i 3p ledger.jsonl",
      "sed -i 's/\"v\":1/\"v\": 1/' ledger.jsonl",
      "tail -n +2 ledger.jsonl >l && mv l ledger.jsonl",
      "truncate -s 1G ledger.jsonl", "truncate -s 1G plan.json", "printf '{}\\n' >run.json",
    ])
  func changed(_ line: String) async throws {
    let (workspace, run) = try await finishedRun()
    _ = try await workspace.shell("cd \(run) && { \(line); }")
    let finished = try await workspace.runbook("verify", run)
    #expect(finished.status == 4, "\(line)\n\(finished)")
  }

  @Test("of another run's plan or ledger fails")
  func exchanged() async throws {
    let (workspace, run) = try await finishedRun()
    _ = try await workspace.runbook("run", "a.yaml", "--evidence-dir", "other")
    let other = "other/" + (try #require(try workspace.names("other").first))
    let original = try workspace.snapshot(run)
    for name in ["run.json", "ledger.jsonl"] {
      try workspace.write(try workspace.bytes("\(other)/\(name)"), to: "\(run)/\(name)")
      let finished = try await workspace.runbook("verify", run)
      #expect(finished.status == 4, "\(finished)")
      try workspace.write(try #require(original[name]), to: "\(run)/\(name)")
    }
    #expect(try await workspace.runbook("verify", run).status == 0)
  }
}
