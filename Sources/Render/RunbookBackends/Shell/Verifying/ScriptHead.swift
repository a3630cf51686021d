/// What the head of a script says of the engine's lines. Nothing of it is believed: it only tells where
/// to look.
struct ScriptHead {
  struct Part {
    let name: String
    /// 1-based.
    let lines: ClosedRange<Int>
    let digest: String
  }

  private(set) var version: String?
  private(set) var parts: [Part] = []

  private static let begin = "# Lines of the engine, version "
  /// The head has a line a part, and is not longer for any plan.
  private static let longest = 200

  init(_ lines: [ArraySlice<UInt8>]) {
    for line in lines.prefix(ScriptHead.longest) {
      guard let text = String(validating: line, as: UTF8.self), text.hasPrefix("#") else { break }
      if text.hasPrefix(ScriptHead.begin) {
        version = String(text.dropFirst(ScriptHead.begin.count).prefix { $0 != "," && $0 != " " })
      } else if version != nil, let part = ScriptHead.part(text) {
        parts.append(part)
      }
    }
  }

  private static func part(_ line: String) -> Part? {
    let words = line.split(separator: " ")
    guard words.count == 4, words[3].utf8.count == 64 else { return nil }
    let ends = words[1].split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] > 0, ends[0] <= ends[1], ends[1] < 1 << 30 else { return nil }
    return Part(name: String(words[2]), lines: ends[0]...ends[1], digest: String(words[3]))
  }
}
