import RunbookDiagnostics
package import RunbookModel

extension Variable: KeyedRecord {
  package static let schema = Schema<Variable>("a variable") {
    Field(
      "type", \.type, .choice("type of variable"), "What it holds; omitted: string.",
      omitted: { $0.value == .string })
    Field("required", \.isRequired, .boolean, "The Change must give a value, if the plan uses it.")
    Field("default", \.defaultValue, .template, "Its value where the Change gives none.")
    Field(
      "from", \.from, .choice("origin of a secret"),
      "Where a secret is read when the plan runs; omitted: env, the variable of its name.")
    Field("file", \.file, .template, "The file that holds a secret, for `from: file`.")
    Field("values", \.values, .list(of: .text.called("value")), "What it can be.")
    Field("pattern", \.pattern, .text, "POSIX extended regular expression for the value.")
    Field("min", \.minimum, .integer, "Least value.")
    Field("max", \.maximum, .integer, "Greatest value.")
    Field("format", \.format, .text, "strftime format of a date.")
    Field(
      "per_host", \.isPerHost, .boolean,
      "It differs from host to host; `default`, and a value that the Change gives for all, hold for hosts without one of their own."
    )
    Field("per_hop", \.isPerHop, .boolean, "The Change gives it for each hop, by the hop's target.")
    Field(
      "unique", \.isUnique, .boolean, "No item of its list, or no host's value, is there twice.")
    Field(
      "disjoint_with", \.disjointWith, .references(.variable), "Lists that share no item with it."
    )
    Field("count_of", \.countOf, .reference(.role), "A role, the number of whose hosts it is.")
    Field(
      "list_of", \.listOf, .reference(.variable),
      "A variable that differs from host to host, the list of whose values it is: in the order of the hosts, blanks between them."
    )
    Field(
      "on", \.listOn, .hostSelector,
      "The hosts whose values `list_of` takes; omitted: all that have one.")
    Field(
      "of", \.of, .reference(.component), "The component that it belongs to; others do not use it.")
    Field("title", \.title, .text, "What it is.")
    provenanceFields()
  }
}
