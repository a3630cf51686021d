import Testing

@Suite("The generated script and secrets")
struct ScriptSecretTests {
  private static let token = #"a"b$(x) %s\z"#
  private static let pem = """
    -----BEGIN KEY-----
    abcdefghijklmnop
    qrs
      tuvwxyz012345\u{20}\u{20}
    -----END KEY-----


    """
  private static let variables = """
    variables:
      token: {type: secret, from: env}
      pem: {type: secret, from: file, file: pem}
    """
  private static let steps = #"""
    - id: bytes
      title: Bytes
      run: |-
        printf 'a%s\0b\377%s' "${token}" "${token}" && cat pem >&2 && echo ${pem}
    - {id: borders, title: Borders, run: "echo start && cat pem borders pem && printf 'no end'"}
    - {id: none, title: None, run: "echo nothing; echo a >&2"}
    - id: large
      title: Large
      run: |-
        head -c 3000000 /dev/zero && printf %s "${token}" && head -c 3000000 /dev/zero
    - id: probe
      title: Probe
      on_failure: continue
      check: {run: 'echo "v ${token}"; echo "${token}" >&2', expect: {equals: other}}
    - {id: bad, title: Bad, run: 'echo "${token}"; exit 3'}
    """#

  private func prepared(_ steps: String) async throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Small.change(steps: steps, runbook: Self.variables), to: "a.yaml")
    try workspace.write(Self.pem, to: "pem")
    // Across a unit of the search, right before the next one, and cut off at the end.
    let token = Array(Self.token.utf8)
    var bytes = [UInt8](repeating: 0x78, count: 8_180)
    bytes += token + [UInt8](repeating: 0, count: 8_180 - token.count) + token
    bytes += token + token.dropLast() + token
    try workspace.write(bytes + token.dropLast(), to: "borders")
    let made = try await workspace.shell(
      """
      chmod 600 pem; runbook compile a.yaml -o out
      mkdir applets && busybox --install -s applets
      """)
    #expect(made.status == 0, "\(made)")
    return workspace
  }

  private func run(_ workspace: Workspace, _ command: String) async throws -> Finished {
    try await workspace.shell(command, environment: ["token": Self.token])
  }

  /// What the records of a run say, without times.
  private func records(_ workspace: Workspace, _ folder: String) throws -> [String] {
    let name = try #require(try workspace.names(folder).first { $0.hasPrefix("run-") })
    return try workspace.text("\(folder)/\(name)/ledger.jsonl").split(separator: "\n").map { line in
      String(line).replacing(/"mono_ms".*"type"/, with: "").replacing(/"wall".*/, with: "")
        .replacing(/"ms":\d+/, with: "").replacing("/\(folder)", with: "/")
    }
  }

  @Test(
    "takes them out of outputs like the executor, and leaves the same bytes",
    arguments: ScriptGateTests.shells)
  func outputs(_ shell: String) async throws {
    let workspace = try await prepared(Self.steps)
    let options = "--unattended --operator ana@example.com --evidence-dir"
    let executor = try await run(workspace, "runbook run out/plan.json \(options) executor")
    #expect(executor.status == 1, "\(executor)")
    let script = try await run(workspace, "\(shell) out/run.sh \(options) script")
    #expect(script.status == 1, "\(script)")
    #expect(try records(workspace, "script") == records(workspace, "executor"))
    #expect(try records(workspace, "script").contains { $0.contains(#""redacted":[{"count":"#) })
    let leaks = try await workspace.shell(
      "grep -rlaF -e 'b$(x) %s\\z' -e abcdefghijkl -e tuvwxyz script executor; true")
    #expect(leaks.output.isEmpty, "\(leaks)")
    for finished in [executor, script] {
      #expect(!finished.output.contains(#"b$(x) %s\z"#), "\(finished)")
      #expect(!finished.errors.contains(#"b$(x) %s\z"#), "\(finished)")
      let said = finished.output + finished.errors
      #expect(said.contains("[redacted token]"), "\(finished)")
    }
    let verified = try await workspace.shell("runbook verify script/run-*")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }

  /// Every tool that the runtime calls is one that writes down how it was called.
  @Test("shows them to no process but the command's own", arguments: ["dash", "mksh", "ksh"])
  func processes(_ shell: String) async throws {
    let workspace = try await prepared(
      """
      - {id: one, title: One, run: 'echo "${token}" "${pem}"'}
      - {id: look, title: Look, check: {run: 'echo "${token}"', expect: {contains: b}}}
      - {id: two, title: Two, run: 'echo "${token}"; exit 3'}
      """)
    let script = try await run(
      workspace,
      """
      mkdir spies
      for tool in printf awk base64 cat cut cp date dd expr fold grep head ls mv od rm sed sleep sort \
        sha256sum sync tail tee tr wc; do
        {
          echo '#!/bin/dash'
          echo "{ /usr/bin/printf '%s ' \\"$tool \\$*\\"; echo; /usr/bin/env; } >>$PWD/spied"
          echo "exec /usr/bin/$tool \\"\\$@\\""
        } >spies/$tool
        chmod +x spies/$tool
      done
      token=$token PATH=$PWD/spies:$PATH \(shell) out/run.sh --unattended
      """)
    #expect(script.status == 1, "\(script)")
    let spied = try workspace.text("spied")
    #expect(spied.contains("sha256sum"), "\(spied)")
    #expect(!spied.contains("b$(x)"))
    #expect(!spied.contains("tuvwxyz"))
    #expect(!spied.contains(#"\\142\\044\\050\\170"#), "in octal")
  }

  @Test(
    "takes them out of what people type, and of what is said", arguments: ScriptGateTests.shells)
  func texts(_ shell: String) async throws {
    let workspace = try await prepared(
      """
      - {id: press, title: Press, manual: {do: Press., record: [reading]}}
      - {id: look, title: Look, check: {title: It is lit, manual: Look.}}
      - {id: one, title: One, run: 'test "${token}" && test "${pem}"'}
      """)
    let typed = "yes\nsaw \(Self.token)!\nli \(Self.token)\nyes\nli\n"
    var found: [[String]] = []
    for (command, folder) in [
      ("runbook run out/plan.json", "executor"), ("\(shell) out/run.sh", "script"),
    ] {
      let finished = try await workspace.terminal(
        "stty -echo; \(command) --operator 'op \(Self.token)' --evidence-dir \(folder)",
        environment: ["token": Self.token], input: typed)
      #expect(finished.status == 0, "\(finished)")
      #expect(finished.output.contains("your name [op [redacted token]]:"), "\(finished)")
      found.append(try records(workspace, folder))
    }
    #expect(found[0] == found[1])
    #expect(found[1].contains { $0.contains("saw [redacted token]!") })
    #expect(found[1].contains { $0.contains(#""operator":"op [redacted token]""#) })
  }

  @Test("withholds an output that it cannot search, and says how long it was")
  func withheld() async throws {
    let workspace = try await prepared(
      """
      - id: flood
        title: Flood
        run: |-
          { echo "${token}"; head -c 8000 /dev/zero; } >part
          i=0; while [ $i -lt 11 ]; do cat part part >more; mv more part; i=$((i + 1)); done
          cat part part
      """)
    let finished = try await run(workspace, "dash out/run.sh --unattended")
    #expect(finished.status == 0, "\(finished)")
    let end = try records(workspace, "evidence").first { $0.contains(#""outcome":"done","#) } ?? ""
    #expect(end.contains(#""stdout":{"bytes":32821248,"truncated":false}"#), "\(end)")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
  }

  @Test(
    "refuses a file with a zero byte, as no variable holds one",
    arguments: ["runbook run out/plan.json"] + ScriptTests.shells.map { "\($0) out/run.sh" })
  func zeroByte(_ command: String) async throws {
    let workspace = try await prepared("- {id: one, title: One, run: 'test \"${pem}\"'}")
    try workspace.write(Array("secret-\u{0}-7777\n".utf8), to: "pem")
    let finished = try await run(workspace, "\(command) --unattended")
    #expect(finished.status == 2, "\(finished)")
    #expect((finished.output + finished.errors).contains("holds a zero byte"), "\(finished)")
    #expect(!workspace.exists("evidence/run-"), "\(finished)")
  }

  /// Whoever tidies up in memory while the run goes on, be it before what reads the output has begun.
  @Test("goes on where its folder in memory is taken away", arguments: ScriptTests.shells)
  func memory(_ shell: String) async throws {
    let workspace = try await prepared(
      """
      - id: one
        title: One
        run: |-
          echo "${token}"
          id=$${RUNBOOK_STEP%%/*}
          rm -rf "/dev/shm/runbook.$${id##*-}".*
      - {id: two, title: Two, run: 'echo "${token}"'}
      """)
    let finished = try await run(
      workspace,
      #"""
      mkdir late && printf '#!/bin/sh\nsleep 0.3; exec %s "$@"\n' "$(command -v tee)" >late/tee
      chmod +x late/tee
      PATH="$PWD/late:$PATH" \#(shell) out/run.sh --unattended
      """#)
    #expect(finished.status == 0, "\(finished)")
    #expect(finished.output.contains("was taken away"), "\(finished)")
    let ends = try records(workspace, "evidence").filter { $0.contains(#""outcome":"done","#) }
    try #require(ends.count == 2, "\(ends)")
    #expect(ends[0].contains(#""stdout":{"bytes":0,"truncated":false}"#), "withheld: \(ends)")
    #expect(ends[1].contains(#""stdout":{"bytes":17,"sha256""#), "\(ends)")
    let verified = try await workspace.shell("runbook verify evidence/run-*")
    #expect(verified.status == 0, "\(verified)")
  }
}
