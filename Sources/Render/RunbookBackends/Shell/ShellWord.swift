import RunbookBase
import RunbookPlan

extension ShellWord: SafeText {
  var safeText: String { description }
}

/// Words after a statement, each with a space before it.
struct ShellArguments: SafeText, Equatable {
  let safeText: String

  init(_ words: [ShellWord]) {
    safeText = words.map { " \($0.safeText)" }.joined()
  }

  init(_ texts: [String]) { self.init(texts.map(ShellWord.init)) }

  /// Numbers, of which some may be missing.
  init(_ numbers: [Int?]) { self.init(numbers.map { $0.map { String($0) } ?? "" }) }
}
