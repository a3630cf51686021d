import ArgumentParser
import RunbookEvidence
import RunbookPlan
import SystemPackage

struct VerifyCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tell whether the evidence of a run is whole, and whether it is complete.",
    discussion: """
      Integrity and completeness are two questions with two answers. Nothing is written, nothing \
      outside the directory is read. Exit status: 0 pass, 3 incomplete, 4 fail.
      """)

  @Option(help: "How the verdict is shown: text or json.")
  var format = Format.text

  @Argument(help: ArgumentHelp("Run directory, run-….", valueName: "run"))
  var directory: String

  func run() async throws {
    let report = RunVerifier(directory: FilePath(directory)).verify()
    switch format {
    case .text: Terminal.standardOutput.write(report.lines.map { $0 + "\n" }.joined())
    case .json:
      Terminal.standardOutput.write(
        String(decoding: report.value.canonicalBytes, as: UTF8.self) + "\n")
    }
    switch report.verdict {
    case .pass, .passUnsigned: break
    case .incomplete: throw ExitCode(3)
    case .fail: throw ExitCode(4)
    }
  }
}
