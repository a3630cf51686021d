import RunbookDiagnostics
import Testing
import YAMLSyntax

@Suite("Places within a text")
struct TextPlaceTests {
  /// Each text holds `MARK` once, in its source and in what is read from it.
  @Test(
    "lead to the byte in the source",
    arguments: [
      "a: some MARK text\n",
      "a: 'some MARK text'\n",
      "a: 'it''s a MARK'\n",
      "a: \"some MARK text\"\n",
      #"a: "tab\t quote\" \u00e9 \x41 MARK""# + "\n",
      "a: \"ends\\\n   here MARK\"\n",
      "a: plain over\n  several\n\n  lines MARK x\n",
      "a: 'quoted over\n\n  several\n  lines MARK x'\n",
      "a: |\n  one\n  MARK\n",
      "a: |\n  one\n\n    deeper MARK\n  end\n",
      "a: |2\n    deeper MARK\n  end\n",
      "a: |+  # comment\n\n\n  ü\n  日本 MARK\n\n\nb: 1\n",
      "a: |\n  MARK and blanks  \n  \n\nb: 1\n",
      "a: |-\r\n  one\r\n  two MARK\r\n",
      "a: >\n  folded\n  text MARK\n\n  para\n",
      "a: >-\n  folded\n\n\n  text\n    indented MARK\n  end\n",
      "- a: x\n  b: >\n    if true; then\n      echo MARK\n    fi\n",
    ])
  func exact(yaml: String) throws {
    let reading = Reading(yaml)
    let scalar = try #require(
      reading.nodes.compactMap(\.scalar).first { $0.text.contains("MARK") })
    let offset = try #require(placeOf("MARK", in: Array(scalar.text.utf8)))
    #expect(scalar.origin.isExact)
    #expect(scalar.sourceOffset(ofUTF8: offset) == placeOf("MARK", in: reading.file.bytes))
    let whole = try #require(reading.nodes.first { $0.scalar?.text == scalar.text })
    let span = scalar.origin.span(ofUTF8: offset..<offset + 4, within: whole.span)
    #expect(reading.source(span) == "MARK")
  }

  @Test("every line of a literal block is found")
  func everyLine() throws {
    let lines = ["first", "  second", "", "\tthird ä", "fourth   ", "", "", "last"]
    let yaml = "a:\n  run: |\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    let reading = Reading(yaml)
    let scalar = try #require(reading.root?["a"]?["run"]?.scalar)
    #expect(scalar.text == lines.joined(separator: "\n") + "\n")
    let text = Array(scalar.text.utf8)
    for index in text.indices where !" \n\t".utf8.contains(text[index]) {
      #expect(reading.file.bytes[scalar.sourceOffset(ofUTF8: index)] == text[index])
    }
  }

  @Test("an empty text has its beginning")
  func empty() throws {
    for yaml in ["a: ''\n", "a: \"\"\n", "a: |\nb: 1\n", "a: \"\\\n  \"\n"] {
      let reading = Reading(yaml)
      let scalar = try #require(reading.root?["a"]?.scalar)
      #expect(scalar.text.isEmpty)
      #expect((3...4).contains(scalar.sourceOffset(ofUTF8: 0)))
    }
  }

  private func placeOf(_ word: String, in bytes: [UInt8]) -> Int? {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) }
  }
}
