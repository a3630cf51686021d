import RunbookBase
import ArgumentParser
import RunbookEvidence
import SystemPackage

struct SignCommand: AsyncParsableCommand {
  enum Role: String, ExpressibleByArgument, CaseIterable { case operate, review }

  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Seal a run: sign its ledger up to here.",
    discussion: """
      Writes a checkpoint, whose Merkle root (RFC 6962) covers every record, and signs it as \
      `ssh-keygen -Y sign` does. Keep both files off this host: only what lies elsewhere shows that \
      the whole was not written anew.
      """)

  @OptionGroup var signing: SigningOptions

  @Option(help: "As what: operate, who has run it, or review, who has looked at it afterwards.")
  var role = Role.operate

  @Argument(help: ArgumentHelp("Run directory, run-….", valueName: "run"))
  var directory: String

  func run() async throws {
    let signer = try signing.signer()
    let seal: RunSealer.Seal
    do {
      seal = try await RunSealer(directory: FilePath(argument: directory)).seal(
        role: role == .operate ? .operate : .review, principal: signing.principal,
        signer: signer)
    } catch {
      throw Failure("\(error)")
    }
    Terminal.standardOutput.write(
      """
      sealed:     \(seal.checkpoint.body.size) records, checkpoint \(seal.checkpoint.number)
      by:         \(signing.principal), key \(seal.key.fingerprint)
      send these off this host:
        \(seal.body)
        \(seal.signature)

      """)
  }
}
