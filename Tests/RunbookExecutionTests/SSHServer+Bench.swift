import RunbookPlan
import RunbookTestSupport
import SystemPackage

@testable import RunbookExecution

extension SSHServer {
  convenience init(_ bench: Bench, _ number: Int) async throws {
    try await self.init(in: bench.folder.string, number)
  }

  /// Called by its number.
  var host: Plan.Host { Plan.Host(id: "h\(number)", address: address, connection: .ssh) }

  /// The environment of a run that finds this `ssh`.
  static func environment(_ bench: Bench) -> ExecutionEnvironment {
    bench.environment(
      ["PATH": programs(in: bench.folder.string) + ":/usr/sbin:/usr/bin:/sbin:/bin"])
  }
}
