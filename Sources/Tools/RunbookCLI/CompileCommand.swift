import RunbookBase
import ArgumentParser
import RunbookBackends
import RunbookCompiler
import RunbookPlan
import SystemPackage

struct CompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Turn a change into plan.json, run.sh and checklist.md.",
    discussion: """
      Nothing is written when there is an error, and never half a file. The digest that is printed \
      is the SHA-256 of plan.json; script and checklist name it.
      """)

  @OptionGroup var options: CheckingOptions

  @Option(name: [.short, .customLong("output")], help: "Directory for the files; made if missing.")
  var output: String

  @Option(
    help: ArgumentHelp(
      "Only this artifact: \(Self.artifacts). Repeat for more.", valueName: "name"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Directory with templates that replace the built-in ones.", valueName: "dir")
  )
  var templates: String?

  @Argument(help: "File with a Change.")
  var change: String

  private static var artifacts: String { allBackends.map(\.name).joined(separator: ", ") }

  func validate() throws {
    // What an unset variable leaves of `-o "$dir"` must not spread files where one happens to be.
    guard !output.isEmpty else { throw ValidationError("the output directory has no name") }
    for name in only where !allBackends.contains(where: { $0.name == name }) {
      throw ValidationError("there is no artifact '\(name)'; known: \(Self.artifacts)")
    }
  }

  func run() async throws {
    let templates = try Templates.load(templates)
    let compiled = try options.compiledChange(change)
    let backends = allBackends.filter { only.isEmpty || only.contains($0.name) }
    let artifacts: [Artifact]
    do {
      artifacts = try render(compiled, by: backends, templates: templates)
    } catch {
      throw Failure("\(error)")
    }
    do {
      try Files.write(artifacts, into: FilePath(argument: output))
    } catch {
      throw Failure("cannot write to `\(output)`: \(error)")
    }
    let files = artifacts.map { "  \(FilePath(argument: output).appending($0.path))" }
    // Diagnostics as JSON have standard output for themselves.
    let stream = options.format == .json ? Terminal.standardError : .standardOutput
    stream.write("plan \(compiled.digest)\n" + .lines(files))
  }
}
