import RunbookBase
import RunbookDiagnostics
import RunbookDocument
import RunbookModel

/// A path for people and for programs.
struct PathPage {
  let path: VersionPath
  let product: Product
  let sources: SourceMap

  var blocks: [DocumentBlock] {
    let count = path.hops.count == 1 ? "one hop" : "\(path.hops.count) hops"
    let title: DocumentText =
      "\(product.title.value): \(path.versions.joined(separator: " → ")), \(count)"
    guard !path.hops.isEmpty else { return [.heading(1, title)] }
    let hops = path.hops.enumerated().map { index, hop in
      entry(hop, isLast: index == path.hops.count - 1)
    }
    return [.heading(1, title), .entries(hops, isNumbered: true)]
  }

  private func entry(_ hop: VersionPath.Hop, isLast: Bool) -> DocumentEntry {
    var lines = hop.rules.map { DocumentEntry.Line(words(for: $0)) }
    if lines.isEmpty { lines = [.init(wordsWithoutRule(for: hop.to))] }
    if !isLast {
      lines.append(
        hop.afterwards.isEmpty
          ? .init("before the next hop: nothing is demanded")
          : .init("before the next hop:", items: hop.afterwards.map { words(for: $0) }))
    }
    return DocumentEntry("\(hop.from) → \(hop.to)", lines: lines)
  }

  private func wordsWithoutRule(for version: String) -> DocumentText {
    let isAbout = product.versions?.minimumSources.contains { rule in
      rule.of == nil && (Version(version).map(rule.isAbout) ?? false)
    }
    return isAbout == true
      ? "allowed: no rule about \(version) holds for this hop"
      : "allowed: no rule of the product is about \(version)"
  }

  private func words(for rule: VersionRules.MinimumSource) -> DocumentText {
    let versions = rule.to.value == "*" ? "every version" : rule.to.value
    return "allowed: \(versions) from \(rule.from.value) on\(words(rule.when)) "
      + "(\(origin(rule.to, rule.provenance)))"
  }

  private func words(for duty: VersionRules.Between) -> DocumentText {
    let requirement: DocumentText = duty.requirement.map { ", shown by \(.code($0.value))" } ?? ""
    return "\(duty.title.value)\(words(duty.when))\(requirement) "
      + "(\(origin(duty.title, duty.provenance)))"
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
