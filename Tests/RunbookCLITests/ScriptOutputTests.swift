import FoundationEssentials
import Glibc
import Testing

/// A command waits for files that a test makes only when it has seen what was printed before, so
/// nothing depends on how long anything takes.
@Suite("What a command of the generated script prints", .timeLimit(.minutes(60)))
struct ScriptOutputTests {
  static let shells = ScriptGateTests.shells + ["bash"]

  private func prepared(
    _ command: String, step: String = "", runbook: String = "", hosts: String = "{}",
    product: String = ""
  ) async throws -> Workspace {
    let workspace = try Workspace()
    let lines = ("until_there() { until test -e \"$1\"; do sleep 0.1; done; }\n" + command)
      .split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    try workspace.write(
      Small.change(
        steps: "- id: go\n  title: Go\(step)\n  run: |\n\(lines)", runbook: runbook, hosts: hosts,
        product: product), to: "a.yaml")
    let made = try await workspace.shell(
      "runbook compile a.yaml -o out && mkdir applets && busybox --install -s applets")
    guard made.status == 0 else { throw NeverHappened(description: "\(made)") }
    return workspace
  }

  /// What the script shows of its commands, without the margin.
  private func shown(_ finished: Finished) -> [String] {
    finished.output.split(separator: "\n").compactMap { line in
      line.hasPrefix("  | ") ? String(line.dropFirst(4)) : nil
    }
  }

  private func run(_ workspace: Workspace, _ shell: String, waitingFor texts: [String])
    async throws -> Finished
  {
    let finished = try await workspace.shell("\(shell) out/run.sh --unattended") { running in
      for text in texts { try await running.waitForOutput(text) }
      try workspace.write("", to: "seen")
    }
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.errors.isEmpty, "\(finished)")
    return finished
  }

  @Test("is shown while it runs: every line once, and none is lost", arguments: shells)
  func live(_ shell: String) async throws {
    let workspace = try await prepared(
      """
      seq 1 30; seq 501 530 >&2; printf 'in '
      until_there seen
      echo two; seq 31 60; sleep 1.2; seq 531 560 >&2; printf 'no end'
      """)
    let finished = try await run(workspace, shell, waitingFor: ["  | 30\n", "  | 530\n"])
    let shown = shown(finished)
    let isError = { (line: String) in Int(line).map { $0 > 500 } ?? false }
    #expect(shown.filter(isError) == (501...560).map(String.init), "\(finished)")
    let numbers = (1...60).map(String.init)
    let expected = numbers[..<30] + ["in two"] + numbers[30...] + ["no end"]
    #expect(shown.filter { !isError($0) } == Array(expected), "\(finished)")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 0, "\(verified)")
  }

  @Test("is a flood: the newest lines are shown, and how many are not", arguments: shells)
  func flood(_ shell: String) async throws {
    let workspace = try await prepared("seq 1 1000\nuntil_there seen\nseq 1001 3000")
    let finished = try await run(workspace, shell, waitingFor: ["  | 1000\n"])
    let numbers = shown(finished).compactMap { Int($0) }
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count, "\(finished)")
    #expect(numbers.last == 3000, "\(finished)")
    let leftOut = finished.output.matches(of: /\| … (\d+) lines not shown\n/)
      .compactMap { Int($0.1) }
    #expect(!leftOut.isEmpty, "\(finished)")
    #expect(numbers.count + leftOut.reduce(0, +) == 3000, "\(finished)")
  }

  @Test("is passed by where it comes by the megabyte", arguments: shells)
  func megabytes(_ shell: String) async throws {
    let workspace = try await prepared(
      "seq 1 1000000 >many\ncat many\nuntil_there seen\ncat many many many; echo end")
    let finished = try await run(workspace, shell, waitingFor: ["  | 1000000\n"])
    #expect(shown(finished).last == "end", "\(finished)")
    #expect(finished.output.contains(/\| … \d+ (MiB|lines) not shown\n/), "\(finished)")
    #expect(finished.output.utf8.count < 4_000_000)
  }

  @Test("has control characters in it, which are shown as their codes", arguments: shells)
  func controls(_ shell: String) async throws {
    let workspace = try await prepared(
      """
      printf 'a\\000b\\033[1mc\\377\\n'; i=0; while [ $i -lt 300 ]; do printf 1234567; i=$((i + 1)); done
      echo; echo first; until_there seen; echo last
      """)
    let finished = try await run(workspace, shell, waitingFor: ["  | first\n"])
    let lines = finished.outputBytes.split(separator: 0x0A).map(Array.init)
    #expect(lines.contains(Array("  | a<U+0000>b<U+001B>[1mc<0xFF>".utf8)), "\(finished)")
    #expect(lines.map(\.count).contains(1_007), "\(finished)")
    #expect(shown(finished).suffix(2) == ["first", "last"], "\(finished)")
  }

  @Test("is labelled where there are several hosts", arguments: shells)
  func hosts(_ shell: String) async throws {
    let workspace = try await prepared(
      "echo first ${host}\nuntil_there seen\necho last ${host}",
      step: "\n  on: {role: node}\n  batch: all",
      hosts: """
        {h-1: {connection: ssh, address: h1, roles: [node]},
        h2: {connection: ssh, address: h2, roles: [node]}}
        """, product: "roles: {node: {title: Node}}")
    try workspace.write(
      """
      #!/bin/sh
      case " $* " in *" -N "* | *" -O "*) ;; *) exec sh -s ;; esac

      """, to: "bin/ssh")
    _ = try await workspace.shell("chmod +x bin/ssh")
    let applets = shell.replacing("PATH=", with: "PATH=$PWD/bin:")
    let path = shell == applets ? "PATH=$PWD/bin:$PATH \(shell)" : applets
    let finished = try await run(
      workspace, path, waitingFor: ["  h-1 | first h-1\n", "  h2 | first h2\n"])
    for line in ["  h-1 | last h-1", "  h2 | last h2", "  h-1 | first h-1", "  h2 | first h2"] {
      #expect(finished.output.ranges(of: line + "\n").count == 1, "\(finished)")
    }
  }

  @Test("is not shown before secrets were looked for in it", arguments: shells)
  func secrets(_ shell: String) async throws {
    let workspace = try await prepared(
      "echo \"my ${token}\"; echo other >&2; touch printed; until_there seen; echo last",
      runbook: "variables: {token: {type: secret, from: env}}")
    let finished = try await workspace.shell(
      "\(shell) out/run.sh --unattended", environment: ["token": "open sesame"]
    ) { running in
      try await waitUntil("the command has printed") { workspace.exists("printed") }
      // Long enough for what must not come.
      try await Task.sleep(for: .seconds(2.5))
      let shown = try String(contentsOfFile: running.outputPath, encoding: .utf8)
      #expect(!shown.contains("  | "), "\(shown)")
      try workspace.write("", to: "seen")
    }
    #expect(finished.status == 0, "\(finished)")
    #expect(shown(finished) == ["my [redacted token]", "last", "other"], "\(finished)")
    #expect(!(finished.output + finished.errors).contains("sesame"), "\(finished)")
  }

  /// A second of these takes so long that whoever waits for it would be noticed.
  @Test("is shown in the end where that comes soon", arguments: ["dash", "bash", "mksh", "yash"])
  func quick(_ shell: String) async throws {
    let workspace = try await prepared("seq 1 30\nseq 31 60 >&2")
    try workspace.write(
      "#!/bin/sh\necho $$ >>sleepers\nexec \(workspace.path)/applets/sleep 1000\n", to: "bin/sleep")
    let finished = try await workspace.shell(
      "chmod +x bin/sleep; PATH=$PWD/bin:$PATH \(shell) out/run.sh --unattended")
    #expect(finished.status == 0, "\(finished)")
    let expected = [11...30, 41...60].flatMap { $0.map(String.init) }
    #expect(shown(finished) == expected, "\(finished)")
    try await expectNobody(in: workspace)
  }

  @Test("stands above a line that tells how time passes, on a terminal", arguments: shells)
  func terminal(_ shell: String) async throws {
    let workspace = try await prepared("echo first; until_there seen; echo last")
    try workspace.write("\(shell) out/run.sh\n", to: ".on-terminal")
    let finished = try await workspace.shell(
      "script -qec 'sh .on-terminal' /dev/null",
      environment: ["TERM": "xterm", "SHELL": "/bin/sh"], input: ""
    ) { running in
      try await running.waitForOutput("  | first")
      try await running.waitForOutput("\r  go: ")
      try workspace.write("", to: "seen")
    }
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.output.ranges(of: "  | first\r\n").count == 1, "\(finished)")
    #expect(finished.output.ranges(of: "  | last\r\n").count == 1, "\(finished)")
    // What stands behind the last return is what a person sees.
    let lines = finished.output.replacing("\r\n", with: "\n").split(separator: "\n")
    let seen = lines.map { $0.split(separator: "\r").last.map(String.init) ?? "" }
    #expect(seen.contains("  | last") && !seen.contains { $0.hasPrefix("  go: ") }, "\(finished)")
  }
}

/// What is left of a script when it has ended.
extension ScriptOutputTests {
  /// Whoever a script has started has the workspace as its current directory.
  private func expectNobody(in workspace: Workspace) async throws {
    try await waitUntil("nobody is left in \(workspace.path)") {
      try FileManager.default.contentsOfDirectory(atPath: "/proc").allSatisfy { name in
        guard name.allSatisfy(\.isNumber) else { return true }
        let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(name)/cwd")
        return folder != workspace.path
      }
    }
  }

  @Test(
    "leaves nobody behind who would show it, when the script is asked to end or killed",
    arguments: ["dash", "bash", "ksh", "mksh", "yash", "busybox sh"], [SIGINT, SIGTERM, SIGKILL])
  func signals(_ shell: String, _ signal: Int32) async throws {
    let workspace = try await prepared("echo first; until_there seen")
    let words = shell.split(separator: " ").map(String.init)
    let finished = try await Program.run(
      ["/usr/bin/env"] + words + ["out/run.sh"], in: workspace.path,
      environment: workspace.environment
    ) { running in
      try await running.waitForOutput("  | first")
      running.send(signal)
      if signal == SIGKILL { try workspace.write("", to: "seen") }
    }
    if signal != SIGKILL {
      #expect(finished.status == 128 + Int(signal), "\(finished)")
      #expect(finished.output.ranges(of: "  | first\n").count == 1, "\(finished)")
      let verified = try await workspace.shell("runbook verify evidence/run-*")
      #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    }
    try await expectNobody(in: workspace)
  }

  @Test("leaves nobody behind after Ctrl-C on a terminal either", arguments: shells)
  func controlC(_ shell: String) async throws {
    let workspace = try await prepared("echo first; until_there seen")
    try workspace.write("\(shell) out/run.sh; echo $? >status\n", to: "line")
    _ = try await workspace.shell(
      """
      {
        until grep -q '| first' shown; do sleep 0.1; done
        printf '\\003'
        until [ -s status ]; do sleep 0.1; done
      } 2>/dev/null | script -qefc 'trap : INT; sh -c "trap : INT; . ./line"' shown
      """, environment: ["TERM": "xterm", "SHELL": "/bin/sh"])
    let shown = try workspace.text("shown")
    #expect(try workspace.text("status") == "130\n", "\(shown)")
    #expect(shown.contains("INTERRUPTED: step go"), "\(shown)")
    #expect(shown.ranges(of: "  | first\r\n").count == 1, "\(shown)")
    try await expectNobody(in: workspace)
  }
}
