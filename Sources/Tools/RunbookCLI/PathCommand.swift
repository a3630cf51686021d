import RunbookBase
import ArgumentParser
import RunbookCompiler
import RunbookDiagnostics
import RunbookDocument
import RunbookModel
import RunbookPlan

struct PathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Say by which versions an upgrade has to go.",
    discussion: """
      Prints the hops that the product's rules allow, the rules behind each, and what must be done \
      before the next one: the fewest hops, and of several ways the one with the highest stops. \
      A rule that depends on a fact counts unless --fact, or the Change, says that it does not hold. \
      Exit status: 0 there is a way, 1 there is none, no rule of the product is about a version on \
      it, or the product has errors, 2 usage.
      """)

  @Option(help: ArgumentHelp("The version that runs now.", valueName: "version"))
  var from: String

  @Option(help: ArgumentHelp("The version to reach.", valueName: "version"))
  var to: String

  @Option(
    name: .customLong("fact"),
    help: ArgumentHelp("A fact of the installation. Repeat for more.", valueName: "name=value"))
  var facts: [String] = []

  @Option(help: "How it is shown: text or json.")
  var format = VerifyCommand.Format.text

  @Argument(help: "File with a Product, or with a Runbook or Change that leads to one.")
  var product: String

  func validate() throws {
    for text in [from, to] where Version(text) == nil {
      throw ValidationError("`\(text)` is not a version: write it like 8.6.0")
    }
    for fact in facts where fact.split(separator: "=", maxSplits: 1).count != 2 {
      throw ValidationError("`\(fact)` is no fact: write it like architecture=mcb")
    }
  }

  func run() async throws {
    let facts = self.facts.map { fact in
      let parts = fact.split(separator: "=", maxSplits: 1)
      return (String(parts[0]), String(parts[1]))
    }
    let compilation = Compilation(path: product, rehearsals: rehearsalRecord)
    let route = compilation.route(from: from, to: to, facts: Dictionary(facts) { $1 })
    let shown: DiagnosticFormat = format == .json ? .json : .terminal
    if route.diagnostics.hasErrors {
      shown.show(route.diagnostics, compilation.sources, json: .standardOutput)
      throw ExitCode(1)
    }
    guard let product = route.product else { throw Failure("`\(self.product)` names no Product") }
    for (name, value) in facts { try check(name, value, in: product) }
    guard let path = route.path else { throw Failure("\(to) is not higher than \(from)") }
    let page = PathPage(path: path, product: product, sources: compilation.sources)
    Terminal.standardOutput.write(
      format == .text
        ? TerminalPage(page.blocks).text
        : .verbatim(String(decoding: page.value.canonicalBytes, as: UTF8.self) + "\n"))
    guard !route.diagnostics.isEmpty else { return }
    if format == .text {
      shown.show(route.diagnostics, compilation.sources, json: .standardOutput)
    }
    throw ExitCode(1)
  }

  private func check(_ name: String, _ value: String, in product: Product) throws {
    guard let fact = product.facts.first(where: { $0.id.value == name }) else {
      throw Failure(
        "`\(product.id.value)` has no fact `\(name)`",
        help: NameSuggestion.help(for: name, among: product.facts.map(\.id.value), kind: "fact")
          .map { ShownText($0) },
        status: Failure.usageStatus)
    }
    guard fact.values.contains(where: { $0.value == value }) else {
      throw Failure(
        "`\(name)` cannot be `\(value)`",
        help: "it is one of \(NameSuggestion.list(fact.values.map(\.value)))",
        status: Failure.usageStatus)
    }
  }
}
