import Testing

@Suite("Order rules and demands")
struct CircleTests {
  private static let steps = """
    - {id: drain, run: make drain, satisfies: [drained]}
    - {id: upgrade-web, upgrades: web, undo: {run: make old}, run: make web, check: {tcp: 'web:80'}}
    """

  private func check(_ product: String, change: String = "") -> Checking {
    Checking(
      steps: Self.steps,
      product: """
        components: {web: {}, db: {}}
        facts: {mode: {values: [fast, slow]}}
        \(product)
        """, change: change)
  }

  @Test(
    "A circle is found whatever its selectors name",
    arguments: [
      // A stage and a requirement.
      """
      requirements: [{id: drained, kind: step, before: {stage: live}}]
      order: [{id: back, before: [{stage: live}, {requirement: drained}]}]
      """,
      // A step and a requirement.
      """
      requirements: [{id: drained, kind: step, after: {step: upgrade-web}}]
      order: [{id: back, before: [{requirement: drained}, {step: upgrade-web}]}]
      """,
      // Every upgrade, and the upgrade of one component.
      """
      requirements: [{id: drained, kind: step, before: {upgrade: any}}]
      order: [{id: back, before: [web, {requirement: drained}]}]
      """,
      // Three of them.
      """
      requirements: [{id: drained, kind: step, before: {step: drain}}]
      order:
        - {id: one, before: [{step: drain}, {stage: live}]}
        - {id: two, before: [{stage: live}, {requirement: drained}]}
      """,
    ])
  func circles(_ product: String) {
    #expect(check(product).codes.contains(508), "\(check(product).lines)")
  }

  @Test("What only follows one another is no circle")
  func chains() {
    let product = """
      requirements: [{id: drained, kind: step, before: {upgrade: any}}]
      order: [{id: drain-first, before: [{step: drain}, web]}]
      """
    #expect(check(product).lines.isEmpty, "\(check(product).lines)")
  }

  @Test("An order rule with a condition is one where it holds")
  func conditions() {
    let product = """
      requirements: [{id: drained, kind: step}]
      order: [{id: late, before: [web, {requirement: drained}], when: {mode: fast}}]
      """
    #expect(check(product, change: "facts: {mode: fast}").codes == [502])
    #expect(check(product, change: "facts: {mode: slow}").lines.isEmpty)
    #expect(check(product).codes == [311])
  }

  @Test("Variables in a remedy's command have to be there")
  func remedies() {
    let product = """
      requirements: [{id: drained, kind: step}]
      troubleshooting:
        - id: slow
          symptom: It is slow.
          actions: [{text: Look., run: 'tail "${log_file}"'}]
      """
    #expect(check(product).codes == [201])
    #expect(
      check(product.replacing("${log_file}", with: "$${log_file}")).lines.isEmpty)
  }
}
