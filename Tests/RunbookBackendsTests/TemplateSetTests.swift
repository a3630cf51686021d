import RunbookBackends
import Testing

@Suite("Templates")
struct TemplateSetTests {
  @Test("those compiled in can be parsed")
  func embedded() throws {
    _ = try TemplateSet.embedded()
  }

  @Test("a file of the same name replaces one")
  func override() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("# {{title}} & {{{title}}}\n", to: "markdown/checklist.md.mustache")
    let templates = try TemplateSet.load(overridesIn: scratch.path)
    let artifacts = try render(
      SamplePlans.empty("R&D <x>"), by: [MarkdownBackend()], templates: templates)
    // Two braces or three: nothing here is HTML.
    #expect(String(decoding: artifacts[0].bytes, as: UTF8.self) == "# R\\&D \\<x> & R\\&D \\<x>\n")
  }

  @Test("a file that is not a template is named, with those that are")
  func unknown() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("", to: "shell/steps.sh.mustache")
    let error = try #require(throws: TemplateError.self) {
      try TemplateSet.load(overridesIn: scratch.path)
    }
    #expect(error == .unknown(file: "shell/steps.sh.mustache"))
    #expect(error.description.contains("`shell/step.sh.mustache`"))
  }

  @Test("hidden files are passed over")
  func hidden() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("", to: ".gitkeep")
    _ = try TemplateSet.load(overridesIn: scratch.path)
  }

  @Test("a directory that is not there is an error")
  func missing() {
    #expect(throws: TemplateError.unreadable(path: "/nonexistent")) {
      try TemplateSet.load(overridesIn: "/nonexistent")
    }
  }

  @Test(
    "a mistake is named with its line",
    arguments: [
      ("one\ntwo {{#a}}\n{{/b}}\n", 3), ("{{a\n", 1), ("x\n\n{{> shell/stepp.sh}}\n", 3),
    ])
  func invalid(_ text: String, _ line: Int) throws {
    let scratch = try ScratchDirectory()
    try scratch.write(text, to: "shell/step.sh.mustache")
    let error = try #require(throws: TemplateError.self) {
      try TemplateSet.load(overridesIn: scratch.path)
    }
    guard case .invalid("shell/step.sh", line, _) = error else {
      Issue.record("\(error)")
      return
    }
  }
}
