import RunbookDiagnostics
import Testing

@testable import RunbookRules

@Suite("What is not written yet")
struct UnfinishedTests {
  @Test(
    "A part without steps is found",
    arguments: [
      ("stages: [{id: none, steps: []}, {id: live, steps: [{id: s, run: make s}]}]", [408]),
      ("procedures: {p: {steps: []}}", [408]),
      ("recovery: [{id: back, title: B, trigger: {when: It fails}, steps: []}]", [408]),
      ("stages: [{id: live, exit: [{id: up, tcp: 'web:80'}], steps: []}]", []),
      ("procedures: {p: {steps: [{id: s, run: make s}]}}", []),
    ])
  func empty(_ runbook: String, _ codes: [Int]) {
    let checking = Checking(runbook: runbook)
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test("A stage all of whose steps are left out is not empty")
  func leftOut() {
    let checking = Checking(steps: "- {id: s, when: {target: '9.0'}, run: make s}")
    #expect(!checking.codes.contains(408), "\(checking.lines)")
  }

  @Test(
    "A word in place of a command is found",
    arguments: [
      CommandCase("TODO", 201),
      CommandCase("FIXME: stop the service", 201),
      CommandCase("sudo TBD", 201),
      CommandCase("systemctl restart CHANGEME", 201),
      CommandCase("shopctl set --name=TODO", 201),
      CommandCase("echo \"TODO: write this\"", 201),
      CommandCase("...", 201),
      CommandCase("shopctl join <…>", 201),
      CommandCase("shopctl join <FIXME>", 201),
      CommandCase("shopctl join --to=changeme", 201),
      CommandCase("cp /path/to/shop.conf /etc/shop.conf", 201),
      CommandCase("shopctl join YOUR_HOST", 201),
      CommandCase("shopctl join your-host-here", 201),
      CommandCase("cp /srv/path/to/x /etc/x"),
      CommandCase("shopctl set yours"),
      CommandCase("test \"$word\" != changeme"),
      CommandCase("shopctl join <...>", 201),
      CommandCase("grep -c TODO notes"),
      CommandCase("! grep -rq FIXME /opt/shop/conf"),
      CommandCase("echo \"see the list of TODO entries\""),
      CommandCase("make todo-list"),
      CommandCase("mktemp -d /tmp/shop.XXX"),
      CommandCase("# TODO: faster\nmake all"),
    ])
  func words(_ command: CommandCase) { command.check() }

  @Test(
    "So is one for a system that no host has, or for people",
    arguments: [
      "- {id: s, on: all, run: {debian: TODO, rhel: make s}}",
      "- {id: s, on: all, run: {debian: make s, windows: 'echo TODO'}}",
      "- {id: s, manual: 'TODO: say what'}",
      "- {id: s, run: make s, undo: {manual: TBD}}",
      "- {id: s, approve: {ask: TODO}}",
      "- {id: s, check: {tcp: TODO}}",
    ])
  func elsewhere(_ step: String) {
    let checking = Checking(
      steps: step, product: "supported_os: [debian-12, rhel-9, windows]",
      change: "hosts: {m1: {connection: local, os: debian-12}}")
    let lines = checking.lines.filter { $0.contains("still to be written") }
    #expect(lines.count == 1, "\(checking.lines)")
  }
}
