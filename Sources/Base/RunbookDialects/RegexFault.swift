/// Why a text is not a regular expression of the dialect that every runner reads alike.
package struct RegexFault: Error, Equatable {
  /// What is wrong, to be put behind the text itself.
  package let reason: String
  /// What to write instead, where that is known.
  package let remedy: String?

  init(_ reason: String, remedy: String? = nil) {
    self.reason = reason
    self.remedy = remedy
  }
}
