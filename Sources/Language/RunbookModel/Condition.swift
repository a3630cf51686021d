package import RunbookDiagnostics

/// Facts, variables, choices and versions under which something applies.
package struct Condition: Sendable {
  /// One of them and what it may be.
  package struct Term: Sendable {
    package enum Subject: Sendable {
      /// The value of a fact or variable.
      case value
      /// The alternative of a `choose` step that the plan takes.
      case choice
      /// The version that the plan upgrades to, or that it starts from.
      case target, origin
    }

    /// The fact, variable or step; `target` or `origin` for a version.
    package var name: Name
    /// One of these; of a version, patterns and bounds as in ``VersionRange``.
    package var values: [Name]
    package var subject: Subject
    /// The part of the version that it is about; nil: all of it.
    package var part: String?

    package init(name: Name, values: [Name], subject: Subject = .value, part: String? = nil) {
      self.name = name
      self.part = part
      self.values = values
      self.subject = subject
    }
  }

  /// All must hold.
  package var terms: [Term]
  package var span: SourceSpan

  package init(terms: [Term], span: SourceSpan) {
    self.terms = terms
    self.span = span
  }
}

extension Condition.Term {
  /// Whether a version, or the part of it that this is about, is one of the values.
  ///
  /// - Parameter parts: the names of its parts.
  func holds(for version: Version, parts: [String]) -> Bool {
    var judged = version
    if let part {
      guard let index = parts.firstIndex(of: part),
        let number = Version(String(version.number(index)))
      else { return false }
      judged = number
    }
    return values.contains { VersionRange($0.value)?.contains(judged) ?? false }
  }
}

/// What conditions are held against: the facts, values, choices and versions of one change.
package struct Circumstances: Sendable {
  /// Facts and variables with a value.
  package var values: [String: String] = [:]
  /// The alternative taken, by the id of its step; a step that does not run has none.
  package var choices: [String: String] = [:]
  package var target: String?
  package var origin: String?
  /// Names of the parts of a version.
  package var parts: [String] = []

  package init() {}

  package func value(of term: Condition.Term) -> String? {
    switch term.subject {
    case .value: values[term.name.value]
    case .choice: choices[term.name.value]
    case .target: target
    case .origin: origin
    }
  }

  package func holds(_ term: Condition.Term) -> Bool {
    guard let value = value(of: term) else { return false }
    switch term.subject {
    case .value, .choice: return term.values.contains { $0.value == value }
    case .target, .origin:
      return Version(value).map { term.holds(for: $0, parts: parts) } ?? false
    }
  }

  package func holds(_ condition: Condition) -> Bool { condition.terms.allSatisfy(holds) }

  /// What keeps a condition from holding, in words; only the terms that fail.
  package func words(against condition: Condition) -> String {
    let terms = condition.terms.filter { !holds($0) }.map { term in
      let wanted = term.values.map { "`\($0.value)`" }.joined(separator: " or ")
      switch (term.subject, value(of: term)) {
      case (.choice, nil): return "`\(term.name.value)` does not run, so that it is not \(wanted)"
      case (.target, let value) where term.part != nil, (.origin, let value) where term.part != nil:
        return "`\(term.name.value)` of `\(value ?? "")` is not \(wanted)"
      case (.target, let value): return "the target is `\(value ?? "")`, not \(wanted)"
      case (.origin, let value): return "the source is `\(value ?? "")`, not \(wanted)"
      case (.value, let value), (.choice, let value):
        return "`\(term.name.value)` is `\(value ?? "")`, not \(wanted)"
      }
    }
    return terms.joined(separator: ", ")
  }
}
