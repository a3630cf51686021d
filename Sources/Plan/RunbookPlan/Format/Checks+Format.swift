extension Plan.Check: PlanRecord {
  static let formatName = "check"
  static let recordFormat = RecordFormat<Plan.Check>(
    "A probe and what it must show.",
    blank: Self(id: "", title: "", kind: .probe, subject: "", expected: "", hosts: [])
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
    PlanMember(
      "kind", \.kind, .word,
      "every host is judged by itself; the hosts are compared; or a person looks and attests")
    PlanMember("subject", \.subject, .text, "what is looked at, in words")
    PlanMember("expected", \.expected, .text, "what is expected, in words")
    PlanMember("hosts", \.hosts, .texts, "where it looks")
    PlanMember("command", \.command, optional: .record, "the probe")
    PlanMember("manual", \.manual, optional: .record, "what a person looks at")
    PlanMember("expect", \.expect, .records(), "what must hold, all of it")
    PlanMember("retry", \.retry, optional: .record, "how it is asked again")
    PlanMember("holdMS", \.holdMS, optional: .integer, "how long it must hold, at every look")
    PlanMember("timeoutMS", \.timeoutMS, optional: .integer, "limit of one look on one host")
  }
}

extension Plan.Expectation: PlanRecord {
  static let formatName = "expectation"
  static let recordFormat = RecordFormat<Plan.Expectation>(
    "One predicate over what a probe gave: its exit status, or its output without white space at the end.",
    blank: Self(.exit)
  ) {
    PlanMember(
      "predicate", \.predicate, .word,
      "what is judged; without `exit`, status 0 is expected as well")
    PlanMember(
      "text", \.text, optional: .text,
      "what the output equals, contains, matches (a POSIX extended expression), or a version")
    PlanMember(
      "numbers", \.numbers, optional: .integers,
      "exit statuses, a number or length to compare with, or how far apart numbers may be")
    PlanMember("comparison", \.comparison, optional: .text, "`==`, `!=`, `<`, `<=`, `>` or `>=`")
    PlanMember(
      "pointer", \.pointer, optional: .text,
      "the place in JSON, as in RFC 6901, of what is judged; without it the output is")
  }
}
