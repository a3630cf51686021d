import FoundationEssentials
import RunbookEvidence
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(5)))
struct SecretFormsTests {
  private func forms(_ value: String) -> Set<String> {
    Set(SecretForms(Array(value.utf8)).all.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Printed by the tools that are named, of the same value.
  @Test(
    "a value is known in the form that a tool prints",
    arguments: [
      ("json.dumps", #"p\"a's\\s/w\u00f6rd \u20ac&1\n+"#),
      ("json.dumps, not ASCII", #"p\"a's\\s/wörd €&1\n+"#),
      ("json_encode", #"p\"a's\\s\/w\u00f6rd \u20ac&1\n+"#),
      ("encoding/json", #"p\"a's\\s/wörd €\u00261\n+"#),
      ("System.Text.Json", #"p\u0022a\u0027s\\s/w\u00F6rd \u20AC\u00261\n\u002B"#),
      ("jq tojson tojson", #"p\\\"a's\\\\s/wörd €&1\\n+"#),
      ("printf %q", #"p"a\'s\\s/wörd €&1\n+"#),
      ("printf %q, C", #"p"a\'s\\s/w\303\266rd \342\202\254&1\n+"#),
      ("bash -x", #"p"a'\''s\s/wörd €&1"# + "\n+"),
      ("dash -x", #"p"a'"'"'s\s/wörd €&1"# + "\n+"),
      ("declare -p", #"p\"a's\\s/wörd €&1"# + "\n+"),
      ("quote, ls", #"p"a'\''s\s/wörd €&1'$'\n''+"#),
      ("quote(safe='')", "p%22a%27s%5Cs%2Fw%C3%B6rd%20%E2%82%AC%261%0A%2B"),
      ("quote", "p%22a%27s%5Cs/w%C3%B6rd%20%E2%82%AC%261%0A%2B"),
      ("quote_plus", "p%22a%27s%5Cs%2Fw%C3%B6rd+%E2%82%AC%261%0A%2B"),
      ("encodeURIComponent", "p%22a's%5Cs%2Fw%C3%B6rd%20%E2%82%AC%261%0A%2B"),
      ("curl, lower", "p%22a%27s%5cs%2fw%c3%b6rd%20%e2%82%ac%261%0a%2b"),
      ("base64", "cCJhJ3Nccy93w7ZyZCDigqwmMQor"),
      ("base64 of a line", "cCJhJ3Nccy93w7ZyZCDigqwmMQorCg=="),
      ("xxd -p", "70226127735c732f77c3b6726420e282ac26310a2b"),
      ("%X", "70226127735C732F77C3B6726420E282AC26310A2B"),
    ])
  func tools(_ tool: String, _ form: String) {
    #expect(forms("p\"a's\\s/wörd €&1\n+").contains(form), "\(tool)")
  }

  @Test("its base64 is known behind and before any other bytes", arguments: 0..<6, ["", "x", "yz"])
  func alignments(_ ahead: Int, _ behind: String) {
    let value = "s3cr3t~?>token"
    let text = String(repeating: "u", count: ahead) + value + behind
    let encoded = Data(text.utf8).base64EncodedString()
    for shown in [
      encoded, encoded.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""),
    ] {
      var redactor = StreamRedactor([Secret(name: "token", value: Array(value.utf8))])
      let clean = redactor.redact(Array(shown.utf8)) + redactor.finish()
      #expect(redactor.counts == ["token": 1], "\(shown)")
      // What is left are the characters of other bytes, and parts of a byte at either end.
      let left = String(decoding: clean, as: UTF8.self).replacing("[redacted token]", with: "")
      #expect(left.count <= (ahead + 2) / 3 * 4 + (behind.count + 2) / 3 * 4 + 4, "\(left)")
    }
  }

  @Test("a short value is looked for as it is alone, and so is a very long one")
  func lengths() {
    #expect(forms("abc").isEmpty)
    #expect(!forms("abcd").isEmpty)
    #expect(forms(String(repeating: "a", count: 4_097)).isEmpty)
  }

  @Test("long base64 is known in the lines that tools break it into")
  func lines() {
    let value = String(repeating: "0123456789 ", count: 12)
    let encoded = Data((value + "\n").utf8).base64EncodedString()
    for width in [64, 76] {
      var lines: [String] = []
      var rest = encoded[...]
      while !rest.isEmpty {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      #expect(forms(value).contains(lines.joined(separator: "\n")))
    }
  }

  // MARK: - The script

  /// The program of the script that makes the same list.
  private func program() throws -> String {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "templates/shell/runtime-secrets.sh.mustache")
    let text = try String(contentsOf: path, encoding: .utf8)
    let start = try #require(text.firstRange(of: "forms() {\n  cat <<'AWK'\n")).upperBound
    let rest = text[start...]
    return String(rest[..<(try #require(rest.firstRange(of: "\nAWK\n")).lowerBound)])
  }

  @Test("the script looks for the same forms", arguments: 0..<30)
  func script(seed: Int) async throws {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 11
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let letters: [[UInt8]] =
      [
        "a", "Z", "7", "\"", "'", "\\", "/", "+", "&", "<", "~", " ", "\t", "\n", "\r", "\u{1B}",
        "\u{7F}",
        "é", "€", "\u{1F600}", "$", "`", "!", "*", "(", ",", "=", "%", "^", "#", "\u{0B}", "\u{01}",
        "-",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]
    let kinds = seed % 3 == 0 ? letters.count : letters.count - 4
    var value = (0..<(3 + next(60))).flatMap { _ in letters[next(kinds)] }
    while value.last == 0x0A || value.last == 0x0D { value.removeLast() }
    let words = value.map { byte in
      let digits = String(byte, radix: 8)
      return String(repeating: "0", count: 3 - digits.count) + digits
    }
    var found: [UInt8] = []
    for awk in [["awk"], ["busybox", "awk"]] {
      let output = CommandCapture(secrets: []) { _, _ in }
      let result = await ProcessRunner(interruption: try Interruption()).run(
        Invocation(
          executable: awk[0], arguments: awk.dropFirst() + [try program()],
          environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"],
          input: Array(words.joined(separator: " ").utf8) + [0x0A]),
        timeout: 30_000, sink: output.receive)
      #expect(result.ending == .exited(0))
      found = output.finish().output.keptBytes
      let forms = found.split(separator: 0x0A).map { line in
        String(decoding: line, as: UTF8.self).split(separator: "\\").compactMap {
          UInt8($0, radix: 8)
        }
      }
      #expect(forms == SecretForms(value).all, "\(awk) of \(value)")
    }
  }
}
