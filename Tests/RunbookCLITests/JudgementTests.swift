import FoundationEssentials
import Glibc
import RunbookChecks
import RunbookDialects
import RunbookPlan
import Testing

/// What is an expression for the compiler.
func isExpression(_ pattern: String) -> Bool { (try? ExtendedRegex(pattern)) != nil }

/// What is seen and what is expected, by thousands: executor, script and verifier judge it alike.
///
/// `RUNBOOK_JUDGEMENTS` says how many checks are judged (300 without it; a twelfth of them are run in
/// every way, and ten times as many JSON texts are read), `RUNBOOK_SEED` with which seed to begin.
@Suite("A judgement", .timeLimit(.minutes(720)))
struct JudgementTests {
  private static func number(_ variable: String, else fallback: Int) -> Int {
    getenv(variable).flatMap { Int(String(cString: $0)) } ?? fallback
  }

  private let count = Self.number("RUNBOOK_JUDGEMENTS", else: 300)
  private let seed = UInt64(Self.number("RUNBOOK_SEED", else: 1))

  @Test("is the same by the executor and by the script in every shell, reason included")
  func checks() async throws {
    let runs = (count + 11) / 12
    for index in 0..<(runs + 59) / 60 {
      let judgements = RandomJudgements(seed: seed + UInt64(index), count: min(runs, 60))
      let workspace = try Workspace()
      for (name, bytes) in judgements.outputs { try workspace.write(bytes, to: "printed/\(name)") }
      let paths = try await DifferentialPath.all(in: workspace)
      let run = try DifferentialRun(judgements.yaml, paths, in: workspace, environment: [:])
      let (differences, finished) = try await run.run()
      #expect(differences == [], "RUNBOOK_SEED=\(seed + UInt64(index))")
      let reasons = finished.map { Self.reasons(in: $0.output) }
      #expect(reasons.first?.isEmpty == false)
      for (path, others) in zip(paths, reasons) {
        #expect(others == reasons[0], "RUNBOOK_SEED=\(seed + UInt64(index)): \(path)")
      }
    }
  }

  /// What is said of a check that is looked at again; the script names it by its id, the executor
  /// by its title.
  private static func reasons(in output: String) -> [String] {
    output.split(separator: "\n").filter { $0.hasSuffix("; again in 0 s") }.map(String.init)
  }

  @Test("of a number that no machine holds is exact, and evidence of it is honest")
  func exactNumbers() async throws {
    let wanted = [
      "1234567890123456789", "9007199254740992", "0.1000000000000000000001", "1e400",
    ]
    let documents = [
      "[1234567890123456789, 9007199254740992, 0.1000000000000000000001, 1e400]",
      "[1234567890123456788, 9007199254740993, 0.1000000000000000000002, 1e401]",
      #"{"0": 1, "0": 1234567890123456789, "1": 0, "2": 0, "3": 0}"#,
      "[1234567890123456789, 9007199254740992, 0.1000000000000000000001, 1e400] []",
    ]
    let workspace = try Workspace()
    var steps: [String] = []
    for (number, document) in documents.enumerated() {
      try workspace.write(document, to: "printed/doc\(number)")
      steps += wanted.enumerated().map { index, wanted in
        "- {id: s\(number)-\(index), title: S, on_failure: continue, check: "
          + "{run: cat ../printed/doc\(number), expect: {json: /\(index), equals: '\(wanted)'}}}"
      }
    }
    let paths = try await DifferentialPath.all(in: workspace)
    let run = try DifferentialRun(
      Small.change(steps: steps.joined(separator: "\n")), paths, in: workspace, environment: [:])
    #expect(try await run.differences() == [])
    let seen = try await workspace.shell(
      """
      cat seen-*/evidence/*/ledger.jsonl |
        sed -n 's/.*"step":"s\\(.\\)-.","values".*"verdict":"\\([a-z]*\\)".*/\\1 \\2/p' | sort -u
      """)
    #expect(seen.output == "0 pass\n1 fail\n2 fail\n3 fail\n")
  }

  private static let shells =
    ScriptTests.shells + ["yash", "env PATH=$PWD/applets sh"]

  @Test("is the same by every shell, where nothing is run", arguments: Set(shells).sorted())
  func words(_ shell: String) async throws {
    let workspace = try Workspace()
    let part = 300
    for index in 0..<(count + part - 1) / part {
      let first = seed + UInt64(index)
      let judgements = RandomJudgements(seed: first, count: min(count, part))
      try workspace.write(judgements.yaml, to: "a.yaml")
      let made = try await workspace.shell(
        """
        rm -rf out printed tmp applets; mkdir tmp applets; busybox --install -s applets
        runbook compile a.yaml -o out
        """)
      #expect(made.status == 0, "\(made)")
      let script = JudgingScript(
        workspace: workspace, plan: try Plan(canonicalBytes: workspace.bytes("out/plan.json")),
        outputs: judgements.outputs, statuses: judgements.statuses)
      try script.write()
      let finished = try await workspace.shell("\(shell) judge.sh tmp")
      let lines = finished.output.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().map(String.init)
      let expected = script.expected
      #expect(lines.count == expected.count, "RUNBOOK_SEED=\(first)\n\(finished)")
      for (number, pair) in zip(lines, expected).enumerated() where pair.0 != pair.1 {
        Issue.record("RUNBOOK_SEED=\(first), s\(number + 1): `\(pair.0)`, not `\(pair.1)`")
      }
    }
  }

  @Test("of JSON is what the scanner in the script comes to", arguments: ["awk", "busybox awk"])
  func json(_ awk: String) async throws {
    var random = SplitMix64(seed: seed)
    var documents = RandomJSON(SplitMix64(seed: seed + 7))
    let workspace = try Workspace()
    let cases = (0..<count * 10).map { _ in
      let isLength = random.chance(30)
      return (
        bytes: documents.document(), pointer: random.pick(RandomJSON.pointers),
        wanted: isLength ? "\(random.below(4))" : random.pick(RandomJSON.wanted), isLength: isLength
      )
    }
    for (index, one) in cases.enumerated() {
      let seen = ProbeReading(exit: 0, output: one.bytes).bytes
      let texts = [Array(one.pointer.utf8), Array(one.wanted.utf8), seen]
      try workspace.write(
        texts.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "\n.\n"),
        to: "json/\(index)")
      try workspace.write(
        [one.isLength ? "json-length" : "json-equals", one.pointer, one.wanted].joined(
          separator: "\n"),
        to: "json/\(index).asks")
    }
    let finished = try await workspace.shell(try await harness(awk, cases.count, in: workspace))
    let lines = finished.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == cases.count, "\(finished)")
    for (one, line) in zip(cases, lines) {
      let expectation =
        one.isLength
        ? Plan.Expectation(.jsonLength, numbers: [Int(one.wanted) ?? 0], pointer: one.pointer)
        : Plan.Expectation(.jsonEquals, text: one.wanted, pointer: one.pointer)
      let judgement = ExpectationEvaluator.judge(
        ProbeReading(exit: 0, output: one.bytes), by: [expectation])
      let mine = if case .fails(let reason) = judgement { reason } else { "\(judgement)" }
      #expect(
        line == mine,
        "\(String(decoding: one.bytes, as: UTF8.self)) at \(one.pointer) wants \(one.wanted)")
    }
  }

  /// The functions of a generated script that read JSON, and a loop that asks them.
  private func harness(_ awk: String, _ count: Int, in workspace: Workspace) async throws -> String
  {
    let step = "- {id: look, title: Look, check: {run: echo, expect: {json: /a, equals: '1'}}}"
    try workspace.write(Small.change(steps: step), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    return """
      mkdir tmp
      LC_ALL=C RB_TMP=tmp RB_K=controller RB_PRINT= RB_AND_SO_ON=$(printf '\\342\\200\\246')
      text=$(
        for f in printable one_line put judge_json fails_in_json scan_json; do
          sed -n "/^$f() {/,/^}/p" out/run.sh
        done | sed '/^  {$/,/^  } | scan_json/c\\
        scan_json "$1" <json/$i >"$RB_TMP/json"'
      )
      eval "$text"
      awk() { command \(awk) "$@"; }
      head() { if [ "$1" = -n ]; then read -r line <"$3" && put "$line"; else command head "$@"; fi; }
      fails() { RB_SAID=$1; }
      unclear() { RB_SAID="unclear: $1"; }
      i=0
      while [ $i -lt \(count) ]; do
        { IFS= read -r what; IFS= read -r pointer; IFS= read -r wanted; } <json/$i.asks
        RB_SAID=holds
        judge_json "$what" "$pointer" "$wanted"
        printf '%s\\n' "$RB_SAID"
        i=$((i + 1))
      done
      """
  }
}
