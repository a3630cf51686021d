extension HostTermModel: WrittenRecord {
  package static let schema = Schema<HostTermModel>("a host selector") {
    Field("component", \.components, .hostTerm(.component), "Hosts that carry this component.")
    Field("role", \.roles, .hostTerm(.role), "Hosts with this role.")
    Field("host", \.hosts, .hostTerm(.host), "The host itself.")
  }
}
