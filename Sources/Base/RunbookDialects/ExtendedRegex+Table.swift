extension ExtendedRegex {
  /// The states of its automaton for who follows them in another language: the one to begin in, then
  /// each from the first on, `tS:N` (a byte of set S leads to N), `eA:B` (both), `wC:N` (where the
  /// border C is). 0 has matched. Behind `/` come the sets, from the first on, as ranges of bytes.
  package var table: String {
    let automaton = RegexAutomaton(node)
    let states = automaton.states.dropFirst().map { state in
      switch state {
      case .take(let set, let next): "t\(set + 1):\(next)"
      case .either(let one, let other): "e\(one):\(other)"
      case .when(let assertion, let next): "w\(assertion.sign):\(next)"
      case .accept: "e0:0"
      }
    }
    let words = ["\(automaton.start)"] + states + ["/"] + automaton.sets.map { $0.ranges }
    return words.joined(separator: " ")
  }
}

extension RegexAssertion {
  fileprivate var sign: String {
    switch self {
    case .lineStart: "^"
    case .lineEnd: "$"
    case .wordBorder: "b"
    case .noWordBorder: "B"
    case .wordStart: "<"
    case .wordEnd: ">"
    }
  }
}

extension ByteSet {
  /// Such as `48-57,95-95`; a set of nothing is a range that has none.
  fileprivate var ranges: String {
    var ranges: [(from: Int, to: Int)] = []
    for byte in UInt8.min...UInt8.max where contains(byte) {
      if let last = ranges.last, last.to == Int(byte) - 1 {
        ranges[ranges.count - 1].to = Int(byte)
      } else {
        ranges.append((Int(byte), Int(byte)))
      }
    }
    if ranges.isEmpty { return "1-0" }
    return ranges.map { "\($0.from)-\($0.to)" }.joined(separator: ",")
  }
}
