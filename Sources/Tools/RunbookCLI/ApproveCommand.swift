import RunbookBase
import ArgumentParser
import Glibc
import RunbookCompiler
import RunbookEvidence
import RunbookPlan
import SystemPackage

struct ApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Sign a plan before it runs, or a run that waits at a gate.",
    discussion: """
      What is signed names the plan's digest, the change and the last moment at which the approval \
      counts; at a gate also the run and its ledger up to there, whose evidence is verified first. \
      The signature is an SSHSIG in the namespace runbook-approve. Whoever operates the change \
      cannot approve it.
      """)

  @OptionGroup var checking: CheckingOptions
  @OptionGroup var signing: SigningOptions

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("How long it counts, such as 72h or 7d.", valueName: "duration"))
  var duration = "72h"

  @Option(
    help: ArgumentHelp(
      "Folder for the approval; omitted: `approvals` beside the plan or the run.",
      valueName: "dir"))
  var approvals: String?

  @Option(help: ArgumentHelp("Run directory that waits at a gate.", valueName: "run"))
  var run: String?

  @Option(help: ArgumentHelp("The gate's step, with --run.", valueName: "id"))
  var step: String?

  @Argument(help: ArgumentHelp("File with a Change, or a plan.json.", valueName: "change|plan"))
  var plan: String?

  private var lifetime: Int? {
    let units: [Character: Int] = ["m": 60_000, "h": 3_600_000, "d": 86_400_000]
    guard let unit = duration.last.flatMap({ units[$0] }), let count = Int(duration.dropLast()),
      count > 0, count <= 100_000
    else { return nil }
    return count * unit
  }

  func validate() throws {
    guard (plan == nil) != (run == nil) else {
      throw ValidationError("name a change or plan, or a run with `--run`")
    }
    guard (run == nil) == (step == nil) else {
      throw ValidationError("`--run` and `--step` go together")
    }
    guard lifetime != nil else {
      throw ValidationError("`--for` takes a whole number with `m`, `h` or `d`, such as `72h`")
    }
  }

  func run() async throws {
    let signer = try signing.signer()
    let subject = try subject()
    let expires = EvidenceEnvironment.live.wallMilliseconds() + (lifetime ?? 0)
    let approval = Approval(
      by: signing.principal, change: subject.plan.change.id,
      expires: WallTime.text(milliseconds: expires), plan: subject.digest, gate: subject.gate)
    try warnOfRole(in: subject.plan)
    do {
      let made = try signer.sign(approval.body, namespace: SigningRole.approve.namespace)
      let path = try ApprovalStore(directory: subject.folder).write(
        approval, signature: made.armored)
      let gate = subject.gate.map {
        ["gate:     \($0.step), run \($0.run) up to record \($0.size)"]
      }
      Terminal.standardOutput.write(
        """
        approved: \(subject.plan.change.id), \(subject.plan.change.title)
        plan:     \(subject.digest)
        \(ShownText.lines(gate ?? []))\
        by:       \(approval.by), key \(made.key.fingerprint)
        until:    \(approval.expires)
        written:  \(path)

        """)
    } catch {
      throw Failure("\(error)")
    }
  }

  /// Whoever may not approve learns it now, not when the run starts.
  private func warnOfRole(in plan: Plan) throws {
    let name = signing.principal
    if plan.people.operators.contains(where: { PersonName.isSame($0, name) }) {
      throw Failure(
        "`\(signing.principal)` operates this change and cannot approve it",
        help: "somebody else has to sign: \(plan.people.approvers.joined(separator: ", "))")
    }
    guard plan.people.approvers.isEmpty || plan.people.approvers.contains(signing.principal) else {
      throw Failure(
        "`\(signing.principal)` is none of the approvers of this change",
        help: "may approve: \(plan.people.approvers.joined(separator: ", "))")
    }
  }
}

// MARK: - What is signed

extension ApproveCommand {
  private struct Subject {
    let plan: Plan
    let digest: String
    let gate: Approval.Gate?
    let folder: FilePath
  }

  private func subject() throws -> Subject {
    if let run, let step { return try subject(ofRun: FilePath(argument: run), step: step) }
    let path = FilePath(argument: plan ?? "")
    let compiled = try checking.plan(path.string)
    return Subject(
      plan: compiled.plan, digest: compiled.digest, gate: nil,
      folder: approvals.map { FilePath(argument: $0) } ?? ApprovalStore.folder(beside: path))
  }

  private func subject(ofRun directory: FilePath, step: String) throws -> Subject {
    let reading = RunReading(directory: directory)
    guard let plan = reading.plan, let digest = reading.planDigest else {
      throw Failure("`\(directory)` is not a run directory that can be read")
    }
    guard plan.steps.contains(where: { $0.id == step && $0.kind == .approve }) else {
      let gates = plan.steps.filter { $0.kind == .approve }.map { "`\($0.id)`" }
      throw Failure(
        "`\(step)` is no approval step of this plan",
        help: gates.isEmpty ? "it has none" : "its gates: \(gates.joined(separator: ", "))")
    }
    do {
      return Subject(
        plan: plan, digest: digest, gate: try Approval.Gate(before: step, in: directory),
        folder: approvals.map { FilePath(argument: $0) } ?? ApprovalStore.folder(beside: directory))
    } catch {
      throw Failure("\(error)", help: "`runbook status \(directory)` says where it stands")
    }
  }
}

extension ApprovalStore {
  /// Where approvals are looked for when nobody names a folder.
  static func folder(beside path: FilePath) -> FilePath {
    // `run-1/` names the same place as `run-1`.
    let above = path.removingLastComponent()
    return (above.isEmpty ? FilePath(".") : above).appending(ApprovalStore.defaultName)
  }
}
