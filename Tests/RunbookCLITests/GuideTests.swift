import FoundationEssentials
import Testing

/// The pages of `docs/guide/`: what they show is what happens.
@Suite("The guide")
struct GuideTests {
  static let pages =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Repository.path("docs/guide")))?.filter { $0.hasSuffix(".md") }.sorted() ?? []

  @Test("has examples that compile and run as they are shown", arguments: pages)
  func examples(_ page: String) async throws {
    let text = try Self.text(of: page)
    let files = Self.blocks(in: text).filter { $0.mark == "file" }
    #expect(!files.isEmpty)
    let workspace = try Workspace()
    for file in files { try workspace.write(file.text, to: file.value) }
    let commands = ConsoleCommand.reading(text)
    #expect(!commands.isEmpty)
    for command in commands {
      let finished = try await workspace.shell("{ \(command.text)\n} 2>&1 </dev/null")
      var lines = finished.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      if lines.last == "" { lines.removeLast() }
      guard !ShownLines(lines: command.expected).match(lines) else { continue }
      Issue.record(
        "\(page):\(command.line): `\(command.text)` prints\n\(lines.joined(separator: "\n"))")
    }
  }

  @Test("runs its example by the script in every shell as by the executor", arguments: pages)
  func scripts(_ page: String) async throws {
    let text = try Self.text(of: page)
    for shell in ["dash", "bash --posix", "busybox sh", "ksh", "mksh", "yash"] {
      let workspace = try Workspace()
      for file in Self.blocks(in: text) where file.mark == "file" {
        try workspace.write(file.text, to: file.value)
      }
      let finished = try await workspace.shell(
        "runbook compile change.yaml -o out && \(shell) out/run.sh --unattended --evidence-dir ev"
          + " && runbook verify ev/run-*")
      #expect(finished.status == 0, "\(page), \(shell): \(finished)")
    }
  }

  @Test("shows mistakes that the compiler finds", arguments: pages)
  func mistakes(_ page: String) async throws {
    let blocks = Self.blocks(in: try Self.text(of: page))
    let mistakes = blocks.filter { $0.mark == "mistake" }
    #expect(!mistakes.isEmpty)
    for mistake in mistakes {
      let workspace = try Workspace()
      for file in blocks where file.mark == "file" {
        try workspace.write(file.text, to: file.value)
      }
      try workspace.write(mistake.text, to: "change.yaml")
      let finished = try await workspace.runbook("check", "change.yaml", "--format", "json")
      let codes = Set(try Findings.reading(finished).diagnostics.map(\.code))
      #expect(codes == [mistake.value], "\(page): \(finished)")
    }
  }

  private static func text(of page: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: Repository.path("docs/guide/" + page)))
    return String(decoding: data, as: UTF8.self)
  }

  /// A block of YAML, or of a file of hosts, whose first line says what it is: `# file: NAME` or `# mistake: CODE`.
  private struct Block {
    var mark: String
    var value: String
    var text: String
  }

  private static func blocks(in text: String) -> [Block] {
    text.replacing("```ini\n", with: "```yaml\n")
      .components(separatedBy: "```yaml\n").dropFirst().compactMap { rest in
        let body = rest.components(separatedBy: "\n```")[0] + "\n"
        guard let line = body.split(separator: "\n").first, line.hasPrefix("# ") else { return nil }
        let words = line.dropFirst(2).split(separator: ":", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return nil }
        return Block(mark: words[0], value: words[1].trimmingPrefix(" ").description, text: body)
      }
  }
}
