import Testing

@Suite("Explain")
struct ExplainTests {
  @Test("explains every code that it lists, with an example of the mistake")
  func all() async throws {
    let workspace = try Workspace()
    let list = try await workspace.runbook("explain")
    #expect(list.status == 0)
    let codes = list.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(codes.count > 70)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    for code in codes {
      let page = try await workspace.runbook("explain", code)
      #expect(page.status == 0, "\(page)")
      #expect(page.output.hasPrefix("## \(code) "), "\(page)")
      #expect(page.output.contains("\nWhy: "), "\(page)")
      #expect(page.errors.isEmpty)
    }
  }

  @Test("takes a code as people write it", arguments: ["rb0101", "0101", "101", "RB101"])
  func forms(_ code: String) async throws {
    let page = try await Workspace().runbook("explain", code)
    #expect(page.output.hasPrefix("## RB0101 "), "\(page)")
  }

  @Test(
    "refuses a code that there is not",
    arguments: ["RB9999", "RB", "", "hello", "RB0101x", "-1", "99999999999999999999", "RB01 01"])
  func unknown(_ code: String) async throws {
    let finished = try await Workspace().runbook("explain", "--", code)
    #expect(finished.status == 2, "\(finished)")
    #expect(finished.output.isEmpty, "\(finished)")
    #expect(finished.errors.contains("there is no diagnostic `\(code)`"), "\(finished)")
    #expect(finished.errors.contains("runbook explain"), "\(finished)")
  }

  @Test("knows every code that a diagnostic names")
  func named() async throws {
    let workspace = try Workspace()
    let list = try await workspace.runbook("explain").output
    for code in BadFile.all.map(\.code) + Mistake.all.map(\.code) {
      #expect(list.contains("\(code)  "), "\(code)")
    }
  }
}
