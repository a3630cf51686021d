import Testing

@Suite("Check")
struct CheckTests {
  static let families = [
    "demo": "change.yaml", "mddc": "change.example.yaml", "serviceops-ha": "change.example.yaml",
  ]
  static let documents = families.keys.sorted().flatMap { family in
    ["product.yaml", "upgrade.yaml", families[family] ?? ""].map { "runbooks/\(family)/\($0)" }
  }

  @Test("accepts every document of the repository, alone", arguments: documents)
  func accepted(_ document: String) async throws {
    let workspace = try Workspace.withRunbooks()
    let finished = try await workspace.runbook("check", "--strict", document)
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.output.isEmpty, "\(finished)")
    #expect(finished.errors == "ok: \(document), no errors, no warnings\n")
  }

  @Test("accepts all of them in one call")
  func together() async throws {
    let workspace = try Workspace.withRunbooks()
    let list = Self.documents.joined(separator: " ")
    let finished = try await workspace.shell("exec runbook check \(list)")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors == "ok: 9 files, no errors, no warnings\n")
  }

  @Test("finds a change's runbook and product wherever it is called from")
  func elsewhere() async throws {
    let workspace = try Workspace.withRunbooks()
    for line in [
      "cd runbooks/demo && runbook check change.yaml",
      "cd / && runbook check '\(workspace.path)/runbooks/demo/change.yaml'",
      "runbook check ./runbooks/mddc/../demo/change.yaml",
    ] {
      let finished = try await workspace.shell(line)
      #expect(finished.status == 0, "\(finished)")
    }
  }

  @Test("reports the mistakes of all files in one call")
  func several() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change().replacing("title: First", with: "titel: First"), to: "a.yaml")
    try workspace.write(Small.change(), to: "b.yaml")
    try workspace.write(Small.change().replacing("run: echo", with: "rum: echo"), to: "c.yaml")
    let finished = try await workspace.runbook("check", "a.yaml", "b.yaml", "c.yaml", "gone.yaml")
    #expect(finished.status == 1)
    let places = [
      try workspace.place(of: "titel: First", in: "a.yaml"),
      try workspace.place(of: "rum: echo", in: "c.yaml"), "gone.yaml:1:1",
    ]
    for place in places { #expect(finished.errors.contains("--> \(place)\n"), "\(finished)") }
    #expect(!finished.errors.contains("b.yaml"), "\(finished)")
    #expect(finished.errors.wholeMatch(of: /(?s).*\n\d+ errors\n/) != nil, "\(finished)")
  }

  @Test("lets warnings pass, and --strict does not")
  func strict() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.withWarning, to: "a.yaml")
    let place = try workspace.place(of: "pgrep web || true", in: "a.yaml")
    let lenient = try await workspace.runbook("check", "a.yaml")
    #expect(lenient.status == 0, "\(lenient)")
    #expect(lenient.errors.hasPrefix("warning[RB2042]: "), "\(lenient)")
    #expect(lenient.errors.contains("--> \(place)\n"), "\(lenient)")
    #expect(lenient.errors.hasSuffix("\n1 warning\n"), "\(lenient)")
    let strict = try await workspace.runbook("check", "--strict", "a.yaml")
    #expect(strict.status == 1, "\(strict)")
    #expect(strict.errors.hasPrefix("error[RB2042]: "), "\(strict)")
    let compiled = try await workspace.runbook("compile", "--strict", "a.yaml", "-o", "out")
    #expect(compiled.status == 1, "\(compiled)")
    #expect(!workspace.exists("out"))
  }

  @Test("prints one JSON document that points to the same places")
  func json() async throws {
    let workspace = try Workspace()
    var text = Small.change(steps: "- {id: go, run: 'echo ${wat}'} # 語 🧨").replacing(
      "title: Thing", with: "titel: Thing")
    text += "# the end\n"
    try workspace.write(text, to: "a.yaml")
    try workspace.write(Small.change(), to: "b.yaml")
    let finished = try await workspace.runbook("check", "--format", "json", "a.yaml", "b.yaml")
    #expect(finished.status == 1)
    #expect(finished.errors.isEmpty, "\(finished)")
    let findings = try Findings.reading(finished)
    #expect(findings.errors == findings.diagnostics.count)
    #expect(findings.warnings == 0)
    for (code, mark) in [("RB0101", "titel"), ("RB0201", "${wat}")] {
      let finding = try #require(findings.diagnostics.first { $0.code == code }, "\(finished)")
      #expect(finding.place == (try workspace.place(of: mark, in: "a.yaml")))
      let bytes = Array(text.utf8)[finding.start.offset..<finding.end.offset]
      #expect(String(decoding: bytes, as: UTF8.self) == mark)
    }
    let terminal = try await workspace.runbook("check", "a.yaml", "b.yaml")
    for finding in findings.diagnostics {
      #expect(
        terminal.errors.contains("\(finding.severity)[\(finding.code)]: \(finding.message)\n"))
      #expect(terminal.errors.contains("--> \(finding.place)\n"))
    }
    let clean = try await workspace.runbook("check", "--format", "json", "b.yaml")
    #expect(clean.status == 0)
    #expect(try Findings.reading(clean).diagnostics.isEmpty)
  }

  @Test("counts columns in characters, and puts the mark under them on the screen")
  func columns() async throws {
    let workspace = try Workspace()
    let wide = "- {id: go, title: \"日本語 🧨 ä\", run: 'echo ${wat}'}"
    try workspace.write(Small.change(steps: wide), to: "a.yaml")
    let finished = try await workspace.runbook("check", "a.yaml")
    let place = try workspace.place(of: "${wat}", in: "a.yaml")
    #expect(finished.errors.contains("--> \(place)\n"), "\(finished)")
    let lines = finished.errors.split(separator: "\n")
    let index = try #require(lines.firstIndex { $0.contains(wide) })
    // The three CJK characters and the emoji take two cells each.
    let source = lines[index].prefix { $0 != "$" }.count + 4
    #expect(lines[index + 1].prefix { $0 != "^" }.count == source, "\(finished)")
  }
}

@Suite("Colour")
struct ColourTests {
  private static let escape = "\u{1B}["

  private func broken() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write("schema: runbook/v1\nkind: Product\nid: a\ntitel: A\n", to: "a.yaml")
    return workspace
  }

  @Test("is shown on a terminal")
  func terminal() async throws {
    let finished = try await broken().terminal("runbook check a.yaml")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.output.contains(Self.escape + "1;31merror"), "\(finished)")
  }

  @Test(
    "is not shown where it is not wanted",
    arguments: [
      ["NO_COLOR": "1"], ["NO_COLOR": "0"], ["TERM": "dumb"], ["NO_COLOR": "1", "TERM": "xterm"],
    ])
  func refused(_ environment: [String: String]) async throws {
    let finished = try await broken().terminal("runbook check a.yaml", environment: environment)
    #expect(finished.output.contains("error[RB0101]"), "\(finished)")
    #expect(!finished.output.contains(Self.escape), "\(finished)")
  }

  @Test("is shown where NO_COLOR is set to nothing, as its definition has it")
  func emptyRefusal() async throws {
    let finished = try await broken().terminal(
      "runbook check a.yaml", environment: ["NO_COLOR": ""])
    #expect(finished.output.contains(Self.escape), "\(finished)")
  }

  @Test("is not shown where standard error goes elsewhere")
  func piped() async throws {
    let workspace = try broken()
    let finished = try await workspace.terminal("runbook check a.yaml 2>errors; cat errors")
    #expect(finished.output.contains("error[RB0101]"), "\(finished)")
    #expect(!finished.output.contains(Self.escape), "\(finished)")
  }

  @Test("never comes from the documents")
  func injected() async throws {
    let workspace = try Workspace()
    // A key that would clear the screen; YAML has an escape for it.
    try workspace.write("\"\\e[2J\\a\": 1\n", to: "a.yaml")
    let finished = try await workspace.runbook("check", "a.yaml")
    #expect(finished.status == 1, "\(finished)")
    #expect(!finished.errorBytes.contains(0x1B), "\(finished)")
    #expect(!finished.errorBytes.contains(0x07), "\(finished)")
  }

  @Test("shows what a stage makes, for those who change the compiler")
  func dumps() async throws {
    let workspace = try Workspace.withRunbooks()
    func dump(_ stage: String, of file: String = "runbooks/demo/change.yaml") async throws
      -> Finished
    {
      try await workspace.runbook("check", "--debug-dump", stage, file)
    }
    let nodes = try await dump("nodes")
    #expect(nodes.output.hasPrefix("runbooks/demo/change.yaml\n  2:1-"), "\(nodes)")
    #expect(nodes.output.contains("\n    id: 4:5-4:11 plain \"DEMO-1\"\n"), "\(nodes)")
    let resolved = try await dump("resolved")
    #expect(resolved.output.contains("\nvariable target \"2.0\"\n"), "\(resolved)")
    let schedule = try await dump("schedule")
    #expect(schedule.output.contains("\n  save-data  run  body  one | two  "), "\(schedule)")
    let plan = try await dump("plan")
    let compiled = try await workspace.runbook("compile", "runbooks/demo/change.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    #expect(plan.output == (try workspace.text("out/plan.json")) + "\n")

    // A stage that was not reached has nothing to show, and why is said.
    try workspace.write("kind: [", to: "broken.yaml")
    let broken = try await dump("schedule", of: "broken.yaml")
    #expect(broken.status == 1 && broken.output.isEmpty, "\(broken)")
    #expect(try await dump("everything").status == 2)
  }

  @Test("shows how long each stage took")
  func times() async throws {
    let workspace = try Workspace.withRunbooks()
    let finished = try await workspace.runbook("check", "--timing", "runbooks/demo/change.yaml")
    #expect(finished.status == 0)
    let stages = finished.errors.matches(of: /(?m)^([a-z]+): [0-9]+ µs$/).map { String($0.1) }
    #expect(stages == ["load", "resolve", "analyse", "rules"], "\(finished)")
  }
}
