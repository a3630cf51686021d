import RunbookDiagnostics
import RunbookLanguage
import RunbookModel

/// Checks that what refers to a part of a version means one, and that the product's scheme has it.
struct VersionPartNames {
  private let product: Product?
  private let declared: [String: Variable]

  /// - Parameter product: nil where it could not be read: its parts are then taken on trust.
  init(_ runbook: Runbook, product: Product?) {
    self.product = product
    declared = Dictionary(runbook.variables.map { ($0.id.value, $0) }) { first, _ in first }
  }

  /// What is wrong with a reference to a part; nil where nothing is, and for one to a whole value. A
  /// variable that does not exist is reported as one.
  func problem(with name: Name) -> Diagnostic? {
    guard let part = VersionPart(name.value) else { return nil }
    if let variable = declared[part.variable] {
      if variable.type.value != .version {
        return Diagnostic(
          .valueMismatch,
          "`\(part.variable)` has `type: \(variable.type.value.rawValue)`, and only a version has parts",
          at: name.span, labels: [DiagnosticLabel("declared here", at: variable.id.span)],
          help: ["declare it with `type: version`"])
      }
      if variable.isPerHost {
        return Diagnostic(
          .valueMismatch,
          "`\(part.variable)` differs from host to host: a part of it is not known before the run",
          at: name.span, labels: [DiagnosticLabel("declared here", at: variable.id.span)],
          help: ["give it to the shell, and cut it there: `value=\"${\(part.variable)}\"`"])
      }
    } else if let builtIn = BuiltInVariable(rawValue: part.variable) {
      guard builtIn == .target || builtIn == .origin else {
        return Diagnostic(
          .valueMismatch, "`\(part.variable)` is no version, and has no parts", at: name.span,
          help: ["`target` and `origin` have parts, and variables with `type: version`"])
      }
    } else {
      return nil
    }
    return unknownPart(part.part, of: part.variable, at: name.span)
  }

  /// What is wrong with the name of a part; nil where the scheme has it.
  func unknownPart(_ part: String, of version: String, at span: SourceSpan) -> Diagnostic? {
    guard let product else { return nil }
    let known = (product.versions?.parts ?? []).map(\.value)
    if known.isEmpty {
      return Diagnostic(
        .undefinedVariable, "the product gives the parts of its versions no names",
        at: product.id.span, labels: [DiagnosticLabel("one is asked for here", at: span)],
        help: ["add `versions: {scheme: {parts: [major, minor, patch]}}` to the product"])
    }
    guard !known.contains(part) else { return nil }
    let parts = known.map { "`${\(version).\($0)}`" }.joined(separator: ", ")
    return Diagnostic(
      .undefinedVariable, "`\(part)` is no part of a version of `\(product.id.value)`", at: span,
      labels: (product.versions?.parts.first).map { [DiagnosticLabel("its parts", at: $0.span)] }
        ?? [],
      help: ["write one of \(parts)"])
  }
}

extension VersionPart {
  /// All references to parts in the texts of a runbook and of its product.
  static func references(in runbook: Runbook, _ product: Product) -> [Name] {
    let texts =
      runbook.allSteps.flatMap(\.templates) + runbook.allChecks.flatMap(\.templates)
      + product.templates
    return texts.flatMap(\.references).filter { VersionPart($0.value) != nil }
  }
}

extension Product {
  /// The texts in which variables of the runbook may stand.
  var templates: [TemplateText] {
    requirements.flatMap { ($0.expect?.texts ?? []).map(\.text) }
      + troubleshooting.flatMap(\.actions).compactMap(\.run)
  }
}
