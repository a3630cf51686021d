import RunbookPlan
import Testing

/// What `verify` would refuse is not carried on, as far as a shell can know.
@Suite("Carrying on a run in whose ledger records were moved")
struct MisplacedRecordTests {
  private static let steps = """
    - {id: pass, title: Pass, run: exit 3, on_failure: continue}
    - id: one
      title: One
      on: {host: [a, b]}
      run: echo one >>log
      unless: {run: test -e gone, expect: {exit: 0}}
      undo: {run: echo undo >>log}
    - {id: see, title: See, on: {host: [a, b]}, check: {run: cat base, expect: {contains: fine}}}
    - {id: two, title: Two, run: test -e ok, undo: {run: echo undo >>log}}
    - {id: last, title: Last, run: echo last >>log}
    """

  /// A run that has stopped at step `two`, twice.
  private func stopped() async throws -> (workspace: Workspace, lines: [String]) {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: Self.steps,
        stage: "entry: [{id: ready, title: Ready, run: cat base, expect: {contains: fine}}]",
        hosts: "{a: {connection: local}, b: {connection: local}}"), to: "a.yaml")
    try workspace.write("fine\n", to: "base")
    let made = try await workspace.shell(
      """
      runbook compile a.yaml -o out && dash out/run.sh --unattended
      mv evidence/run-* run && dash out/run.sh --unattended --resume run
      """)
    #expect(made.status == 1, "\(made)")
    let ledger = try workspace.text("run/ledger.jsonl")
    return (workspace, ledger.split(separator: "\n").map(String.init))
  }

  /// Each record left out, doubled, and moved by up to three places.
  private func lies(about lines: [String]) -> [[String]] {
    var lies: [[String]] = []
    for index in lines.indices {
      var left = lines
      let line = left.remove(at: index)
      lies.append(left)
      var doubled = lines
      doubled.insert(line, at: index)
      lies.append(doubled)
      for place in max(0, index - 3)...min(left.count, index + 3) where place != index {
        var moved = left
        moved.insert(line, at: place)
        lies.append(moved)
      }
    }
    return lies
  }

  /// With times that go forward, and a chain that fits.
  private func told(_ lines: [String], header: [UInt8]) -> String {
    let millis = lines.compactMap { $0.firstMatch(of: /"mono_ms":([0-9]+)/).flatMap { Int($0.1) } }
      .sorted()
    let times = lines.compactMap { $0.firstMatch(of: /"wall":"([^"]*)"/)?.1 }.sorted()
    var previous = sha256Hex(header)
    var ledger = ""
    for (index, line) in lines.enumerated() {
      let fitting =
        line
        .replacing(/"mono_ms":[0-9]+/, with: "\"mono_ms\":\(millis[index])")
        .replacing(/"wall":"[^"]*"/, with: "\"wall\":\"\(times[index])\"")
        .replacing(/"prev":"[0-9a-f]{64}"/, with: "\"prev\":\"\(previous)\"")
        .replacing(/"seq":[0-9]+,"type"/, with: "\"seq\":\(index + 1),\"type\"")
      previous = sha256Hex(Array((fitting + "\n").utf8))
      ledger += fitting + "\n"
    }
    return ledger
  }

  @Test("is refused by the script in every shell where `verify` refuses it")
  func moved() async throws {
    let (workspace, lines) = try await stopped()
    let header = try workspace.bytes("run/run.json")
    let lies = Set(lies(about: lines).map { told($0, header: header) }).sorted()
    #expect(lies.count > 100)
    var refused = 0
    for (index, lie) in lies.enumerated() {
      _ = try await workspace.shell("rm -rf forged; cp -r run forged")
      try workspace.write(lie, to: "forged/ledger.jsonl")
      let verified = try await workspace.runbook("verify", "forged")
      guard verified.output.contains("integrity:    FAIL") else { continue }
      refused += 1
      let shell = ScriptTests.shells[index % ScriptTests.shells.count]
      let resumed = try await workspace.shell("\(shell) out/run.sh --unattended --resume forged")
      #expect(
        resumed.status == 2 && resumed.errors.contains("the evidence is not whole"),
        "\(shell)\n\(verified)\n\(resumed)\n\(lie)")
    }
    #expect(refused > 80)
  }
}
