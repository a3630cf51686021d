import ArgumentParser
import RunbookBackends
import RunbookBase
import SystemPackage

struct VerifyScriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-script",
    abstract: "Tell whether a run.sh is what this version makes of the plan in it.",
    discussion: """
      The parts of the engine are held against those of this version, all other lines against what \
      the plan in the script gives; what was altered, moved, taken out or put in is named by its \
      lines. Whether the plan is the one that was approved, its digest tells. Exit status: 0 as it \
      was made, 4 altered, 5 made by another version, whose parts nobody vouches for here.
      """)

  @Option(
    help: ArgumentHelp(
      "Directory with templates that the script was compiled with.", valueName: "dir")
  )
  var templates: String?

  @Argument(help: ArgumentHelp("The script, run.sh.", valueName: "file"))
  var script: String

  func run() async throws {
    let used = try Templates.load(templates)
    let published = try Templates.load(nil)
    let bytes: [UInt8]
    do {
      bytes = try Files.read(FilePath(argument: script))
    } catch {
      throw Failure("cannot read `\(script)`: \(error)")
    }
    let found = ScriptVerifier(bytes).verify(templates: used, published: published)
    Terminal.standardOutput.write(.lines(lines(found)))
    switch found.verdict {
    case .asMade: break
    case .altered: throw ExitCode(4)
    case .otherVersion: throw ExitCode(5)
    }
  }

  private func lines(_ found: ScriptVerification) -> [String] {
    var lines = [
      "plan:    \(found.planDigest ?? "none that can be read")",
      "engine:  \(found.partCount) parts, \(found.engineLines) lines",
      "change:  \(found.changeLines) lines",
    ]
    switch found.verdict {
    case .asMade: lines.append("script:  PASS, as version \(toolVersion) makes it of this plan")
    case .altered: lines.append("script:  FAIL")
    case .otherVersion(let version):
      lines.append("script:  UNKNOWN, made by version \(version); this is version \(toolVersion)")
    }
    return lines + found.findings.map { "  \($0.line)" }
  }
}
