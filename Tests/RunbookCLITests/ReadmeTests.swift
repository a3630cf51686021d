import FoundationEssentials
import Testing

@Suite("The README")
struct ReadmeTests {
  /// Commands that build or install; those who clone run them, this test does not.
  static let skipped = ["make demo", "make test", "make build", "git clone"]

  @Test("shows commands that work, with the output that they have")
  func commands() async throws {
    let data = try Data(contentsOf: URL(filePath: Repository.path("README.md")))
    let commands = ConsoleCommand.reading(String(decoding: data, as: UTF8.self))
    let run = commands.filter { command in
      !Self.skipped.contains { command.text == $0 || command.text.hasPrefix($0 + " ") }
    }
    #expect(run.count >= 10)
    let workspace = try Workspace.withRunbooks()
    let finished = try await workspace.shell(Self.session(run))
    #expect(finished.ending == .exited(0), "\(finished)")
    let outputs = finished.output.split(separator: Self.mark, omittingEmptySubsequences: false)
      .dropFirst()
    try #require(outputs.count == run.count, "\(finished)")
    for (command, output) in zip(run, outputs) {
      var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      guard !ShownLines(lines: command.expected).match(lines) else { continue }
      Issue.record(
        "README.md:\(command.line): `\(command.text)` prints\n\(lines.joined(separator: "\n"))")
    }
  }

  private static let mark = "\u{1}next\u{1}\n"

  /// One shell for all commands, as a reader has, so that a `cd` in one of them counts for the next.
  private static func session(_ commands: [ConsoleCommand]) -> String {
    commands.map { command in
      let word = "'" + command.text.replacing("'", with: "'\\''") + "'"
      return "printf '\\001next\\001\\n'; eval \(word) 2>&1 </dev/null\n"
    }.joined() + "exit 0\n"
  }
}

@Suite("Console blocks")
struct ConsoleBlockTests {
  @Test(
    "match with … for lines and for text",
    arguments: [
      (["a", "b"], ["a", "b"], true), (["a"], ["a", "b"], false), ([], [], true),
      (["…"], [], true), (["a", "…"], ["a"], true), (["a", "…", "d"], ["a", "b", "c", "d"], true),
      (["a", "…", "d"], ["a", "d", "c"], false), (["…", "b", "…"], ["a", "b", "c"], true),
      (["…", "x", "…"], ["a", "b", "c"], false), (["in … s"], ["in 0.1 s"], true),
      (["in … s"], ["in 0.1 m"], false), (["…"], ["a", "b"], true), ([], ["a"], false),
      (["a", "…", "a"], ["a"], false), (["x…y…z"], ["x1y2z"], true), (["x…y…z"], ["x1z2y"], false),
    ])
  func match(_ shown: [String], _ actual: [String], _ holds: Bool) {
    #expect(ShownLines(lines: shown).match(actual) == holds)
  }

  @Test("are read with their commands and outputs")
  func reading() {
    let commands = ConsoleCommand.reading(
      """
      text
      ````console
      $ first \\
        more
      out
      ```
      $ second
      ````
      ```sh
      $ not this
      ```
      """)
    #expect(commands.map(\.text) == ["first \\\n  more", "second"])
    #expect(commands.map(\.expected) == [["out", "```"], []])
    #expect(commands.map(\.line) == [3, 7])
  }
}
