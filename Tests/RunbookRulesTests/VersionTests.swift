import RunbookModel
import RunbookRules
import Testing
import RunbookDiagnostics

@Suite("Versions")
struct VersionTests {
  @Test("Versions are compared part by part, as numbers")
  func order() throws {
    let ascending = [
      "1.0-rc2", "1.0-rc10", "1.0", "1.0+hotfix2", "1.0+hotfix10", "1.0.1", "1.2", "1.10", "v2",
      "8.6.0", "10",
    ]
    let versions = try ascending.map { try #require(Version($0), "\($0)") }
    for (low, high) in zip(versions, versions.dropFirst()) {
      #expect(low < high, "\(low) \(high)")
      #expect(!(high < low))
      #expect(low != high)
    }
  }

  @Test("A part that is not written is 0", arguments: [("1", "1.0.0"), ("v8.2", "8.2.0")])
  func equal(_ a: String, _ b: String) throws {
    #expect(try #require(Version(a)) == #require(Version(b)))
  }

  @Test(
    "What is no row of numbers is no version",
    arguments: ["", "v", "4.2.x", "1..2", ".1", "1.", "latest", "1 .0", "-1", "1,0", "١.٠"])
  func malformed(_ text: String) {
    #expect(Version(text) == nil)
  }

  @Test(
    "A pattern is held against the beginning of a version",
    arguments: [
      ("*", "8.6.0", true), ("8.*", "8.6.0", true), ("8.*", "8", true), ("8.*", "9.0", false),
      ("8.6.0", "8.6.0", true), ("8.6.0", "8.6.1", false), ("8.6", "8.6.1", true),
      ("8.6.*", "8.60", false),
    ])
  func patterns(_ pattern: String, _ version: String, _ matches: Bool) throws {
    #expect(try #require(Version(version)).matches(pattern: pattern) == matches)
  }

  @Test("That a version is a source says nothing of how it is reached")
  func sourcesAreNoTargets() {
    func checking(_ more: String) -> Checking {
      Checking(
        product: "versions: {minimum_source: [{to: 2.*, from: 1.5}\(more)]}",
        change: "versions: {from: 1.0, to: 2.0}")
    }
    let unknown = checking("")
    #expect(unknown.codes == [302])
    let asked: [String] = unknown.diagnostics.flatMap { $0.help }
    #expect(asked.contains { $0.contains("whether 1.0 may be") }, "\(asked)")
    let known = checking(", {to: 1.5, from: 1.0}")
    let told: [String] = known.diagnostics.flatMap { $0.help }
    #expect(told.contains { $0.hasPrefix("go 1.0 → 1.5 → 2.0") }, "\(told)")
  }

  @Test("A rule about sources holds where its facts do")
  func conditions() {
    func codes(_ facts: String) -> [Int] {
      Checking(
        product: """
          facts: {flavour: {values: [script, patroni]}}
          versions: {minimum_source: [{to: 2.*, from: 1.5, when: {flavour: script}}]}
          """,
        change: facts
      ).codes
    }
    #expect(codes("facts: {flavour: script}") == [302])
    #expect(codes("facts: {flavour: patroni}").isEmpty)
    #expect(codes("") == [311])
  }

  @Test(
    "A file is known by its name, in whatever folder and on whatever system",
    arguments: [
      ("/srv/shop-20.deb", true), ("shop-20.deb", true), (#"C:\Temp\shop-20.deb"#, true),
      ("/srv/shop-20.deb/", true), ("/srv/shop-2.0.deb", false), ("/srv/shop-20.deb.old", false),
    ])
  func artefacts(_ path: String, _ fits: Bool) {
    let checking = Checking(
      product: """
        versions:
          scheme: {parts: [major, minor]}
          artefacts: [{variable: installer, name: "shop-{major}{minor}.deb"}]
        """,
      runbook: "variables: {installer: {type: path}}",
      change: "variables: {installer: '\(path)'}")
    #expect(checking.codes == (fits ? [] : [308]))
  }

  @Test("A file that differs from host to host is looked at on each of them")
  func artefactsByHost() {
    let checking = Checking(
      product: """
        versions:
          scheme: {parts: [major]}
          artefacts: [{variable: installer, name: "shop-{major}.deb"}]
        """,
      runbook: "variables: {installer: {type: path, per_host: true}}",
      change: """
        hosts: {a: {connection: local}, b: {connection: local}}
        variables: {installer: {a: /srv/shop-2.deb, b: /srv/shop-1.deb}}
        """)
    #expect(checking.messages(308) == ["artefact `shop-1.deb` does not match target 2.0"])
  }
}
