import RunbookBase
import RunbookDiagnostics
import RunbookModel

/// What a check looks at and expects, in words for checklist and evidence.
struct CheckWords {
  let check: Check
  /// Hosts that are looked at.
  let hosts: [String]
  let text: TextLowering

  var subject: String {
    guard let probe = check.probes.first?.value else { return "" }
    return words(for: probe)
  }

  private func words(for probe: Probe) -> String {
    switch probe {
    case .run: "the output"
    case .service(let units):
      (units.count == 1 ? "service " : "services ") + list(units)
    case .http(let url): "the answer of \(shown(url))"
    case .tcp(let target): "a connection to \(shown(target))"
    case .file(let path): "file \(shown(path))"
    case .disk(let path): "free space of \(shown(path))"
    case .memory: "available memory"
    case .package(let name): "package \(shown(name))"
    case .process(let name): "process \(shown(name))"
    case .config(let path): "configuration \(shown(path))"
    case .manual(let manual): manual.instruction.map(shown) ?? ""
    case .compare(let comparison):
      comparison.probe.map { words(for: $0.value) } ?? "a value"
    }
  }

  private func list(_ texts: [TemplateText]) -> String {
    texts.map(shown).joined(separator: ", ")
  }

  /// A text filled in; of a few hosts on which it differs, each.
  private func shown(_ template: TemplateText) -> String {
    var seen: Set<String> = []
    let texts = hosts.map { text.copied(template, to: $0) }.filter { seen.insert($0).inserted }
    guard texts.count > 1 else { return texts.first ?? text.filled(template) }
    let rest = texts.count > 3 ? " and \(texts.count - 3) more" : ""
    return texts.prefix(3).joined(separator: ", ") + rest
  }

  var expected: String {
    var parts: [String] = []
    switch check.probes.first?.value {
    case .service?, .process?: parts.append(check.state.map { "is \($0.value.rawValue)" } ?? "")
    case .file?:
      parts.append(check.state?.value == .absent ? "does not exist" : "exists")
      if let age = check.maximumAge {
        parts.append("is at most \(DurationText(inOneUnit: age.value)) old")
      }
    case .tcp?: parts.append("is accepted")
    case .http?: parts.append(check.status.map { "has status \($0.value)" } ?? "")
    case .disk?, .memory?: parts.append("is at least \(size(check.free?.value ?? 0))")
    case .package?:
      parts.append(check.version.map { "has version \(text.filled($0))" } ?? "is installed")
    case .manual?: parts.append("a person attests it")
    case .compare?:
      let tolerance = check.tolerance?.value ?? 0
      parts.append(
        tolerance == 0 ? "is the same on every host" : "differs by \(tolerance) at most")
    case .run?, .config?, nil: break
    }
    if let expect = check.expect { parts += words(for: expect) }
    if let hold = check.hold?.forTime { parts.append("holds for \(hold.value / 1000) s") }
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func words(for expect: Expectation) -> [String] {
    var parts: [String] = []
    if !expect.exit.isEmpty {
      parts.append(
        "ends with " + expect.exit.map { String($0.value) }.joined(separator: " or "))
    }
    let subject =
      expect.jsonPointer.map { "the value at `\($0.value.isEmpty ? "$" : $0.value)` " } ?? ""
    var judged: [String] = []
    if let value = expect.equals { judged.append("is `\(text.filled(value))`") }
    if let value = expect.matches { judged.append("matches `\(text.filled(value))`") }
    if let value = expect.contains { judged.append("contains `\(text.filled(value))`") }
    if let value = expect.excludes { judged.append("does not contain `\(text.filled(value))`") }
    if let number = expect.number {
      judged.append("is \(number.ordering.rawValue) \(number.value.value)")
    }
    if let version = expect.version {
      judged.append("is version \(version.ordering.rawValue) \(text.filled(version.value))")
    }
    if let length = expect.jsonLength { judged.append("has length \(length.value)") }
    if expect.isEmpty { judged.append("is empty") }
    parts += judged.map { subject + $0 }
    return parts
  }

  /// Bytes in the largest unit that divides them.
  private func size(_ bytes: Int) -> String {
    let units = [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000)]
    for (name, factor) in units where bytes >= factor && bytes % factor == 0 {
      return "\(bytes / factor) \(name)"
    }
    return "\(bytes) bytes"
  }
}
