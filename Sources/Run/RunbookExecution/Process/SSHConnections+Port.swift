import RunbookPlan

/// The adapter to the real world: local commands are processes, others are carried by `ssh`.
extension SSHConnections: CommandPort {
  nonisolated func run(
    _ command: HostCommand, _ terms: CommandTerms,
    sink: @escaping @Sendable (CommandStream, [UInt8]) -> Void
  ) async throws(HostRefusal) -> CommandEnd {
    await places.take()
    do throws(HostRefusal) {
      let (result, loss) = try await result(
        of: command, inheriting: terms.mark?.added(to: environment) ?? environment,
        by: ProcessRunner(limits: limits, interruption: interruption, isAlone: terms.isAlone),
        timeout: terms.timeout, sink: sink)
      await places.giveBack()
      return CommandEnd(result: result, loss: loss)
    } catch {
      await places.giveBack()
      throw error
    }
  }

  func reach(_ host: Plan.Host) async {
    guard host.connection == .ssh else { return }
    _ = try? await link(to: host)
  }

  nonisolated func leftovers(of mark: ProcessMark) -> [String] { mark.processes() }
}
