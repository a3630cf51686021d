import RunbookDialects

extension Plan {
  /// Programs that one check needs on the hosts where it looks.
  package struct ToolNeed: Sendable, Equatable {
    /// Id of the step that the check belongs to.
    package var step: String
    package var hosts: [String]
    /// See ``Command/tools``.
    package var tools: [String]
  }

  /// What the checks of all steps need, those of recovery procedures at the end. A person looks at
  /// a Windows host, which needs nothing.
  package var toolNeeds: [ToolNeed] {
    let windows = Set(hosts.filter { $0.osFamily == "windows" }.map(\.id))
    return (steps + recovery.flatMap(\.steps)).flatMap { step in
      [step.unless, step.check].compactMap { check in
        guard let check, let tools = check.command?.tools else { return nil }
        let runners = check.command?.runners(for: check.hosts) ?? []
        let hosts = runners.filter { !windows.contains($0) }
        return hosts.isEmpty ? nil : ToolNeed(step: step.id, hosts: hosts, tools: tools)
      }
    }
  }

  /// The system that a host has to be, as the change says, with the first step that is about it.
  package struct SystemNeed: Sendable, Equatable {
    /// Id of a step that runs something or looks there.
    package var step: String
    package var hosts: [String]
    /// A family of systems, and the names by which such systems call themselves.
    package var family: String
    package var names: [String]
  }

  /// What the hosts of all steps have to be, those of recovery procedures at the end: commands and
  /// probes are chosen by it. Nobody asks a Windows host.
  package var systemNeeds: [SystemNeed] {
    let families = Dictionary(hosts.map { ($0.id, $0.osFamily) }) { first, _ in first }
    return (steps + recovery.flatMap(\.steps)).flatMap { step in
      var touched = step.command?.runners(for: step.hosts) ?? []
      for check in [step.unless, step.check].compactMap({ $0 }) {
        let runners = check.command?.runners(for: check.hosts) ?? []
        touched += runners.filter { !touched.contains($0) }
      }
      var needs: [SystemNeed] = []
      for host in touched {
        guard let family = families[host] ?? nil, family != "windows",
          let names = OSFamily.names(of: family)
        else { continue }
        if let index = needs.firstIndex(where: { $0.family == family }) {
          needs[index].hosts.append(host)
        } else {
          needs.append(SystemNeed(step: step.id, hosts: [host], family: family, names: names))
        }
      }
      return needs
    }
  }
}
