/// Follows all states of an automaton at once, and remembers where they led: never goes back, and
/// needs no more memory than a fixed number of remembered steps.
struct RegexMatcher {
  /// What stands beside a place.
  fileprivate enum Beside { case edge, word, other }

  /// Where some byte leads to.
  private enum Step {
    static let unknown: Int32 = -1
    static let matched: Int32 = -2
    static let dead: Int32 = -3
  }

  private struct Place: Hashable {
    /// Numbers of states, ascending, before what costs no byte is followed.
    var states: [Int32]
    var before: Beside
  }

  private static let mostPlaces = 1_000

  private let automaton: RegexAutomaton
  private let isAnchored: Bool
  /// Bytes that no set tells apart have the same number; the end of the text has its own.
  private let kinds: [UInt16]
  private let examples: [UInt8]
  private var places: [Place] = []
  private var numbers: [Place: Int32] = [:]
  private var steps: [Int32] = []
  /// When a state was last seen, and in which round that is noted.
  private var marks: [Int]
  private var round = 0
  private var pending: [Int] = []

  init(_ automaton: RegexAutomaton, isAnchored: Bool) {
    self.automaton = automaton
    self.isAnchored = isAnchored
    marks = [Int](repeating: 0, count: automaton.states.count)
    (kinds, examples) = RegexMatcher.kinds(of: automaton.sets + [.word])
  }

  private static func kinds(of sets: [ByteSet]) -> ([UInt16], [UInt8]) {
    var known: [[Bool]: UInt16] = [:]
    var kinds: [UInt16] = []
    var examples: [UInt8] = []
    for byte in UInt8.min...UInt8.max {
      let members = sets.map { $0.contains(byte) }
      if known[members] == nil {
        known[members] = UInt16(examples.count)
        examples.append(byte)
      }
      kinds.append(known[members] ?? 0)
    }
    return (kinds, examples)
  }

  private var end: Int { examples.count }
  private var width: Int { examples.count + 1 }

  /// - Parameter text: one line; where it is anchored, all of a text.
  mutating func matches(_ text: ArraySlice<UInt8>) -> Bool {
    var place = number(of: Place(states: [Int32(automaton.start)], before: .edge))
    for byte in text {
      let step = step(from: place, by: Int(kinds[Int(byte)]))
      if step == Step.matched { return true }
      if step == Step.dead { return false }
      place = step
    }
    return step(from: place, by: end) == Step.matched
  }

  private mutating func number(of place: Place) -> Int32 {
    if let number = numbers[place] { return number }
    if places.count == RegexMatcher.mostPlaces {
      places.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
      steps.removeAll(keepingCapacity: true)
    }
    let number = Int32(places.count)
    numbers[place] = number
    places.append(place)
    steps.append(contentsOf: repeatElement(Step.unknown, count: width))
    return number
  }

  private mutating func step(from number: Int32, by kind: Int) -> Int32 {
    let index = Int(number) * width + kind
    if steps[index] != Step.unknown { return steps[index] }
    let known = places.count
    let step = findStep(from: places[Int(number)], by: kind)
    // Not where everything was forgotten meanwhile, this place with it.
    if places.count >= known { steps[index] = step }
    return step
  }

  private mutating func findStep(from place: Place, by kind: Int) -> Int32 {
    let byte = kind == end ? nil : examples[kind]
    let after: Beside = byte.map { ByteSet.word.contains($0) ? .word : .other } ?? .edge
    var next: [Int32] = []
    let hasMatched = follow(place, after: after, byte, into: &next)
    if hasMatched, !isAnchored || byte == nil { return Step.matched }
    guard let byte else { return Step.dead }
    if !isAnchored { next.append(Int32(automaton.start)) }
    guard !next.isEmpty else { return Step.dead }
    next.sort()
    var states: [Int32] = []
    for state in next where states.last != state { states.append(state) }
    let before: Beside = ByteSet.word.contains(byte) ? .word : .other
    return self.number(of: Place(states: states, before: before))
  }

  /// - Returns: whether a match ends here.
  private mutating func follow(
    _ place: Place, after: Beside, _ byte: UInt8?, into next: inout [Int32]
  ) -> Bool {
    round += 1
    pending.removeAll(keepingCapacity: true)
    for state in place.states { pending.append(Int(state)) }
    var hasMatched = false
    while let state = pending.popLast() {
      guard marks[state] != round else { continue }
      marks[state] = round
      switch automaton.states[state] {
      case .accept: hasMatched = true
      case .take(let set, let following):
        if let byte, automaton.sets[set].contains(byte) { next.append(Int32(following)) }
      case .either(let first, let second): pending += [first, second]
      case .when(let assertion, let following):
        if assertion.holds(place.before, after) { pending.append(following) }
      }
    }
    return hasMatched
  }
}

extension RegexAssertion {
  fileprivate func holds(_ before: RegexMatcher.Beside, _ after: RegexMatcher.Beside) -> Bool {
    switch self {
    case .lineStart: before == .edge
    case .lineEnd: after == .edge
    case .wordBorder: (before == .word) != (after == .word)
    case .noWordBorder: (before == .word) == (after == .word)
    case .wordStart: before != .word && after == .word
    case .wordEnd: before == .word && after != .word
    }
  }
}
