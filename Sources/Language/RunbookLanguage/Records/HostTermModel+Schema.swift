extension HostTermModel: WrittenRecord {
  package static let schema = Schema<HostTermModel>("a host selector") {
    Field("component", \.components, .hostTerm(.component), "Hosts that carry this component.")
    Field("role", \.roles, .hostTerm(.role), "Hosts with this role.")
    Field("host", \.hosts, .hostTerm(.host), "The host itself.")
    Field("os", \.systems, .list(of: .text), "Hosts of this operating system, or of its family.")
    Field("all", \.every, .hostSelectors, "Hosts that all of these selectors mean.")
    Field("not", \.excluded, .hostSelector, "Hosts that this selector does not mean.")
  }
}
