import RunbookDialects

// What script, executor and verifier have to decide alike.

extension Plan.Step {
  /// Whether the step's check looks at its own hosts, each by itself: then every batch is proved
  /// before the next one is touched.
  package var provesByBatch: Bool {
    guard kind == .run, let check, check.kind == .probe else { return false }
    return Set(check.hosts).isSubset(of: hosts)
  }

  /// How often its check looks; nil: once. How long a wait waits is said on the step.
  package var proofRetry: Plan.Retry? {
    kind == .wait ? retry ?? check?.retry : check?.retry
  }

  /// What undoing it takes, in milliseconds. Who has not estimated that is taken to need as long
  /// as for the doing.
  package var undoEstimateMS: Int? { undo?.estimateMS ?? estimateMS }
}

extension Plan {
  /// What a step asks of the machine that runs the change.
  package struct MachineNeed: Sendable, Equatable {
    /// Id of the host that this machine is.
    package let host: String
    /// A family of systems, and the names by which such systems call themselves; nil: any.
    package let family: String?
    package let names: [String]
    package let needsRoot: Bool
  }

  /// What each host of a step that is this machine asks of it, before anything of the step runs.
  ///
  /// A command that begins with `sudo` gets its privilege by itself.
  package func machineNeeds(of step: Step) -> [MachineNeed] {
    guard let command = step.command else { return [] }
    let hosts = hosts
    return command.runners(for: step.hosts).compactMap { id in
      let host = hosts.first { $0.id == id } ?? Host(id: id, connection: .local)
      guard host.connection == .local, host.osFamily != "windows" else { return nil }
      let text = (command.text(on: command.runsOn == nil ? id : step.hosts[0]) ?? "").drop {
        $0.isWhitespace
      }
      let needsRoot = step.privileged && !text.hasPrefix("sudo ")
      let names = host.osFamily.flatMap(OSFamily.names(of:)) ?? []
      guard needsRoot || host.osFamily != nil else { return nil }
      return MachineNeed(
        host: id, family: host.osFamily, names: names, needsRoot: needsRoot)
    }
  }
}
