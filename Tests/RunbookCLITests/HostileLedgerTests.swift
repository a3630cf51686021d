import Foundation
import Testing

/// Evidence is data. `RUNBOOK_HOSTILE` says how many ledgers each reader gets (8 without it),
/// `RUNBOOK_SEED` with which seed to begin.
@Suite("Carrying on a run whose ledger somebody has forged")
struct HostileLedgerTests {
  private static let steps = """
    - {id: pass, title: Pass, run: exit 3, on_failure: continue}
    - id: one
      title: One
      on: {host: [a, b]}
      run: 'echo "${day}" >>log'
      unless: {run: test -e gone, expect: {exit: 0}}
      undo: {run: echo undo >>log}
    - {id: see, title: See, on: {host: [a, b]}, check: {run: cat base, expect: {contains: fine}}}
    - {id: two, title: Two, run: test -e ok, undo: {run: echo undo >>log}}
    - {id: last, title: Last, run: echo last >>log}
    """
  private static let readers = ScriptTests.shells + ["executor"]
  private static var noise: Regex<Substring> {
    /syntax error|substitution|unbound|arithmetic|not found|No such file|bad number|awk:|expr:|integer/
  }

  private static func number(_ name: String, else number: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? number
  }

  private func prepared() async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: Self.steps, runbook: "variables: {day: {type: date}}",
        hosts: "{a: {connection: local}, b: {connection: local}}"), to: "a.yaml")
    try workspace.write("fine\n", to: "base")
    let made = try await workspace.shell("runbook compile a.yaml -o out")
    #expect(made.status == 0, "\(made)")
    for command in ["dash out/run.sh", "runbook run out/plan.json"] {
      let stopped = try await workspace.shell("\(command) --unattended --set 'day=ö \"1\"'")
      #expect(stopped.status == 1, "\(stopped)")
    }
    return workspace
  }

  @Test("takes nothing of it but what has its own grammar", arguments: readers)
  func forged(_ reader: String) async throws {
    let workspace = try await prepared()
    let first = Self.number("RUNBOOK_SEED", else: 1)
    let place = (Self.readers.firstIndex(of: reader) ?? 0) * 1_000_000
    let runs = try workspace.names("evidence").filter { $0.hasPrefix("run-") }
    for seed in first..<first + Self.number("RUNBOOK_HOSTILE", else: 8) {
      var hostile = HostileLedger(seed: seed + place)
      let source = "evidence/\(runs[seed % runs.count])"
      _ = try await workspace.shell("rm -rf forged ok; cp -r \(source) forged")
      let forged = hostile.mutated(
        try workspace.text("\(source)/ledger.jsonl"),
        header: try workspace.text("\(source)/run.json"))
      try workspace.write(forged.ledger, to: "forged/ledger.jsonl")
      try workspace.write(forged.header, to: "forged/run.json")
      try await expectNothingRun(by: reader, workspace, seed)
    }
  }

  private func expectNothingRun(
    by reader: String, _ workspace: Workspace, _ seed: Int
  ) async throws {
    let ledger = try workspace.text("forged/ledger.jsonl")
    let isWhole = try await isWhole(workspace)
    let program = reader == "executor" ? "runbook run" : "\(reader) out/run.sh"
    let option = seed % 3 == 0 ? " --rollback" : ""
    if seed % 2 == 0 { try workspace.write("", to: "ok") }
    let resumed = try await workspace.shell("\(program) --resume forged --unattended\(option)")
    let said = resumed.output + resumed.errors
    let shown = "RUNBOOK_SEED=\(seed) RUNBOOK_HOSTILE=1\n\(ledger)\n\(resumed)"
    #expect(!workspace.exists(HostileLedger.mark), "\(shown)")
    #expect([0, 1, 2, 3, 20, 22, 23, 30, 31].contains(resumed.status), "\(shown)")
    #expect(said.firstMatch(of: Self.noise) == nil, "\(shown)")
    let controls = said.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
    }
    #expect(controls.isEmpty, "\(shown)")
    let isStillWhole = try await self.isWhole(workspace)
    #expect(!isWhole || isStillWhole, "what was whole is not any more\n\(shown)")
  }

  private func isWhole(_ workspace: Workspace) async throws -> Bool {
    try await workspace.runbook("verify", "forged").output.contains("integrity:    PASS")
  }

  /// What lies beside the records is read too, or at least named.
  @Test("nor of its lock and its blobs", arguments: readers)
  func beside(_ reader: String) async throws {
    let workspace = try await prepared()
    let run = try workspace.names("evidence").filter { $0.hasPrefix("run-") }[0]
    let program = reader == "executor" ? "runbook run" : "\(reader) out/run.sh"
    let owners = [
      #"{"boot":"x","host":"$(touch pwned)","pid":1,"started":"2026-11-30T10:00:00.000Z"}"#,
      #"{"boot":"x","host":{"b64":"JCh0b3VjaCBwd25lZCk="},"pid":1,"started":"2026-11-30T10:00:00.000Z"}"#,
      #"{"boot":"","host":{"b64":"G1sySg=="},"pid":1,"started":"2026-11-30T10:00:00.000Z"}"#,
      #"{"boot":"'; touch pwned; '","host":"x","pid":"1/../self","started":"\#u{1B}[2J"}"#,
      #"{"boot":"x","host":"x","pid":9999999999,"started":"a[$(touch pwned)]"}"#, "", "\u{0}",
    ]
    for (index, owner) in owners.enumerated() {
      _ = try await workspace.shell(
        "rm -rf forged ok; cp -r evidence/\(run) forged; mkdir forged/lock")
      try workspace.write(owner, to: "forged/lock/owner")
      try await expectNothingRun(by: reader, workspace, index)
    }
    let makings = [
      "mkfifo 'forged/blobs/$(touch pwned)'", "ln -s /dev/zero forged/blobs/x",
      "mkdir forged/blobs/-rf", #"touch "$(printf 'forged/blobs/a\n\033[2J')""#,
      "mkfifo forged/lock-owner; mkdir forged/lock; mv forged/lock-owner forged/lock/owner",
    ]
    for making in makings {
      _ = try await workspace.shell("rm -rf forged ok; cp -r evidence/\(run) forged; \(making)")
      let resumed = try await workspace.shell("\(program) --resume forged --unattended")
      #expect(!workspace.exists(HostileLedger.mark), "\(making)\n\(resumed)")
      #expect([1, 2, 23].contains(resumed.status), "\(making)\n\(resumed)")
      #expect(!(resumed.output + resumed.errors).contains("\u{1B}"), "\(making)\n\(resumed)")
    }
  }
}
