import FoundationEssentials
import Glibc
import Testing

/// Bytes that are no good document, and the place that must be named.
struct BadFile: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let code: String
  let line: Int
  let column: Int

  init(_ name: String, _ text: String, _ code: String, _ line: Int, _ column: Int) {
    self.init(name, Array(text.utf8), code, line, column)
  }

  init(_ name: String, _ bytes: [UInt8], _ code: String, _ line: Int, _ column: Int) {
    self.name = name
    self.bytes = bytes
    self.code = code
    self.line = line
    self.column = column
  }

  var testDescription: String { name }
}

extension BadFile {
  /// Three lines in order, for a fourth one.
  private static let head = "schema: runbook/v1\nkind: Product\nid: tally\n"
  /// Lines 4 and 5; the mistake is in line 5.
  private static let wrong = head + "title: Tally\ntitel: Tally\n"

  private static let bomb: String = {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, previous) in zip("bcdefgh", "abcdefg") {
      let list = [String](repeating: "*\(previous)", count: 9).joined(separator: ",")
      text += "\(name): &\(name) [\(list)]\n"
    }
    return text
  }()

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  static let all: [BadFile] = [
    .init("a duplicate key", head + "title: a\ntitle: b\n", "RB0114", 5, 1),
    .init("an undefined alias", head + "title: *nope\n", "RB0116", 4, 8),
    .init("an alias within itself", "&a [*a]\n", "RB0116", 1, 5),
    .init("an alias bomb", bomb, "RB0117", 6, 11),
    .init(
      "deep nesting in brackets", head + "title: " + String(repeating: "[", count: 100_000),
      "RB0118", 4, 71),
    .init(
      "deep nesting by indentation",
      (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "RB0118", 65, 65),
    .init("a tab for indentation", head + "title:\n\tx: y\n", "RB0113", 5, 1),
    .init("a NUL", head + "title: a\u{0}b\n", "RB0111", 4, 9),
    .init("nothing but NULs", [UInt8](repeating: 0, count: 4_096), "RB0111", 1, 1),
    .init("bad UTF-8", Array((head + "title: a").utf8) + [0xFF, 0x0A], "RB0111", 4, 9),
    .init("half a character", Array((head + "title: a").utf8) + [0xE2, 0x82], "RB0111", 4, 9),
    .init(
      "a surrogate in UTF-8", Array((head + "title: a").utf8) + [0xED, 0xA0, 0x80], "RB0111", 4, 9),
    .init("a byte order mark", "\u{FEFF}" + wrong, "RB0101", 5, 1),
    .init("CRLF", wrong.replacing("\n", with: "\r\n"), "RB0101", 5, 1),
    .init("CR", wrong.replacing("\n", with: "\r"), "RB0101", 5, 1),
    .init("UTF-16, little end first", utf16(wrong, bigEndian: false), "RB0101", 5, 1),
    .init("UTF-16, big end first", utf16(wrong, bigEndian: true), "RB0101", 5, 1),
    .init("several documents", head + "title: a\n---\n" + head, "RB0119", 5, 1),
    .init("an empty file", "", "RB0120", 1, 1),
    .init("nothing but a remark", "# nothing\n", "RB0120", 1, 1),
    .init("nothing but a line break", "\n", "RB0120", 1, 1),
    .init("a list that is not closed", "a: [\n", "RB0113", 2, 1),
    .init("a mapping as a key", "{a: b}: c\n", "RB0121", 1, 1),
    .init("a merge key", head + "<<: {title: a}\n", "RB0122", 4, 1),
    .init("a tag", head + "title: !!binary aGk=\n", "RB0115", 4, 8),
    .init("a list", "- a\n- b\n", "RB0104", 1, 1),
    .init("a text", "hello\n", "RB0104", 1, 1),
    .init("another schema", "schema: runbook/v2\nkind: Product\nid: a\n", "RB0105", 1, 9),
    .init("another kind", "schema: runbook/v1\nkind: Deployment\nid: a\n", "RB0106", 2, 7),
    .init("an unclosed quote", head + "title: \"a\n", "RB0113", 4, 8),
    .init("a character that YAML has set aside", head + "title: @a\n", "RB0113", 4, 8),
  ]
}

@Suite("A bad file")
struct BadFileTests {
  @Test("ends in a diagnostic with its place", arguments: BadFile.all)
  func place(_ bad: BadFile) async throws {
    let workspace = try Workspace()
    try workspace.write(bad.bytes, to: "bad.yaml")
    let finished = try await workspace.runbook("check", "--format", "json", "bad.yaml")
    #expect(finished.status == 1, "\(finished)")
    let findings = try Findings.reading(finished)
    let wanted = "bad.yaml:\(bad.line):\(bad.column)"
    #expect(
      findings.diagnostics.contains { $0.code == bad.code && $0.place == wanted }, "\(finished)")
    let shown = try await workspace.runbook("check", "bad.yaml")
    #expect(shown.status == 1, "\(shown)")
    #expect(shown.errors.contains("--> \(wanted)\n"), "\(shown)")
    #expect(String(validating: shown.errorBytes, as: UTF8.self) != nil)
  }

  @Test("stops compile and run like check", arguments: BadFile.all)
  func everywhere(_ bad: BadFile) async throws {
    let workspace = try Workspace()
    try workspace.write(bad.bytes, to: "bad.yaml")
    for line in ["compile bad.yaml -o out", "run bad.yaml"] {
      let finished = try await workspace.shell("exec runbook \(line)")
      #expect(finished.status == 1, "\(finished)")
      #expect(finished.errors.contains("error[\(bad.code)]"), "\(finished)")
    }
    #expect(try workspace.names() == ["bad.yaml"])
  }

  @Test("in the place of a runbook is reported where it is named, or in itself")
  func referred() async throws {
    let workspace = try Workspace.withRunbooks()
    let upgrade = "runbooks/demo/upgrade.yaml"
    let steps = [
      ("rm \(upgrade)", "no such file"),
      ("rm -f \(upgrade); mkdir \(upgrade)", "is a directory"),
      ("rmdir \(upgrade); mkfifo \(upgrade)", "is a pipe"),
      ("rm \(upgrade); truncate -s 100M \(upgrade)", "larger than"),
      ("rm \(upgrade); ln -s upgrade.yaml \(upgrade)", "symbolic links"),
      ("rm \(upgrade); ln -s change.yaml \(upgrade)", ""),
      ("rm \(upgrade); : >\(upgrade)", "empty"),
    ]
    for (preparation, reason) in steps {
      _ = try await workspace.shell(preparation)
      let finished = try await workspace.runbook("check", "runbooks/demo/change.yaml")
      #expect(finished.status == 1, "\(preparation)\n\(finished)")
      #expect(finished.errors.contains(reason), "\(preparation)\n\(finished)")
      #expect(
        finished.errors.contains(/--> runbooks\/demo\/(change|upgrade)\.yaml:\d+:\d+\n/),
        "\(preparation)\n\(finished)")
    }
  }

  @Test(
    "that is none is named, at once",
    arguments: [
      ("mkdir bad.yaml", "directory"), ("mkfifo bad.yaml", "pipe"),
      ("truncate -s 100M bad.yaml", "larger than 16 MiB"),
      ("yes 'a: abcdefgh' | head -c 104857600 >bad.yaml", "larger than 16 MiB"),
      ("true", "no such file"), ("ln -s bad.yaml bad.yaml", "symbolic links"),
      ("ln -s /dev/zero bad.yaml", "device"), ("ln -s /dev/null bad.yaml", "device"),
      ("ln -s gone bad.yaml", "no such file"),
    ])
  func special(_ preparation: String, _ reason: String) async throws {
    let workspace = try Workspace()
    _ = try await workspace.shell(preparation)
    let finished = try await workspace.runbook("check", "bad.yaml")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains(reason), "\(finished)")
    #expect(finished.errors.contains("--> bad.yaml:1:1\n"), "\(finished)")
  }

  @Test("that may not be read is named", .enabled(if: geteuid() != 0, "root reads everything"))
  func unreadable() async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "bad.yaml")
    _ = try await workspace.shell("chmod 0 bad.yaml")
    let finished = try await workspace.runbook("check", "bad.yaml")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("cannot read `bad.yaml`"), "\(finished)")
  }

  @Test("whose name is strange does not confuse the output")
  func names() async throws {
    let workspace = try Workspace()
    for name in ["a b.yaml", "ä語.yaml", "-x.yaml", "a\u{1B}[2Jb.yaml", "a\nerror.yaml"] {
      try workspace.write("titel: x\n", to: name)
      let finished = try await workspace.runbook("check", "--", name)
      #expect(finished.status == 1, "\(finished)")
      #expect(!finished.errorBytes.contains(0x1B), "\(finished)")
      #expect(!finished.errors.contains("\nerror.yaml"), "\(finished)")
    }
  }

  @Test("never crashes the program, cut off or with a byte changed anywhere", arguments: 0..<4)
  func mangled(_ part: Int) async throws {
    let workspace = try Workspace.withRunbooks()
    let original = try workspace.bytes("runbooks/demo/upgrade.yaml")
    // A fixed sequence, so that a failure can be seen again.
    var random = SplitMix(state: UInt64(part) + 1)
    for _ in 0..<30 {
      var bytes = original
      switch random.next() % 3 {
      case 0: bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
      case 1:
        for _ in 0..<(1 + random.next() % 4) {
          bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
        }
      default:
        let start = Int(random.next() % UInt64(bytes.count))
        bytes.removeSubrange(start..<min(bytes.count, start + Int(random.next() % 200)))
      }
      try workspace.write(bytes, to: "runbooks/demo/upgrade.yaml")
      let finished = try await workspace.runbook("check", "runbooks/demo/change.yaml")
      guard finished.status == 0 || finished.status == 1 else {
        Issue.record("\(finished)\n\(String(decoding: bytes, as: UTF8.self))")
        continue
      }
      if finished.status == 1 {
        #expect(
          finished.errors.contains(/--> runbooks\/demo\/[a-z]+\.yaml:\d+:\d+\n/), "\(finished)")
      }
    }
  }
}

/// A small generator whose numbers are the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
