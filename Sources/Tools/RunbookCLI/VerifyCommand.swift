import RunbookBase
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
      outside the directory is read but the keys you trust. Exit status: 0 pass, 3 incomplete, \
      4 fail, 5 signed by a key that nobody vouches for. A signature that is demanded and missing, \
      or that nobody's key was compared for, makes a run incomplete.
      """)

  @OptionGroup var trust: TrustOptions

  @Option(
    help: ArgumentHelp(
      """
      Signatures that must be there, beside those that the plan asks for: operate, who has run it; \
      approve, who has approved the plan; review, who has looked at all of it afterwards.
      """, valueName: "role,…"))
  var require: [RoleList] = []

  @Option(help: "How the verdict is shown: text or json.")
  var format = Format.text

  @Argument(help: ArgumentHelp("Run directory, run-….", valueName: "run"))
  var directory: String

  func run() async throws {
    let demand = SignatureDemand(Set(require.flatMap(\.roles)))
    let report = RunVerifier(
      directory: FilePath(argument: directory), trust: try trust.policy(), demand: demand
    ).verify()
    switch format {
    case .text: Terminal.standardOutput.write(.lines(report.lines))
    case .json:
      Terminal.standardOutput.write(
        .verbatim(String(decoding: report.value.canonicalBytes, as: UTF8.self) + "\n"))
    }
    if report.verdict.exitStatus != 0 { throw ExitCode(Int32(report.verdict.exitStatus)) }
  }
}

/// Roles with commas between them.
struct RoleList: ExpressibleByArgument {
  let roles: [SigningRole]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    roles = words.compactMap { SigningRole(rawValue: String($0)) }
    guard roles.count == words.count else { return nil }
  }
}
