/// Whose file it is that is read.
package enum YAMLDialect: Sendable {
  /// A document of this language: a tag or a merge key in it is a mistake.
  case own
  /// A file that other programs read as well: tags are kept, merge keys do what they do there, and
  /// an empty file says nothing.
  case foreign
}
