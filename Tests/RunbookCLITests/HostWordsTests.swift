import Testing

@Suite("What people read of each host")
struct HostWordsTests {
  private static let hosts = """
    {m1: {connection: local, roles: [member]}, m2: {connection: local, roles: [member]}, \
    m3: {connection: local, roles: [member]}}
    """
  private static let product = """
    roles: {member: {count: 3}}
    requirements: [{id: seen, kind: check, title: Seen}]
    troubleshooting:
      - {id: dark, symptom: It is dark, requirements: [seen], actions: [{text: Look, run: 'ls "/dev/${disk}"'}]}
    """
  private static let steps = """
    - {id: look, title: Look, on: {role: member}, manual: {do: "Look at ${disk} of ${host}", record: [photo]}}
    - {id: same, title: Same, on: {role: member}, manual: {do: "Go to ${target}"}}
    - {id: tell, title: Tell, on: {role: member}, notify: {audience: users, message: "${host} is next"}}
    - {id: may, title: May, on: {role: member}, approve: {ask: "Touch ${disk}?"}}
    - id: work
      title: Work
      on: {role: member}
      batch: all
      run: echo worked
      check: {title: Works, manual: {do: "Is the lamp of ${host} on?", record: [colour]}}
      undo: {manual: {do: "Switch ${host} off"}}
    - id: roll
      title: Roll
      on: {role: member}
      batch: 2
      steps:
        - {id: press, title: Press, manual: {do: "Press ${disk} at ${host}"}}
    """

  private static var change: String {
    Small.change(
      steps: steps, change: "variables: {disk: {m1: sda, m2: sdb, m3: sdb}}",
      runbook: """
        variables: {disk: {required: true, per_host: true}}
        checks: {bright: {title: Bright, on: {role: member}, file: "/nowhere/${host}", satisfies: seen}}
        verify: [bright]
        recovery:
          - id: back
            title: Back
            trigger: {failure_of: [bright], when: It is dark}
            satisfies: []
            steps: [{id: off, title: Off, on: {role: member}, manual: {do: "Switch ${disk} off"}}]
        """, hosts: hosts, product: product)
  }

  private static let answers =
    ["yes", "p1", "", "yes", "p2", "", "yes", "p3", ""] + ["yes", "", "yes", "", "yes", ""]
    + ["yes", ""] + ["li@example.com", "yes"]
    + ["yes", "green", "", "yes", "red", "", "yes", "blue", ""]
    + ["yes", "", "yes", "", "yes", ""]

  /// What somebody at the terminal reads, in this order.
  private static let prompts = [
    "Look at sda of m1", "Look at sdb of m2", "Look at sdb of m3", "Go to 2.0", "send to users:",
    "m1: m1 is next", "m2: m2 is next", "m3: m3 is next", "m1: Touch sda?", "m2, m3: Touch sdb?",
    "Is the lamp of m1 on?", "Is the lamp of m2 on?", "Is the lamp of m3 on?",
    "Press sda at m1", "Press sdb at m2", "Press sdb at m3",
    "known symptom: It is dark", "ls \"/dev/sda\"", "ls \"/dev/sdb\"",
    "m1: Switch sda off", "m2, m3: Switch sdb off",
  ]

  private func expectPrompts(_ finished: Finished) {
    var rest = finished.output[...]
    for prompt in Self.prompts {
      guard let place = rest.firstRange(of: prompt) else {
        Issue.record("`\(prompt)` is missing, or not where it belongs: \(finished)")
        return
      }
      rest = rest[place.upperBound...]
    }
    #expect(!finished.output.contains("${disk}") && !finished.output.contains("of ${host}"))
  }

  @Test("is filled in where the executor asks")
  func executor() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change, to: "a.yaml")
    let finished = try await workspace.terminal(
      "runbook run --operator ana@example.com a.yaml",
      input: (Self.answers + ["stop"]).map { $0 + "\n" }.joined())
    expectPrompts(finished)
    let ledger = try await workspace.shell("cat evidence/run-*/ledger.jsonl")
    for answer in ["p1", "p2", "p3", "green", "red", "blue"] {
      #expect(ledger.output.contains("\"\(answer)\""), "\(ledger)")
    }
  }

  @Test(
    "is filled in where the script asks",
    arguments: ["dash", "bash", "busybox sh", "ksh", "mksh", "yash"])
  func script(_ shell: String) async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change, to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    let finished = try await workspace.terminal(
      "\(shell) out/run.sh --operator ana@example.com",
      input: (Self.answers + ["stop"]).map { $0 + "\n" }.joined())
    expectPrompts(finished)
    let ledger = try await workspace.shell("cat evidence/run-*/ledger.jsonl")
    for answer in ["p1", "p2", "p3", "green", "red", "blue"] {
      #expect(ledger.output.contains("\"\(answer)\""), "\(ledger)")
    }
  }

  @Test("stands on paper with the hosts that it is for, and once where it is the same")
  func paper() async throws {
    let workspace = try Workspace()
    try workspace.write(Self.change, to: "a.yaml")
    let compiled = try await workspace.runbook("compile", "a.yaml", "-o", "out")
    #expect(compiled.status == 0, "\(compiled)")
    let paper = try workspace.text("out/checklist.md")
    for words in [
      "On `m1`:\n\nLook at sda of m1\n", "On `m3`:\n\nLook at sdb of m3\n", "> m2 is next\n",
      "On `m2`, `m3`:\n\nTouch sdb?\n", "Press sdb at m3\n", "Is the lamp of m2 on?\n",
      "On `m2`:\n\nSwitch m2 off\n", "On `m2`, `m3`:\n\nSwitch sdb off\n",
      "on `m2`, `m3`: `ls \"/dev/sdb\"`", "file /nowhere/m1, /nowhere/m2, /nowhere/m3",
    ] { #expect(paper.contains(words), "\(words): \(paper)") }
    #expect(paper.split(separator: "Go to 2.0").count == 2)
    let script = try workspace.text("out/run.sh")
    #expect(!script.contains("${disk} of ${host}") && !script.contains("${host} is next"))
    let dry = try await workspace.shell(
      "sh out/run.sh --dry-run; runbook run --dry-run out/plan.json")
    for words in ["Look at sdb of m3", "m3: m3 is next", "Is the lamp of m1 on?"] {
      #expect(dry.output.split(separator: words).count >= 3, "\(words): \(dry)")
    }
  }

  @Test("needs a value for each host")
  func missing() async throws {
    let workspace = try Workspace()
    try workspace.write(
      Self.change.replacing("m2: sdb, m3: sdb", with: "m2: sdb"), to: "a.yaml")
    let checked = try await workspace.shell("runbook check a.yaml 2>&1")
    #expect(checked.status == 1)
    #expect(checked.output.contains("variable `disk` has no value for host `m3`"), "\(checked)")
  }
}
