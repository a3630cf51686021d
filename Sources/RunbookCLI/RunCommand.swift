import ArgumentParser
import Glibc
import RunbookCompiler
import RunbookExecution
import SystemPackage

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Execute a change on this machine and record evidence.",
    discussion: """
      Stops at the first failure and says what to do next. Whatever needs a person asks on the \
      terminal, and ends the run with 23 where there is none.
      """)

  @OptionGroup var options: CheckingOptions

  @Option(
    help: ArgumentHelp("Directory that gets the run directory; made if missing.", valueName: "dir"))
  var evidenceDir = "evidence"

  @Flag(help: "Print what would run on which host; execute and write nothing.")
  var dryRun = false

  @Flag(help: "Ask nobody: a step that needs a person ends the run with 23.")
  var unattended = false

  @Option(help: ArgumentHelp("Who operates; omitted: the user of this session.", valueName: "name"))
  var `operator`: String?

  @Argument(help: ArgumentHelp("File with a Change, or a plan.json.", valueName: "change|plan"))
  var plan: String

  func run() async throws {
    let compiled = try options.plan(plan)
    let environment: ExecutionEnvironment
    let signals: SignalRelay
    do {
      environment = try .live()
      signals = try SignalRelay([SIGINT, SIGTERM, SIGHUP], to: environment.interruption)
    } catch {
      throw Failure("this machine cannot run it: \(error)")
    }
    if !dryRun {
      do {
        try Files.makeDirectories(FilePath(evidenceDir))
      } catch {
        throw Failure("cannot make `\(evidenceDir)`: \(error)")
      }
    }
    let output = Terminal.standardOutput
    let user = environment.variables["SUDO_USER"] ?? environment.variables["USER"] ?? "unknown"
    var runOptions = RunOptions(
      evidenceParent: FilePath(evidenceDir), toolVersion: RunbookCommand.version,
      operatorName: self.operator ?? user)
    runOptions.unattended = unattended
    runOptions.dryRun = dryRun
    runOptions.color = output.wantsColor
    runOptions.isTerminal = output.isTerminal
    runOptions.columns = output.columns
    let outcome = await RunbookExecution.run(
      plan: compiled.plan, planBytes: compiled.bytes, options: runOptions,
      environment: environment)
    withExtendedLifetime(signals) {}
    if outcome.exitStatus != 0 { throw ExitCode(Int32(outcome.exitStatus)) }
  }
}
