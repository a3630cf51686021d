import FoundationEssentials
import Testing

/// What a guide demands stands beside an element of its product that sees to it.
@Suite("A demand of a guide")
struct FactTests {
  /// Parts of a document that ask nothing of a plan.
  private static let readOnly: Set<Substring> = [
    "advice", "console", "contradictions", "facts", "notes", "references", "sources",
    "troubleshooting",
  ]

  @Test(
    "is cited by an element of the product or its runbook, or there is a reason",
    arguments: Facts.guides)
  func cited(_ guide: Facts.Guide) throws {
    let folder = URL(filePath: Family.mddc.folder).deletingLastPathComponent()
      .appending(path: guide.family)
    var cited: Set<String> = []
    for name in ["product.yaml", "upgrade.yaml"] {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      cited.formUnion(FactTests.ids(in: String(decoding: bytes, as: UTF8.self)))
    }
    #expect(!guide.ids.isEmpty)
    for id in guide.ids where !cited.contains(id) {
      let reason = Facts.without[id] ?? ""
      #expect(!reason.isEmpty, "\(guide.family): nothing cites \(id)")
    }
    let needless = guide.ids.filter { cited.contains($0) && Facts.without[$0] != nil }
    #expect(needless.isEmpty, "cited, and with a reason why not: \(needless)")
  }

  @Test("has an id of its own")
  func unique() {
    let ids = Facts.guides.flatMap(\.ids)
    #expect(Set(ids).count == ids.count)
    #expect(Set(Facts.without.keys).isSubset(of: ids))
  }

  @Test("is not met by a word for the reader, or by a line that holds nothing else")
  func elements() {
    let text = """
      notes:
        - {text: Something.}   # MDC-001
      requirements:
        # MDC-002
        - {id: one, kind: step} # MDC-003.a MDC-P04 MDC-X05
      stages:
        - id: two              # MDC-0061 MDC-006
      """
    #expect(FactTests.ids(in: text) == ["MDC-003", "MDC-006"])
  }

  /// The ids in comments beside elements; of a part such as `.a`, the fact.
  private static func ids(in text: String) -> Set<String> {
    var result: Set<String> = []
    var section: Substring = ""
    for line in text.split(separator: "\n") {
      if let key = line.prefixMatch(of: /([a-z_]+):/) { section = key.output.1 }
      guard !readOnly.contains(section), let mark = line.firstIndex(of: "#"),
        !line[..<mark].allSatisfy(\.isWhitespace)
      else { continue }
      let matches = line[mark...].matches(of: /\b([A-Z]+-[0-9]{3})(?![0-9])/)
      result.formUnion(matches.map { String($0.output.1) })
    }
    return result
  }
}
