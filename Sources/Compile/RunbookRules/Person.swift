import RunbookDiagnostics
import RunbookModel

extension Name {
  /// Who is meant: the address where one stands in `Ana Lee <ana@example.com>`, without regard to case and
  /// blanks around it.
  var person: String {
    var text = value[...]
    if text.hasTrimmedSuffix(">"), let open = text.lastIndex(of: "<") {
      text = text[text.index(after: open)...].prefix { $0 != ">" }
    }
    return text.split(separator: " ").joined(separator: " ").lowercased()
  }
}

extension Substring {
  fileprivate func hasTrimmedSuffix(_ suffix: Character) -> Bool {
    last { !$0.isWhitespace } == suffix
  }
}
