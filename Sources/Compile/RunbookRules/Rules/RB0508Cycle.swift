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
        product: """
          states:
            entrance: {values: [open, closed], initial: open, final: open}
          order:
            - {id: «close-first», before: [{sets: {entrance: closed}}, web]}
            - {id: web-first, before: [web, {sets: {entrance: closed}}]}
          """),
      RuleExample(
        product: """
          requirements:
            - {id: «drained», kind: step, before: {requirement: stopped}}
            - {id: stopped, kind: step, before: {requirement: drained}}
          """,
        runbook: """
          stages:
            - id: live
              steps: [{id: both, run: make both, satisfies: [drained, stopped]}]
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
      // What holds under some circumstances only can contradict what holds under others.
      let rules = product.order.filter { $0.scope == scope && $0.when == nil }
      let demands = scope == .plan ? product.requirements.filter { $0.when == nil } : []
      let binding = PrecedenceGraph(
        rules.filter { $0.level == .must }, demands.filter { $0.level == .must })
      return finding(binding, .error)
        ?? finding(PrecedenceGraph(rules, demands.filter { $0.level != .may }), .warning)
    }
  }

  private func finding(_ graph: PrecedenceGraph, _ severity: Severity) -> Diagnostic? {
    guard let (id, circle) = graph.circle else { return nil }
    return Diagnostic(
      DiagnosticCode(508), severity, "the order rules go round in a circle", at: id.span,
      notes: ["the circle: " + circle.map { "`\($0)`" }.joined(separator: " → ")],
      help: ["take one of the rules out; no plan can keep all of them"])
  }
}

/// What has to come before what, by name.
private struct PrecedenceGraph {
  /// Each with the id of what says so.
  private var edges: [(from: String, to: String, id: Name)] = []
  private let components: [String]

  init(_ rules: [OrderRule], _ requirements: [Requirement]) {
    components = PrecedenceGraph.components(in: rules)
    for rule in rules {
      for constraint in rule.constraints {
        switch constraint {
        case .before(let first, let second): add(first, before: second, rule.id)
        case .last(let selector):
          guard let last = selector.componentName else { continue }
          edges += components.filter { $0 != last }.map { ($0, last, rule.id) }
        case .first(let selector):
          guard let first = selector.componentName else { continue }
          edges += components.filter { $0 != first }.map { (first, $0, rule.id) }
        case .sequential, .simultaneous: continue
        }
      }
    }
    for requirement in requirements {
      var own = StepSelector(span: requirement.id.span)
      own.requirement = requirement.id
      if let anchor = requirement.before { add(own, before: anchor, requirement.id) }
      if let anchor = requirement.after { add(anchor, before: own, requirement.id) }
    }
  }

  /// Every upgrade means that of each component as well.
  private mutating func add(_ first: StepSelector, before second: StepSelector, _ id: Name) {
    guard let from = first.stepsName, let to = second.stepsName else { return }
    edges.append((from, to, id))
    if to == "any" { edges += components.map { (from, $0, id) } }
    if from == "any" { edges += components.map { ($0, to, id) } }
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
  var circle: (id: Name, names: [String])? {
    let knots = knots
    guard !knots.isEmpty else { return nil }
    var following: [String: [String]] = [:]
    for edge in edges where knots.contains(edge.from) && knots.contains(edge.to) {
      following[edge.from, default: []].append(edge.to)
    }
    for edge in edges where knots.contains(edge.from) && knots.contains(edge.to) {
      if let way = PrecedenceGraph.way(from: edge.to, to: edge.from, along: following) {
        return (edge.id, [edge.from] + way)
      }
    }
    return nil
  }

  /// The names that lie on circles or between them: what is left when, again and again, names that
  /// nothing comes before and names that nothing follows are taken out.
  private var knots: Set<String> {
    let ways = edges.map { ($0.from, $0.to) }
    return PrecedenceGraph.trimmed(
      ways.map { ($1, $0) },
      to: PrecedenceGraph.trimmed(ways, to: Set(ways.flatMap { [$0, $1] })))
  }

  /// The names of a set that stay when those without a predecessor in it are taken out in turn.
  private static func trimmed(_ ways: [(String, String)], to names: Set<String>) -> Set<String> {
    var following: [String: [String]] = [:]
    var before: [String: Int] = [:]
    for (from, to) in ways where names.contains(from) && names.contains(to) {
      following[from, default: []].append(to)
      before[to, default: 0] += 1
    }
    var rest = names
    var free = names.filter { before[$0] == nil }
    while let name = free.popFirst() {
      rest.remove(name)
      for next in following[name] ?? [] {
        let left = (before[next] ?? 0) - 1
        before[next] = left
        if left == 0 { free.insert(next) }
      }
    }
    return rest
  }

  /// The names from one to another, both included, by the fewest steps; nil where there is no way.
  private static func way(
    from start: String, to goal: String, along following: [String: [String]]
  ) -> [String]? {
    var reachedFrom: [String: String] = [start: start]
    var queue = [start]
    var index = 0
    while index < queue.count {
      let name = queue[index]
      index += 1
      if name == goal {
        var way = [goal]
        while let last = way.last, last != start, let previous = reachedFrom[last] {
          way.append(previous)
        }
        return way.reversed()
      }
      for next in following[name] ?? [] where reachedFrom[next] == nil {
        reachedFrom[next] = name
        queue.append(next)
      }
    }
    return nil
  }
}

extension StepSelector {
  /// A name for the set of steps; selectors that mean the same have the same.
  fileprivate var stepsName: String? {
    var parts = [(component ?? upgrade)?.value, role.map { "@\($0.value)" }].compactMap { $0 }
    parts += [
      step.map { "step \($0.value)" }, stage.map { "stage \($0.value)" },
      requirement.map { "requirement \($0.value)" },
    ].compactMap { $0 }
    for state in sets {
      let values = state.values.map(\.value).sorted().joined(separator: "|")
      parts.append("\(state.state.value)=\(values)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The same, where it is all steps of one component.
  fileprivate var componentName: String? {
    guard role == nil, step == nil, stage == nil, requirement == nil, sets.isEmpty,
      let name = stepsName, name != "any"
    else { return nil }
    return name
  }
}
