import RunbookBase

/// A text between `<<'WORD'` and `WORD`, in which the shell expands nothing.
struct HereDocument: Equatable {
  /// Occurs as no line of the text.
  let delimiter: String
  /// The lines between, without the last line break.
  let body: String
  /// The text ends in a line break of its own, as a here-document always does.
  let endsInLineBreak: Bool

  init(_ text: String, word: String) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    var delimiter = word
    var number = 1
    // An indented one would do no harm, but look as if it did; linters say so.
    while lines.contains(where: { HereDocument.trimmed($0).elementsEqual(delimiter.utf8) }) {
      number += 1
      delimiter = "\(word)_\(number)"
    }
    self.delimiter = delimiter
    endsInLineBreak = text.utf8.last == 0x0A
    // By bytes: as characters, CR and LF together are one.
    body = endsInLineBreak ? String(decoding: text.utf8.dropLast(), as: UTF8.self) : text
  }

  private static func trimmed(_ line: Substring.UTF8View) -> Substring.UTF8View {
    line.drop { $0 == 0x20 || $0 == 0x09 }
  }

  var record: TemplateRecord {
    ["delimiter": .text(Body(safeText: delimiter)), "body": .text(Body(safeText: body))]
  }

  /// Safe by the quotes around the delimiter, and by its choice.
  private struct Body: SafeText {
    let safeText: String
  }
}
