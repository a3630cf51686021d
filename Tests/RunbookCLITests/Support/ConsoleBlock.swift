import Testing

/// A command of a document and what the document says that it prints.
struct ConsoleCommand {
  /// 1-based line of the document.
  let line: Int
  let text: String
  let expected: [String]
}

extension ConsoleCommand {
  /// The commands in all blocks of Markdown that are fenced as `console`.
  ///
  /// A line `$ …` is a command, and goes on below where it ends in `\`; the lines after it are what
  /// it prints.
  static func reading(_ document: String) -> [ConsoleCommand] {
    var commands: [ConsoleCommand] = []
    for block in fencedBlocks(of: document) where block.language == "console" {
      var rest = block.lines[...]
      while let (line, first) = rest.popFirst() {
        guard first.hasPrefix("$ ") else {
          Issue.record("line \(line): output without a command: \(first)")
          continue
        }
        var text = String(first.dropFirst(2))
        while text.hasSuffix("\\"), let (_, more) = rest.popFirst() { text += "\n" + more }
        var expected: [String] = []
        while let (_, next) = rest.first, !next.hasPrefix("$ ") {
          expected.append(next)
          rest.removeFirst()
        }
        commands.append(ConsoleCommand(line: line, text: text, expected: expected))
      }
    }
    return commands
  }

  private static func fencedBlocks(
    of document: String
  ) -> [(language: String, lines: [(Int, String)])] {
    var blocks: [(language: String, lines: [(Int, String)])] = []
    var fence: Int?
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let ticks = line.prefix { $0 == "`" }.count
      let rest = line.dropFirst(ticks)
      if let open = fence {
        // A fence is closed by one that is as long and says nothing more (CommonMark 4.5).
        if ticks >= open, rest.allSatisfy({ $0 == " " }) {
          fence = nil
        } else {
          blocks[blocks.count - 1].lines.append((index + 1, String(line)))
        }
      } else if ticks >= 3 {
        fence = ticks
        blocks.append((String(rest), []))
      }
    }
    if fence != nil { Issue.record("a fenced block is never closed") }
    return blocks
  }
}

/// Lines as a document shows them: a line `…` stands for any number of lines, and `…` within a line
/// for any text.
struct ShownLines {
  let lines: [String]

  func match(_ actual: [String]) -> Bool {
    let parts = lines.split(separator: "…", omittingEmptySubsequences: false).map(Array.init)
    guard let first = parts.first, let last = parts.last else { return actual.isEmpty }
    guard parts.count > 1 else { return equal(first[...], actual[...]) }
    guard equal(first[...], actual.prefix(first.count)) else { return false }
    var rest = actual.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard
        let start = rest.indices.first(where: { equal(part[...], rest[$0...].prefix(part.count)) })
      else { return part.isEmpty }
      rest = rest[(start + part.count)...]
    }
    return rest.count >= last.count && equal(last[...], rest.suffix(last.count))
  }

  private func equal(_ shown: ArraySlice<String>, _ actual: ArraySlice<String>) -> Bool {
    shown.count == actual.count && zip(shown, actual).allSatisfy(matches)
  }

  private func matches(_ shown: String, _ actual: String) -> Bool {
    let parts = shown.split(separator: "…", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return shown == actual
    }
    guard actual.hasPrefix(first) else { return false }
    var rest = actual.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
