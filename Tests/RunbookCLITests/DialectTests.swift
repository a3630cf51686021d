import RunbookBase
import FoundationEssentials
import Glibc
import RunbookDialects
import RunbookEvidence
import Testing

/// The small languages in plans mean to the tools of a host what they mean to the compiler.
@Suite("To the tools of a host")
struct DialectTests {
  @Test(
    "an expression matches the same lines", arguments: ["grep", "busybox grep"])
  func expressions(_ grep: String) async throws {
    let workspace = try Workspace()
    var random = RandomPattern(SplitMix64(seed: 11))
    let lines = (0..<60).map { _ in random.line() } + [""]
    let patterns = (0..<4_000).map { _ in random.pattern() }.filter(isExpression).prefix(400)
    #expect(patterns.count == 400)
    try workspace.write(lines.map { $0 + "\n" }.joined(), to: "lines")
    try workspace.write(patterns.map { $0 + "\n" }.joined(), to: "patterns")
    let finished = try await workspace.shell(
      """
      while IFS= read -r p; do
        echo $(LC_ALL=C \(grep) -n -E -e "$p" lines 2>/dev/null | LC_ALL=C cut -d: -f1)
      done <patterns
      """)
    let found = finished.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(found.count == patterns.count, "\(finished)")
    for (pattern, numbers) in zip(patterns, found) {
      let regex = try ExtendedRegex(pattern)
      let mine = lines.indices.filter { regex.matches(lines[$0].utf8) }.map { "\($0 + 1)" }
      #expect(mine.joined(separator: " ") == numbers, "\(pattern)")
    }
  }

  /// Each of them keeps some `grep` busy for longer than anybody waits.
  private static let slow = [
    "(a+)+$", "(.*a){12}c", "(.*)(.*)(.*)[^a]c", "(a|b)*a(a|b){100}c", "a.*b",
  ]

  @Test("no expression takes more time than its states and the output ask for")
  func bounded() async throws {
    let workspace = try Workspace()
    var random = SplitMix64(seed: 3)
    let line = String(repeating: "a", count: 120_000) + "!"
    let mixed = String((0..<10_000).map { _ in random.chance(50) ? Character("a") : "b" })
    try workspace.write(line + "\n" + mixed + "!\n", to: "printed/text")
    let steps = Self.slow.enumerated().map { index, pattern in
      "- {id: s\(index), title: S, on_failure: continue, "
        + "check: {run: cat ../printed/text, expect: {matches: \(HostileText.yaml(pattern))}}}"
    }
    let paths = try await DifferentialPath.all(in: workspace)
    var run = try DifferentialRun(
      Small.change(steps: steps.joined(separator: "\n")), paths, in: workspace, environment: [:])
    // Seconds of a processor, for each process, so that a busy machine changes nothing.
    run.before = "ulimit -t 15; "
    #expect(try await run.differences() == [])
  }

  @Test(
    "every repeat, class and escape of the dialect is one", arguments: ["grep", "busybox grep"])
  func accepted(_ grep: String) async throws {
    let workspace = try Workspace()
    let patterns =
      [
        "a{255}", "(a{15}){16}", "[[:cntrl:]]", "\\-\\/\\\"\\#\\%\\,\\:\\;\\=\\@\\_\\~\\!\\&",
        "((((a))))",
      ]
    for pattern in patterns {
      #expect(isExpression(pattern), "\(pattern)")
      let finished = try await workspace.shell(
        "LC_ALL=C \(grep) -E -q -e \"$P\" </dev/null", environment: ["P": pattern])
      #expect(finished.status == 1, "\(pattern): \(finished)")
    }
  }

  @Test("a date looks the same", arguments: ["date", "busybox date"])
  func dates(_ date: String) async throws {
    var random = SplitMix64(seed: 5)
    let letters = "YmdHMSFTRDjyCeGgVUWuwaAbBhIpsz%".map { "%\($0)" }
    var script = ""
    var wanted: [String] = []
    for _ in 0..<150 {
      // From 1970 to 9999; years of four digits are what both write alike.
      let seconds = Int(random.next() % 253_402_300_800)
      let format = (0..<random.number(1...6)).map { _ in random.pick(letters) }.joined(
        separator: "_")
      wanted.append(try DateFormat(format).text(seconds))
      script += "\(date) -u -d @\(seconds) '+\(format)'\n"
    }
    let finished = try await Workspace().shell("LC_ALL=C; export LC_ALL\n\(script)")
    #expect(finished.output == wanted.map { $0 + "\n" }.joined())
  }

  @Test(
    "a time of an approval is one, or is none", arguments: ["dash", "busybox sh", "mksh", "yash"])
  func times(_ shell: String) async throws {
    var random = SplitMix64(seed: 9)
    let workspace = try Workspace()
    let years = [
      "0000", "0001", "1900", "1969", "2000", "2024", "2027", "2100", "9999", "999", "10000",
    ]
    let texts = (0..<600).map { _ in
      func part(_ most: Int) -> String {
        let number = random.below(most)
        return number < 10 ? "0\(number)" : "\(number)"
      }
      let day =
        "\(random.pick(years))-\(random.chance(30) ? "02" : part(14))-\(random.pick(["00", "28", "29", "30", "31", part(33)]))"
      return
        "\(day)T\(part(25)):\(part(62)):\(part(62)).\(random.pick(["000", "999", "12"]))\(random.pick(["Z", "Z", "Z", "z", "+00:00"]))"
    }
    try workspace.write(Small.change(), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    try workspace.write(texts.map { $0 + "\n" }.joined(), to: "texts")
    try workspace.write(
      """
      eval "$(sed -n '/^is_time() {/,/^}/p' out/run.sh)"
      while read -r x; do if is_time "$x"; then echo yes; else echo no; fi; done <texts
      """, to: "ask")
    let finished = try await workspace.shell("\(shell) ask")
    let wanted = texts.map { WallTime.milliseconds(of: $0) == nil ? "no" : "yes" }
    #expect(wanted.contains("yes") && wanted.contains("no"))
    for (text, pair) in zip(texts, zip(wanted, finished.output.split(separator: "\n"))) {
      #expect(pair.0 == pair.1, "\(text)")
    }
    #expect(finished.output.split(separator: "\n").count == texts.count, "\(finished)")
  }

  @Test("a date of a run is made alike by executor and script, whatever the locale")
  func dateVariables() async throws {
    let workspace = try Workspace()
    let formats = ["%a-%b-%B-%p", "%C%y|%G%V", "it's %%", "%F\\\"$x`"]
    let declared = formats.enumerated().map {
      "d\($0): {type: date, format: \(HostileText.yaml($1))}"
    }
    let steps = formats.indices.map {
      "- {id: s\($0), title: S, run: 'printf \"%s\\n\" \"${d\($0)}\"'}"
    }
    try workspace.write(
      Small.change(
        steps: steps.joined(separator: "\n"),
        runbook: "variables: {\(declared.joined(separator: ", "))}"), to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    // One of the three may be on the other side of noon or midnight: then all are asked again.
    var seen: Set<String> = []
    var halfDays: Set<Int> = []
    repeat {
      seen = []
      halfDays = [halfDay()]
      for way in [
        "runbook run out/plan.json", "dash out/run.sh", "busybox sh out/run.sh",
      ] {
        let finished = try await workspace.shell(
          "rm -rf ev; LC_ALL=de_DE.UTF-8 \(way) --unattended --evidence-dir ev >said 2>&1; cat ev/*/blobs/*"
        )
        seen.insert(finished.output)
      }
      halfDays.insert(halfDay())
    } while halfDays.count > 1
    #expect(seen.count == 1, "\(seen)")
  }

  /// The number of half days since 1970, in UTC.
  private func halfDay() -> Int { time(nil) / (12 * 3600) }
}
