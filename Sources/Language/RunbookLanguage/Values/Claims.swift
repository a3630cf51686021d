package import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// What a requirement expects, with each text under its key.
package struct ClaimModel: Sendable {
  var claim: ExpectationClaim

  package init(span: SourceSpan) { claim = ExpectationClaim(claim: .outcome, span: span) }

  init(_ claim: ExpectationClaim) { self.claim = claim }

  var state: ServiceState? {
    get { if case .service(let state) = claim.claim { state } else { nil } }
    set { if let newValue { claim.claim = .service(newValue) } }
  }
  var equals: TemplateText? {
    get { self["equals"] }
    set { self["equals"] = newValue }
  }
  var matches: TemplateText? {
    get { self["matches"] }
    set { self["matches"] = newValue }
  }
  var contains: TemplateText? {
    get { self["contains"] }
    set { self["contains"] = newValue }
  }
  var excludes: TemplateText? {
    get { self["excludes"] }
    set { self["excludes"] = newValue }
  }

  private subscript(key: String) -> TemplateText? {
    get { claim.texts.first { $0.key == key }?.text }
    set { if let newValue { claim.texts.append((key, newValue)) } }
  }
}

extension Codec where Value == ExpectationClaim {
  static var claim: Codec {
    let record = Codec<ClaimModel>.record(ClaimModel.self)
    return Codec(
      .named(
        "`equal`, or what a requirement expects", .either([.choice(["equal"]), record.shape])),
      read: { reader, node in
        if case .mapping = node.content { return record.read(&reader, node)?.claim }
        guard reader.word(node, "expectation of a requirement", ["equal"]) != nil else {
          return nil
        }
        return ExpectationClaim(claim: .equal, span: node.span)
      },
      write: { $0.claim == .equal ? .word("equal") : record.write(ClaimModel($0)) })
  }
}

extension Requirement {
  /// Roles, or `all`.
  var coverage: [Name] {
    get { (onAllHosts ? [Name("all", at: span)] : []) + on }
    set {
      onAllHosts = newValue.contains { $0.value == "all" }
      on = newValue.filter { $0.value != "all" }
    }
  }
}

extension Codec where Value == [Name] {
  /// `all`, or roles.
  static var coverage: Codec {
    Codec(
      .named("`all` or a list of roles", .list(.either([.choice(["all"]), .reference(.role)]))),
      read: { reader, node in reader.names(node) },
      write: { Codec<[Name]>.values.write($0) },
      names: { names, uses in
        uses += names.filter { $0.value != "all" }
          .map { NameUse(.role, $0, isDefinition: false) }
      })
  }
}
