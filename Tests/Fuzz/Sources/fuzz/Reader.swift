import RunbookBackends
import RunbookBase
import RunbookChecks
import RunbookCompiler
import RunbookDiagnostics
import RunbookEvidence
import RunbookFrontend
import RunbookPlan

/// Something that takes in bytes that anybody may have written. It may refuse them; it may not
/// crash, hang or take more memory than they are worth.
struct Reader: Sendable {
  let name: String
  let read: @Sendable ([UInt8]) -> Void

  static let all = [
    Reader(name: "check", read: check), Reader(name: "plan", read: plan),
    Reader(name: "ledger", read: RunFolder.readLedger),
    Reader(name: "run-files", read: RunFolder.readFiles),
    Reader(name: "signers", read: signers), Reader(name: "revoked", read: revoked),
    Reader(name: "signature", read: signature), Reader(name: "shell", read: shell),
    Reader(name: "json", read: json), Reader(name: "expression", read: expression),
  ]

  /// YAML, documents, rules, and the plan and what is made of it where there is no error.
  private static func check(_ bytes: [UInt8]) {
    let checked = Compiler.check(text: bytes, name: "a.yaml")
    let renderer = TerminalRenderer(sources: checked.sources, color: false)
    _ = renderer.render(checked.diagnostics)
    _ = JSONRenderer(sources: checked.sources).render(checked.diagnostics)
    guard let compiled = try? Compiler.compile(checked) else { return }
    guard (try? Plan(canonicalBytes: compiled.bytes)) == compiled.plan else {
      preconditionFailure("a plan is not what it is written as")
    }
  }

  private static func plan(_ bytes: [UInt8]) {
    guard let plan = try? Plan(canonicalBytes: bytes), let written = try? plan.canonicalBytes()
    else { return }
    guard (try? Plan(canonicalBytes: written)) == plan else {
      preconditionFailure("a plan is not what it is written as")
    }
    guard let templates = try? TemplateSet.embedded() else { return }
    _ = try? render(plan, by: allBackends, templates: templates)
  }

  private static func signers(_ bytes: [UInt8]) {
    _ = try? AllowedSigners(parsing: String(decoding: bytes, as: UTF8.self))
  }

  private static func revoked(_ bytes: [UInt8]) { _ = try? RevokedKeys(parsing: bytes) }

  private static func signature(_ bytes: [UInt8]) {
    _ = try? SSHPublicKey(line: String(decoding: bytes, as: UTF8.self))
    _ = try? SSHPublicKey(blob: bytes)
    _ = try? SSHSignature(armored: bytes)
  }

  private static func shell(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = ShellOutline(text)
    _ = ShellText(text)
    let shown = PrintableText.text(text)
    guard
      !shown.unicodeScalars.contains(where: {
        HiddenCharacter.contains($0) && $0 != "\n" && $0 != "\t"
      })
    else { preconditionFailure("something hidden is shown") }
  }

  private static func json(_ bytes: [UInt8]) {
    if let value = try? JSONValue(parsing: bytes) {
      guard (try? JSONValue(parsing: value.canonicalBytes)) == value else {
        preconditionFailure("a value is not what it is written as")
      }
    }
    let reading = ProbeReading(exit: 0, output: bytes)
    for pointer in ["", "/a", "/0/b"] {
      _ = ExpectationEvaluator.judge(
        reading,
        by: [
          Plan.Expectation(.jsonEquals, text: "1", pointer: pointer),
          Plan.Expectation(.jsonLength, numbers: [1], pointer: pointer),
        ])
    }
  }

  /// The expression is the first line, what it is held against the rest.
  private static func expression(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let pattern = String(decoding: parts[0], as: UTF8.self)
    let output = parts.count > 1 ? Array(parts[1]) : []
    for predicate in [Plan.Expectation.Predicate.matches, .number, .version, .equals, .contains] {
      _ = ExpectationEvaluator.judge(
        ProbeReading(exit: 0, output: output),
        by: [Plan.Expectation(predicate, text: pattern, numbers: [1], comparison: ">=")])
    }
  }
}
