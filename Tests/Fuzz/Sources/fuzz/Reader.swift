import RunbookBase
import RunbookChecks
import RunbookDialects
import RunbookEvidence
import RunbookFrontend
import RunbookPlan
import ShellSyntax

/// Something that takes in bytes that anybody may have written. It may refuse them; it may not
/// crash, hang or take more memory than they are worth.
struct Reader: Sendable {
  let name: String
  let read: @Sendable ([UInt8]) -> Void

  static let all = [
    Reader(name: "check", read: RunbookFolder.read), Reader(name: "plan", read: PlanText.read),
    Reader(name: "ini", read: InventoryText.readINI),
    Reader(name: "csv", read: InventoryText.readCSV),
    Reader(name: "ledger", read: RunFolder.readLedger),
    Reader(name: "run-files", read: RunFolder.readFiles),
    Reader(name: "signing", read: signing), Reader(name: "shell", read: shell),
    Reader(name: "dialects", read: dialects), Reader(name: "streams", read: Streams.read),
  ]

  /// What vouches for something; each reader finds out by itself that an input is not for it.
  private static func signing(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? Approval(body: bytes)
    _ = try? AllowedSigners(parsing: text)
    _ = try? RevokedKeys(parsing: bytes)
    _ = try? SSHPublicKey(line: text)
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

  /// The small languages: the first line is what is expected, the rest what is held against it.
  private static func dialects(_ bytes: [UInt8]) {
    json(bytes)
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: parts[0], as: UTF8.self)
    let rest = parts.count > 1 ? Array(parts[1]) : []
    expression(text, rest)
    date(text, rest)
    _ = OSFamily(os: text)
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

  private static func expression(_ pattern: String, _ output: [UInt8]) {
    for predicate in [Plan.Expectation.Predicate.matches, .number, .version, .equals, .contains] {
      _ = ExpectationEvaluator.judge(
        ProbeReading(exit: 0, output: output),
        by: [Plan.Expectation(predicate, text: pattern, numbers: [1], comparison: ">=")])
    }
  }

  private static func date(_ text: String, _ shift: [UInt8]) {
    guard let format = try? DateFormat(text) else { return }
    var seconds = 0
    for byte in shift.prefix(6) { seconds = seconds * 256 + Int(byte) }
    guard format.text(seconds).utf8.count <= 200 * DateFormat.longest else {
      preconditionFailure("a date is endless")
    }
  }
}
