package import RunbookModel

extension Role: KeyedRecord {
  package static let schema = Schema<Role>("a role") {
    Field("title", \.title, .text, "Its name.")
    Field("count", \.count, .integer, "How many hosts have it, exactly.")
    Field("min", \.minimum, .integer, "How many hosts have it at least.")
    Field("excludes", \.excludes, .references(.role), "Roles that no host has besides it.")
    Field("aliases", \.aliases, .texts, "Other words for it.")
    provenanceFields()
  }
}
