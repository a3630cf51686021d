import Foundation
import RunbookPlan

/// A ledger, or the header of a run, as somebody would write it who wants more than to lie: values
/// that a shell would run, paths, numbers beyond all limits, what a terminal obeys. The chain of hashes
/// is made to fit again, so that nothing but the values can be objected to.
struct HostileLedger {
  /// What the test looks for: a file that only a value that was run can have made.
  static let mark = "pwned"

  /// JSON, so that some of these are no values at all.
  private static let values: [String] = [
    #""'; touch pwned; '""#, #""$(touch pwned)""#, #""a[$(touch pwned)]""#, #""`touch pwned`""#,
    #""1 '; touch pwned; : '""#, #""x=$(touch pwned)""#, #"$(touch pwned)"#,
    #""../../../etc/passwd""#,
    #""-x""#, #""*""#, #""""#, #""a,b""#, #""one|done|""#, #""-""#, #""${IFS}""#, #""done""#,
    #""one""#,
    #""controller""#, #"{"b64":"JyQodG91Y2ggcHduZWQpJw=="}"#, #"{"b64":"/w=="}"#, #"{"b64":"x y"}"#,
    #"{"bytes":1,"sha256":"../../../etc/passwd"}"#, "\"\u{9B}2J\u{1B}[2J\u{202E}\"", "[]", "{}",
    "true",
    "0", "-1", "1", "01", "999999999", "2147483648", "9007199254740993", "none",
    "99999999999999999999999999",
  ]
  private static let keys = ["$(touch pwned)", "step", "host", "attempt", "é", "a.b", ""]

  private var dice: SplitMix64

  init(seed: Int) { dice = SplitMix64(seed: UInt64(seed)) }

  /// - Parameters:
  ///   - header: the bytes of `run.json`.
  ///   - ledger: of an honest run.
  mutating func mutated(_ ledger: String, header: String) -> (ledger: String, header: String) {
    var lines = ledger.split(separator: "\n").map(String.init)
    var header = header
    if Int.random(in: 0..<8, using: &dice) == 0 {
      header = changed(header)
    } else {
      for _ in 0..<Int.random(in: 1...2, using: &dice) { change(&lines) }
    }
    return (chained(lines, header: header), header)
  }

  private mutating func change(_ lines: inout [String]) {
    let index = Int.random(in: lines.indices, using: &dice)
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: lines.insert(lines[Int.random(in: lines.indices, using: &dice)], at: index)
    case 1 where lines.count > 1: lines.remove(at: index)
    case 2:
      lines[index] = String(
        lines[index].prefix(Int.random(in: 0...lines[index].count, using: &dice)))
    case 3: lines[index] += "\u{0}x"
    default: lines[index] = changed(lines[index])
    }
  }

  /// Another value, or another key, in the place of one that is there.
  private mutating func changed(_ line: String) -> String {
    let members = line.matches(of: /"([^"]*)":("[^"]*"|[0-9]+|\{\}|\[\])/)
    guard let member = members.randomElement(using: &dice) else { return line }
    var changed = line
    if Int.random(in: 0..<10, using: &dice) == 0 {
      let key = HostileLedger.keys.randomElement(using: &dice) ?? ""
      changed.replaceSubrange(member.output.1.startIndex..<member.output.1.endIndex, with: key)
    } else {
      let value = HostileLedger.values.randomElement(using: &dice) ?? ""
      changed.replaceSubrange(member.output.2.startIndex..<member.output.2.endIndex, with: value)
    }
    return changed
  }

  private func chained(_ lines: [String], header: String) -> String {
    var previous = sha256Hex(Array(header.utf8))
    var ledger = ""
    for (index, line) in lines.enumerated() {
      let fitting =
        line
        .replacing(/"prev":"[0-9a-f]{64}"/, with: "\"prev\":\"\(previous)\"")
        .replacing(/"seq":[0-9]+,"type"/, with: "\"seq\":\(index + 1),\"type\"")
      previous = sha256Hex(Array((fitting + "\n").utf8))
      ledger += fitting + "\n"
    }
    return ledger
  }
}
