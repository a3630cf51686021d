import RunbookDiagnostics
import RunbookRules
import Testing

/// One example of one rule.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let number: Int
  let example: RuleExample
  let isFailing: Bool

  static let failing = all(isFailing: true)
  static let passing = all(isFailing: false)

  private static func all(isFailing: Bool) -> [ExampleCase] {
    RuleCatalogue.rules.flatMap { rule in
      (isFailing ? rule.failing : rule.passing).enumerated().compactMap { index, example in
        example.situation == nil
          ? ExampleCase(rule: rule, number: index + 1, example: example, isFailing: isFailing)
          : nil
      }
    }
  }

  var testDescription: String {
    "\(rule.code) \(rule.name), \(isFailing ? "failing" : "passing") \(number)"
  }

  /// What is checked, with line numbers, for the message of a test that fails.
  var text: String {
    String(decoding: ExampleDocument.document(of: example)?.bytes ?? [], as: UTF8.self)
  }
}

@Suite("The examples of the rules")
struct ExampleTests {
  @Test(
    "A failing example reports its rule at exactly the marked places",
    arguments: ExampleCase.failing)
  func failingPlaces(_ one: ExampleCase) throws {
    let document = try #require(ExampleDocument.document(of: one.example))
    let checking = Checking(one.example)
    let places = document.places + (ExampleDocument.inventory(of: one.example)?.places ?? [])
    let found = checking.diagnostics.filter { $0.code == one.rule.code }
      .map { $0.span.start..<$0.span.end }
    #expect(!places.isEmpty, "nothing is marked")
    #expect(
      found == places, "\(one.text)\n\(checking.lines.joined(separator: "\n"))")
  }

  @Test("A failing example reports nothing but its rule", arguments: ExampleCase.failing)
  func failingAlone(_ one: ExampleCase) {
    let checking = Checking(one.example)
    let others = Set(checking.codes).subtracting([one.rule.code.number]).sorted()
    #expect(
      others.isEmpty,
      "\(one.text)\n\(checking.lines.joined(separator: "\n"))")
  }

  @Test("A failing example weighs as much as its rule says", arguments: ExampleCase.failing)
  func severity(_ one: ExampleCase) {
    for diagnostic in Checking(one.example).diagnostics
    where diagnostic.code == one.rule.code {
      #expect(diagnostic.severity == one.rule.severity, "\(diagnostic.line)")
    }
  }

  @Test("A passing example reports nothing at all", arguments: ExampleCase.passing)
  func passing(_ one: ExampleCase) throws {
    let document = try #require(ExampleDocument.document(of: one.example))
    let checking = Checking(one.example)
    #expect(document.places.isEmpty, "nothing may be marked")
    #expect(checking.lines.isEmpty, "\(one.text)\n\(checking.lines.joined(separator: "\n"))")
  }

  @Test("What is said is worded alike", arguments: ExampleCase.failing)
  func wording(_ one: ExampleCase) {
    for diagnostic in Checking(one.example).diagnostics {
      let texts =
        [diagnostic.message, diagnostic.label].compactMap { $0 } + diagnostic.labels.map(\.text)
        + diagnostic.help + diagnostic.notes
      for text in texts {
        #expect(text.isWordedAsDiagnostic, "\(diagnostic.code): \(text)")
      }
    }
  }

  @Test("Every rule can be seen to fail and to pass", arguments: RuleCatalogue.rules.map(\.name))
  func exampleCount(_ name: String) throws {
    let rule = try #require(RuleCatalogue.rules.first { $0.name == name })
    #expect(!rule.failing.isEmpty)
    #expect(!rule.passing.isEmpty)
    for example in rule.failing + rule.passing {
      #expect(!example.sections.isEmpty, "an example without a text shows nothing")
    }
  }

  @Test("The minimal documents of the examples are without fault")
  func minimal() {
    #expect(Checking().lines.isEmpty)
  }
}

extension String {
  /// Lower case or a backquote first, no full stop or blank last, nothing empty in backquotes.
  fileprivate var isWordedAsDiagnostic: Bool {
    guard let first, let last else { return false }
    let begins = first == "`" || first.isNumber || first.isLowercase
    return begins && last != "." && last != " " && !contains("``")
  }
}
