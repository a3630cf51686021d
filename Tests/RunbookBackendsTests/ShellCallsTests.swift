import Testing

@testable import RunbookBackends

@Suite("The commands that a text calls")
struct ShellCallsTests {
  @Test(
    "are found as a shell reads it",
    arguments: [
      ("a; b && c || d | e & f", "a b c d e f"),
      ("a 'b' \"c\" d # e\n#f\ng", "a g"),
      ("if a; then b; elif ! c; then d; else e; fi", "a b c d e"),
      ("while a; do b; done\nfor x in b c; do d \"$x\"; done", "a b d"),
      ("X=1 a\nY=$(b \"$(c)\") \nZ=\"${W:-$(d)}\"", "a b c d"),
      ("case $x in\n  a | b) c ;;\n  (d) e ;;\n  *) f\nesac\ng", "c e f g"),
      ("case $(a) in b) c ;; esac; d", "a c d"),
      ("cat <<'END'\na\n}\nEND\nb", "cat b"),
      ("cat <<END\na $(b)\nEND\nc", "cat b c"),
      ("f() { a; }\ng() { # b\n  c\n}", "a c"),
      ("{ a; } 2>&1 >/dev/null <b; (c; d)", "a c d"),
      ("2>/dev/null a 10<&0; b 2>&1 | c 3 >d", "a b c"),
      ("trap 'a 1; b' INT\ntrap c EXIT\neval \"d\"\ntrap '' HUP", "trap a b c eval d"),
      ("exec a\ncommand b\n! c", "a b c"),
      ("x=$((a + $(b))) c\nd $((1 - (2)))", "b c d"),
      ("a \\\n  b\nc \"d\\\"; e\" f", "a c"),
      ("x=${y%%\"$z\"*} a \"${b#\"${b%%[!0]*}\"}\"", "a"),
    ])
  func calls(_ text: String, _ names: String) {
    let found = Set(ShellCalls(text.utf8).commands.map(\.name))
    #expect(
      found.subtracting([":"]) == Set(names.split(separator: " ").map(String.init)), "\(text)")
  }

  @Test("stand behind what runs its arguments")
  func arguments() {
    let calls = ShellCalls("  set -- \"$@\" x\n  \"$@\"".utf8)
    #expect(calls.runsItsArguments)
    #expect(!ShellCalls("a \"$@\"".utf8).runsItsArguments)
    #expect(ShellCalls("a b \"$c\" d".utf8).commands.first?.words == ["b", "\"$c\"", "d"])
  }

  @Test("a text is cut at its functions, with what stands above each")
  func units() {
    let text = """
      # --- Title ---

      # One.
      a() { # X
        cat <<'E'
      }
      E
      }

      b() { c; } # Y

      # Run where it stands.
      d
      # Two.
      e() {
        :
      }

      """
    let units = ShellUnit.units(of: text)
    #expect(units.map(\.name) == [nil, "a", "b", nil, "e"])
    #expect(units[0].isHeading && !units[3].isHeading)
    #expect(units.map(\.text).joined() == text)
    #expect(units[4].text.hasPrefix("# Two.\n"))
  }
}
