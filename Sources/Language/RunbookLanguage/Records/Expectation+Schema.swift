package import RunbookModel

extension Expectation: WrittenRecord {
  package static let schema = Schema<Expectation>("an expectation", shorthand: .allOrNothing) {
    Field("exit", \.exit, .list(of: .exitStatus), "Exit statuses; omitted: 0.")
    Field("equals", \.equals, .template, "The whole output.")
    Field("matches", \.matches, .template, "A POSIX extended regular expression.")
    Field("contains", \.contains, .template, "Text that occurs.")
    Field("excludes", \.excludes, .template, "Text that does not occur.")
    Field("number", \.number, .numberExpectation, "Such as `>= 3`.")
    Field("version", \.version, .versionExpectation, "Such as `>= 8.2`.")
    Field(
      "json", \.jsonPointer, .jsonPointer,
      "JSON pointer (RFC 6901) to what all keys but `exit` look at.")
    Field(
      "length", \.jsonLength, .integer(in: 0...QuantityText.greatest),
      "Length of the JSON list, map or text at `json`.")
    Field("empty", \.isEmpty, .boolean, "There is no output, or nothing in what `json` names.")
  }
}
