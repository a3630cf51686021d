package import RunbookModel

extension Host: KeyedRecord {
  package static let schema = Schema<Host>("a host") {
    Field("address", \.address, .text, "Name or address for ssh; `${host}` in it is the host's id.")
    Field("port", \.port, .port, "Port for ssh, where it is not the usual one.")
    Field("user", \.user, .text, "Account for ssh.")
    Field(
      "connection", \.connection, .choice("connection"),
      "How to reach it; omitted: ssh where it has an address.")
    Field("os", \.os, .text, "Its operating system, such as `ubuntu-22`.")
    Field("roles", \.roles, .references(.role), "Its roles.")
    Field("components", \.components, .references(.component), "What it carries.")
    Field(
      "variables", \.variables, .hostVariables, "Values of variables that differ by host.")
    provenanceFields()
  }
}
