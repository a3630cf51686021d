import RunbookBase
import ArgumentParser
import RunbookEvidence
import RunbookExecution
import RunbookPlan
import SystemPackage

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say where a run stands, also while it is going on.",
    discussion: """
      What is done, running, failed and indeterminate, what comes next, how long the rest takes, \
      and the latest safe time to turn back. Reads only, and takes no lock.
      """)

  @Option(help: "How it is shown: text or json.")
  var format = VerifyCommand.Format.text

  @Argument(help: ArgumentHelp("Run directory, run-….", valueName: "run"))
  var directory: String

  func run() async throws {
    let status: RunStatus
    do {
      status = try RunStatus(directory: FilePath(argument: directory))
    } catch {
      throw Failure("nothing can be said about `\(directory)`: \(error)")
    }
    switch format {
    case .text: Terminal.standardOutput.write(.lines(status.lines))
    case .json:
      Terminal.standardOutput.write(
        .verbatim(String(decoding: status.value.canonicalBytes, as: UTF8.self) + "\n"))
    }
  }
}
