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
        let hosts = check.hosts.filter { !windows.contains($0) }
        return hosts.isEmpty ? nil : ToolNeed(step: step.id, hosts: hosts, tools: tools)
      }
    }
  }
}
