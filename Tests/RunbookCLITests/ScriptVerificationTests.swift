import RunbookPlan
import Testing

/// `runbook verify-script`, and what the head of a script says of its lines.
@Suite("A script is held against what was made", .timeLimit(.minutes(60)))
struct ScriptVerificationTests {
  private func prepared(
    _ steps: String = "- {id: go, title: Go, run: echo hello}"
  ) async throws -> (Workspace, [String]) {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: steps), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    try #require(compiled.status == 0, "\(compiled)")
    return (
      workspace,
      try workspace.text("out/run.sh").split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    )
  }

  /// The lines of a part, 1-based, as the head names them.
  private func lines(of part: String, in script: [String]) throws -> ClosedRange<Int> {
    for line in script.prefix(100) {
      let words = line.split(separator: " ")
      guard words.count == 4, words[0] == "#", words[2] == part else { continue }
      let ends = words[1].split(separator: "-").compactMap { Int($0) }
      return try #require(ends.first)...(try #require(ends.last))
    }
    Issue.record("the head names no part \(part)")
    return 1...1
  }

  private func verified(
    _ script: [String], in workspace: Workspace, _ status: Int, _ words: String...
  ) async throws {
    try workspace.write(script.joined(separator: "\n"), to: "other.sh")
    let found = try await workspace.runbook("verify-script", "other.sh")
    #expect(found.status == status, "\(found)")
    for word in words { #expect(found.output.contains(word), "\(word): \(found)") }
  }

  @Test("passes as it was compiled, and names the plan in it")
  func whole() async throws {
    let (workspace, script) = try await prepared()
    let digest = try sha256Hex(workspace.bytes("out/plan.json"))
    try await verified(script, in: workspace, 0, "plan:    \(digest)\n", "script:  PASS")
  }

  @Test("has a head whose digests `sha256sum` gives")
  func head() async throws {
    let (workspace, script) = try await prepared()
    let place = try #require(script.firstIndex { $0.hasPrefix("# All of them: ") })
    let command = script[place].dropFirst("# All of them: ".count)
    let all = try await workspace.shell("cd out && \(command)")
    #expect("#   \(all.output)" == script[place + 1] + "  -\n")
    let record = try lines(of: "record", in: script)
    let one = try await workspace.shell(
      "sed -n '\(record.lowerBound),\(record.upperBound)p' out/run.sh | sha256sum")
    let digest = one.output.prefix(64)
    #expect(script.prefix(100).contains { $0.contains(" record ") && $0.hasSuffix(digest) })
  }

  @Test("names what was altered, taken out or put in by its lines")
  func altered() async throws {
    let (workspace, script) = try await prepared()
    let clock = try lines(of: "clock", in: script)
    let place = clock.lowerBound + 9
    var other = script
    other[place] += " # late"
    try await verified(
      other, in: workspace, 4, "script:  FAIL",
      "  line \(place + 1): the engine's part `clock`: not as it was made\n")
    other = script
    other.removeSubrange(place..<(place + 2))
    try await verified(
      other, in: workspace, 4,
      "  line \(place): 2 lines are missing behind it, of the engine's part `clock`\n")
    other = script
    other.insert(contentsOf: ["x() { :; }", "x", "#"], at: place)
    try await verified(
      other, in: workspace, 4,
      "  lines \(place + 1)-\(place + 3): added in the engine's part `clock`\n")
    other = script
    other.insert("x", at: clock.lowerBound - 1)
    try await verified(
      other, in: workspace, 4,
      "  line \(clock.lowerBound): added between the engine's part `record` and the engine's part `clock`"
    )
    other = script
    other.removeSubrange((clock.lowerBound - 1)..<clock.upperBound)
    try await verified(
      other, in: workspace, 4,
      "  line \(clock.lowerBound - 1): \(clock.count) lines are missing behind it, of the engine's part `clock`"
    )
  }

  @Test("names a part that lies elsewhere")
  func moved() async throws {
    let (workspace, script) = try await prepared()
    let clock = try lines(of: "clock", in: script)
    let end = try lines(of: "end", in: script)
    var other = script
    let part = Array(script[(clock.lowerBound - 1)..<clock.upperBound])
    other.insert(contentsOf: part, at: end.upperBound)
    other.removeSubrange((clock.lowerBound - 1)..<clock.upperBound)
    try await verified(
      other, in: workspace, 4,
      "  lines \(end.upperBound - clock.count + 1)-\(end.upperBound): the engine's part `clock` was "
        + "moved; its place is behind line \(clock.lowerBound - 1)\n")
  }

  @Test("holds the change's own lines against the plan in it")
  func change() async throws {
    let (workspace, script) = try await prepared()
    var other = script
    let place = try #require(other.firstIndex(of: "echo hello"))
    other[place] = "echo hallo"
    try await verified(
      other, in: workspace, 4, "  line \(place + 1): the change's own lines: not as it was made\n")
    other = script
    let plan = try #require(other.lastIndex { $0.hasPrefix("  base64 -d") })
    other[plan + 1] = "A" + other[plan + 1].dropFirst()
    try await verified(other, in: workspace, 4, "the plan in the script cannot be read")
    let row = try #require(other.firstIndex { $0.contains(" clock ") && $0.hasPrefix("#   ") })
    other = script
    other[row] = other[row].replacing("a", with: "b")
    try await verified(
      other, in: workspace, 4,
      "  line \(row + 1): the list of parts in the head: not as it was made")
  }

  @Test("knows no parts of another version, and believes no head of its own")
  func version() async throws {
    let (workspace, script) = try await prepared()
    var other = script.map { $0.replacing("engine, version 0.1.0", with: "engine, version 9.0") }
    try await verified(other, in: workspace, 5, "script:  UNKNOWN, made by version 9.0")
    let clock = try lines(of: "clock", in: script)
    other[clock.lowerBound] += "x"
    try await verified(
      other, in: workspace, 4,
      "lines \(clock.lowerBound)-\(clock.upperBound): the part `clock` is not the one that the head names"
    )
  }

  @Test(
    "is none where it is something else",
    arguments: [
      "", "\n", "echo hello\n", "# Lines of the engine, version 0.1.0\n#   1-9 a b\n", "\u{0}",
    ])
  func other(_ text: String) async throws {
    let workspace = try Workspace()
    try await verified(
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      in: workspace, 4, "script:  FAIL", "the head names no parts of an engine")
  }

  @Test("cut anywhere, is not whole", arguments: [1, 30, 60, 700, 2_000])
  func cut(_ count: Int) async throws {
    let (workspace, script) = try await prepared()
    try await verified(Array(script.prefix(count)), in: workspace, 4, "script:  FAIL")
    let missing = try await workspace.runbook("verify-script", "gone.sh")
    #expect(missing.status == 1, "\(missing)")
  }

  @Test("made with other templates, is as they make it, but for the engine's parts")
  func templates() async throws {
    let (workspace, _) = try await prepared()
    for (name, status) in [("step.sh", 0), ("runtime-clock.sh", 4)] {
      let file = "shell/\(name).mustache"
      _ = try await workspace.shell(
        "rm -rf mine; mkdir -p mine/shell; { echo '# Ours.'; cat "
          + "'\(Repository.path("templates/\(file)"))'; } >mine/\(file)")
      _ = try await workspace.runbook("compile", "a.yaml", "-o", "own", "--templates", "mine")
      let plain = try await workspace.runbook("verify-script", "own/run.sh")
      #expect(plain.status == 4, "\(plain)")
      let found = try await workspace.runbook(
        "verify-script", "own/run.sh", "--templates", "mine")
      #expect(found.status == status, "\(found)")
    }
  }
}
