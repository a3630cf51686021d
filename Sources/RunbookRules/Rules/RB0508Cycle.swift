import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let cycle = Rule(
    508, "cycle",
    summary: "Things include or precede one another in a circle.",
    rationale: "There is no order in which they could run.",
    failing: [],
    passing: [],
    check: { $0.orderCycleFindings })
}

extension RuleContext {
  /// Order rules between components that no plan could keep.
  fileprivate var orderCycleFindings: [Diagnostic] {
    guard let product else { return [] }
    var edges: [(from: String, to: String, rule: OrderRule)] = []
    for rule in product.order where rule.scope == .plan {
      for case .before(let first, let second) in rule.constraints {
        guard let from = first.cycleKey, let to = second.cycleKey else { continue }
        edges.append((from, to, rule))
      }
    }
    for edge in edges {
      if let way = path(from: edge.to, to: edge.from, along: edges.map { ($0.from, $0.to) }) {
        return [
          Diagnostic(
            DiagnosticCode(508), "the order rules go round in a circle", at: edge.rule.id.span,
            notes: ["the circle: " + ([edge.from] + way).joined(separator: " → ")],
            help: ["take one of the rules out; no plan can keep all of them"])
        ]
      }
    }
    return []
  }

  /// The nodes from one to another, both included; nil where there is no way.
  private func path(
    from start: String, to goal: String, along edges: [(String, String)]
  ) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = [start]
    while !ways.isEmpty {
      let way = ways.removeFirst()
      guard let last = way.last else { continue }
      if last == goal { return way }
      for (from, to) in edges where from == last && seen.insert(to).inserted {
        ways.append(way + [to])
      }
    }
    return nil
  }
}

extension StepSelector {
  /// A name for the set of steps, where it is simple enough to compare.
  fileprivate var cycleKey: String? {
    guard step == nil, stage == nil, requirement == nil, sets.isEmpty else { return nil }
    let what = [component?.value, upgrade?.value, role.map { "@\($0.value)" }].compactMap { $0 }
    return what.isEmpty ? nil : what.joined()
  }
}
