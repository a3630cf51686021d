import RunbookDiagnostics
import RunbookModel
import RunbookWorkspace
import Testing

@Suite("Text with variables")
struct TemplateTextTests {
  /// The text of a step's command, read from the value as it stands in YAML.
  private func template(_ yaml: String) throws -> (text: TemplateText, source: [UInt8]) {
    let source = Array(
      """
      schema: runbook/v1
      kind: Runbook
      id: shop
      title: Shop
      product: product.yaml
      stages:
        - {id: live, steps: [{id: work, run: \(yaml)}]}
      """.utf8)
    let loaded = Workspace.load(text: source, name: "runbook.yaml")
    let step = try #require(loaded.runbook?.stages.first?.steps.first)
    guard case .run(let command)? = step.action?.value else { throw NoCommand() }
    return (try #require(command.common), source)
  }

  private struct NoCommand: Error {}

  @Test(
    "Only a name in braces is a variable",
    arguments: [
      ("plain", "plain", []),
      ("'a ${b} c'", "a ${b} c", ["b"]),
      ("'${a}${b_2}'", "${a}${b_2}", ["a", "b_2"]),
      ("'$a $1 $$ a$'", "$a $1 $$ a$", []),
      ("'$${HOME}'", "${HOME}", []),
      ("'$${HOME:-/srv}'", "${HOME:-/srv}", []),
      ("'$$${a}'", "$$${a}", ["a"]),
      ("'$$$${a}'", "$$${a}", []),
      ("'$(a)'", "$(a)", []),
      ("'$'", "$", []),
      ("''", "", []),
    ])
  func segments(_ yaml: String, _ shell: String, _ names: [String]) throws {
    let text = try template(yaml).text
    #expect(text.shellText == shell)
    #expect(text.references.map(\.value) == names)
    #expect(text.malformed.isEmpty)
  }

  @Test(
    "What begins like a variable and is none is told by its place",
    arguments: [
      ("'a ${b'", "${b"), ("'a ${}'", "${}"), ("'a ${1} c'", "${1}"), ("'${a:-b}'", "${a:"),
      ("'${a b}'", "${a "),
    ])
  func malformed(_ yaml: String, _ place: String) throws {
    let (text, source) = try template(yaml)
    let span = try #require(text.malformed.first)
    #expect(String(decoding: source[span.start..<span.end], as: UTF8.self) == place)
    #expect(text.references.isEmpty)
  }

  @Test(
    "A variable's place is that in the file, whatever stands before it",
    arguments: [
      "plain ${name} text", "'it''s ${name}'", "\"tab\\t \\u00e9 ${name}\"", "'ü 🚀 ${name}'",
    ])
  func places(_ yaml: String) throws {
    // In a flow mapping a plain text cannot hold braces.
    let (text, source) = try template(yaml.hasPrefix("p") ? "'\(yaml)'" : yaml)
    let span = try #require(text.references.first?.span)
    #expect(String(decoding: source[span.start..<span.end], as: UTF8.self) == "${name}")
  }

  @Test("Values are put in once: what they hold is not read again")
  func substitution() throws {
    let text = try template("'${a} $${a} ${b}'").text
    let filled = text.substituting { $0 == "a" ? "${b}" : nil }
    #expect(filled == "${b} ${a} ${b}")
  }
}
