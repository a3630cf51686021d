import Testing

/// A mistake made in documents that are in order otherwise, and what is said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  struct Edit: Sendable {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, to new: String) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  let name: String
  let family: String
  let edits: [Edit]
  let code: String
  /// The file, and the text in it that the finding points to.
  let place: (file: String, text: String)
  /// Stands once in the file, before the text that is meant.
  var anchor = ""
  /// What the reason must name.
  let reason: [String]
  /// What the fix must name.
  let help: String

  var testDescription: String { name }
  var change: String { family == "demo" ? "change.yaml" : "change.example.yaml" }
}

extension Mistake {
  static let all: [Mistake] = [
    Mistake(
      name: "a misspelt key", family: "demo",
      edits: [Edit("upgrade.yaml", "estimate: 10s", to: "estimat: 10s")],
      code: "RB0101", place: ("upgrade.yaml", "estimat: 10s"), reason: ["estimat"],
      help: "`estimate`"),
    Mistake(
      name: "an undefined variable", family: "demo",
      edits: [Edit("upgrade.yaml", "installing ${package} as", to: "installing ${pakage} as")],
      code: "RB0201", place: ("upgrade.yaml", "${pakage}"), reason: ["`pakage`", "not defined"],
      help: "`package`"),
    Mistake(
      name: "a step without an action", family: "demo",
      edits: [
        Edit(
          "upgrade.yaml",
          "    run: sh \"${service}/tallyctl\" ask \"${service}/${host}\" add 42\n", to: "")
      ],
      code: "RB0109", place: ("upgrade.yaml", "post-number"), reason: ["post-number", "no action"],
      help: "`run`"),
    Mistake(
      name: "a missing window", family: "demo",
      edits: [
        Edit(
          "upgrade.yaml", "    title: Upgrade\n", to: "    title: Upgrade\n    window: required\n")
      ],
      code: "RB0402", place: ("change.yaml", "DEMO-1"), reason: ["`upgrade`", "window"],
      help: "`windows: {upgrade:"),
    Mistake(
      name: "a stage out of order", family: "demo",
      edits: [
        Edit(
          "product.yaml", "order:\n",
          to: "order:\n  - {id: open-first, before: [{stage: upgrade}, {stage: prepare}]}\n")
      ],
      code: "RB0502", place: ("upgrade.yaml", "open-entrance"), anchor: "- id: open-entrance",
      reason: ["`open-entrance`", "before"], help: "move `open-entrance` before"),
    Mistake(
      name: "a service left stopped", family: "serviceops-ha",
      edits: [
        Edit(
          "upgrade.yaml",
          """
                  run: sudo systemctl start ft-main-server.service ft-analytics-server.service
                  privileged
          """,
          to: "        run: sudo systemctl start ft-main-server.service\n        privileged")
      ],
      code: "RB1106", place: ("upgrade.yaml", "sudo systemctl stop"),
      anchor: "- id: stop-services-master  ",
      reason: ["`ft-analytics-server`", "stopped", "`running`"], help: "add a step"),
    Mistake(
      name: "a cycle in the order", family: "demo",
      edits: [
        Edit(
          "product.yaml", "components:\n",
          to: "components:\n  gate: {title: Gate, placed_on: [node]}\n"
        ),
        Edit(
          "product.yaml", "order:\n",
          to: "order:\n  - {id: up, before: [tally, gate]}\n  - {id: down, before: [gate, tally]}\n"
        ),
      ],
      code: "RB0508", place: ("product.yaml", "up, before: [tally, gate]"), reason: ["circle"],
      help: "take one"),
    Mistake(
      name: "a cycle of procedures", family: "demo",
      edits: [
        Edit(
          "upgrade.yaml", "checks:\n",
          to: """
            procedures:
              there: {title: There, steps: [{id: on, include: back}]}
              back: {title: Back, steps: [{id: again, include: there}]}
            checks:

            """),
        Edit("upgrade.yaml", "run: touch \"${service}/closed\"", to: "include: there"),
      ],
      code: "RB0508", place: ("upgrade.yaml", "there}]"), anchor: "{id: again",
      reason: ["`there`"], help: ""),
  ]
}

@Suite("A mistake")
struct MistakeTests {
  private func made(_ mistake: Mistake) throws -> Workspace {
    let workspace = try Workspace.withRunbooks()
    for edit in mistake.edits {
      try workspace.edit("runbooks/\(mistake.family)/\(edit.file)", edit.old, to: edit.new)
    }
    return workspace
  }

  @Test("is an error with its place, the reason and the fix", arguments: Mistake.all)
  func reported(_ mistake: Mistake) async throws {
    let workspace = try made(mistake)
    let change = "runbooks/\(mistake.family)/\(mistake.change)"
    let file = "runbooks/\(mistake.family)/\(mistake.place.file)"
    let start = try workspace.position(of: mistake.place.text, after: mistake.anchor, in: file)
    let place = "\(file):\(start.line):\(start.column)"

    let json = try await workspace.runbook("check", "--format", "json", change)
    let findings = try Findings.reading(json)
    let finding = try #require(
      findings.diagnostics.first { $0.code == mistake.code && $0.place == place }, "\(json)")
    #expect(finding.severity == "error")
    for name in mistake.reason { #expect(finding.message.contains(name), "\(finding.message)") }
    let help = finding.help.joined(separator: "\n")
    #expect(mistake.help.isEmpty || help.contains(mistake.help), "\(help)")

    let shown = try await workspace.runbook("check", change)
    #expect(shown.status == 1)
    #expect(shown.output.isEmpty)
    let headline = "error[\(mistake.code)]: \(finding.message)\n"
    let report = try #require(shown.errors.firstRange(of: headline), "\(shown)")
    let rest = shown.errors[report.upperBound...]
    let arrow = try #require(rest.split(separator: "\n").first)
    #expect(arrow.drop { $0 == " " } == "--> \(place)", "\(shown)")
    #expect(shown.errors.contains("note: run `runbook explain \(mistake.code)`"))
  }

  @Test("stops compile and run before they write anything", arguments: Mistake.all)
  func nothingWritten(_ mistake: Mistake) async throws {
    let workspace = try made(mistake)
    let change = "runbooks/\(mistake.family)/\(mistake.change)"
    let before = try workspace.snapshot()
    for arguments in ["compile \(change) -o out", "run \(change)", "run --dry-run \(change)"] {
      let finished = try await workspace.shell("exec runbook \(arguments)")
      #expect(finished.status == 1, "\(finished)")
      #expect(finished.output.isEmpty, "\(finished)")
      #expect(finished.errors.contains("error[\(mistake.code)]"), "\(finished)")
      #expect(try workspace.snapshot() == before)
    }
  }

  @Test("does not hide another one")
  func all() async throws {
    let workspace = try Workspace.withRunbooks()
    let demo = Mistake.all.filter { $0.family == "demo" && $0.code != "RB0508" }
    for edit in demo.flatMap(\.edits) {
      try workspace.edit("runbooks/demo/\(edit.file)", edit.old, to: edit.new)
    }
    let finished = try await workspace.runbook(
      "check", "--format", "json", "runbooks/demo/change.yaml")
    let codes = Set(try Findings.reading(finished).diagnostics.map(\.code))
    #expect(codes.isSuperset(of: demo.map(\.code)), "\(finished)")
  }
}
