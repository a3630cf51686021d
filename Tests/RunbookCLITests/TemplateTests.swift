import FoundationEssentials
import Testing

@Suite("Templates")
struct TemplateTests {
  private func prepared() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Small.change(), to: "a.yaml")
    return workspace
  }

  @Test("replace those that are compiled in, and only those")
  func override() async throws {
    let workspace = try prepared()
    let name = "markdown/checklist.md.mustache"
    let original = try String(
      decoding: Data(contentsOf: URL(filePath: Repository.path("templates/\(name)"))),
      as: UTF8.self)
    try workspace.write(original + "Printed by the {{! nobody }}night shift.\n", to: "mine/\(name)")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let finished = try await workspace.runbook(
      "compile", "a.yaml", "-o", "own", "--templates", "mine")
    #expect(finished.status == 0, "\(finished)")
    let checklist = try workspace.text("out/checklist.md")
    #expect(try workspace.text("own/checklist.md") == checklist + "Printed by the night shift.\n")
    for same in ["plan.json", "run.sh"] {
      #expect(try workspace.bytes("own/\(same)") == workspace.bytes("out/\(same)"))
    }
  }

  @Test("that are the built-in ones make the same files")
  func same() async throws {
    let workspace = try prepared()
    _ = try await workspace.shell(
      "mkdir mine; cp -R '\(Repository.path("templates"))'/shell mine; "
        + "cp -R '\(Repository.path("templates"))'/markdown mine")
    _ = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    let finished = try await workspace.runbook(
      "compile", "a.yaml", "-o", "own", "--templates", "mine")
    #expect(finished.status == 0, "\(finished)")
    #expect(try workspace.snapshot("own") == workspace.snapshot("out"))
  }

  @Test(
    "that cannot be used are named, and nothing is written",
    arguments: [
      ("shell/stpe.sh.mustache", "x", "`shell/stpe.sh.mustache` is not a template"),
      ("run.sh.mustache", "x", "`run.sh.mustache` is not a template"),
      ("shell/step.sh", "x", "`shell/step.sh` is not a template"),
      ("shell/step.sh.mustache", "one\n{{#steps}}\n", "`shell/step.sh.mustache`, line"),
      ("shell/step.sh.mustache", "{{#a}}{{/b}}", "`shell/step.sh.mustache`, line 1"),
      ("shell/step.sh.mustache", "one\n{{name\n", "`shell/step.sh.mustache`, line"),
      ("shell/step.sh.mustache", "one\n{{> nothing}}\n", "line 2: there is no template `nothing`"),
      (
        "markdown/checklist-step.md.mustache", "{{{heading}}}\n{{#work}}{{{fence}}}{{/work}}\n",
        "line 2: there is no value `fence`"
      ),
    ])
  func unusable(_ name: String, _ text: String, _ reason: String) async throws {
    let workspace = try prepared()
    try workspace.write(text, to: "mine/\(name)")
    let finished = try await workspace.runbook(
      "compile", "a.yaml", "-o", "out", "--templates", "mine")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains(reason), "\(finished)")
    #expect(finished.output.isEmpty)
    #expect(!workspace.exists("out"))
  }

  @Test(
    "that are not there, or no folder, are named",
    arguments: ["gone", "a.yaml", "/dev/null"])
  func missing(_ folder: String) async throws {
    let workspace = try prepared()
    let finished = try await workspace.runbook(
      "compile", "a.yaml", "-o", "out", "--templates", folder)
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("`\(folder)` cannot be read"), "\(finished)")
    #expect(!workspace.exists("out"))
  }

  @Test(
    "that call one another without end are refused, not followed",
    arguments: [
      "{{> shell/step.sh}}", "x {{>shell/step.sh}}", "{{> shell/check.sh }}{{> shell/run.sh}}",
      "{{=<% %>=}}<%> shell/step.sh %>",
    ])
  func recursion(_ text: String) async throws {
    let workspace = try prepared()
    try workspace.write(text, to: "mine/shell/step.sh.mustache")
    let finished = try await workspace.runbook(
      "compile", "a.yaml", "-o", "out", "--templates", "mine")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.errors.contains("it calls itself"), "\(finished)")
    #expect(!workspace.exists("out"))
  }
}
