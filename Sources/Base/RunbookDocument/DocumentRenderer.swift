package import RunbookBase

/// Makes the text of one format from parts of a document.
package protocol DocumentRenderer: Sendable {
  associatedtype Text: SafeText

  /// A title or name within a line.
  func line(_ text: String) -> Text
  func text(_ text: DocumentText) -> Text
  /// A whole block, without a line break at its end.
  func block(_ block: DocumentBlock) -> Text
}
