import Foundation
import RunbookEvidence
import RunbookPlan
import RunbookReport
import SystemPackage
import Testing

/// The commands of the report's last section, typed into a shell.
@Suite("Verifying by hand")
struct ByHandTests {
  private static let shells = ["dash", "bash", "busybox sh", "ksh", "mksh", "yash"]

  /// Every command of the section, by the heading above it.
  private func commands(_ run: ReportedRun) throws -> [(title: String, text: String)] {
    let page = try run.text(.markdown)
    let start = try #require(page.range(of: "## How to verify this by hand"))
    var found: [(title: String, text: String)] = []
    var title = ""
    var open: [Substring]?
    for line in page[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = open {
        open = line == "```" ? nil : lines + [line]
        if open == nil { found.append((title, lines.joined(separator: "\n"))) }
      } else if line.hasPrefix("### ") {
        title = String(line.dropFirst(4))
      } else if line == "```sh" {
        open = []
      }
    }
    return found
  }

  /// Runs the commands in the run directory and gives all that they print.
  private func type(
    _ run: ReportedRun, _ commands: [(title: String, text: String)], shell: String
  ) throws -> String {
    let outcomes = try commands.map { command in
      try run.scratch.run(
        shell.split(separator: " ").map(String.init) + ["-c", command.text], in: run.path.string)
    }
    return outcomes.map { $0.output + $0.errors }.joined()
  }

  @Test("An untouched run shows nothing but what fits", arguments: shells)
  func untouched(_ shell: String) async throws {
    let run = try await ReportedRun.make(.done)
    let commands = try commands(run)
    #expect(commands.count == 3)
    let lines = try type(run, commands, shell: shell).split(separator: "\n")
    let last = sha256Hex(
      Array((try #require(try ledger(run).split(separator: "\n").last) + "\n").utf8))
    #expect(
      lines == [
        "run.json: OK", "plan.json: OK", "ledger.jsonl: OK",
        "33 lines; SHA-256 of the last: \(last)",
      ])
  }

  @Test("A changed record is named, and so is a changed output", arguments: shells)
  func changed(_ shell: String) async throws {
    let run = try await ReportedRun.make(.done)
    let commands = try commands(run)
    let text = try ledger(run).replacingOccurrences(of: "\"ms\":240000", with: "\"ms\":240001")
    try text.write(toFile: "\(run.path)/ledger.jsonl", atomically: false, encoding: .utf8)
    let blobs = try FileManager.default.contentsOfDirectory(atPath: "\(run.path)/blobs").sorted()
    let changed = try #require(blobs.first)
    let removed = try #require(blobs.last)
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(run.path)/blobs/\(changed)"))
    try FileManager.default.removeItem(atPath: "\(run.path)/blobs/\(removed)")
    let output = try type(run, commands, shell: shell)
    #expect(output.contains("ledger.jsonl: FAILED"))
    #expect(output.contains("line 9 does not follow the one before"), "\(output)")
    #expect(output.contains("blobs/\(changed): FAILED"), "\(output)")
    #expect(output.contains("blobs/\(removed): FAILED open or read"), "\(output)")
  }

  @Test("A seal is checked with sha256sum and ssh-keygen alone", arguments: shells)
  func sealed(_ shell: String) async throws {
    let run = try await ReportedRun.make(.done)
    let folder = run.scratch.path
    let made = try run.scratch.run(
      ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ana", "-f", "key"])
    #expect(made.status == 0, "\(made.errors)")
    let signer = try Signer(keyPath: FilePath("\(folder)/key")) { _, _ in [] }
    _ = try await RunSealer(directory: run.path, environment: run.clock.environment)
      .seal(role: .operate, principal: "ana@example.com", signer: signer)
    let commands = try commands(run)
    // The reader's own list lies outside the run directory; only this test puts it there.
    let key = try String(contentsOfFile: "\(folder)/key.pub", encoding: .utf8)
    let list = "\(run.path)/allowed_signers"
    try "ana@example.com \(key)".write(toFile: list, atomically: true, encoding: .utf8)
    let output = try type(run, commands, shell: shell)
    #expect(output.contains("Good \"runbook-operate\" signature for ana@example.com"), "\(output)")
    let roots = output.matches(of: /(?:says|gives): +([A-Za-z0-9+\/]{43}=)\n/).map(\.1)
    #expect(roots.count == 2 && roots[0] == roots[1], "\(output)")

    let text = try ledger(run).replacingOccurrences(of: "\"ms\":240000", with: "\"ms\":240001")
    try text.write(toFile: "\(run.path)/ledger.jsonl", atomically: false, encoding: .utf8)
    let after = try type(run, commands, shell: shell)
    let changed = after.matches(of: /(?:says|gives): +([A-Za-z0-9+\/]{43}=)\n/).map(\.1)
    #expect(changed.count == 2 && changed[0] != changed[1], "\(after)")
  }

  private func ledger(_ run: ReportedRun) throws -> String {
    try String(contentsOfFile: "\(run.path)/ledger.jsonl", encoding: .utf8)
  }
}
