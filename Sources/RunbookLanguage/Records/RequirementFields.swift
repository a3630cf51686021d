import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

package enum RequirementFields {
  package static let requirement = FieldTable<Requirement>(
    "a requirement",
    [
      Field("id", .identifier, required: true, "What `satisfies:` names.") { reader, node, model in
        if let id = reader.identifier(node) { model.id = id }
      },
      Field(
        "kind", .choice(RequirementKind.allCases.map(\.rawValue)), required: true,
        "What has to meet it."
      ) { reader, node, model in
        if let kind = reader.choice(node, RequirementKind.self, "kind of requirement") {
          model.kind = kind
        }
      },
      Field("title", .text, "The demand in words.") { reader, node, model in
        model.title = reader.name(node)
      },
      Field("subject", .identifier, "What it is about.") { reader, node, model in
        model.subject = reader.name(node)
      },
      Field("audience", .text, "Who is to be told.") { reader, node, model in
        model.audience = reader.name(node)
      },
      Field("about", .list("capability"), "What they are to be told about.") { r, n, m in
        m.about = r.names(n)
      },
      Field(
        "on", .other("`all` or a list of roles"), "Hosts that must all be covered."
      ) { reader, node, model in
        let names = reader.names(node)
        model.onAllHosts = names.contains { $0.value == "all" }
        model.on = names.filter { $0.value != "all" }
      },
      Field("never_on", .list("role"), "Roles whose hosts it must leave alone.") { r, n, m in
        m.neverOn = r.names(n)
      },
      Field(
        "on_failure", .list("policy"), "What its steps may do when they fail; omitted: anything."
      ) { r, n, m in
        m.onFailure = r.list(n) { reader, node in
          reader.choice(node, FailurePolicy.self, "policy for failures")
        }
      },
      Field("covers", .list("item"), "Items that must each be named.") { reader, node, model in
        model.covers = reader.names(node)
      },
      Field(
        "expect", .other("`equal`, or what a requirement expects"), "What the check must expect."
      ) { reader, node, model in
        model.expect = reader.claim(node)
      },
      Field("before", .fields("step selector"), "It must be met before this.") { r, n, m in
        m.before = r.stepSelector(n)
      },
      Field("after", .fields("step selector"), "It must be met after this.") { r, n, m in
        m.after = r.stepSelector(n)
      },
      Field(
        "level", .choice(Strength.allCases.map(\.rawValue)), "How binding it is."
      ) { reader, node, model in
        model.level = reader.strength(node)
      },
      Field(
        "when", .other("condition"), "When it is a demand; omitted: always."
      ) { reader, node, model in
        model.when = reader.condition(node)
      },
    ] + provenanceFields())

  package static let claim = FieldTable<ClaimModel>(
    "what a requirement expects",
    [
      Field("is", .choice(ServiceState.allCases.map(\.rawValue)), "State of the service.") {
        reader, node, model in
        model.state = reader.choice(node, ServiceState.self, "service state")?.value
      },
      Field("equals", .text, "The whole output that the check expects.") { r, n, m in
        m.add("equals", r.name(n))
      },
      Field("matches", .text, "The expression that it expects.") { r, n, m in
        m.add("matches", r.name(n))
      },
      Field("contains", .text, "The text that it expects.") { r, n, m in
        m.add("contains", r.name(n))
      },
      Field("excludes", .text, "The text that it excludes.") { r, n, m in
        m.add("excludes", r.name(n))
      },
      Field("number", .other("ordering and number"), "The number that it expects.") { r, n, m in
        m.claim.number = r.numberExpectation(n)
      },
      Field("free", .size, "The least free space that it may accept.") { r, n, m in
        m.claim.free = r.size(n)
      },
      Field("within", .integer, "The greatest tolerance of its comparison.") { r, n, m in
        m.claim.within = r.integer(n)
      },
      Field("count", .identifier, "A role: the number of its hosts is what it expects.") {
        r, n, m in
        m.claim.count = r.name(n)
      },
      Field("run_contains", .list("word"), "Words that its command has.") { r, n, m in
        m.claim.words = r.names(n)
      },
    ])

  package struct ClaimModel {
    var state: ServiceState?
    var claim: ExpectationClaim

    mutating func add(_ key: String, _ text: Name?) {
      if let text { claim.texts.append((key, text)) }
    }
  }
}

extension ValueReader {
  mutating func strength(_ node: YAMLNode) -> Strength {
    choice(node, Strength.self, "level")?.value ?? .must
  }

  fileprivate mutating func claim(_ node: YAMLNode) -> ExpectationClaim? {
    if case .mapping = node.content {
      var model = RequirementFields.ClaimModel(
        claim: ExpectationClaim(claim: .outcome, span: node.span))
      fields(node, RequirementFields.claim, into: &model)
      if let state = model.state { model.claim.claim = .service(state) }
      return model.claim
    }
    guard word(node, "expectation of a requirement", ["equal"]) != nil else { return nil }
    return ExpectationClaim(claim: .equal, span: node.span)
  }
}

package enum OrderFields {
  package static let rule = FieldTable<OrderRule>(
    "an order rule",
    [
      Field("id", .identifier, required: true, "What messages call it.") { reader, node, model in
        if let id = reader.identifier(node) { model.id = id }
      },
      Field("title", .text, "The rule in words.") { reader, node, model in
        model.title = reader.name(node)
      },
      Field("before", .list("two step selectors"), "The first before the second.") { r, n, m in
        let pair = r.properList(n, of: "two step selectors") { reader, node in
          reader.stepSelector(node)
        }
        if pair.count == 2 {
          m.constraints.append(.before(pair[0], pair[1]))
        } else {
          r.reportWrongType(n, wanted: "a list of two step selectors")
        }
      },
      Field("last", .fields("step selector"), "After every other upgrade.") { r, n, m in
        if let selector = r.stepSelector(n) { m.constraints.append(.last(selector)) }
      },
      Field("first", .fields("step selector"), "Before every other upgrade.") { r, n, m in
        if let selector = r.stepSelector(n) { m.constraints.append(.first(selector)) }
      },
      Field("sequential", .fields("step selector"), "One host after another.") { r, n, m in
        if let selector = r.stepSelector(n) { m.constraints.append(.sequential(selector)) }
      },
      Field("simultaneous", .fields("step selector"), "All hosts at once.") { r, n, m in
        if let selector = r.stepSelector(n) { m.constraints.append(.simultaneous(selector)) }
      },
      Field("when", .other("condition"), "When it holds; omitted: always.") { r, n, m in
        m.when = r.condition(n)
      },
      Field("in", .choice(["plan", "recovery"]), "What it constrains.") { r, n, m in
        m.scope = r.choice(n, OrderRule.Scope.self, "scope of an order rule")?.value ?? .plan
      },
      Field("level", .choice(["must", "should"]), "How binding it is.") { reader, node, model in
        model.level = reader.word(node, "level", ["must", "should"]) == "should" ? .should : .must
      },
    ] + provenanceFields())
}
