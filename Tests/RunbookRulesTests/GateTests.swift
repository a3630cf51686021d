import RunbookDiagnostics
import Testing

@testable import RunbookRules

@Suite("Gates cannot be disarmed")
struct GateTests {
  private static let demands = """
    requirements:
      - {id: space, kind: precheck, before: {upgrade: web}}
      - {id: saved, kind: backup, before: {upgrade: web}}
      - {id: well, kind: check, after: {upgrade: web}}
      - {id: nice, kind: check, level: may}
    """
  private static let look = "- {id: look, check: {disk: /opt, free: 4GB}, satisfies: [space]}"
  private static let save =
    "- {id: save, run: make dump, backup: {of: db}, check: {file: /srv/db}, satisfies: [saved]}"
  private static let work =
    "- {id: work, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}, satisfies: [well]}"

  private func check(_ steps: [String], _ more: String = "") -> Checking {
    Checking(
      product: Self.demands, runbook: Checking.stage(steps.joined(separator: "\n")) + "\n" + more)
  }

  @Test("What meets every demand is left alone")
  func sound() {
    #expect(check([Self.look, Self.save, Self.work]).lines.isEmpty)
  }

  @Test(
    "What a must rests on does not go on after a failure",
    arguments: [
      [look.replacing("check:", with: "on_failure: continue, check:"), save, work],
      [look, save.replacing("run:", with: "on_failure: continue, run:"), work],
      [
        look, save, work.replacing(", satisfies: [well]", with: ""),
        "- {id: see, on_failure: continue, check: {tcp: 'web:80'}, satisfies: [well]}",
      ],
      [
        "- id: ways\n  choose:\n    a: {steps: [{id: x, on_failure: continue, "
          + "check: {disk: /opt, free: 4GB}, satisfies: [space]}]}\n"
          + "    b: {when: {target: '9.0'}, steps: [{id: y, run: make b}]}",
        save, work,
      ],
    ])
  func goesOn(_ steps: [String]) {
    let change = steps[0].contains("choose") ? "choose: {ways: a}" : ""
    let checking = Checking(
      product: Self.demands, runbook: Checking.stage(steps.joined(separator: "\n")),
      change: change)
    #expect(checking.codes == [803], "\(checking.lines)")
  }

  @Test("A named check that meets a must does not make up for the step's policy")
  func named() {
    let steps = ["- {id: look, check: room, on_failure: continue}", Self.save, Self.work]
    let checking = check(steps, "checks: {room: {disk: /opt, free: 4GB, satisfies: [space]}}")
    #expect(checking.codes == [803], "\(checking.lines)")
  }

  @Test("One policy that lets two demands pass is one finding")
  func one() {
    let both = "- {id: b, on_failure: continue, check: {tcp: 'web:80'}, satisfies: [space, well]}"
    let demands = """
      requirements:
        - {id: space, kind: precheck}
        - {id: well, kind: check}
      """
    let checking = Checking(product: demands, runbook: Checking.stage(both))
    #expect(checking.codes == [803], "\(checking.lines)")
  }

  @Test(
    "A policy that harms nothing is left alone",
    arguments: [
      [look, save, work, "- {id: n, run: make note, on_failure: continue}"],
      [
        look, save, work, "- {id: n, check: {tcp: 'x:1'}, on_failure: continue, satisfies: [nice]}",
      ],
      [look.replacing("check:", with: "on_failure: ask, check:"), save, work],
      [
        "- {id: early, on_failure: continue, check: {disk: /opt, free: 4GB}, satisfies: [space]}",
        look, save, work,
      ],
    ])
  func harmless(_ steps: [String]) {
    #expect(check(steps).lines.isEmpty, "\(check(steps).lines)")
  }

  @Test(
    "An approval is neither skipped by a look nor passed by a refusal",
    arguments: [
      "approve: {ask: 'May we?'}, unless: {run: make agreed, expect: {exit: 0}}",
      "approve: {ask: 'May we?'}, unless: {http: 'http://desk/chg', status: 200}",
      "approve: {ask: 'May we?'}, on_failure: continue",
    ])
  func approvals(_ text: String) {
    let checking = Checking(steps: "- {id: may, \(text)}")
    #expect(checking.codes == [1208], "\(checking.lines)")
  }

  @Test("A look that a must rests on is not skipped by another look")
  func skippedLook() {
    let skipped = Self.look.replacing("satisfies", with: "unless: {file: /srv/seen}, satisfies")
    let checking = check([skipped, Self.save, Self.work])
    #expect(checking.codes == [1208], "\(checking.lines)")
    let wait = "- {id: rest, wait: {until: {file: /srv/x}, for: 1m}, unless: {file: /srv/y}}"
    #expect(check([Self.look, Self.save, wait, Self.work]).lines.isEmpty)
  }

  @Test(
    "Somebody other than the operators can approve",
    arguments: [
      ("ask: 'May we?'", "operators: [a@x.org], approvers: [A@x.org]", [1209]),
      ("ask: 'May we?'", "operators: [a@x.org, b@x.org], approvers: [b@x.org, a@x.org]", [1209]),
      ("ask: 'May we?', by: [a@x.org, b@x.org]", "operators: [a@x.org, b@x.org]", [1209]),
      ("ask: 'May we?'", "operators: [a@x.org]", [1209]),
      ("ask: 'May we?'", "operators: [Ana <a@x.org>], approvers: [Li <li@x.org>]", []),
      ("ask: 'May we?'", "operators: [a@x.org], approvers: [a@x.org, li@x.org]", []),
      ("ask: 'May we?', by: [li@x.org, a@x.org]", "operators: [a@x.org]", []),
      ("ask: 'May we?'", "approvers: [li@x.org]", []),
    ])
  func approvers(_ approve: String, _ people: String, _ codes: [Int]) {
    let checking = Checking(
      steps: "- {id: may, approve: {\(approve)}}", change: "people: {\(people)}")
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test(
    "One person under two spellings is one",
    arguments: [
      ("operators: [a@x.org], approvers: ['Ana Lee <a@x.org>', li@x.org]", [1210]),
      ("operators: ['A Lee <A@x.org>'], approvers: [a@x.org, li@x.org]", [1210]),
      ("operators: [a@x.org], approvers: ['mailto:a@x.org', li@x.org]", [1210]),
      ("operators: [a@x.org], approvers: ['a@x.org (Ana)', li@x.org]", [1210]),
      ("operators: [a@x.org], approvers: [li@x.org, 'Li <li@x.org>']", [1210]),
      ("operators: [a@x.org], approvers: ['Ana Lee <ana.lee@x.org>']", []),
      ("operators: [Ana Lee], approvers: [Ana Gil]", []),
      ("operators: ['Ana <a@x.org>'], approvers: ['Li <li@x.org>']", []),
      ("operators: [a@x.org], approvers: ['A@x.org', li@x.org]", []),
      ("operators: [a@x.org], approvers: [a@y.org]", []),
    ])
  func spellings(_ people: String, _ codes: [Int]) {
    let checking = Checking(steps: "- {id: s, run: make s}", change: "people: {\(people)}")
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test(
    "What meets a must is left out by an approver",
    arguments: [
      ("agreed", "approve: {ask: 'May it?'}", "", [1211]),
      ("agreed", "approve: {ask: 'May it?'}", ", by: a@x.org", [1211]),
      ("agreed", "approve: {ask: 'May it?'}", ", by: li@x.org", []),
      ("told", "notify: {audience: users, message: Soon.}", "", [1211]),
      ("told", "notify: {audience: users, message: Soon.}", ", by: a@x.org", [1211]),
      ("nice", "check: {tcp: 'web:80'}", "", []),
    ])
  func leftOut(_ demand: String, _ action: String, _ by: String, _ codes: [Int]) {
    let kinds = ["agreed": "approval", "told": "notification", "nice": "check, level: should"]
    let checking = Checking(
      steps:
        "- {id: part, optional: true, \(action), satisfies: [\(demand)]}\n- {id: s, run: make s}",
      product: "requirements: [{id: \(demand), kind: \(kinds[demand] ?? "")}]",
      change: "people: {operators: [a@x.org], approvers: [li@x.org]}\n"
        + "skip: [{step: part, reason: Known.\(by)}]")
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test(
    "A stage that meets a must holds the plan up somewhere",
    arguments: [
      ("[{id: s, run: make s, on_failure: continue}]", [803]),
      ("[{id: s, run: make s}, {id: n, run: make n, on_failure: continue}]", []),
      ("[{id: s, run: make s}]", []),
      ("[{id: t, run: make t, on_failure: continue}, {id: s, check: {tcp: 'web:80'}}]", []),
    ])
  func stages(_ steps: String, _ codes: [Int]) {
    let checking = Checking(
      product: "requirements: [{id: done, kind: stage}]",
      runbook: "stages: [{id: live, satisfies: [done], steps: \(steps)}]")
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test("Two gates that nobody may open are named both, a gate of two hops once")
  func gates() {
    let people = "people: {operators: [a@x.org]}"
    let steps = "- {id: m, approve: {ask: 'M?'}}\n- {id: n, approve: {ask: 'N?'}}"
    #expect(Checking(steps: steps, change: people).codes == [1209, 1209])
  }
}
