import RunbookDiagnostics
import RunbookModel

extension Rule {
  static let keyBesideProbe = Rule(
    809, "key-beside-probe",
    summary: "A key of a check has no effect on a probe of its kind.",
    rationale: "Who reads it believes that it is looked at, and it never is.",
    failing: [
      RuleExample(
        runbook: "checks: {web: {tcp: 'web:80', status: «200»}}"),
      RuleExample(
        runbook: "checks: {web: {run: web state, expect: {equals: up}, tolerance: «3»}}"),
      RuleExample(
        runbook: "checks: {web: {run: web state, expect: {exit: 0, length: «3»}}}"),
    ],
    passing: [
      RuleExample(runbook: "checks: {web: {http: 'http://web/', status: 200}}"),
      RuleExample(
        runbook: "checks: {web: {run: web state, expect: {json: /nodes, length: 3}}}"),
    ],
    check: { context in (context.runbook?.allChecks ?? []).flatMap(\.idleKeys) })
}

extension Check {
  fileprivate var idleKeys: [Diagnostic] {
    // Several probes, or none, are a mistake of their own.
    guard probes.count == 1, let probe = probes.first?.value else { return [] }
    let kind = probe.kind
    let places: [(key: String, place: SourceSpan?, kinds: [String])] = [
      ("is", state?.span, ["service", "process", "file", "package"]),
      ("status", status?.span, ["http"]),
      ("free", free?.span, ["disk", "memory"]),
      ("max_age", maximumAge?.span, ["file"]),
      ("version", version?.span, ["package"]),
      (
        "delegate_to", delegate?.span,
        [
          "run", "service", "http", "tcp", "file", "disk", "memory", "package", "process",
          "config", "compare",
        ]
      ),
      ("tolerance", tolerance?.span, ["compare"]),
    ]
    var found = places.compactMap { key, place, kinds in
      kinds.contains(kind)
        ? nil
        : place.map {
          idle(key, on: "a `\(kind)` probe", at: $0, help: "it belongs to \(words(kinds))")
        }
    }
    if let length = expect?.jsonLength, expect?.jsonPointer == nil {
      found.append(
        idle(
          "length", on: "an output that is not JSON", at: length.span,
          help: "say with `json:` what it is the length of, `$` for all of the output"))
    }
    return found
  }

  private func words(_ kinds: [String]) -> String {
    kinds.map { "`\($0)`" }.joined(separator: ", ")
  }

  private func idle(
    _ key: String, on what: String, at place: SourceSpan, help: String
  ) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(809), "`\(key)` has no effect on \(what)", at: place, help: [help])
  }
}

extension Probe {
  /// The key that it is written under.
  fileprivate var kind: String {
    switch self {
    case .run: "run"
    case .service: "service"
    case .http: "http"
    case .tcp: "tcp"
    case .file: "file"
    case .disk: "disk"
    case .memory: "memory"
    case .package: "package"
    case .process: "process"
    case .config: "config"
    case .manual: "manual"
    case .compare: "compare"
    }
  }
}
