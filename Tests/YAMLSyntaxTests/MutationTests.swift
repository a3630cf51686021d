import RunbookDiagnostics
import Testing
import YAMLSyntax

/// A small generator, so that every run tries the same texts (SplitMix64).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

@Suite("Broken texts", .timeLimit(.minutes(15)))
struct MutationTests {
  private static let seed = """
    schema: runbook/v1   # ü
    kind: Runbook
    stages:
      - id: critical
        title: "Critical \\u00e9 infrastructure"
        steps: &steps
          - {id: upgrade, on: {role: [master, 'stand''by']}, batch: {size: 1}}
          - id: 日本
            run: |
              sudo dpkg -i "${installer}"

              echo done
            note: >-
              folded
              text
        again: *steps
    verify: [!!str a, ~, b: c]
    ...

    """

  private static let parts = [
    "\t", "\n", "\r\n", "- ", ": ", "'", "\"", "[", "]", "{", "}", "&a ", "*a", "!x ", "!!str ",
    "|\n", ">\n", "%", "---\n", "...\n", "#", "? ", "<<: ", "\\", "\u{0}", "\u{FEFF}", "\u{85}",
    "\u{2028}", "👩‍👩‍👧", "`", "@", ",", "  ",
  ].map { Array($0.utf8) }

  @Test("never crash, and everything said about them lies within them", arguments: 0..<8)
  func mutated(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<400 {
      let reading = Reading(bytes: Self.mutate(Array(Self.seed.utf8), &dice))
      guard reading.straySpans.isEmpty, reading.root != nil || !reading.diagnostics.isEmpty else {
        Issue.record("wrong for \(reading.file.bytes)")
        return
      }
      let whole = reading.nodes.allSatisfy { node in
        guard let scalar = node.scalar else { return true }
        return (0...scalar.text.utf8.count).allSatisfy {
          (0...reading.file.bytes.count + 1).contains(scalar.sourceOffset(ofUTF8: $0))
        }
      }
      #expect(whole, "a text's origin leaves the file: \(reading.file.bytes)")
    }
  }

  @Test("of random bytes never crash either", arguments: 0..<4)
  func noise(seed: UInt64) {
    var dice = Dice(state: seed &+ 1_000)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
        UInt8.random(in: 0...255, using: &dice)
      }
      #expect(Reading(bytes: bytes).straySpans.isEmpty, "\(bytes)")
      let ascii = bytes.map { $0 % 3 == 0 ? 0x0A : 0x20 + $0 % 0x5F }
      #expect(Reading(bytes: ascii).straySpans.isEmpty, "\(ascii)")
    }
  }

  @Test("can all be shown")
  func rendering() {
    var dice = Dice(state: 7)
    for _ in 0..<300 {
      var map = SourceMap()
      let file = map.add(path: "a.yaml", bytes: Self.mutate(Array(Self.seed.utf8), &dice))
      let diagnostics = YAMLReader.read(file).diagnostics
      let shown = TerminalRenderer(sources: map, color: false).render(diagnostics)
      #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      #expect(JSONRenderer(sources: map).render(diagnostics).hasSuffix("}\n"))
    }
  }

  private static func mutate(_ original: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let place = Int.random(in: 0...bytes.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1))
      case 2: bytes.insert(contentsOf: parts.randomElement(using: &dice) ?? [], at: place)
      case 3: bytes.removeSubrange(place...)
      default:
        let end = min(bytes.count, place + Int.random(in: 0...40, using: &dice))
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...place, using: &dice))
      }
    }
    return bytes
  }
}
