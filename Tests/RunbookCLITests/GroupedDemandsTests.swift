import RunbookPlan
import Testing

/// What demands of a product share, and is said of them once.
@Suite("Demands in groups")
struct GroupedDemandsTests {
  private static let flat = """
    sources: {guide: {title: Guide}}
    requirements:
      - {id: well, kind: check, title: It is well, level: should, source: {guide: "1"}}
      - {id: fast, kind: check, title: It is fast, level: should, source: {guide: "7-9"}}
      - {id: kept, kind: step, title: Data is kept, level: may, source: {guide: "1"}}
      - {id: last, kind: check, title: It is seen, level: may}
    order:
      - {id: one, title: One, level: should, source: {guide: "2"}, before: [{step: a}, {step: b}]}
      - {id: two, title: Two, level: should, source: {guide: "2"}, before: [{step: b}, {step: c}]}
    """

  private static let grouped = """
    sources: {guide: {title: Guide}}
    requirements:
      - kind: check
        level: should
        source: {guide: "1"}
        requirements:
          - {id: well, title: It is well}
          - {id: fast, title: It is fast, source: {guide: "7-9"}}
          - {id: kept, title: Data is kept, kind: step, level: may}
      - {id: last, kind: check, title: It is seen, level: may}
    order:
      - level: should
        source: {guide: "2"}
        order:
          - {id: one, title: One, before: [{step: a}, {step: b}]}
          - {id: two, title: Two, before: [{step: b}, {step: c}]}
    """

  private static let steps = """
    - {id: a, title: A, run: "true", satisfies: [kept]}
    - {id: b, title: B, check: {run: cat state, expect: {equals: ok}}, satisfies: [well, fast]}
    - {id: c, title: C, run: "true"}
    """

  private static func plan(_ product: String, in workspace: Workspace) async throws -> Plan {
    try workspace.write(Small.change(steps: steps, product: product), to: "change.yaml")
    let compiled = try await workspace.runbook("compile", "change.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    return try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
  }

  @Test("mean what they mean one by one")
  func meaning() async throws {
    let workspace = try Workspace()
    let one = try await Self.plan(Self.flat, in: workspace)
    let other = try await Self.plan(Self.grouped, in: workspace)
    #expect(one.requirements.count == 4)
    #expect(one.requirements == other.requirements)
    let turned = Self.grouped.replacing("[{step: a}, {step: b}]", with: "[{step: b}, {step: a}]")
    try workspace.write(Small.change(steps: Self.steps, product: turned), to: "change.yaml")
    let checked = try await workspace.runbook("check", "change.yaml", "--format", "json")
    let found = try Findings.reading(checked)
    #expect(found.errors == 0 && found.warnings == 1, "what an order rule `should` say: \(checked)")
  }

  @Test(
    "are refused where a group says nothing, or what each has to say itself",
    arguments: [
      ("- {level: may, id: x, requirements: [{id: a, kind: check}]}", "RB0101"),
      ("- {level: may, requirements: []}", "RB0104"),
      ("- {level: may, requirements: {id: a, kind: check}}", "RB0104"),
      ("- {level: may, requirements: [{kind: check, requirements: [{id: a}]}]}", "RB0104"),
      ("- {level: may, requirements: [{id: a}]}", "RB0102"),
      ("- {level: may, requirements: [a]}", "RB0104"),
      ("- {levle: may, requirements: [{id: a, kind: check}, {id: b, kind: check}]}", "RB0101"),
      ("- {level: must, requirements: [{id: a, kind: check, level: may}]}", "RB0808"),
      ("- {level: may, before: {step: zz}, requirements: [{id: a, kind: check}]}", "RB0202"),
      (
        "- {level: may, kind: check, requirements: [{id: a, title: A}, {id: a, title: B}]}",
        "RB0103"
      ),
    ])
  func mistakes(_ list: String, _ code: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Small.change(product: "requirements:\n  \(list)"), to: "change.yaml")
    let checked = try await workspace.runbook("check", "change.yaml", "--format", "json")
    let found = try Findings.reading(checked).diagnostics
    #expect(Set(found.map(\.code)) == [code], "\(checked)")
    #expect(found.count == 1, "\(checked)")
  }
}
