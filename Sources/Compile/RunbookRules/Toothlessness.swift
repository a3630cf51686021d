import RunbookDialects
import RunbookDiagnostics
import RunbookModel
import ShellSyntax

/// Why a check holds whatever it sees.
struct Toothlessness {
  let place: SourceSpan
  let reason: String
  let remedy: String

  /// Nil for a check that can fail.
  init?(_ check: Check, _ change: ResolvedChange?) {
    guard let probe = check.probes.first?.value else { return nil }
    if let free = check.free, free.isKnown, free.value == 0 {
      self.init(
        free.span, "there is never less than nothing free",
        "write how much is needed, such as `4GB`")
      return
    }
    guard let expect = check.expect else { return nil }
    func filled(_ text: TemplateText) -> String { change?.filled(text) ?? text.shellText }
    if case .run(let command) = probe {
      if expect.looksOnlyAtStatus, expect.exit.allSatisfy({ $0.isKnown && $0.value == 0 }),
        let text = command.texts.first(where: {
          CommandText.alwaysSucceeds(ShellText($0.shellText))
        })
      {
        self.init(
          text.span, "its command always ends with 0",
          "take `|| true` out, or expect something of the output")
        return
      }
      if !command.texts.isEmpty, command.texts.allSatisfy({ $0.isConstant(expect) }) {
        self.init(
          command.texts[0].span, "its command says the same whatever the system is like",
          "ask the system itself")
        return
      }
      if !command.texts.isEmpty,
        command.texts.allSatisfy({ CommandText.comparesWithItself($0.shellText) })
      {
        self.init(
          command.texts[0].span, "its command compares a value with itself",
          "compare it with what it has to be")
        return
      }
      if expect.exit.allSatisfy({ $0.isKnown && $0.value == 0 }),
        let text = command.texts.first(where: { text in
          CommandText.lastWords(of: text.shellText).map { expect.isMet(bySaying: $0, filled) }
            ?? false
        })
      {
        self.init(
          text.span, "its command says what is expected also where what comes before it has failed",
          "expect something of what the system says, or join the commands with `&&`")
        return
      }
      if let number = expect.number, number.value.isKnown,
        number.ordering.takesAllCounts(from: number.value.value),
        command.texts.contains(where: { $0.isCount || expect.exit.count > 1 })
      {
        self.init(
          number.value.span, "no count is less", "write how many there must be, such as `>= 1`")
        return
      }
    }
    if let matches = expect.matches, Toothlessness.matchesEverything(filled(matches)) {
      self.init(
        matches.span, "its pattern matches every text, and none",
        "write what must be there, such as `^[0-9]+$`")
    } else if let contains = expect.contains, filled(contains).isEmpty {
      self.init(contains.span, "every text contains nothing", "write what must be there")
    } else if let version = expect.version,
      version.ordering.takesAllVersions(from: filled(version.value))
    {
      self.init(
        version.value.span, "no version is less", "write the version that must be there")
    } else {
      return nil
    }
  }

  private init(_ place: SourceSpan, _ reason: String, _ remedy: String) {
    self.place = place
    self.reason = reason
    self.remedy = remedy
  }

  /// Texts of which no pattern that means something matches all.
  private static let samples = ["", "x", "0", "-7.3", "error: failed", "~!\t%", "Zq\nline two"]

  private static func matchesEverything(_ pattern: String) -> Bool {
    guard let expression = try? ExtendedRegex(pattern) else { return false }
    return samples.allSatisfy { expression.matches($0.utf8) }
  }
}

extension Expectation {
  /// Whether an output that ends with this line meets it, whatever else it says.
  fileprivate func isMet(bySaying line: String, _ filled: (TemplateText) -> String) -> Bool {
    guard excludes == nil, number == nil, version == nil, jsonLength == nil, jsonPointer == nil,
      !isEmpty, !isEqual
    else { return false }
    if let equals { return filled(equals) == line }
    if let contains { return !filled(contains).isEmpty && line.contains(filled(contains)) }
    guard let matches, let expression = try? ExtendedRegex(filled(matches)) else { return false }
    return expression.matches(line.utf8)
  }

  fileprivate var looksOnlyAtStatus: Bool {
    equals == nil && matches == nil && contains == nil && excludes == nil && number == nil
      && version == nil && jsonLength == nil && !isEmpty && !isEqual
  }
}

extension Expectation.Ordering {
  /// Whether everything from nothing on is so to a number.
  fileprivate func takesAllCounts(from number: Int) -> Bool {
    switch self {
    case .greaterOrEqual: number <= 0
    case .greater: number < 0
    case .notEqual: number < 0
    case .equal, .less, .lessOrEqual: false
    }
  }

  /// Whether every version is so to one.
  fileprivate func takesAllVersions(from version: String) -> Bool {
    let isLeast = !version.isEmpty && version.allSatisfy { $0 == "0" || $0 == "." }
    return isLeast && (self == .greaterOrEqual || self == .greater)
  }
}

extension TemplateText {
  /// Whether it says what is written in it, and nothing that it has seen.
  ///
  /// The value of a variable is one of the change, and may be looked at; not so where the same one
  /// is expected.
  fileprivate func isConstant(_ expect: Expectation) -> Bool {
    let expected = [expect.equals, expect.matches, expect.contains, expect.version?.value]
      .compactMap { $0 }.flatMap(\.references).map(\.value)
    guard references.allSatisfy({ expected.contains($0.value) }) else { return false }
    let text = substituting { _ in "x" }
    guard !text.contains("$"), !text.contains("`") else { return false }
    let commands = ShellText(text).commands
    return !commands.isEmpty
      && commands.allSatisfy { command in
        CommandText.saysTheSame(command, in: commands)
      }
  }

  /// Whether what it prints is a number of things.
  fileprivate var isCount: Bool {
    let text = shellText.lowercased()
    if text.contains("count(") { return true }
    guard
      let last = ShellText(shellText).commands.last(where: { !["true", ":"].contains($0.program) })
    else { return false }
    switch last.program {
    case "wc": return true
    case "grep", "egrep", "fgrep", "rg", "zgrep":
      return last.arguments.contains { word in
        word == "--count" || (word.hasPrefix("-") && !word.hasPrefix("--") && word.contains("c"))
      }
    case "jq": return last.arguments.contains { $0.contains("length") }
    case "awk": return last.arguments.contains { $0.contains("END") && $0.contains("NR") }
    default: return false
    }
  }
}
