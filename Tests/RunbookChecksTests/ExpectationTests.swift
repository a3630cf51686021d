import RunbookPlan
import Testing

@testable import RunbookChecks

struct ExpectationTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var expectation: Plan.Expectation
    var output: String
    var holds: Bool

    init(_ expectation: Plan.Expectation, _ output: String, _ holds: Bool) {
      self.expectation = expectation
      self.output = output
      self.holds = holds
    }

    var testDescription: String {
      "\(expectation.predicate) \(expectation.text ?? "") on \(output): \(holds)"
    }
  }

  @Test(
    "every predicate holds for what it names and for nothing else",
    arguments: [
      Example(.init(.equals, text: "ok"), "ok\n", true),
      Example(.init(.equals, text: "ok"), "not ok", false),
      Example(.init(.equals, text: "e\u{301}"), "\u{E9}", false),
      Example(.init(.matches, text: "^Weka(IO)? v8[.]2\\b"), "status\nWekaIO v8.2.1\n", true),
      Example(.init(.matches, text: "^Weka v8"), "the Weka v8", false),
      Example(.init(.matches, text: "a.b"), "a\nb", false),
      Example(.init(.contains, text: "(running)"), "active (running)", true),
      Example(.init(.contains, text: "(running)"), "active (exited)", false),
      Example(.init(.excludes, text: "ERROR"), "fine", true),
      Example(.init(.excludes, text: "ERROR"), "an ERROR here", false),
      Example(.init(.number, numbers: [3], comparison: ">="), "  3\n", true),
      Example(.init(.number, numbers: [3], comparison: ">"), "3", false),
      Example(.init(.number, numbers: [3], comparison: "=="), "three", false),
      Example(.init(.number, numbers: [-1], comparison: "!="), "-1", false),
      Example(.init(.version, text: "8.2", comparison: ">="), "8.10.0", true),
      Example(.init(.version, text: "8.2", comparison: "=="), "v8.2.0", true),
      Example(.init(.version, text: "8.2", comparison: "<"), "8.2-1", false),
      Example(.init(.version, text: "8.2", comparison: ">="), "latest", false),
      Example(.init(.jsonLength, numbers: [0], pointer: "$"), "[]", true),
      Example(.init(.jsonLength, numbers: [0], pointer: ""), "[1.5, null]", false),
      Example(.init(.jsonLength, numbers: [1], pointer: "/a"), #"{"a":{"b":1}}"#, true),
      Example(
        .init(.jsonEquals, text: "up", pointer: "/hosts/1/s~1t"),
        #"{"hosts":[{},{"s/t":"up"}]}"#, true),
      Example(.init(.jsonEquals, text: "true", pointer: "/ok"), #"{"ok":true}"#, true),
      Example(.init(.jsonEquals, text: "null", pointer: "/ok"), #"{"ok":null}"#, true),
      Example(.init(.jsonEquals, text: "2.5", pointer: "/n"), #"{"n":2.5}"#, true),
      Example(.init(.jsonEquals, text: "3", pointer: "/n"), #"{"n":4}"#, false),
      Example(.init(.jsonEquals, text: "x", pointer: "/n"), "not json", false),
      Example(.init(.jsonEquals, text: "x", pointer: "/gone"), "{}", false),
      Example(.init(.empty), " \n\t", true),
      Example(.init(.empty), "x", false),
    ])
  func predicates(example: Example) {
    let reading = ProbeReading(exit: 0, output: Array(example.output.utf8))
    let judgement = ExpectationEvaluator.judge(reading, by: [example.expectation])
    #expect((judgement == .holds) == example.holds, "\(judgement)")
    if case .unclear(let reason) = judgement { Issue.record("unclear: \(reason)") }
  }

  @Test("an exit status other than 0 fails a check that names none")
  func exitIsImplied() {
    let reading = ProbeReading(exit: 3, output: Array("ok".utf8))
    #expect(
      ExpectationEvaluator.judge(reading, by: [.init(.equals, text: "ok")])
        == .fails("the exit status is 3"))
    #expect(
      ExpectationEvaluator.judge(
        reading, by: [.init(.exit, numbers: [0, 3]), .init(.equals, text: "ok")]) == .holds)
  }

  @Test("an expectation that cannot be used is unclear rather than failed")
  func unclear() {
    let reading = ProbeReading(exit: 0, output: Array("(".utf8))
    #expect(
      ExpectationEvaluator.judge(reading, by: [.init(.matches, text: "(")])
        == .unclear("`(` is not a regular expression"))
  }

  @Test("NULs in an output are passed over, as the shell does")
  func nuls() {
    #expect(ProbeReading(exit: 0, output: [0x61, 0, 0x62, 0x0A]).text == "ab")
  }

  @Test("bytes that are not UTF-8 are compared as they are")
  func notUTF8() {
    let first = ProbeReading(exit: 0, output: [0xFF])
    let second = ProbeReading(exit: 0, output: [0xFE])
    #expect(first.text == second.text)
    let compared = ExpectationEvaluator.compare(
      [("a", first), ("b", second)], by: [.init(.equal)])
    #expect(compared != .holds)
    for predicate in [Plan.Expectation.Predicate.equals, .contains] {
      let judgement = ExpectationEvaluator.judge(
        first, by: [.init(predicate, text: "\u{FFFD}")])
      #expect(judgement != .holds, "\(predicate)")
    }
    #expect(ExpectationEvaluator.judge(first, by: [.init(.matches, text: "^.$")]) == .holds)
  }

  @Test(
    "what is shown of an output has 120 bytes at most, and no part of a character",
    arguments: [
      (String(repeating: "x", count: 120), String(repeating: "x", count: 120)),
      (String(repeating: "x", count: 121), String(repeating: "x", count: 120) + "…"),
      (String(repeating: "x", count: 119) + "\u{E9}", String(repeating: "x", count: 119) + "…"),
      (String(repeating: "x", count: 117) + "\u{1F525}", String(repeating: "x", count: 117) + "…"),
      ("a\nb\u{1B}[31mc\u{85}", "a b<U+001B>[31mc<U+0085>"),
    ])
  func shown(output: String, beginning: String) {
    let reading = ProbeReading(exit: 0, output: Array(output.utf8))
    #expect(
      ExpectationEvaluator.judge(reading, by: [.init(.equals, text: "")])
        == .fails("the output is `\(beginning)`"))
  }

  @Test(
    "compared hosts must agree, within the tolerance where there is one",
    arguments: [
      (["5", "5"], nil, true), (["5", "6"], nil, false), (["5", "6"], 1, true),
      (["5", "7"], 1, false), (["", ""], nil, true), (["5", "05"], nil, false),
    ] as [([String], Int?, Bool)])
  func comparison(texts: [String], tolerance: Int?, holds: Bool) {
    let readings = texts.enumerated().map { index, text in
      (host: "h\(index)", reading: ProbeReading(exit: 0, output: Array(text.utf8)))
    }
    let expectation = Plan.Expectation(.equal, numbers: tolerance.map { [$0] })
    let judgement = ExpectationEvaluator.compare(readings, by: [expectation])
    #expect((judgement == .holds) == holds, "\(judgement)")
  }
}
