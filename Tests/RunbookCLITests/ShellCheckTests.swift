import Testing

@Suite("Shellcheck")
struct ShellCheckTests {
  /// Commands in every form that YAML has for a text.
  private static let change = Small.change(
    steps: #"""
      - id: block
        title: A block
        run: |
          echo "ü 日本 $${HOME}" $first
          for item in one two; do
          	touch /tmp/$item "${folder}" ${count} || exit 1
          done
      - id: folded
        title: A folded text
        run: >-
          echo "of $${HOME}
          and"
          $second
      - id: escaped
        title: An escaped text
        run: "echo \"\u00fc\" $third \\\n  end"
      - {id: quoted, title: A quoted text, run: 'echo ''it'' is $fourth'}
      - {id: plain, title: A plain text, run: echo $fifth, undo: {run: echo $sixth}}
      - {id: seen, title: A check, check: {run: 'cat $seventh', expect: {contains: well}}}
      - id: variants
        title: One by system
        run: {debian: echo $eighth, windows: echo $ninth}
      """#,
    change: "variables: {folder: /srv/a b}",
    runbook: """
      variables: {folder: {type: path, required: true}, count: {type: int, default: 3}}
      """,
    hosts: "{}")

  @Test("finds what is wrong, at its place in the YAML")
  func places() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change, to: "a.yaml")
    let finished = try await workspace.runbook(
      "check", "--shellcheck", "--format", "json", "a.yaml")
    let findings = try Findings.reading(finished).diagnostics.filter { $0.code == "RB2046" }
    let unquoted = findings.filter { $0.message.contains("SC2086") }.map(\.place)
    let wanted = [
      "$first", "${count}", "$second", "$third", "$fourth", "$fifth", "$sixth", "$seventh",
      "$eighth",
    ]
    let places = try wanted.map { try workspace.place(of: $0, in: "a.yaml") }
    #expect(unquoted == places, "\(finished)")
    for finding in findings {
      #expect(finding.end.offset > finding.start.offset, "\(finding)")
      #expect(finding.help.contains { $0.contains("shellcheck.net/wiki/SC") }, "\(finding)")
    }
    // The variables of the runbook have values; those of a command's own do not.
    let unset = findings.filter { $0.message.contains("SC2154") }
    #expect(unset.count == 8, "\(finished)")
    #expect(unset.allSatisfy { $0.severity == "warning" })
    #expect(findings.contains { $0.message.contains("`block`") })
  }

  @Test("weighs as a warning or a note, and fails only what is strict")
  func weight() async throws {
    let workspace = try Workspace()
    let loop = "- {id: go, title: Go, run: 'for a in $(ls); do echo \"$a\"; done'}"
    let note = #"- {id: go, title: Go, run: 'touch "`date +%F`"'}"#
    try workspace.write(Small.change(steps: loop), to: "warning.yaml")
    try workspace.write(Small.change(steps: note), to: "note.yaml")
    let lenient = try await workspace.runbook("check", "--shellcheck", "warning.yaml")
    #expect(lenient.status == 0, "\(lenient)")
    #expect(lenient.errors.contains("warning[RB2046]: shellcheck SC2045 in `go`"), "\(lenient)")
    #expect(lenient.errors.contains("1 warning\n"), "\(lenient)")
    let strict = try await workspace.runbook("check", "--shellcheck", "--strict", "warning.yaml")
    #expect(strict.status == 1, "\(strict)")
    let noted = try await workspace.runbook("check", "--shellcheck", "--strict", "note.yaml")
    #expect(noted.errors.contains("note[RB2046]: shellcheck SC2006 in `go`"), "\(noted)")
    #expect(!noted.errors.contains("error["), "\(noted)")
  }

  @Test("is asked only where that is wanted")
  func off() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: echo $a}"), to: "a.yaml")
    let finished = try await workspace.runbook("check", "--strict", "a.yaml")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors == "ok: a.yaml, no errors, no warnings\n")
  }

  @Test("has nothing to say about the runbooks of this project")
  func runbooks() async throws {
    let workspace = try Workspace.withRunbooks()
    for family in [
      "demo/change.yaml", "mddc/change.example.yaml", "serviceops-ha/change.example.yaml",
    ] {
      let finished = try await workspace.runbook("check", "--shellcheck", "runbooks/\(family)")
      #expect(finished.errors == "ok: runbooks/\(family), no errors, no warnings\n", "\(finished)")
    }
  }

  @Test("leaves nothing behind, and follows no settings of whoever calls it")
  func clean() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: echo $a}"), to: "a.yaml")
    try workspace.write("disable=all\n", to: ".shellcheckrc")
    try workspace.write("", to: "scratch/here")
    let finished = try await workspace.runbook(
      "check", "--shellcheck", "a.yaml", environment: ["TMPDIR": workspace.path("scratch")])
    #expect(finished.errors.contains("SC2086"), "\(finished)")
    #expect(try workspace.names("scratch") == ["here"])
  }

  @Test("that is not on the machine is said, and the way out of it")
  func missing() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    let finished = try await workspace.runbook(
      "check", "--shellcheck", "a.yaml", environment: ["PATH": workspace.path("nothing")])
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("needs the program shellcheck"), "\(finished)")
    #expect(finished.errors.contains("help: install it"), "\(finished)")
  }
}
