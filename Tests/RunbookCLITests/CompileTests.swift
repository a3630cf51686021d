import FoundationEssentials
import Glibc
import RunbookPlan
import Testing

@Suite("Compile")
struct CompileTests {
  static let changes = [
    "runbooks/demo/change.yaml", "runbooks/mddc/change.example.yaml",
    "runbooks/serviceops-ha/change.example.yaml",
  ]
  static let artifacts = ["checklist.md", "plan.json", "run.sh"]

  @Test("writes plan, script and checklist, and prints the plan's digest", arguments: changes)
  func three(_ change: String) async throws {
    let workspace = try Workspace.withRunbooks()
    let finished = try await workspace.runbook("compile", change, "-o", "made/of/it")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors.isEmpty, "\(finished)")
    #expect(try workspace.names("made/of/it") == Self.artifacts)
    let plan = try workspace.bytes("made/of/it/plan.json")
    let digest = sha256Hex(plan)
    #expect(
      finished.output == """
        plan \(digest)
          made/of/it/plan.json
          made/of/it/run.sh
          made/of/it/checklist.md

        """)
    let sum = try await workspace.shell("sha256sum <made/of/it/plan.json")
    #expect(sum.output.hasPrefix(digest))
    for name in ["run.sh", "checklist.md"] {
      #expect(try workspace.text("made/of/it/\(name)").contains(digest))
    }
    let read = try Plan(canonicalBytes: plan)
    #expect(try read.canonicalBytes() == plan)
    #expect(access(workspace.path("made/of/it/run.sh"), X_OK) == 0)
    #expect(!(try workspace.text("made/of/it/plan.json").contains(workspace.path)))
  }

  @Test("makes the same bytes wherever, whenever and under whatever settings", arguments: changes)
  func deterministic(_ change: String) async throws {
    let workspace = try Workspace.withRunbooks()
    let first = try await workspace.runbook("compile", change, "-o", "out")
    #expect(first.status == 0, "\(first)")
    let wanted = try workspace.snapshot("out")
    let folder = change.split(separator: "/").dropLast().joined(separator: "/")
    let file = String(change.split(separator: "/").last ?? "")
    let settings: [(line: String, environment: [String: String])] = [
      ("runbook compile \(change) -o again", [:]),
      ("cd \(folder) && runbook compile \(file) -o ../../again", [:]),
      ("cd / && runbook compile '\(workspace.path(change))' -o '\(workspace.path("again"))'", [:]),
      ("runbook compile \(change) -o again", ["TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8"]),
      ("runbook compile \(change) -o again", ["LC_ALL": "tr_TR.UTF-8", "TZ": ":/no/such/zone"]),
      ("runbook compile \(change) -o again", ["LC_ALL": "C", "HOME": "/nowhere", "USER": "li"]),
      ("env -i '\(Program.path)' compile \(change) -o again", [:]),
      (
        "umask 0; mv runbooks moved; runbook compile \(change.replacing("runbooks", with: "moved")) -o again",
        [:]
      ),
    ]
    for (line, environment) in settings {
      let finished = try await workspace.shell(
        "rm -rf again; " + line, environment: environment)
      #expect(finished.status == 0, "\(finished)")
      #expect(try workspace.snapshot("again") == wanted, "\(line) \(environment)")
    }
  }

  @Test("of today's documents makes what is committed under output/", arguments: changes)
  func committed(_ change: String) async throws {
    let workspace = try Workspace.withRunbooks()
    let id = try #require(
      try workspace.text(change).firstMatch(of: /(?m)^id: *(\S+)$/).map { String($0.1) })
    let finished = try await workspace.runbook("compile", change, "-o", "out")
    #expect(finished.status == 0, "\(finished)")
    for name in Self.artifacts {
      let committed = Repository.path("output/\(id)/\(name)")
      guard FileManager.default.fileExists(atPath: committed) else {
        Issue.record("output/\(id)/\(name) is missing; `make outputs` makes it")
        continue
      }
      let difference = try await workspace.shell("diff '\(committed)' out/\(name)")
      #expect(difference.status == 0, "`make outputs` would change it\n\(difference.output)")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: Repository.path("output/\(id)")).sorted()
        == Self.artifacts)
  }

  @Test("replaces what it made before, and leaves other files alone")
  func again() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let first = try workspace.snapshot("out")
    try workspace.write("mine", to: "out/notes.txt")
    try workspace.edit("a.yaml", "echo hello", to: "echo goodbye")
    let finished = try await workspace.runbook("compile", "a.yaml", "-o", "out/")
    #expect(finished.status == 0, "\(finished)")
    let second = try workspace.snapshot("out")
    #expect(Set(second.keys) == Set(first.keys).union(["notes.txt"]))
    for name in Self.artifacts { #expect(first[name] != second[name]) }
    #expect(try workspace.text("out/notes.txt") == "mine")
  }

  @Test("leaves what it made before as it is when there is an error")
  func error() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let before = try workspace.snapshot("out")
    try workspace.edit("a.yaml", "run: echo hello", to: "rum: echo hello")
    for line in ["a.yaml -o out", "gone.yaml -o out", ". -o out", "a.yaml -o new --only shell"] {
      let finished = try await workspace.shell("exec runbook compile \(line)")
      #expect(finished.status == 1, "\(finished)")
      #expect(finished.output.isEmpty, "\(finished)")
      #expect(finished.errors.hasPrefix("error"), "\(finished)")
    }
    #expect(try workspace.snapshot("out") == before)
    #expect(try workspace.names() == ["a.yaml", "out"])
  }

  @Test(
    "says why it cannot write, and leaves nothing behind",
    arguments: [
      (": >out", "out", "Not a directory"), (": >f", "f/out", "Not a directory"),
      ("true", "/proc/nothing", "No such file"), ("true", "/dev/null", "Not a directory"),
      ("mkdir out; mkdir out/run.sh", "out", "directory"),
      ("ln -s loop loop", "loop/out", "symbolic links"),
    ])
  func unwritable(_ preparation: String, _ output: String, _ reason: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    _ = try await workspace.shell(preparation)
    let list = "find . -printf '%y %p %l\\n' | sort"
    let before = try await workspace.shell(list).output
    let finished = try await workspace.runbook("compile", "a.yaml", "-o", output)
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.output.isEmpty, "\(finished)")
    #expect(finished.errors.contains("cannot write to `\(output)`"), "\(finished)")
    #expect(finished.errors.contains(reason), "\(finished)")
    #expect(try await workspace.shell(list).output == before)
  }

  @Test("says so where it may not write", .enabled(if: geteuid() != 0, "root writes everywhere"))
  func forbidden() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    _ = try await workspace.shell("mkdir out; chmod 555 out")
    let finished = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("cannot write to `out`"), "\(finished)")
  }

  @Test("never leaves half a file when the disk is full")
  func full() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let before = try workspace.snapshot("out")
    try workspace.edit("a.yaml", "echo hello", to: "echo goodbye")
    // The largest file may have 8 blocks of 512 bytes; the script is larger.
    let finished = try await workspace.shell(
      "trap '' XFSZ; ulimit -f 8; exec runbook compile a.yaml -o out")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("cannot write to `out`"), "\(finished)")
    #expect(try workspace.snapshot("out") == before)
  }

  @Test(
    "writes only what is asked for",
    arguments: [
      ("--only json", ["plan.json"]), ("--only shell", ["run.sh"]),
      ("--only markdown", ["checklist.md"]), ("--only shell --only json", ["plan.json", "run.sh"]),
      ("--only shell --only shell", ["run.sh"]),
    ])
  func only(_ options: String, _ names: [String]) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "all")
    let finished = try await workspace.shell("exec runbook compile a.yaml -o out \(options)")
    #expect(finished.status == 0, "\(finished)")
    #expect(try workspace.names("out") == names)
    for name in names {
      #expect(try workspace.bytes("out/\(name)") == workspace.bytes("all/\(name)"))
    }
  }

  @Test("keeps standard output for one JSON document where that is asked for")
  func json() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.withWarning, to: "a.yaml")
    let finished = try await workspace.runbook(
      "compile", "--format", "json", "a.yaml", "-o", "out")
    #expect(finished.status == 0, "\(finished)")
    #expect(try Findings.reading(finished).warnings == 1)
    #expect(finished.errors.hasPrefix("plan "), "\(finished)")
  }

  @Test("refuses what is not a change", arguments: ["product.yaml", "upgrade.yaml"])
  func other(_ document: String) async throws {
    let workspace = try Workspace.withRunbooks()
    let finished = try await workspace.runbook("compile", "runbooks/demo/\(document)", "-o", "out")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("is not a Change"), "\(finished)")
    #expect(!workspace.exists("out"))
  }
}
