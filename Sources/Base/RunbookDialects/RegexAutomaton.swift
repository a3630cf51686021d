/// The states of an expression, after K. Thompson; every one of them is in few bytes.
struct RegexAutomaton {
  enum State {
    /// Takes a byte of a set, by the set's number.
    case take(set: Int, next: Int)
    case either(Int, Int)
    case when(RegexAssertion, next: Int)
    case accept
  }

  private(set) var states: [State] = [.accept]
  private(set) var sets: [ByteSet] = []
  private var numbers: [ByteSet: Int] = [:]
  private(set) var start = 0
  /// The state in which it has matched.
  static let accept = 0

  init(_ node: RegexNode) { start = add(node, before: RegexAutomaton.accept) }

  private mutating func add(_ state: State) -> Int {
    states.append(state)
    return states.count - 1
  }

  /// - Returns: the state that it begins in.
  private mutating func add(_ node: RegexNode, before next: Int) -> Int {
    switch node {
    case .set(let set): return add(.take(set: number(of: set), next: next))
    case .assertion(let assertion): return add(.when(assertion, next: next))
    case .sequence(let nodes):
      var next = next
      for node in nodes.reversed() { next = add(node, before: next) }
      return next
    case .alternatives(let nodes):
      var entry = add(nodes[nodes.count - 1], before: next)
      for node in nodes.dropLast().reversed() {
        entry = add(.either(add(node, before: next), entry))
      }
      return entry
    case .repeated(let node, let least, let most): return add(node, least, most, before: next)
    }
  }

  private mutating func add(
    _ node: RegexNode, _ least: Int, _ most: Int?, before next: Int
  ) -> Int {
    var entry = next
    if let most {
      for _ in least..<most { entry = add(.either(add(node, before: entry), next)) }
    } else {
      let loop = add(.either(next, next))
      let body = add(node, before: loop)
      states[loop] = .either(body, next)
      // What must occur goes once through the body of the loop.
      entry = least > 0 ? body : loop
    }
    for _ in 0..<(most == nil ? max(0, least - 1) : least) { entry = add(node, before: entry) }
    return entry
  }

  private mutating func number(of set: ByteSet) -> Int {
    if let number = numbers[set] { return number }
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }
}
