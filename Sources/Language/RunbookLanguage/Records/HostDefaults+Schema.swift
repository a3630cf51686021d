package import RunbookModel

extension HostDefaults: WrittenRecord {
  package static let schema = Schema<HostDefaults>("defaults of all hosts") {
    Field("address", \.address, .text, "Name or address for ssh; `${host}` in it is the host's id.")
    Field("user", \.user, .text, "Account for ssh.")
    Field("connection", \.connection, .choice("connection"), "How to reach them.")
    Field("os", \.os, .text, "Their operating system, such as `ubuntu-22`.")
  }
}
