import Testing

@Suite("A place in JSON")
struct JSONPlaceTests {
  @Test("is what every key of an expectation looks at, by executor and by script")
  func everyKey() async throws {
    let answer = #"{"n": 11, "v": "3.5.0", "s": "abc", "none": [], "blank": ""}"#
    let expectations = [
      (#"json: /s, contains: "3.5.0""#, false), (#"json: /v, contains: "3.5""#, true),
      (#"json: /s, excludes: "3.5.0""#, true), (#"json: /v, excludes: "3.5""#, false),
      ("json: /n, number: '>= 1'", true), ("json: /n, number: '>= 12'", false),
      ("json: /v, version: '>= 3.4'", true), ("json: /n, version: '>= 12'", false),
      ("json: /s, matches: '^abc$'", true), ("json: /v, matches: abc", false),
      ("json: /s, equals: abc, length: 3", true), ("json: /s, equals: abc, length: 4", false),
      ("json: /s, equals: abd, length: 3", false), ("json: /none, empty: true", true),
      ("json: /blank, empty: true", true), ("json: /s, empty: true", false),
      ("json: /none, contains: a", false), ("json: /gone, excludes: a", false),
    ]
    let workspace = try Workspace()
    try workspace.write(answer, to: "printed/answer")
    let steps = expectations.enumerated().map { index, one in
      "- {id: s\(index), title: S, on_failure: continue, check: "
        + "{run: cat ../printed/answer, expect: {\(one.0)}}}"
    }
    let paths = try await DifferentialPath.all(in: workspace)
    let run = try DifferentialRun(
      Small.change(steps: steps.joined(separator: "\n")), paths, in: workspace, environment: [:])
    #expect(try await run.differences() == [])
    let seen = try await workspace.shell(
      """
      cat seen-*/evidence/*/ledger.jsonl |
        sed -n 's/.*"step":"s\\([0-9]*\\)","values".*"verdict":"\\([a-z]*\\)".*/\\1 \\2/p' | sort -un
      """)
    let expected = expectations.enumerated().map { "\($0) \($1.1 ? "pass" : "fail")\n" }
    #expect(seen.output == expected.joined())
  }

  @Test("is named by checklist and words of the check")
  func words() async throws {
    let workspace = try Workspace()
    let step =
      "- {id: look, title: Look, check: {run: echo, expect: {json: /a, contains: b, empty: true}}}"
    try workspace.write(Small.change(steps: step), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    let plan = try workspace.text("out/plan.json")
    #expect(
      plan.contains(
        #""expected":"the value at `/a` contains `b`; the value at `/a` is empty""#))
    #expect(try workspace.text("out/checklist.md").contains("the JSON at `/a` contains `b`"))
  }
}
