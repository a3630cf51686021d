import FoundationEssentials
import RunbookDiagnostics
import RunbookRules
import Testing

@Suite("The catalogue of rules")
struct CatalogueTests {
  private let rules = RuleCatalogue.rules

  @Test("Codes stand in ascending order and once each")
  func codes() {
    let numbers = rules.map(\.code.number)
    #expect(numbers == Set(numbers).sorted())
  }

  @Test("Names are kebab case and stand once each")
  func names() {
    #expect(Set(rules.map(\.name)).count == rules.count)
    for name in rules.map(\.name) {
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
    }
  }

  @Test("Advice, and only advice, has a code from 2000 on")
  func severities() {
    for rule in rules {
      #expect((rule.severity == .warning) == (rule.code.number >= 2000), "\(rule.code)")
    }
  }

  @Test("Summaries and rationales are sentences", arguments: RuleCatalogue.rules.map(\.name))
  func sentences(_ name: String) throws {
    let rule = try #require(rules.first { $0.name == name })
    for text in [rule.summary, rule.rationale] {
      #expect(text.last == ".", "\(text)")
      #expect(text.first.map { $0.isUppercase || $0 == "`" } == true, "\(text)")
      #expect(!text.contains("  ") && !text.contains("\n"), "\(text)")
    }
  }

  @Test("Every code that the program can report stands in the catalogue")
  func reported() throws {
    let known = Set(rules.map(\.code.number))
    let pattern = /DiagnosticCode\((\d+)\)/
    var found: Set<Int> = []
    for path in try Sources.swiftFiles() {
      for match in try Sources.text(of: path).matches(of: pattern) {
        let number = try #require(Int(match.1))
        found.insert(number)
        #expect(known.contains(number), "\(number) in \(path)")
      }
    }
    #expect(found.count > 50, "the sources were not found")
  }
}

/// The sources of the package, found from the place of this file.
private enum Sources {
  static func swiftFiles() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources").path
    let floors = try FileManager.default.contentsOfDirectory(atPath: root)
    return try floors.sorted().flatMap { try files(in: root + "/" + $0) }
  }

  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { name in
      let path = folder + "/" + name
      if name.hasSuffix(".swift") { return [path] }
      return name.contains(".") ? [] : try files(in: path)
    }
  }
}
