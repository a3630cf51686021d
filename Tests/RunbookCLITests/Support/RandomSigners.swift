/// Lists of keys as people, editors and attackers write them. The same seed gives the same lists.
struct RandomSigners {
  /// Lines of three keys, each its kind and its base64.
  let keys: [String]
  private var random: SplitMix64
  /// The key that has signed, which a list has more often than others.
  private var asked = 0

  init(keys: [String], seed: UInt64) {
    self.keys = keys
    random = SplitMix64(seed: seed)
  }

  static let people = ["ana@example.com", "li@example.com", "bo@example.com"]

  /// Which of the keys has signed, in whose name.
  mutating func question() -> (key: Int, name: String) {
    asked = random.below(keys.count)
    return (asked, random.pick(RandomSigners.people))
  }

  /// An `allowed_signers` file for the last question.
  mutating func allowedSigners() -> String {
    var text = ""
    for _ in 0..<random.number(1...4) {
      text += line() + (random.chance(20) ? "\r\n" : "\n")
    }
    return random.chance(20) ? String(text.dropLast()) : text
  }

  private mutating func line() -> String {
    switch random.below(60) {
    case 0, 1: return random.pick(["", " \t", "\r", "# nobody"])
    case 2, 3: return "# old " + mark() + plainLine()
    case 4: return random.pick(["ana@example.com", "\"li@example.com \(keys[0])", "x y z"])
    case 5: return plainLine().replacing(" ", with: "\u{A0}")
    default: return plainLine()
    }
  }

  /// What some readers take for the end of a line.
  private mutating func mark() -> String {
    random.pick(["", "\u{2028}", "\u{85}", "\u{B}", "\u{C}", "\r", "\u{2029}"])
  }

  private mutating func plainLine() -> String {
    let options = random.chance(55) ? options() + blank() : ""
    let listed = random.chance(40) ? keys[asked] : random.pick(keys)
    let key = random.chance(2) ? "ssh-ed25519 AAAA" : listed
    return (random.chance(10) ? blank() : "") + principals() + blank() + options
      + key.replacing(" ", with: blank()) + comment()
  }

  private mutating func blank() -> String { random.pick(["\t", "  ", " ", " ", " "]) }

  private mutating func comment() -> String {
    random.pick(["", " ana", " # last", " c" + mark() + "ana", " valid-after=\"20200101\"", "\t"])
  }

  private mutating func principals() -> String {
    let names = [
      "ana@example.com", "li@example.com", "bo@example.com", "ANA@Example.com", "*",
      "*@example.com,!li@example.com", "l?@example.com", "an*,li@*", ",li@example.com",
      "\"ana@example.com,li@example.com\"", "!ana@example.com,*", "li@example.com,",
      "li@\"example.com\"", "?i@*.com,!*@example.org", "*@example.co", "!*,li@example.com",
    ]
    return random.pick(names)
  }

  private mutating func options() -> String {
    var options: [String] = []
    for _ in 0..<(random.chance(30) ? 2 : 1) {
      options.append(
        random.pick(weighted: [
          (10, "namespaces=\"\(namespaces())\""), (7, "valid-after=\"\(time())\""),
          (7, "valid-before=\"\(time())\""), (3, "cert-authority"), (2, "NAMESPACES=\"*\""),
          (1, "no-such-option"), (1, "namespaces=git"),
        ]))
    }
    let edge = random.below(40)
    return (edge == 0 ? "," : "") + options.joined(separator: ",") + (edge == 1 ? "," : "")
  }

  private mutating func namespaces() -> String {
    random.pick([
      "runbook-approve", "runbook-*", "git,runbook-approve", "*,!runbook-approve", "", "git",
      "a\\\"b,runbook-approve", "runbook-approv?", "Runbook-approve",
    ])
  }

  /// Far from today, so that no test depends on it.
  private mutating func time() -> String {
    random.pick(weighted: [
      (6, "20200101Z"), (6, "20990101Z"), (3, "202001010000Z"), (3, "20991231235959Z"),
      (2, "20200230z"), (2, "20990101UTC"), (1, "20990101"), (1, "19700101Z"), (1, "20201301Z"),
      (1, "2020010Z"),
    ])
  }

  /// Revoked keys, one a line, with fingerprints; nil: none.
  ///
  /// - Parameter fingerprints: of the keys.
  mutating func revoked(_ fingerprints: [String]) -> String? {
    guard random.chance(50) else { return nil }
    var text = ""
    for _ in 0..<random.number(0...3) {
      let ending = random.chance(15) ? "\r\n" : "\n"
      text +=
        random.pick([
          "# " + random.pick(fingerprints), random.pick(keys), random.pick(keys) + " lost",
          " " + random.pick(fingerprints), random.pick(fingerprints) + " lost",
          "# old" + mark() + random.pick(keys), random.chance(15) ? "lost" : "#",
        ]) + ending
    }
    return text
  }

  /// What `ssh-keygen -k` makes a revocation list of.
  mutating func revocationSpecification() -> String {
    var text = ""
    for _ in 0..<random.number(0...2) {
      text += random.pick(["", "key: ", "sha256: ", "sha1: "]) + random.pick(keys) + "\n"
    }
    return text
  }

  mutating func wantsRevocationList() -> Bool { random.chance(40) }
}
