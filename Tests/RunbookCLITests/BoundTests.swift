import RunbookPlan
import Testing

/// What no system, no reader and no other program could carry out is said before the night.
struct BoundTests {
  private func checked(_ change: String) async throws -> Finished {
    let workspace = try Workspace()
    try workspace.write(change, to: "a.yaml")
    return try await workspace.runbook("check", "a.yaml")
  }

  private static let long = String(repeating: "x", count: 140_000)

  @Test(
    "a command that Linux starts nowhere is an error, and one that travels by ssh is none",
    arguments: [
      ("{}", "\(long)", true), ("{h: {connection: local}}", long, true),
      ("{h: {connection: ssh, address: h}}", long, false),
      ("{}", String(repeating: "x", count: 130_000), false),
    ])
  func longCommand(hosts: String, text: String, isRefused: Bool) async throws {
    let on = hosts == "{}" ? "" : "on: all, "
    let finished = try await checked(
      Small.change(
        steps: "- {id: go, title: Go, \(on)run: \"wc -c <<X\\n\(text)\\nX\\n\"}", hosts: hosts))
    #expect(finished.status == (isRefused ? 1 : 0), "\(finished.errors.suffix(600))")
    #expect(finished.errors.contains("error[RB0714]") == isRefused)
  }

  @Test(
    "so is a check, an undoing and a way back",
    arguments: [
      "check: {run: \"BIG\", expect: {exit: 0}}", "run: echo, undo: {run: \"BIG\"}",
      "run: echo, unless: {run: \"BIG\", expect: {exit: 0}}",
    ])
  func longElsewhere(action: String) async throws {
    let finished = try await checked(
      Small.change(
        steps: "- {id: go, title: Go, \(action.replacing("BIG", with: "test -e \(Self.long)"))}"))
    #expect(finished.errors.contains("error[RB0714]"), "\(finished.errors.suffix(600))")
  }

  @Test("the longest command that is let through runs")
  func longest() async throws {
    let workspace = try Workspace()
    let text = "test -n " + String(repeating: "x", count: (128 << 10) - 9)
    try workspace.write(
      Small.change(steps: "- {id: go, title: Go, run: '\(text)'}"), to: "a.yaml")
    for way in ["runbook run a.yaml", "dash out/run.sh"] {
      let finished = try await workspace.shell(
        "runbook compile a.yaml -o out && \(way) --unattended --evidence-dir ev")
      #expect(finished.status == 0, "\(way): \(finished)")
    }
  }

  @Test(
    "a plan beyond the bounds is not read",
    arguments: [
      (#""text":"o""#, #""text":"(o""#, "no regular expression"),
      (#""text":"o""#, #""text":"(o)\\1""#, "no regular expression"),
      (#""timeoutMS":1000"#, #""timeoutMS":0"#, "out of bounds"),
      (#""timeoutMS":1000"#, #""timeoutMS":9007199254740991"#, "out of bounds"),
      (#""value":"%Y""#, #""value":"%N""#, "the format of `day`"),
    ])
  func foreignPlan(old: String, new: String, says: String) async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: "- {id: go, title: Go, timeout: 1s, run: 'echo ${day}', "
          + "check: {run: echo ok, expect: {matches: o}}}",
        runbook: "variables: {day: {type: date, format: '%Y'}}"), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    try workspace.edit("out/plan.json", old, to: new)
    let finished = try await workspace.runbook("run", "out/plan.json", "--unattended")
    #expect(finished.status != 0 && !workspace.exists("evidence"), "\(finished)")
    #expect((finished.output + finished.errors).contains(says), "\(finished)")
  }

  @Test("a package is asked of the program that the host's system has")
  func packages() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: "- {id: see, title: See, on: all, check: {package: shop, version: '2.0'}}",
        hosts: """
          {a: {connection: local, os: almalinux-9}, b: {connection: local, os: amzn-2023},
          c: {connection: local, os: opensuse-leap-15.5}, d: {connection: local, os: alpine-3.19},
          e: {connection: local, os: arch}, f: {connection: local, os: debian-12},
          g: {connection: local}, h: {connection: local, os: linux}}
          """), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    let plan = try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
    let texts = plan.steps.first?.check?.command?.byHost ?? [:]
    let programs = ["dpkg-query", "rpm ", "apk ", "pacman "]
    let asked = texts.mapValues { text in programs.filter { text.contains("\($0)") } }
    #expect(
      asked == [
        "a": ["rpm "], "b": ["rpm "], "c": ["rpm "], "d": ["apk "], "e": ["pacman "],
        "f": ["dpkg-query"], "g": ["dpkg-query", "rpm "], "h": ["dpkg-query", "rpm "],
      ])
  }

  @Test(
    "packages are found by what their own program prints",
    arguments: ["dpkg-query", "rpm", "apk", "pacman"])
  func packageProbes(tool: String) async throws {
    let workspace = try Workspace()
    let systems = ["dpkg-query": "debian", "rpm": "rocky", "apk": "alpine", "pacman": "arch"]
    let answers = [
      "dpkg-query": "1:2.0-1", "rpm": "2.0-1.el9", "apk": "shop-2.0-r1", "pacman": "shop 2.0-1",
    ]
    try workspace.write(
      "#!/bin/sh\nfor last; do :; done\n[ \"$last\" = shop ] && echo '\(answers[tool] ?? "")'\n",
      to: "bin/\(tool)")
    try workspace.write(
      Small.change(
        steps: """
          - {id: see, title: See, on: all, check: {package: shop, version: '2.0'}}
          - {id: not, title: Not, on: all, on_failure: continue, check: {package: shop, version: '2.1'}}
          - {id: gone, title: Gone, on: all, on_failure: continue, check: {package: other, is: installed}}
          """, hosts: "{h: {connection: local, os: \(systems[tool] ?? "")}}"), to: "a.yaml")
    // The same plan for a machine of which nothing is said, so that it may be this one.
    let finished = try await workspace.shell(
      """
      chmod +x bin/*; runbook compile a.yaml -o out || exit
      sed 's/"os":"[a-z]*","osFamily":"[a-z]*",//' out/plan.json >plan.json
      PATH=$PWD/bin:$PATH runbook run plan.json --unattended --evidence-dir ev
      """)
    #expect(finished.status == 3, "\(finished)")
    #expect(finished.output.contains("failed and passed over: not, gone"), "\(finished)")
  }
}
