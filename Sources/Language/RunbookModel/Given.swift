package import RunbookDiagnostics

/// A value of a document: written where it is wanted, or that of a variable, which stands there as
/// `${name}`.
package struct Given<Value: Sendable>: Sendable {
  /// What is written or, of a variable, its value; as long as that is not known, a placeholder.
  package private(set) var value: Value
  package private(set) var span: SourceSpan
  /// Whether ``value`` is what the author means.
  package private(set) var isKnown: Bool
  private var source: Source?

  /// How a text is read as such a value.
  package typealias Reading = @Sendable (String) -> Result<Value, UnfitText>

  /// Kept apart: most values are written where they are wanted.
  private final class Source: Sendable {
    let name: Name
    let types: [VariableType]
    let placeholder: Value
    let read: Reading

    init(_ name: Name, _ types: [VariableType], _ placeholder: Value, _ read: @escaping Reading) {
      self.name = name
      self.types = types
      self.placeholder = placeholder
      self.read = read
    }
  }

  package init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
    isKnown = true
  }

  /// The value of a variable.
  ///
  /// - Parameters:
  ///   - types: what the variable may be of.
  ///   - placeholder: stands for the value until it is known.
  package init(
    of name: Name, types: [VariableType], placeholder: Value, read: @escaping Reading
  ) {
    value = placeholder
    span = name.span
    isKnown = false
    source = Source(name, types, placeholder, read)
  }

  /// The variable whose value it is; nil where it is written here.
  package var variable: Name? { source?.name }

  /// What a variable may be of that stands here.
  package var types: [VariableType] { source?.types ?? [] }

  /// The value with its place, where it is known.
  package var known: Located<Value>? { isKnown ? Located(value, at: span) : nil }

  /// Why a text is no value that may stand here; nil where it is one.
  package func misfit(of text: String) -> UnfitText? {
    guard case .failure(let reason)? = source?.read(text) else { return nil }
    return reason
  }

  /// Takes the value of its variable.
  ///
  /// - Parameter text: the value as a text; nil where the variable has none.
  package mutating func fill(with text: String?) {
    guard let source else { return }
    if let text, case .success(let found)? = Optional(source.read(text)) {
      (value, isKnown) = (found, true)
    } else {
      (value, isKnown) = (source.placeholder, false)
    }
  }

  /// Means another variable.
  package mutating func rename(_ name: String) {
    guard let source else { return }
    self.source = Source(
      Name(name, at: source.name.span), source.types, source.placeholder, source.read)
  }

  /// The same place with another value, which follows from this one.
  package func map(_ transform: (Value) -> Value) -> Given {
    var given = self
    given.value = transform(value)
    return given
  }
}

/// Why a text is no value of the kind that is wanted.
package struct UnfitText: Error {
  package let message: String
  package let help: [String]

  package init(_ message: String, help: [String] = []) {
    self.message = message
    self.help = help
  }
}

/// Whoever goes over the values of a document that are those of variables.
package protocol GivenVisitor {
  mutating func visit<Value>(_ given: inout Given<Value>)
  /// Before the values of a step, wherever it stands in a document.
  mutating func enter(_ step: inout Step)
  /// The same of a check.
  mutating func enter(_ check: inout Check)
}

extension GivenVisitor {
  package mutating func enter(_ step: inout Step) {}
  package mutating func enter(_ check: inout Check) {}
}
