import RunbookDiagnostics
import RunbookRules
import Testing

@Suite("Variables that a command asks the shell for")
struct ShellParameterTests {
  private func findings(_ command: String) -> Int {
    Checking(
      runbook: Checking.stage(
        "- id: fetch\n  run: |\n" + command.split(separator: "\n").map { "    \($0)\n" }.joined()),
      change: "versions: {from: 1.0, to: 2.0}"
    ).messages(219).count
  }

  @Test(
    "They are found wherever the shell puts a value in",
    arguments: [
      "make \"$target\"", "make $target", "VERSION=$target make", "target=\"$target\" make",
      "make \"$(echo $target)\"", "make \"`echo $target`\"", "cat <<END\n$target\nEND",
      "make \"it's $target\"", "make \"$${target%.*}\"", "make \"$${other:-$target}\"",
      "target=\"$${target%.*}\"",
    ])
  func found(_ command: String) { #expect(findings(command) == 1, "\(command)") }

  @Test(
    "What the shell leaves alone, or has a value for, is in order",
    arguments: [
      "awk '{print $target}' list", "awk '{print $${target}}' list",
      "cat <<'END'\n$target\nEND", "cat <<\\END\n$target\nEND", "cat <<-\"END\"\n$target\nEND",
      "printf -v target %s 1\necho $target", "for target in a b; do echo $target; done",
      "echo a | while read -r target; do echo $target; done", "target=1; echo $target",
      "echo \\$target", "# of $target\nmake it", "echo $targets", "echo \"${target}\" \"$target\"",
      ": \"$${target:=1}\"; echo $target", "echo $'it\\'s $target'", "grep 'a' \"b\" '$target'",
    ])
  func leftAlone(_ command: String) { #expect(findings(command) == 0, "\(command)") }
}
