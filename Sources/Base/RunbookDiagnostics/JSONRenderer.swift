import RunbookBase

/// Renders findings as one JSON document for other programs.
///
/// ```
/// {"diagnostics": [{"code", "severity", "message", "file", "start", "end", "label", "labels",
///                   "notes", "help", "fixits"}], "errors": 1, "warnings": 0,
///  "notes": 0}
/// ```
///
/// `start` and `end` are `{"line", "column", "offset"}`: line and column count from 1, columns in
/// Unicode scalars, offsets from 0 in UTF-8 bytes; `end` is just past the last character.
package struct JSONRenderer: Sendable {
  package let sources: SourceMap

  package init(sources: SourceMap) { self.sources = sources }

  /// Ends with a line break.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    let document = JSONDocument.object([
      ("diagnostics", .array(diagnostics.map(value))),
      ("errors", .number(diagnostics.count { $0.severity == .error })),
      ("warnings", .number(diagnostics.count { $0.severity == .warning })),
      ("notes", .number(diagnostics.count { $0.severity == .note })),
    ])
    return document.text(hidesControls: true, joinsNumbers: true) + "\n"
  }

  private func value(_ diagnostic: Diagnostic) -> JSONDocument {
    .object(
      [
        ("code", .string(diagnostic.code.description)),
        ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(diagnostic.message)),
      ] + place(diagnostic.span) + [
        ("label", diagnostic.label.map { .string($0) } ?? .null),
        (
          "labels",
          .array(diagnostic.labels.map { .object(place($0.span) + [("text", .string($0.text))]) })
        ),
        ("notes", .array(diagnostic.notes.map { .string($0) })),
        ("help", .array(diagnostic.help.map { .string($0) })),
        ("fixits", .array(diagnostic.fixIts.map(value))),
      ])
  }

  private func value(_ fixIt: FixIt) -> JSONDocument {
    .object(
      place(fixIt.span) + [
        ("replacement", .string(fixIt.replacement)),
        ("applicability", .string(fixIt.applicability.rawValue)),
      ])
  }

  private func place(_ span: SourceSpan) -> [(String, JSONDocument)] {
    let file = sources[span.file]
    return [
      ("file", .string(file.path)),
      ("start", position(span.start, in: file)),
      ("end", position(span.end, in: file)),
    ]
  }

  private func position(_ offset: Int, in file: SourceFile) -> JSONDocument {
    let (line, column) = file.position(at: offset)
    return .object([
      ("line", .number(line)), ("column", .number(column)), ("offset", .number(offset)),
    ])
  }
}
