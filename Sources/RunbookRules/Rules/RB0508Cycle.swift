import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let cycle = Rule(
    508, "cycle",
    summary: "Things include or precede one another in a circle.",
    rationale: "There is no order in which they could run.",
    failing: [
      RuleExample(
        product: """
          components: {web: {}, db: {}}
          order:
            - {id: «db-first», before: [db, web]}
            - {id: db-last, last: db}
          """),
      RuleExample(
        runbook: """
          procedures: {restart: {steps: [{id: again, include: «restart»}]}}
          stages:
            - id: live
              steps:
                - {id: restart-web, include: restart}
          """),
    ],
    passing: [
      RuleExample(
        product: """
          components: {web: {}, db: {}}
          order:
            - {id: db-first, before: [db, web]}
            - {id: web-last, last: web}
          """)
    ],
    check: { $0.orderCycleFindings })
}

extension RuleContext {
  /// Order rules between components that no plan, or no way back, could keep.
  fileprivate var orderCycleFindings: [Diagnostic] {
    guard let product else { return [] }
    return OrderRule.Scope.allCases.compactMap { scope in
      let rules = product.order.filter { $0.scope == scope }
      let binding = rules.filter { $0.level == .must }
      return finding(PrecedenceGraph(binding), .error) ?? finding(PrecedenceGraph(rules), .warning)
    }
  }

  private func finding(_ graph: PrecedenceGraph, _ severity: Severity) -> Diagnostic? {
    guard let (rule, circle) = graph.circle else { return nil }
    return Diagnostic(
      DiagnosticCode(508), severity, "the order rules go round in a circle", at: rule.id.span,
      notes: ["the circle: " + circle.map { "`\($0)`" }.joined(separator: " → ")],
      help: ["take one of the rules out; no plan can keep all of them"])
  }
}

/// What has to come before what, by name.
private struct PrecedenceGraph {
  private var edges: [(from: String, to: String, rule: OrderRule)] = []

  init(_ rules: [OrderRule]) {
    let components = PrecedenceGraph.components(in: rules)
    for rule in rules {
      for constraint in rule.constraints {
        switch constraint {
        case .before(let first, let second):
          guard let from = first.stepsName, let to = second.stepsName else { continue }
          edges.append((from, to, rule))
        case .last(let selector):
          guard let last = selector.componentName else { continue }
          edges += components.filter { $0 != last }.map { ($0, last, rule) }
        case .first(let selector):
          guard let first = selector.componentName else { continue }
          edges += components.filter { $0 != first }.map { (first, $0, rule) }
        case .sequential, .simultaneous: continue
        }
      }
    }
  }

  /// The components that the rules put in order, as far as they mean all of their steps.
  private static func components(in rules: [OrderRule]) -> [String] {
    var seen: Set<String> = []
    return rules.flatMap(\.constraints).flatMap { constraint -> [StepSelector] in
      switch constraint {
      case .before(let first, let second): [first, second]
      case .last(let selector), .first(let selector): [selector]
      case .sequential, .simultaneous: []
      }
    }.compactMap(\.componentName).filter { seen.insert($0).inserted }
  }

  /// The first rule that closes a circle, and the circle, its first name repeated at the end.
  var circle: (rule: OrderRule, names: [String])? {
    for edge in edges {
      if let way = way(from: edge.to, to: edge.from) { return (edge.rule, [edge.from] + way) }
    }
    return nil
  }

  /// The nodes from one to another, both included; nil where there is no way.
  private func way(from start: String, to goal: String) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = [start]
    while !ways.isEmpty {
      let way = ways.removeFirst()
      guard let last = way.last else { continue }
      if last == goal { return way }
      for edge in edges where edge.from == last && seen.insert(edge.to).inserted {
        ways.append(way + [edge.to])
      }
    }
    return nil
  }
}

extension StepSelector {
  /// A name for the set of steps, where it is simple enough to compare.
  fileprivate var stepsName: String? {
    guard step == nil, stage == nil, requirement == nil, sets.isEmpty else { return nil }
    let what = [(component ?? upgrade)?.value, role.map { "@\($0.value)" }].compactMap { $0 }
    return what.isEmpty ? nil : what.joined()
  }

  /// The same, where it is all steps of one component.
  fileprivate var componentName: String? {
    guard role == nil, let name = stepsName, name != "any" else { return nil }
    return name
  }
}
