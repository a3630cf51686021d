/// A change of one file with its runbook and product inside, as small as can be.
enum Small {
  /// - Parameters:
  ///   - steps: the steps of its only stage `work`, as lines of a YAML list.
  ///   - stage: further keys of the stage.
  ///   - change: further keys of the change.
  ///   - runbook: further keys of the runbook.
  ///   - hosts: the change's hosts, as a mapping in braces.
  ///   - product: further keys of the product.
  static func change(
    steps: String = "- {id: first, title: First, run: echo hello}", stage: String = "",
    change: String = "", runbook: String = "", hosts: String = "{}", product: String = ""
  ) -> String {
    """
    schema: runbook/v1
    kind: Change
    id: SMALL-1
    title: A small change
    environment: test
    versions: {from: "1.0", to: "2.0"}
    hosts: \(hosts)
    people: {operators: [ana@example.com], approvers: [li@example.com]}
    \(change)
    runbook:
      schema: runbook/v1
      kind: Runbook
      id: small
      title: Small steps
    \(indented(runbook, 2))
      product:
        schema: runbook/v1
        kind: Product
        id: thing
        title: Thing
        impact_levels: []
        components: {}
    \(indented(product, 4))
        versions: {scheme: {parts: [major, minor], major: [major]}}
      stages:
        - id: work
          title: Work
    \(indented(stage, 6))
          steps:
    \(indented(steps, 8))

    """
  }

  /// Has one finding, RB2042, at `pgrep web || true`.
  static let withWarning = change(
    steps: """
      - {id: first, title: First, run: echo hello}
      - {id: is-well, title: All is well, check: {run: pgrep web || true, expect: {exit: 0}}}
      """)

  private static func indented(_ text: String, _ columns: Int) -> String {
    let margin = String(repeating: " ", count: columns)
    return text.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  }
}
