import RunbookDiagnostics
import RunbookModel
import RunbookRules
import Testing

@Suite("Procedures and alternatives in the plan")
struct ExpansionTests {
  @Test("Included steps follow the id of the step that includes them")
  func includedIDs() {
    let checking = Checking(
      runbook: """
        procedures:
          inner: {steps: [{id: c, run: make c}]}
          outer: {steps: [{id: a, run: make a}, {id: b, include: inner}]}

        """ + Checking.stage("- {id: one, include: outer}\n- {id: two, include: outer}"))
    #expect(checking.lines.isEmpty)
    #expect(checking.order == ["one.a", "one.b.c", "two.a", "two.b.c"])
  }

  @Test("What a group says holds for its steps, what closes it for the last of them")
  func handedDown() throws {
    let checking = Checking(
      product: "roles: {master: {}}\nrequirements: [{id: done, kind: step}]",
      runbook: """
        procedures:
          both: {steps: [{id: a, run: make a}, {id: b, on: controller, run: make b}]}

        """
          + Checking.stage("- {id: all, on: {role: master}, include: both, satisfies: [done]}"),
      change: "hosts: {m: {connection: local, roles: [master]}}")
    #expect(checking.lines.isEmpty)
    let steps = try #require(checking.change?.steps).filter { $0.position != .verify }
    #expect(steps.map(\.hosts) == [["m"], ["controller"]])
    #expect(steps.map { $0.satisfies.count } == [0, 1])
  }

  @Test("A condition within a procedure decides wherever it is included")
  func conditions() {
    let runbook =
      """
      procedures:
        inner: {steps: [{id: c, run: make c}]}
        outer: {steps: [{id: b, when: {flavour: patroni}, include: inner}]}

      """ + Checking.stage("- {id: one, include: outer}\n- {id: last, run: make last}")
    func order(_ flavour: String) -> [String] {
      Checking(
        product: "facts: {flavour: {values: [script, patroni]}}", runbook: runbook,
        change: "facts: {flavour: \(flavour)}"
      ).order
    }
    #expect(order("patroni") == ["one.b.c", "last"])
    #expect(order("script") == ["last"])
  }

  @Test("The change picks an alternative, or a condition does, and one must")
  func alternatives() {
    func choose(_ change: String, first: String = "", second: String = "") -> Checking {
      Checking(
        steps: """
          - id: way
            choose:
              near: {\(first)steps: [{id: a, run: make a}]}
              far: {\(second)steps: [{id: b, run: make b}, {id: c, run: make c}]}
          """,
        product: "facts: {flavour: {values: [script, patroni]}}", change: change)
    }
    let script = "when: {flavour: script}, "
    #expect(choose("choose: {way: far}").order == ["b", "c"])
    #expect(choose("choose: {way: by-air}").codes == [202])
    #expect(choose("").codes == [1302])
    let byFact = "facts: {flavour: script}"
    #expect(choose(byFact, first: script).order == ["a"])
    #expect(choose(byFact, first: script).lines.isEmpty)
    #expect(choose(byFact, first: script, second: script).codes == [1302])
    #expect(choose("facts: {flavour: patroni}", first: script).codes == [1302])
    #expect(choose(byFact + "\nchoose: {way: far}", first: script).order == ["b", "c"])
  }

  @Test("A choice within a procedure is made by its id in the procedure")
  func choiceInProcedure() {
    let checking = Checking(
      runbook: """
        procedures:
          get: {steps: [{id: way, choose: {x: {steps: [{id: a, run: make a}]}, y: {steps: [{id: b, run: make b}]}}}]}

        """ + Checking.stage("- {id: one, include: get}"), change: "choose: {way: y}")
    #expect(checking.lines.isEmpty)
    #expect(checking.order == ["b"])
  }

  @Test("A circle through an alternative ends like any other")
  func circleThroughChoice() {
    let checking = Checking(
      runbook: """
        procedures:
          p: {steps: [{id: way, choose: {x: {steps: [{id: again, include: p}]}}}]}

        """ + Checking.stage("- {id: one, include: p}"), change: "choose: {way: x}")
    #expect(checking.messages(508) == ["procedure `p` includes itself"])
  }

  @Test("Procedures cannot stand in one another without end")
  func depth() {
    let count = 100
    let procedures = (0..<count).map {
      "  p\($0): {steps: [{id: s\($0), include: p\($0 + 1)}]}\n"
    }
    let checking = Checking(
      runbook: "procedures:\n" + procedures.joined()
        + "  p\(count): {steps: [{id: end, run: make end}]}\n"
        + Checking.stage("- {id: one, include: p0}"))
    #expect(checking.codes == [123])
  }

  @Test("A check stands in the plan under its own name, once")
  func repeatedChecks() {
    let twice = Checking(
      runbook: "checks: {see: {tcp: 'web:80'}}\nverify: [see, see]\n" + Checking.stage("[]"))
    #expect(twice.messages(103) == ["check `see` would be made twice under the same id"])
    let once = Checking(
      runbook: "checks: {see: {tcp: 'web:80'}}\nverify: [see]\n"
        + "stages:\n  - {id: live, entry: [see], exit: [see], steps: []}")
    #expect(once.lines.isEmpty)
    #expect(once.order == ["live.entry.see", "live.exit.see", "see"])
  }
}
