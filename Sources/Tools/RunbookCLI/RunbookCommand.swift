import RunbookBase
package import ArgumentParser
import RunbookBackends
import RunbookExecution

/// The program: a subcommand for each thing that a reader wants done.
package struct RunbookCommand: AsyncParsableCommand {
  package static let version = toolVersion

  package static let configuration = CommandConfiguration(
    commandName: "runbook",
    abstract: "Compile upgrade runbooks, execute them, and prove what was done.",
    discussion: """
      Exit status: 0 done, 1 diagnostics or a failed step, 2 usage, 3 evidence incomplete, or a run \
      that went to its end past something that had failed, \
      4 evidence or script altered, 5 key or version unknown, 20 gate failed, 21 outside the window, 22 wrong host, OS or privilege, \
      23 attestation or approval missing, 24 wait timed out, 30 rolled back, \
      31 rolled back in part: something was not undone, 130 and 143 interrupted.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, PathCommand.self, TraceCommand.self, CompileCommand.self,
      ApproveCommand.self, RunCommand.self,
      StatusCommand.self, VerifyCommand.self, VerifyScriptCommand.self, SignCommand.self,
      ReportCommand.self,
      ExplainCommand.self, ReferenceCommand.self,
    ])

  package init() {}

  /// Makes the best of what this process was started with; before anything else.
  package static func prepare() { InheritedProcess.prepare() }

  /// Runs the program on its arguments and ends the process.
  package static func start() async -> Never {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      exit(withError: nil)
    } catch let failure as Failure {
      Terminal.standardError.write(failure.message)
      leave(failure.status)
    } catch let status as ExitCode {
      leave(status.rawValue)
    } catch {
      // The parser knows help and version, which are no errors, from wrong usage.
      let isUsage = exitCode(for: error) == .validationFailure
      guard isUsage else { exit(withError: error) }
      Terminal.standardError.write(.text(fullMessage(for: error)) + "\n")
      leave(Failure.usageStatus)
    }
  }
}
