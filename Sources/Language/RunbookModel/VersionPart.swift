package import RunbookDiagnostics

/// A part of a version by the name that the product's scheme gives it: `target.minor`.
package struct VersionPart: Sendable {
  /// The variable whose value is the version.
  package let variable: String
  package let part: String

  /// Nil for the name of a variable, which has no dot.
  package init?(_ name: String) {
    guard let dot = name.firstIndex(of: ".") else { return nil }
    variable = String(name[..<dot])
    part = String(name[name.index(after: dot)...])
  }

  /// The variable that a reference is about, whether or not it names a part of its value.
  package static func variable(of name: String) -> String {
    name.utf8.contains(UInt8(ascii: ".")) ? VersionPart(name)?.variable ?? name : name
  }
}

extension Name {
  /// The variable that a reference is about.
  package var variable: String { VersionPart.variable(of: value) }
}

extension VersionRules {
  /// A part of a version, as it is written: `04` of `24.04`. One that is not written is 0.
  ///
  /// - Returns: nil where the scheme has no such part, or the text is no version.
  package func part(_ name: String, of version: String) -> String? {
    guard let index = parts.firstIndex(where: { $0.value == name }), Version(version) != nil else {
      return nil
    }
    let written = version.drop { $0 == "v" || $0 == "V" }.prefix { $0 != "-" && $0 != "+" }
      .split(separator: ".")
    return index < written.count ? String(written[index]) : "0"
  }
}

/// What becomes of references where a text comes to stand in a plan: some get the name that they have
/// in their hop, and parts of versions become what they are, for no shell has such names.
package struct TextChange: Sendable {
  package var names: [String: String]
  /// Texts by what is referred to, under the new name.
  package var literals: [String: String]

  package init(names: [String: String] = [:], literals: [String: String] = [:]) {
    self.names = names
    self.literals = literals
  }

  package var isEmpty: Bool { names.isEmpty && literals.isEmpty }

  /// The name that a reference gets.
  package func name(_ written: String) -> String {
    if let new = names[written] { return new }
    guard let part = VersionPart(written), let new = names[part.variable] else { return written }
    return "\(new).\(part.part)"
  }

  /// Nil where the reference stays as it is.
  func segment(for name: Name) -> TemplateText.Segment? {
    let new = self.name(name.value)
    if let literal = literals[new] { return .literal(literal) }
    return new == name.value ? nil : .variable(Name(new, at: name.span))
  }
}
