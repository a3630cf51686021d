import RunbookDiagnostics
import RunbookLanguage
import RunbookModel
import Testing
import YAMLSyntax

@Suite("A document that is changed keeps what its author wrote")
struct EditingTests {
  private static let source = """
    # This change is ours.
    schema: runbook/v1
    kind: Change
    id: CHG1            # from the board

    # Where it goes.
    runbook: upgrade.yaml
    environment: production
    versions: {from: "1.0", to: "2.0"}   # two
    hosts:
      # the first
      a: {os: debian-12, roles: [db]}

      b:
        os: debian-12
        # both of them
        roles: [db, web]
    skip:
      - step: warm-up   # takes too long
        reason: >-
          it is not
          needed
        by: ana
    # the end

    """

  /// The text after a change of what it says.
  private func edited(_ change: (inout Change) -> Void) throws -> String {
    let read = try Reading(Self.source)
    guard case .change(var model) = read.document else { return "" }
    change(&model)
    let new = Change.schema.write(model)
    let bytes = DocumentEdit.apply(to: read.bytes, root: read.root, from: read.written, to: new)
    let text = String(decoding: bytes, as: UTF8.self)
    // Whatever was changed: the text says it, and nothing else.
    #expect(try Reading(text).written == new, "\(text)")
    return text
  }

  private func name(_ text: String) -> Name {
    Name(text, at: SourceSpan(file: FileID(index: 0), start: 0, end: 0))
  }

  @Test("without a change not a byte is another")
  func nothing() throws {
    #expect(try edited { _ in } == Self.source)
  }

  @Test("a value that is changed is changed in its place")
  func value() throws {
    #expect(
      try edited { $0.environment = name("staging: no") }
        == Self.source.replacing("environment: production", with: "environment: \"staging: no\""))
    #expect(
      try edited { $0.versions?.to = name("2.1") }
        == Self.source.replacing("to: \"2.0\"}   # two", with: "to: \"2.1\"}   # two"))
    #expect(
      try edited { $0.hosts[1].roles = [name("web")] }
        == Self.source.replacing("roles: [db, web]", with: "roles: [web]"))
  }

  @Test("what is added stands behind what is there, and what goes takes only itself")
  func keys() throws {
    #expect(
      try edited { $0.hosts[0].user = name("root") }
        == Self.source.replacing("roles: [db]}", with: "roles: [db], user: root}"))
    #expect(
      try edited { $0.hosts[1].user = name("root") }
        == Self.source.replacing(
          "    roles: [db, web]\n", with: "    roles: [db, web]\n    user: root\n"))
    #expect(
      try edited {
        $0.skip[0].step = nil; $0.skip[0].stage = name("late")
      }
        == Self.source.replacing(
          "  - step: warm-up   # takes too long\n    reason", with: "  - reason"
        )
        .replacing("    by: ana\n", with: "    by: ana\n    stage: late\n"))
    #expect(
      try edited { $0.hosts[0].os = nil }
        == Self.source.replacing("{os: debian-12, roles", with: "{roles"))
    #expect(
      try edited { $0.skip = [] }.hasSuffix("roles: [db, web]\n# the end\n"))
  }

  @Test("a list that grows is written anew, and what stands around it stays")
  func lists() throws {
    let text = try edited { change in
      var second = SkipDecision(span: change.span)
      second.stage = name("late")
      second.reason = name("a reason\nof two lines")
      change.skip.append(second)
    }
    #expect(text.hasPrefix(String(Self.source.prefix(300))))
    #expect(text.hasSuffix("# the end\n"))
  }

  @Test(
    "any one change to the five families keeps every comment", arguments: try Reading.families())
  func families(_ path: String) throws {
    let read = try Reading.family(path)
    guard case .mapping(var entries) = read.written else { return }
    entries.append(.init("description", .text("another: one")))
    entries.removeAll { $0.key == "description" && $0.value != .text("another: one") }
    let bytes = DocumentEdit.apply(
      to: read.bytes, root: read.root, from: read.written, to: .mapping(entries))
    func comments(_ bytes: [UInt8]) -> Int {
      bytes.split(separator: 0x0A).count { $0.drop { $0 == 0x20 }.first == 0x23 }
    }
    #expect(comments(bytes) == comments(read.bytes))
    let again = try Reading(bytes)
    #expect(again.diagnostics.isEmpty)
  }
}
