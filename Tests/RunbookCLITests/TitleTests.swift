import RunbookPlan
import Testing

/// Titles that stand in the product already.
@Suite("Titles")
struct TitleTests {
  private static let product = """
    components: {db: {title: Database}}
    requirements:
      - {id: members-well, kind: check, title: Every member is well}
      - {id: data-kept, kind: backup, title: The data is kept elsewhere, subject: db}
      - {id: drained, kind: wait, title: No request is under way}
      - {id: told, kind: notification, title: Tell the users}
      - {id: nameless, kind: check}
    """

  private static let steps = """
    - id: look
      satisfies: [members-well]
      check: {run: "true", expect: {exit: 0}}
    - id: keep
      satisfies: [data-kept]
      run: "true"
      backup: {of: db}
      check: {run: "true", expect: {exit: 0}}
    - id: pause
      satisfies: [drained, nameless]
      wait: {until: {run: "true", expect: {exit: 0}}, for: 1m}
    - id: both
      satisfies: [members-well, drained]
      check: {run: "true", expect: {exit: 0}}
    - id: own
      title: Look at it
      satisfies: [members-well]
      check: {run: "true", expect: {exit: 0}}
    - id: change
      run: "true"
      check: {run: "true", expect: {exit: 0}, satisfies: [members-well]}
    - id: tell
      satisfies: [told]
      notify: {audience: users, message: Soon}
    """

  @Test("of checks, backups and waits are those of the requirement that they meet")
  func requirements() async throws {
    let workspace = try Workspace()
    let product = Self.product.replacing("components: {db: {title: Database}}\n", with: "")
    let change = Small.change(steps: Self.steps, product: product)
      .replacing("components: {}", with: "components: {db: {title: Database}}")
    try workspace.write(change, to: "change.yaml")
    let compiled = try await workspace.runbook("compile", "change.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    let plan = try Plan(canonicalBytes: workspace.bytes("out/plan.json"))
    let steps = plan.steps
    #expect(
      steps.map { "\($0.id): \($0.title)" } == [
        "look: Every member is well", "keep: The data is kept elsewhere",
        "pause: No request is under way", "both: both", "own: Look at it",
        "change: Every member is well",
        "tell: tell",
      ])
    #expect(steps.first { $0.id == "change" }?.check?.title == "Every member is well")
  }
}
