import RunbookBase
import ArgumentParser
import Glibc
import RunbookCompiler
import RunbookEvidence
import RunbookExecution
import RunbookPlan
import SystemPackage

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Execute a change on this machine and record evidence.",
    discussion: """
      Stops at the first failure and says what to do next. Whatever needs a person asks on the \
      terminal, and ends the run with 23 where there is none. Where something failed and was passed \
      by, the run ends with 3 and names it. A run that was cut off, stopped or interrupted is \
      carried on with --resume: what has ended is not run again.
      """)

  @OptionGroup var options: CheckingOptions
  @OptionGroup var trust: TrustOptions

  @Option(
    help: ArgumentHelp("Directory that gets the run directory; made if missing.", valueName: "dir"))
  var evidenceDir = "evidence"

  @Option(
    help: ArgumentHelp("Run directory to carry on; the plan is the one in it.", valueName: "run"))
  var resume: String?

  @Flag(help: "With --resume: undo what the run has done, in reverse, instead of going on.")
  var rollback = false

  @Option(help: ArgumentHelp("Leave out what comes before this step.", valueName: "step"))
  var from: String?

  @Option(help: ArgumentHelp("Leave out what comes after this step.", valueName: "step"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "Leave out every other step; may be given several times.", valueName: "step"))
  var only: [String] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Value of a date that the plan leaves to the day of the run; may be given several times.",
      valueName: "name=value"))
  var dates: [DateSetting] = []

  @Flag(help: "Print what would run on which host; execute and write nothing.")
  var dryRun = false

  @Flag(help: "Ask nobody: a step that needs a person ends the run with 23.")
  var unattended = false

  @Option(help: ArgumentHelp("Who operates; omitted: the user of this session.", valueName: "name"))
  var `operator`: String?

  @Option(
    help: ArgumentHelp(
      "Folder of approvals; omitted: `approvals` beside the plan or the run.", valueName: "dir"))
  var approvals: [String] = []

  @Option(
    help: ArgumentHelp(
      "Run without the approvals it needs; leaves a review outstanding.", valueName: "reason"))
  var breakGlass: String?

  @Argument(help: ArgumentHelp("File with a Change, or a plan.json.", valueName: "change|plan"))
  var plan: String?

  func validate() throws {
    guard plan != nil || resume != nil else {
      throw ValidationError("name a change or a plan, or a run with `--resume`")
    }
    guard !rollback || resume != nil else {
      throw ValidationError("`--rollback` goes with `--resume`: there is nothing to take back yet")
    }
    guard !rollback || choice.isWhole else {
      throw ValidationError("the way back cannot be gone in part")
    }
    guard only.isEmpty || from == nil && until == nil else {
      throw ValidationError("`--only` stands alone")
    }
    guard dates.isEmpty || resume == nil else {
      throw ValidationError("a run keeps the dates that it was started with")
    }
    guard !dryRun || resume == nil else {
      throw ValidationError("`--dry-run` shows a whole plan; `runbook status` says what is left")
    }
  }

  /// The directory that gets the run directory.
  private var evidence: FilePath { FilePath(argument: evidenceDir) }

  private var choice: StepChoice {
    var choice = StepChoice()
    choice.from = from
    choice.until = until
    choice.only = only
    return choice
  }

  func run() async throws {
    let compiled = try plan.map { try options.plan($0) }
    let environment: ExecutionEnvironment
    let signals: SignalRelay
    do {
      environment = try .live()
      signals = try SignalRelay([SIGINT, SIGTERM, SIGHUP], to: environment.interruption)
    } catch {
      Terminal.standardError.write("NOT STARTED: \(error.reason)\n")
      throw ExitCode(Failure.usageStatus)
    }
    defer { environment.terminal?.close() }
    let outcome = try await outcome(of: compiled, environment)
    withExtendedLifetime(signals) {}
    if let screen = environment.screen { try leave(screen) }
    if outcome.exitStatus != 0 { throw ExitCode(Int32(outcome.exitStatus)) }
  }

  /// A run has ended by now, whoever reads; a dry run is nothing but what is shown of it.
  private func leave(_ screen: RunScreen) throws {
    let patience = 5_000
    let unread = screen.drain(patience: dryRun ? nil : patience)
    if dryRun, let failure = screen.failure {
      throw Failure("standard output cannot be written: \(failure)")
    }
    guard unread > 0 else { return }
    RunScreen(.standardError).show(
      Array("\(unread) bytes were not shown, because nobody reads them; all is recorded\n".utf8))
  }

  private func outcome(
    of compiled: SealedPlan?, _ environment: ExecutionEnvironment
  ) async throws -> RunOutcome {
    let options = try runOptions(environment)
    if let resume {
      return await resumeRun(
        FilePath(argument: resume), planBytes: compiled?.bytes, options: options,
        environment: environment)
    }
    guard let compiled else { throw Failure("there is nothing to run") }
    if !dryRun {
      do {
        try FolderTrust.check(evidence)
      } catch {
        throw Failure(
          "\(error)", help: "name a directory of root with `--evidence-dir`")
      }
      do {
        try Files.makeDirectories(evidence, mode: 0o700)
      } catch {
        throw Failure("cannot make `\(evidenceDir)`: \(error)")
      }
    }
    return await RunbookExecution.run(
      plan: compiled.plan, planBytes: compiled.bytes, options: options, environment: environment)
  }

  private func runOptions(_ environment: ExecutionEnvironment) throws -> RunOptions {
    let output = Terminal.standardOutput
    let names = [
      self.operator, environment.variables["SUDO_USER"], environment.variables["USER"],
    ]
    var options = RunOptions(
      evidenceParent: evidence, toolVersion: RunbookCommand.version,
      operatorName: names.compactMap { $0 }.first { !isBlank($0) } ?? accountName)
    options.rollBack = rollback
    options.choice = choice
    options.unattended = unattended
    options.dryRun = dryRun
    for date in dates { options.dates[date.name] = date.value }
    options.color = output.wantsColor
    options.isTerminal = output.isTerminal
    options.columns = output.columns
    options.breakGlass = breakGlass
    options.trust = try trust.policy()
    options.approvals = approvals.map { FilePath(argument: $0) }
    if approvals.isEmpty {
      // `runbook approve --run` puts what it signs beside the run.
      let run = resume.map { FilePath(argument: $0) } ?? evidence.appending("run")
      options.approvals = [plan.map { FilePath(argument: $0) }, run].compactMap { $0 }
        .map { ApprovalStore.folder(beside: $0) }
    }
    return options
  }
}

/// `NAME=VALUE` on the command line.
struct DateSetting: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let mark = argument.firstIndex(of: "="), mark != argument.startIndex else { return nil }
    name = String(argument[..<mark])
    value = String(argument[argument.index(after: mark)...])
    guard !isBlank(value) else { return nil }
  }
}

/// Nothing that anybody could read in the evidence.
private func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

/// The name of the account this process runs as; its number where it has none.
private var accountName: String {
  guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
    return "uid \(geteuid())"
  }
  return String(cString: name)
}
