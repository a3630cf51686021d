import RunbookBase
import ArgumentParser
import RunbookCompiler
import RunbookDiagnostics
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
    let compilation = Compilation(path: product)
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
        ? .lines(page.lines)
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

/// A path for people and for programs.
private struct PathPage {
  let path: VersionPath
  let product: Product
  let sources: SourceMap

  var lines: [String] {
    let count = path.hops.count == 1 ? "one hop" : "\(path.hops.count) hops"
    var lines = [
      "\(product.title.value): \(path.versions.joined(separator: " → ")), \(count)"
    ]
    for (index, hop) in path.hops.enumerated() {
      lines += ["", "\(index + 1). \(hop.from) → \(hop.to)"]
      if hop.rules.isEmpty {
        let isAbout = product.versions?.minimumSources.contains { rule in
          rule.of == nil && (Version(hop.to).map(rule.isAbout) ?? false)
        }
        lines.append(
          isAbout == true
            ? "   allowed: no rule about \(hop.to) holds for this hop"
            : "   allowed: no rule of the product is about \(hop.to)")
      }
      for rule in hop.rules {
        let condition = words(rule.when)
        lines.append(
          "   allowed: \(rule.to.value == "*" ? "every version" : rule.to.value) from "
            + "\(rule.from.value) on\(condition) (\(origin(rule.to, rule.provenance)))")
      }
      let isLast = index == path.hops.count - 1
      if !isLast {
        lines.append(
          "   before the next hop:\(hop.afterwards.isEmpty ? " nothing is demanded" : "")")
      }
      for duty in hop.afterwards {
        let requirement = duty.requirement.map { ", shown by `\($0.value)`" } ?? ""
        lines.append(
          "   - \(duty.title.value)\(words(duty.when))\(requirement) "
            + "(\(origin(duty.title, duty.provenance)))")
      }
    }
    return lines
  }

  /// Guide and lines, and where the document says so.
  private func origin(_ name: Name, _ provenance: Provenance) -> String {
    let guides = provenance.source.map { "\($0.document.value) \($0.lines.value)" }
    return (guides + [place(name)]).joined(separator: "; ")
  }

  private func place(_ name: Name) -> String {
    let file = sources[name.span.file]
    return "\(file.path):\(file.position(at: name.span.start).line)"
  }

  private func words(_ condition: Condition?) -> String {
    guard let condition else { return "" }
    let terms = condition.terms.map { term in
      "\(term.name.value) is \(term.values.map(\.value).joined(separator: " or "))"
    }
    return ", if \(terms.joined(separator: " and "))"
  }

  var value: JSONValue {
    .object([
      "product": .string(product.id.value), "from": .string(path.versions.first ?? ""),
      "to": .string(path.versions.last ?? ""),
      "versions": .array(path.versions.map { .string($0) }),
      "hops": .array(
        path.hops.map { hop in
          .object([
            "from": .string(hop.from), "to": .string(hop.to),
            "rules": .array(hop.rules.map(value)),
            "before_next": .array(hop.afterwards.map(value)),
            "known": .bool(hop.isKnown),
          ])
        }),
    ])
  }

  private func value(_ rule: VersionRules.MinimumSource) -> JSONValue {
    .object(
      members(rule.to, rule.provenance, rule.when).merging([
        "to": .string(rule.to.value), "from": .string(rule.from.value),
      ]) { $1 })
  }

  private func value(_ duty: VersionRules.Between) -> JSONValue {
    var members = members(duty.title, duty.provenance, duty.when)
    members["title"] = .string(duty.title.value)
    if let requirement = duty.requirement { members["requirement"] = .string(requirement.value) }
    return .object(members)
  }

  private func members(
    _ name: Name, _ provenance: Provenance, _ condition: Condition?
  ) -> [String: JSONValue] {
    let terms = (condition?.terms ?? []).map { term in
      (term.name.value, JSONValue.array(term.values.map { .string($0.value) }))
    }
    return [
      "place": .string(place(name)),
      "source": .array(
        provenance.source.map {
          .object(["document": .string($0.document.value), "lines": .string($0.lines.value)])
        }),
      "when": .object(Dictionary(terms) { first, _ in first }),
    ]
  }
}
