import Foundation
import Testing

/// `docs/design/floors.md`, `Package.swift` and the imports of the sources say the same.
@Suite("The floors")
struct FloorTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Each module with its floor and what the manifest lets it see.
  private static func modules() throws -> [(floor: String, name: String, sees: Set<String>)] {
    try text("Package.swift").matches(of: /floor\(\s*"(\w+)\/(\w+)"(?:,\s*\[([^\]]*)\])?/).map {
      let sees = ($0.3 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }
      return (String($0.1), String($0.2), Set(sees))
    }
  }

  @Test("stand in the page in the order in which they may be seen")
  func page() throws {
    let page = try Self.text("docs/design/floors.md")
    let rows = page.matches(of: /(?m)^\| `(\w+)\/(\w+)` \|/).map { ("\($0.1)", "\($0.2)") }
    let modules = try Self.modules()
    #expect(modules.count > 20, "the manifest was not read")
    let written = Set(rows.map { "\($0.0)/\($0.1)" })
    for module in modules {
      #expect(written.contains("\(module.floor)/\(module.name)"), "the page says nothing of it")
      let own = try #require(rows.firstIndex { $0.1 == module.name })
      for seen in module.sees {
        // Templates and packages of others have no row.
        guard let below = rows.firstIndex(where: { $0.1 == seen }) else { continue }
        #expect(below < own, "\(module.name) may not see \(seen), which stands above it")
      }
    }
    for floor in Set(rows.map(\.0)) {
      let places = rows.indices.filter { rows[$0].0 == floor }
      #expect(places.last! - places[0] == places.count - 1, "\(floor) stands in two places")
    }
  }

  @Test("are seen where the manifest says so, and nowhere else")
  func imports() throws {
    let modules = try Self.modules()
    let names = Set(modules.map(\.name))
    var files = 0
    for module in modules {
      let folder = Self.root.appending(path: "Sources/\(module.floor)/\(module.name)")
      let found = try #require(FileManager.default.enumerator(atPath: folder.path))
      for case let path as String in found where path.hasSuffix(".swift") {
        files += 1
        let source = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        for line in source.matches(of: /(?m)^(?:\w+ )?import (\w+)$/) {
          let seen = String(line.1)
          guard names.contains(seen) else { continue }
          #expect(module.sees.contains(seen), "\(module.name)/\(path) imports \(seen)")
        }
      }
    }
    #expect(files > 300, "the sources were not found")
  }
}
