import RunbookBackends
import RunbookEvidence
import RunbookPlan
import RunbookReport
import SystemPackage

/// A run directory in memory whose files are the input.
enum RunFolder {
  private static let folder = ScratchFolder(names: [
    "run.json", "plan.json", "ledger.jsonl", "lock/owner", "checkpoints/1.body",
    "checkpoints/1.sig", "checkpoints/2.body", "checkpoints/2.sig", "blobs/1", "blobs/2",
    "blobs/3", "blobs/4",
  ])

  /// The plan is the first line, then come the records. What ties them together is put right, so
  /// that not every input ends at the first hash.
  @Sendable static func readLedger(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    guard !lines.isEmpty else { return }
    let plan = lines.removeFirst()
    let header = header(plan: sha256Hex(plan))
    judge(["run.json": header, "plan.json": plan, "ledger.jsonl": tied(lines, to: header)])
  }

  /// Every file is made by the input, and blobs get the names of their content; where `run.json` is empty, what ties the others together is
  /// put right.
  @Sendable static func readFiles(_ bytes: [UInt8]) {
    var files = folder.files(in: bytes)
    files["plan.json"] = files["plan.json"].map { Array($0.dropLast()) }
    for number in 1...4 {
      guard let blob = files.removeValue(forKey: "blobs/\(number)") else { continue }
      files["blobs/\(sha256Hex(blob))"] = blob
    }
    for name in ["checkpoints/1.body", "checkpoints/2.body"] {
      if let bytes = files[name] { _ = try? CheckpointBody(parsing: bytes) }
    }
    if let header = files["run.json"] { _ = try? RunHeader(canonicalLine: header) }
    if files["run.json"]?.allSatisfy({ $0 == 0x0A }) == true {
      let header = header(plan: sha256Hex(files["plan.json"] ?? []))
      var lines = (files["ledger.jsonl"] ?? []).split(
        separator: 0x0A, omittingEmptySubsequences: false
      ).map(Array.init)
      if lines.last == [] { lines.removeLast() }
      files["run.json"] = header
      files["ledger.jsonl"] = tied(lines, to: header) + [0x0A]
    }
    judge(files)
  }

  private static func tied(_ lines: [[UInt8]], to header: [UInt8]) -> [UInt8] {
    var ledger: [UInt8] = []
    var previous = sha256Hex(header)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let tied = set("seq", "\(index + 1)", in: set("prev", "\"\(previous)\"", in: line))
      let written = tied + (isLast ? [] : [0x0A])
      ledger += written
      previous = sha256Hex(written)
    }
    return ledger
  }

  private static func header(plan: String) -> [UInt8] {
    Array(
      """
      {"boot":"b","change":"C","format":"runbook-evidence/1","host":"h","machine":"m",\
      "nonce":"\(String(repeating: "ab", count: 32))","plan":"\(plan)",\
      "run":"20261130T000000Z-00000000","started":"2026-11-30T00:00:00.000Z","tool":"runbook",\
      "version":"0.1.0"}

      """.utf8)
  }

  /// Replaces the value of a key behind its first place in a line.
  private static func set(_ key: String, _ value: String, in line: [UInt8]) -> [UInt8] {
    let name = Array("\"\(key)\":".utf8)
    let start = line.indices.first { line[$0] == name[0] && line[$0...].starts(with: name) }
    guard let start else { return line }
    let behind = start + name.count
    let end = line[behind...].firstIndex(of: UInt8(ascii: ",")) ?? line.endIndex
    return line[..<behind] + Array(value.utf8) + line[end...]
  }

  private static let templates = try? TemplateSet.embedded()

  private static func judge(_ files: [String: [UInt8]]) {
    folder.write(files)
    defer { folder.clear(files.keys) }
    let verification = RunVerifier(directory: folder.path()).verify()
    _ = verification.lines
    _ = try? RunStanding(directory: folder.path())
    let reading = RunReading(directory: folder.path())
    // One for people and one for programs, by turns: each costs as much as all the reading.
    let turn = (files["ledger.jsonl"] ?? []).count
    let formats: [ReportFormat] = [
      turn % 2 == 0 ? .markdown : .html, [.junit, .tap, .ctrf, .oscal][turn / 2 % 4],
    ]
    for format in formats {
      _ = try? render(reading, as: format, verification: verification, templates: templates)
    }
  }
}
