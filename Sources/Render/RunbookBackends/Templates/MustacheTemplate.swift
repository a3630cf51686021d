/// A text with places to fill, in Mustache: variables, sections, inverted sections, comments,
/// partials and other delimiters, as in the specification of version 1.4. Nothing is escaped when it
/// is filled in: values have done that by their type. Lambdas, inheritance and dynamic names are
/// refused: templates place what is there, and hold no logic.
package struct MustacheTemplate: Sendable {
  package indirect enum Node: Sendable {
    case text([UInt8])
    /// Where a line begins, and with it the indentation of the partial that it stands in.
    case lineStart
    case value(Name)
    case section(Name, [Node])
    case inverted(Name, [Node])
    case partial(Partial)
  }

  /// `a.b.c`; empty for `.`, what the section around it stands for.
  package typealias Name = [String]

  package struct Partial: Sendable {
    package let name: String
    /// What stands before a partial that has its line for itself.
    package let indentation: [UInt8]
    /// 1-based.
    package let line: Int
  }

  /// A name of a variable or section, or the first part of one.
  package struct Mention: Sendable {
    package let name: String
    /// 1-based.
    package let line: Int
  }

  /// Why a text is no template, and at which line, 1-based.
  package struct Mistake: Error {
    package let line: Int
    package let reason: String
  }

  let nodes: [Node]
  /// The partials that it calls, wherever they stand.
  let partials: [Partial]
  /// What it asks for, wherever it stands.
  let names: [Mention]

  package init(_ text: [UInt8]) throws(Mistake) {
    var parser = MustacheParser(text)
    nodes = try parser.parse()
    partials = parser.partials
    names = parser.names
  }

  /// A text without any place.
  init(verbatim text: [UInt8]) {
    nodes = [.text(text)]
    names = []
    partials = []
  }
}
