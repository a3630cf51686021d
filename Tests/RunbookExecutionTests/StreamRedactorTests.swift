import Testing

@testable import RunbookExecution

struct StreamRedactorTests {
  private let secrets = [
    Secret(name: "key", value: Array("s3cret".utf8)),
    Secret(name: "long", value: Array("s3cret-and-more".utf8)),
    Secret(name: "twin", value: Array("aab".utf8)),
  ]

  private func redact(_ text: String, chunk: Int) -> (text: String, counts: [String: Int]) {
    var redactor = StreamRedactor(secrets)
    var clean: [UInt8] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      clean += redactor.redact(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    clean += redactor.finish()
    return (String(decoding: clean, as: UTF8.self), redactor.counts)
  }

  @Test("a secret is taken out wherever the chunks end", arguments: 1...24)
  func chunkBorders(chunk: Int) {
    let (text, counts) = redact("a=s3cret b=s3cret-and-more c=s3cre aaab s3cret", chunk: chunk)
    #expect(text == "a=[redacted key] b=[redacted long] c=s3cre a[redacted twin] [redacted key]")
    #expect(counts == ["key": 2, "long": 1, "twin": 1])
  }

  @Test("the beginning of a secret at the end of the stream comes through")
  func unfinished() {
    #expect(redact("xs3cre", chunk: 3).text == "xs3cre")
    #expect(redact("s3cret-and-mor", chunk: 2).text == "[redacted key]-and-mor")
  }

  @Test("only what may become a secret is held back")
  func holdsBackLittle() {
    var redactor = StreamRedactor(secrets)
    #expect(redactor.redact(Array("progress 10, ".utf8)) == Array("progress 10, ".utf8))
    #expect(redactor.redact(Array("then s3c".utf8)) == Array("then ".utf8))
    #expect(redactor.redact(Array("urity".utf8)) == Array("s3curity".utf8))
  }

  @Test("without secrets the bytes are untouched, empty secrets included")
  func nothingToDo() {
    var redactor = StreamRedactor([Secret(name: "none", value: [])])
    #expect(redactor.redact([0, 255, 10]) == [0, 255, 10])
    #expect(redactor.finish() == [])
  }

  @Test("a secret of one byte is found anywhere, the last byte included", arguments: 1...4)
  func oneByte(chunk: Int) {
    var redactor = StreamRedactor([Secret(name: "x", value: [0x78])])
    var clean: [UInt8] = []
    let bytes = Array("xaxxbx".utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      clean += redactor.redact(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    clean += redactor.finish()
    let mark = "[redacted x]"
    #expect(String(decoding: clean, as: UTF8.self) == "\(mark)a\(mark)\(mark)b\(mark)")
  }

  @Test(
    "what redaction leaves is what replacing in the whole would, for any text", arguments: 0..<40)
  func likeReplacing(seed: Int) {
    // Few letters, so that beginnings of secrets are everywhere.
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let secrets = ["abba", "abc", "cab", "ca"].enumerated().map { index, text in
      Secret(name: "\(index)", value: Array(text.utf8))
    }
    let text = (0..<300).map { _ in UInt8(ascii: "a") + UInt8(next(3)) }
    var redactor = StreamRedactor(secrets)
    var clean: [UInt8] = []
    var start = 0
    while start < text.count {
      let end = min(text.count, start + 1 + next(7))
      clean += redactor.redact(Array(text[start..<end]))
      start = end
    }
    clean += redactor.finish()
    var expected = ""
    var rest = text[...]
    while let first = rest.first {
      if let hit = secrets.sorted(by: { $0.value.count > $1.value.count })
        .first(where: { rest.starts(with: $0.value) })
      {
        expected += "[redacted \(hit.name)]"
        rest = rest.dropFirst(hit.value.count)
      } else {
        expected.unicodeScalars.append(Unicode.Scalar(first))
        rest = rest.dropFirst()
      }
    }
    #expect(String(decoding: clean, as: UTF8.self) == expected)
  }
}
