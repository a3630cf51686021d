package import RunbookModel

extension Requirement: WrittenRecord {
  package static let schema = Schema<Requirement>("a requirement") {
    Field("id", \.id, .definition(.requirement), required: true, "What `satisfies:` names.")
    Field("kind", \.kind, .choice("kind of requirement"), required: true, "What has to meet it.")
    Field("title", \.title, .text, "The demand in words.")
    Field("subject", \.subject, .reference(.subject), "What it is about.")
    Field("audience", \.audience, .text, "Who is to be told.")
    Field("about", \.about, .references(.capability), "What they are to be told about.")
    Field("on", \.coverage, .coverage, "Hosts that must all be covered.")
    Field("never_on", \.neverOn, .references(.role), "Roles whose hosts it must leave alone.")
    Field(
      "on_failure", \.onFailure, .list(of: .choice("policy for failures").called("policy")),
      "What its steps may do when they fail; omitted: anything.")
    Field("covers", \.covers, .references(.item), "Items that must each be named.")
    Field("expect", \.expect, .claim, "What the check must expect.")
    Field("before", \.before, .stepSelector, "It must be met before this.")
    Field("after", \.after, .stepSelector, "It must be met after this.")
    Field(
      "between", \.between, .stepSelector,
      "It must be met after each host of this, or batch, and before the next.")
    Field(
      "level", \.level, .plainChoice("level", among: Strength.allCases), "How binding it is.",
      omitted: { $0 == .must })
    Field("when", \.when, .condition, "When it is a demand; omitted: always.")
    provenanceFields()
  }
}
