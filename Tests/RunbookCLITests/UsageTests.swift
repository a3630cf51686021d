import Testing

@Suite("Usage")
struct UsageTests {
  @Test(
    "that is wrong is told on standard error, with status 2 and nothing else",
    arguments: [
      ["frobnicate"], ["chek", "a.yaml"], ["--frobnicate"], ["check"], ["check", "--frobnicate"],
      ["check", "--format", "xml", "a.yaml"], ["check", "--format"], ["compile"],
      ["compile", "a.yaml"], ["compile", "-o", "out"], ["compile", "a.yaml", "-o"],
      ["compile", "a.yaml", "b.yaml", "-o", "out"],
      ["compile", "a.yaml", "-o", "out", "--only", "pdf"], ["compile", "a.yaml", "-o", ""],
      ["run"], ["run", "a.yaml", "b.yaml"], ["run", "a.yaml", "--from"],
      ["run", "a.yaml", "--only", "x", "--until", "y"], ["run", "--evidence-dir", "x"], ["verify"],
      ["verify", "a", "b"], ["verify", "--format", "terminal", "a"], ["explain", "a", "b"],
      ["reference"], ["reference", "everything"], ["path", "a.yaml"],
      ["path", "a.yaml", "--from", "1"], ["path", "a.yaml", "--from", "x", "--to", "2"],
      ["path", "--from", "1", "--to", "2"], ["trace"], ["trace", "a.yaml", "b.yaml"],
      ["trace", "--format", "xml", "a.yaml"],
    ])
  func wrong(_ arguments: [String]) async throws {
    let workspace = try Workspace()
    try workspace.write("", to: "a.yaml")
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let finished = try await workspace.shell("exec runbook \(line)")
    #expect(finished.status == 2, "\(finished)")
    #expect(finished.output.isEmpty, "\(finished)")
    #expect(finished.errors.lowercased().contains("usage: runbook"), "\(finished)")
    #expect(finished.errors.lowercased().hasPrefix("error: "), "\(finished)")
    #expect(try workspace.names() == ["a.yaml"])
  }

  @Test(
    "asked for is told on standard output, with status 0",
    arguments: [
      "--help", "-h", "help", "", "check --help", "help compile", "run --help", "verify -h",
      "explain --help", "reference --help", "path --help", "trace --help",
    ])
  func help(_ arguments: String) async throws {
    let finished = try await Workspace().shell("exec runbook \(arguments)")
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.output.contains("USAGE: runbook"), "\(finished)")
    #expect(finished.errors.isEmpty, "\(finished)")
  }

  @Test("names the exit statuses and every subcommand")
  func overview() async throws {
    let help = try await Workspace().runbook("--help").output
    for word in ["check", "compile", "run", "verify", "explain", "path", "trace", "Exit status"] {
      #expect(help.contains(word))
    }
  }

  @Test("knows its version")
  func version() async throws {
    let finished = try await Workspace().runbook("--version")
    #expect(finished.status == 0)
    #expect(finished.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(finished)")
    #expect(finished.errors.isEmpty)
  }
}
