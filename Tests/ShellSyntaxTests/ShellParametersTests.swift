import ShellSyntax
import Testing

@Suite("The parameters of a shell text")
struct ShellParametersTests {
  @Test(
    "are those that the shell fills in",
    arguments: [
      ("echo \"$a\" ${b} ${c%.*} ${#d}", ["a", "b", "c", "d"]), ("x=$a; y=\"${b}\"", ["a", "b"]),
      ("echo '$a' \\$b \"\\$c\" # $d", []), ("cat <<'END'\n$a\nEND\n", []),
      ("cat <<END\n$a\nEND\n", ["a"]), ("echo $(cat \"$a\") `cat $b`", ["a", "b"]),
      ("echo ${target.minor} $1 $@ $? $$", []), ("echo \"${a:-'$b'}\"", ["b", "a"]),
    ])
  func uses(_ text: String, _ names: [String]) {
    #expect(ShellParameters(text).uses.map(\.name) == names, "\(text)")
  }

  @Test("that the text gives a value itself are told apart")
  func given() {
    for text in ["a=1", "read -r a", "for a in 1 2; do :; done", ": ${a:=1}", "printf -v a %s 1"] {
      #expect(ShellParameters(text).given.contains("a"), "\(text)")
    }
    #expect(!ShellParameters("a=$a").given.contains("a"))
  }
}
