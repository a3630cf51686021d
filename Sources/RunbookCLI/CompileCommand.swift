import ArgumentParser
import RunbookBackends
import RunbookCompiler
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
      "Only this artifact: \(Backends.names.joined(separator: ", ")). Repeat for more.",
      valueName: "name"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Directory with templates that replace the built-in ones.", valueName: "dir")
  )
  var templates: String?

  @Argument(help: "File with a Change.")
  var change: String

  func validate() throws {
    for name in only where !Backends.names.contains(name) {
      throw ValidationError(
        "there is no artifact '\(name)'; known: \(Backends.names.joined(separator: ", "))")
    }
  }

  func run() async throws {
    let templates: TemplateSet
    do {
      templates = try self.templates.map { try TemplateSet.load(overridesIn: $0) } ?? .builtIn
    } catch {
      throw Failure("\(error)")
    }
    let compiled = try options.compiledChange(change)
    var outputs: [Files.Output] = []
    do {
      for backend in Backends.all(templates) where only.isEmpty || only.contains(backend.name) {
        let artifact = try backend.render(compiled.plan)
        outputs.append(
          Files.Output(
            name: artifact.path, bytes: artifact.bytes, isExecutable: artifact.executable))
      }
    } catch {
      throw Failure("\(error)")
    }
    do {
      try Files.write(outputs, into: FilePath(output))
    } catch {
      throw Failure("cannot write to `\(output)`: \(error)")
    }
    let files = outputs.map { "  \(FilePath(output).appending($0.name))\n" }.joined()
    Terminal.standardOutput.write("plan \(compiled.digest)\n" + files)
  }
}
