/// A regular expression as it was read: what a matcher is made from.
indirect enum RegexNode: Equatable, Sendable {
  /// One byte of a set.
  case set(ByteSet)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  /// - Parameter most: nil where there is no limit.
  case repeated(RegexNode, least: Int, most: Int?)
  case assertion(RegexAssertion)

  /// How many states its automaton takes, counted no further than to some bound.
  func states(upTo bound: Int) -> Int {
    switch self {
    case .set, .assertion: return 1
    case .sequence(let nodes):
      return min(bound, nodes.reduce(0) { min(bound, $0 + $1.states(upTo: bound)) })
    case .alternatives(let nodes):
      return min(bound, nodes.reduce(0) { min(bound, $0 + 1 + $1.states(upTo: bound)) })
    case .repeated(let node, let least, let most):
      let one = node.states(upTo: bound)
      let copies = most ?? max(1, least)
      return min(bound, copies * (one + 1))
    }
  }

  var hasAssertion: Bool {
    switch self {
    case .set: false
    case .assertion: true
    case .sequence(let nodes), .alternatives(let nodes): nodes.contains { $0.hasAssertion }
    case .repeated(let node, _, _): node.hasAssertion
    }
  }
}

/// Something that holds between two bytes; a line has its own beginning and end.
enum RegexAssertion: Sendable {
  case lineStart, lineEnd
  case wordBorder, noWordBorder
  case wordStart, wordEnd
}

/// Some of the 256 bytes.
struct ByteSet: Hashable, Sendable {
  private var words: SIMD4<UInt64> = .zero

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { insert(byte) } }

  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  mutating func remove(_ byte: UInt8) { words[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63)) }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }

  /// Every other byte but the line feed, which ends a line and is never part of one.
  var inverted: ByteSet {
    var set = ByteSet()
    set.words = ~words
    set.remove(0x0A)
    return set
  }

  /// What a character class of POSIX holds in the locale `C`; nil where there is none of the name.
  init?(className: String) {
    let all: ClosedRange<UInt8> = 0...0x7F
    let chosen: (UInt8) -> Bool
    switch className {
    case "alpha": chosen = ByteSet.isLetter
    case "digit": chosen = { (0x30...0x39).contains($0) }
    case "alnum": chosen = { ByteSet.isLetter($0) || (0x30...0x39).contains($0) }
    case "upper": chosen = { (0x41...0x5A).contains($0) }
    case "lower": chosen = { (0x61...0x7A).contains($0) }
    case "space": chosen = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    case "blank": chosen = { $0 == 0x20 || $0 == 0x09 }
    case "punct":
      chosen = {
        (0x21...0x7E).contains($0) && !ByteSet.isLetter($0) && !(0x30...0x39).contains($0)
      }
    case "print": chosen = { (0x20...0x7E).contains($0) }
    case "graph": chosen = { (0x21...0x7E).contains($0) }
    case "cntrl": chosen = { $0 < 0x20 || $0 == 0x7F }
    case "xdigit":
      chosen = {
        (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
      }
    default: return nil
    }
    self.init(all.filter(chosen))
  }

  /// `[[:alnum:]_]`, which words consist of.
  static let word: ByteSet = {
    var set = ByteSet(className: "alnum") ?? ByteSet()
    set.insert(UInt8(ascii: "_"))
    return set
  }()

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
