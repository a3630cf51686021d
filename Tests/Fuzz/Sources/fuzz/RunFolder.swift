import FoundationEssentials
import Glibc
import RunbookDigest
import RunbookEvidence
import RunbookPlan
import RunbookReport
import SystemPackage

/// A run directory in memory whose files are the input.
enum RunFolder {
  private static let path = "/dev/shm/runbook-fuzz-\(getpid())"

  /// The plan is the first line, then come the records. What ties them together is put right, so
  /// that not every input ends at the first hash.
  @Sendable static func readLedger(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    guard !lines.isEmpty else { return }
    let plan = lines.removeFirst()
    let header = header(plan: sha256Hex(plan))
    var ledger: [UInt8] = []
    var previous = sha256Hex(header)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let tied = set("seq", "\(index + 1)", in: set("prev", "\"\(previous)\"", in: line))
      let written = tied + (isLast ? [] : [0x0A])
      ledger += written
      previous = sha256Hex(written)
    }
    read(["run.json": header, "plan.json": plan, "ledger.jsonl": ledger])
  }

  /// The files of a run one after the other, parted by lines that name them: `== run.json`.
  @Sendable static func readFiles(_ bytes: [UInt8]) {
    var files: [String: [UInt8]] = [:]
    var name = "run.json"
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line.prefix(40), as: UTF8.self)
      if text.hasPrefix("== "), names.contains(String(text.dropFirst(3))) {
        name = String(text.dropFirst(3))
      } else {
        files[name, default: []] += line + [0x0A]
      }
    }
    if let plan = files["plan.json"] { files["plan.json"] = Array(plan.dropLast()) }
    for body in ["lock/owner", "approvals/1.body", "checkpoints/1.body"] {
      guard let bytes = files[body] else { continue }
      _ = try? Approval(body: bytes)
      _ = try? CheckpointBody(parsing: bytes)
    }
    if let header = files["run.json"] { _ = try? RunHeader(canonicalLine: header) }
    read(files)
  }

  private static let names: Set = [
    "run.json", "plan.json", "ledger.jsonl", "lock/owner", "approvals/1.body", "approvals/1.sig",
    "checkpoints/1.body", "checkpoints/1.sig",
  ]

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
    guard let place = line.firstRange(of: Array("\"\(key)\":".utf8)) else { return line }
    let end = line[place.upperBound...].firstIndex(of: UInt8(ascii: ",")) ?? line.endIndex
    return line[..<place.upperBound] + Array(value.utf8) + line[end...]
  }

  private static func read(_ files: [String: [UInt8]]) {
    let manager = FileManager.default
    try? manager.removeItem(atPath: path)
    mkdir(path, 0o700)
    for (name, bytes) in files {
      if let folder = name.split(separator: "/").dropLast().first {
        mkdir("\(path)/\(folder)", 0o700)
      }
      try? Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
      chmod("\(path)/\(name)", 0o600)
    }
    let folder = FilePath(path)
    let verification = RunVerifier(directory: folder).verify()
    _ = verification.lines
    _ = try? RunStanding(directory: folder)
    let reading = RunReading(directory: folder)
    for format in ReportFormat.allCases where format != .inToto {
      _ = try? render(reading, as: format, verification: verification)
    }
  }
}
