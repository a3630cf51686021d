import RunbookDiagnostics
import Testing

@Suite("Names that were meant")
struct NameSuggestionTests {
  private let keys = ["title", "timeout", "run", "on_failure", "check", "id", "needs", "satisfies"]

  @Test(
    "are found over a slip or two",
    arguments: [
      ("titel", "title"), ("tittle", "title"), ("timout", "timeout"), ("chekc", "check"),
      ("on-failure", "on_failure"), ("onFailure", "on_failure"), ("ID", "id"), ("rnu", "run"),
      ("satisfys", "satisfies"), ("need", "needs"),
    ])
  func near(written: String, meant: String) {
    #expect(NameSuggestion.nearest(to: written, among: keys) == meant)
  }

  @Test(
    "are not guessed from afar", arguments: ["", "colour", "go", "x", "wait", "sets", "ruin-all"])
  func far(written: String) {
    #expect(NameSuggestion.nearest(to: written, among: keys) == nil)
  }

  @Test("are the first of those equally near, and the nearer one wherever it stands")
  func ties() {
    #expect(NameSuggestion.nearest(to: "step-c", among: ["step-a", "step-b"]) == "step-a")
    #expect(NameSuggestion.nearest(to: "step-c", among: ["step-ab", "step-b"]) == "step-b")
    #expect(NameSuggestion.nearest(to: "a_bcde", among: ["a-bcde", "a_bcdf"]) == "a-bcde")
  }

  @Test("of any length cost nothing to speak of")
  func long() {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(NameSuggestion.nearest(to: long, among: [long + "y"]) == nil)
  }

  @Test("or else all that there are make the advice")
  func help() {
    #expect(NameSuggestion.help(for: "titel", among: keys, kind: "keys") == "did you mean `title`?")
    #expect(
      NameSuggestion.help(for: "zzz", among: ["a", "b", "c"], kind: "checks")
        == "known checks: `a`, `b` and `c`")
    #expect(NameSuggestion.help(for: "zzz", among: [], kind: "checks") == nil)
  }

  @Test("are listed up to a limit")
  func list() {
    #expect(NameSuggestion.list([]) == "")
    #expect(NameSuggestion.list(["a"]) == "`a`")
    #expect(NameSuggestion.list(["a", "b"]) == "`a` and `b`")
    #expect(NameSuggestion.list(["a", "b", "c", "d"], limit: 2) == "`a`, `b` and 2 more")
  }
}
