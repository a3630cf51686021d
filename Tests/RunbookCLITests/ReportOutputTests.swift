import FoundationEssentials
import Testing

/// Where something failed, its readers see what it printed, whatever they read.
@Suite("The report of a failure")
struct ReportOutputTests {
  private static let hostile = #"it: \"fails\" # TODO \\ \u202e 'x' - {a: b}"#

  private func failed() async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      Small.change(
        steps: #"""
          - id: noisy
            title: "\#(Self.hostile)"
            on: all
            run: |
              i=1; while [ "$i" -le 60 ]; do echo "line $i: # of 60"; i=$((i + 1)); done
              echo "went: wrong on ${place}" >&2; : "${word}" "${day}" "${nothing}"; exit 3
            on_failure: continue
          - id: looks
            title: "\#(Self.hostile)"
            check: {run: 'printf "seen\n\033[31mred\n"', expect: {equals: "\#(Self.hostile)"}}
          """#,
        change: """
          variables: {place: {one: 'first: one', two: "it's two"}}
          """,
        runbook: """
          variables:
            place: {type: string, per_host: true}
            word: {default: "a|b `c` <d>"}
            nothing: {default: ""}
            day: {type: date, format: "%Y"}
          """, hosts: "{one: {connection: local}, two: {connection: local}}"), to: "a.yaml")
    let run = try await workspace.shell("runbook run a.yaml --unattended --evidence-dir ev")
    try #require(run.status == 1, "\(run)")
    return workspace
  }

  @Test(
    "has the first and the last lines of its output, and what stands between is counted",
    arguments: ["markdown", "html", "junit", "tap", "ctrf", "oscal"])
  func outputs(_ format: String) async throws {
    let workspace = try await failed()
    let told = try await workspace.shell("runbook report ev/run-* --format \(format)")
    let text = told.output.replacing("\\x3a", with: ":")
    for part in [
      "line 1: # of 60", "line 10: # of 60", "40 lines not shown", "line 51: # of 60",
      "line 60: # of 60", "went: wrong on", "seen", "U+001B",
    ] {
      #expect(text.contains(part), "\(format) lacks `\(part)`: \(text)")
    }
    #expect(!text.contains("line 30: # of 60"))
  }

  @Test("has the values of variables beside its commands, of each host its own")
  func values() async throws {
    let workspace = try await failed()
    let told = try await workspace.shell("runbook report ev/run-*")
    let table = try #require(told.output.split(separator: "Values in the commands of").last)
      .split(separator: "**Attempts").first.map(String.init)
    let values = try #require(table)
    for row in [
      #"| `place`"#, "`one`: `first: one`<br>`two`: `it's two`", #"`a\|b `"#, "empty", "`day`",
    ] {
      #expect(values.contains(row), "\(values)")
    }
    #expect(values.contains(/`day`\s+\| `20[0-9][0-9]`/), "\(values)")
  }

  @Test("is TAP for Perl's harness too, whatever titles and outputs hold")
  func prove() async throws {
    let workspace = try await failed()
    let read = try await workspace.shell(
      #"""
      runbook report ev/run-* --format tap >a.tap
      perl -MTAP::Parser -e '
        my $tap = TAP::Parser->new({ exec => ["cat", "a.tap"] });
        while (my $one = $tap->next) { $yaml++ if $one->is_yaml && ref $one->data eq "HASH" }
        print join(" ", $tap->parse_errors, scalar $tap->failed, scalar $tap->todo,
          $tap->tests_run == $tap->tests_planned ? "whole" : "cut",
          $yaml == $tap->tests_run ? "detailed" : "bare"), "\n";'
      prove --exec cat a.tap | grep -c 'Parse errors'
      grep -c '^not ok' a.tap
      """#)
    let lines = read.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3, "\(read)")
    #expect(lines.first == "\(lines.last ?? "") 0 whole detailed", "\(read)")
    #expect(lines.dropFirst().first == "0", "\(read)")
  }
}
