import RunbookBase
import ArgumentParser
import RunbookBackends
import RunbookEvidence
import RunbookPlan
import RunbookReport
import SystemPackage

extension ReportFormat: ExpressibleByArgument {}

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Tell a run to an auditor, or to another tool.",
    discussion: """
      markdown and html are for people; html is one file without scripts. junit, tap, ctrf and \
      oscal are for tools; in-toto is signed and needs --key with a plain Ed25519 key. The same run \
      gives the same bytes. Nothing is written into the run directory.
      """)

  @OptionGroup var trust: TrustOptions

  @Option(
    help: ArgumentHelp("markdown, html, junit, tap, ctrf, oscal or in-toto.", valueName: "format"))
  var format = ReportFormat.markdown

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("File to write; omitted: standard output.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Ed25519 key that signs an in-toto attestation.", valueName: "file"))
  var key: String?

  @Option(
    help: ArgumentHelp("Directory with templates that replace the built-in ones.", valueName: "dir")
  )
  var templates: String?

  @Argument(help: ArgumentHelp("Run directory, run-….", valueName: "run"))
  var directory: String

  func validate() throws {
    guard format != .inToto || key != nil else {
      throw ValidationError("an in-toto attestation is signed: name a key with `--key`")
    }
    guard output?.isEmpty != true else { throw ValidationError("the output file has no name") }
  }

  func run() async throws {
    let path = FilePath(argument: directory)
    guard Files.isDirectory(path) else { throw Failure("`\(directory)` is no directory") }
    try keepOutside(path)
    let verification = RunVerifier(directory: path, trust: try trust.policy()).verify()
    let bytes: [UInt8]
    do {
      bytes = try render(
        RunReading(directory: path), as: format, verification: verification,
        signer: try reportSigner(), templates: try Templates.load(templates))
    } catch let error as ReportError {
      throw Failure("\(error)")
    }
    guard let output else {
      return Terminal.standardOutput.write(.verbatim(String(decoding: bytes, as: UTF8.self)))
    }
    let file = FilePath(argument: output)
    guard let name = file.lastComponent else { throw Failure("`\(output)` is no name of a file") }
    let folder = file.removingLastComponent()
    do {
      try Files.write(
        [Artifact(path: name.string, bytes: bytes)], into: folder.isEmpty ? "." : folder)
    } catch {
      throw Failure("cannot write `\(output)`: \(error)")
    }
  }

  /// What is written among the evidence would count as tampering, or replace it.
  private func keepOutside(_ run: FilePath) throws {
    guard let output else { return }
    let folder = FilePath(argument: output).removingLastComponent()
    guard let run = Files.realPath(run), let real = Files.realPath(folder.isEmpty ? "." : folder),
      real.starts(with: run)
    else { return }
    throw ValidationError("`\(output)` lies among the evidence: write the report elsewhere")
  }

  private func reportSigner() throws -> ReportSigner? {
    guard let key else { return nil }
    let signer: Signer
    do {
      signer = try Signer(keyPath: FilePath(argument: key)) { try KeyTool.run($0, $1) }
    } catch {
      throw Failure("\(error)")
    }
    guard let publicKey = signer.publicKey, (try? signer.signPlainly([])) != nil else {
      throw Failure(
        "`\(key)` is not a plain Ed25519 key",
        help: "make one with: ssh-keygen -t ed25519 -N '' -f FILE")
    }
    return ReportSigner(keyID: publicKey.fingerprint) { bytes in
      guard let signature = try signer.signPlainly(bytes) else {
        throw Failure("the key cannot sign")
      }
      return signature
    }
  }
}
