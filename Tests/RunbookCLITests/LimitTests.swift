import Testing

@Suite("Under low limits")
struct LimitTests {
  @Test(
    "a run says which limit is too low, before anything is begun",
    arguments: [
      ("-v 150000", "address space (`ulimit -v`) is 150000 KiB, and 196608 are needed"),
      ("-s 64", "the stack (`ulimit -s`) is 64 KiB, and 1024 are needed"),
      ("-n 8", "open files (`ulimit -n`) is 8, and 32 are needed"),
    ])
  func refused(_ limit: String, _ words: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: touch went}"), to: "a.yaml")
    let finished = try await workspace.shell("ulimit \(limit); exec runbook run a.yaml")
    #expect(finished.status == 22, "\(finished)")
    #expect(finished.errors.hasPrefix("NOT STARTED: the limit on "), "\(finished)")
    #expect(finished.errors.contains(words), "\(finished)")
    #expect(!workspace.exists("went") && !workspace.exists("evidence"))
  }

  @Test("a run that can write no evidence leaves none behind", arguments: ["1", "2"])
  func noRoom(_ blocks: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: "- {id: go, title: Go, run: touch went}"), to: "a.yaml")
    let finished = try await workspace.shell(
      "mkdir evidence; trap '' XFSZ; ulimit -f \(blocks); exec runbook run a.yaml")
    #expect(finished.status == 1, "\(finished)")
    #expect(finished.output.contains("NOT STARTED: no evidence can be written"), "\(finished)")
    #expect(!workspace.exists("went"))
    #expect(try workspace.names("evidence").isEmpty)
  }

  @Test("more hosts than there is room for side by side take turns")
  func manyHosts() async throws {
    let workspace = try Workspace()
    let names = (1...40).map { "h\($0)" }
    try workspace.write(
      Small.change(
        steps: """
          - id: go
            title: Go
            on: all
            batch: {size: 20}
            run: echo here
            check: {title: It is there, run: echo there, expect: {equals: there}}
          """,
        hosts: "{" + names.map { "\($0): {connection: local}" }.joined(separator: ", ") + "}"),
      to: "a.yaml")
    let finished = try await workspace.shell("ulimit -n 48; exec runbook run a.yaml")
    #expect(finished.status == 0, "\(finished)")
    let run = "evidence/" + (try #require(try workspace.names("evidence").first))
    #expect(try await workspace.runbook("verify", run).status == 0)
  }
}
