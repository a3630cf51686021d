import RunbookPlan
import Synchronization
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct ProcessRunnerTests {
  private final class Output: Sendable {
    private let streams = Mutex<[CommandStream: [UInt8]]>([:])

    func append(_ stream: CommandStream, _ bytes: [UInt8]) {
      streams.withLock { $0[stream, default: []] += bytes }
    }

    subscript(stream: CommandStream) -> [UInt8] { streams.withLock { $0[stream] ?? [] } }
    var text: String { String(decoding: self[.output], as: UTF8.self) }
  }

  private let bench: Bench
  private let output = Output()

  init() throws { bench = try Bench(.thisMachine) }

  private func run(
    _ text: String, timeout: Int? = nil, input: [UInt8]? = nil, directory: String? = nil
  ) async -> ProcessResult {
    var limits = ProcessLimits()
    limits.terminationGrace = 500
    limits.outputGrace = 200
    let output = output
    return await ProcessRunner(limits: limits, interruption: bench.interruption).run(
      Invocation(
        executable: "/bin/sh", arguments: ["-c", text],
        environment: ["PATH": "/usr/bin:/bin", "greeting": "it's $HOME; `x`"],
        workingDirectory: directory, input: input),
      timeout: timeout, sink: output.append)
  }

  /// Whether a process with this text in its command line is alive.
  private func isAlive(_ marker: String) async throws -> Bool {
    let probe = Output()
    _ = try await ProcessRunner(interruption: Interruption()).run(
      Invocation(
        executable: "/bin/sh",
        arguments: ["-c", #"for f in /proc/[0-9]*/cmdline; do tr '\0' ' ' <"$f"; echo; done"#],
        environment: ["PATH": "/usr/bin:/bin"]),
      timeout: nil, sink: { probe.append($0, $1) })
    return probe.text.split(separator: "\n").contains { $0.hasPrefix("sleep \(marker)") }
  }

  @Test("the shell of a command knows itself as `sh`, wherever it lies")
  func name() async {
    let command = HostCommand(
      host: .init(id: "controller", connection: .local), text: "echo \"$0\"", values: [:])
    let result = await ProcessRunner(interruption: bench.interruption).run(
      command.invocation(environment: ["PATH": "/usr/bin:/bin"]), timeout: nil, sink: output.append)
    #expect(result == ProcessResult(ending: .exited(0)))
    #expect(output.text == "sh\n")
  }

  @Test("both streams and the exit status come back")
  func streams() async {
    let result = await run("echo out; echo err >&2; exit 7")
    #expect(result == ProcessResult(ending: .exited(7)))
    #expect(output.text == "out\n")
    #expect(output[.error] == Array("err\n".utf8))
  }

  @Test("NULs and bytes that are not UTF-8 come through unchanged")
  func binary() async {
    #expect(await run(#"printf 'a\000b\377c'"#).ending == .exited(0))
    #expect(output[.output] == [0x61, 0, 0x62, 0xFF, 0x63])
  }

  @Test("a value reaches the command as it is, and standard input is empty")
  func values() async {
    #expect(await run(#"printf '%s|' "$greeting"; cat"#).ending == .exited(0))
    #expect(output.text == "it's $HOME; `x`|")
  }

  @Test("input larger than a pipe is fed while output is read")
  func input() async {
    let bytes = [UInt8](repeating: 0x78, count: 1_000_000)
    #expect(await run("cat", input: bytes).ending == .exited(0))
    #expect(output[.output].count == bytes.count)
  }

  @Test("a command that does not read its input still ends as it ends")
  func unreadInput() async {
    let bytes = [UInt8](repeating: 0x78, count: 1_000_000)
    #expect(await run("exit 3", input: bytes) == ProcessResult(ending: .exited(3)))
  }

  @Test("a time-out ends the shell and its children")
  func timeout() async throws {
    let result = await run("sleep 98761 & sleep 98761", timeout: 200)
    #expect(result.cut == .timeout)
    #expect(result.ending == .signalled(15))
    #expect(try await isAlive("98761") == false)
  }

  @Test("who does not listen to SIGTERM is killed, though its output is elsewhere")
  func stubborn() async throws {
    let result = await run(
      "(trap '' TERM; sleep 98762; sleep 98762) >/dev/null 2>&1 & trap '' TERM; sleep 98762",
      timeout: 200)
    #expect(result.cut == .timeout)
    #expect(try await isAlive("98762") == false)
  }

  @Test("a child gets its grace to clean up after SIGTERM")
  func cleanUp() async throws {
    let text =
      "(trap 'sleep 0.2; echo clean >done; exit' TERM; while :; do sleep 0.05; done)"
      + " >/dev/null 2>&1 & wait"
    let result = await run(text, timeout: 200, directory: bench.folder.string)
    #expect(result.cut == .timeout)
    #expect(try bench.text("done") == "clean\n")
  }

  @Test("a child that keeps the output open does not hold up the run and is left alone")
  func abandoned() async throws {
    let result = await run("echo started; sleep 98763 & exit 0")
    #expect(result == ProcessResult(ending: .exited(0), heldStreams: [.output, .error]))
    #expect(output.text == "started\n")
    #expect(try await isAlive("98763"))
    _ = await run("pkill -f '^sleep 98763$'")
  }

  @Test("what a child prints shortly after the shell has ended is not lost")
  func late() async {
    #expect(await run("(sleep 0.05; echo late) & exit 0") == ProcessResult(ending: .exited(0)))
    #expect(output.text == "late\n")
  }

  @Test("an interruption ends a running command")
  func interruption() async throws {
    let interruption = bench.interruption
    async let result = run("sleep 98763")
    try? await Task.sleep(for: .milliseconds(200))
    interruption.interrupt(signal: 2)
    #expect(await result.cut == .interruption)
    #expect(interruption.signal == 2)
    #expect(try await isAlive("98763") == false)
  }

  @Test("a folder that is not there is said, not run elsewhere")
  func folder() async {
    guard case .notStarted(let reason) = await run("pwd", directory: "/no/such/folder").ending
    else {
      Issue.record("started")
      return
    }
    #expect(reason.contains("/no/such/folder"))
    #expect(output.text.isEmpty)
  }

  @Test("a command has no terminal to ask on")
  func session() async {
    #expect(await run("exec 3</dev/tty").ending != .exited(0))
  }

  @Test("for ssh everything travels on standard input, quoted")
  func ssh() {
    let command = HostCommand(
      host: Plan.Host(id: "fs1", address: "10.0.0.21", user: "ops", connection: .ssh),
      text: "echo \"$name\"\ncat 'x'",
      values: ["name": Array("it's".utf8), "a": Array("$(b)".utf8)],
      workingDirectory: "/opt/x y")
    let link = SSHLink(socket: "/tmp/s/1", options: [])
    let invocation = command.invocation(
      environment: ["PATH": "/bin"], over: link, nonce: "n0nce")
    #expect(invocation.executable == "ssh")
    #expect(invocation.arguments.suffix(4) == ["--", "ops@10.0.0.21", "sh", "-s"])
    #expect(invocation.arguments.contains("BatchMode=yes"))
    #expect(invocation.arguments.contains("ControlPath=/tmp/s/1"))
    #expect(invocation.environment == ["PATH": "/bin"])
    let input = String(decoding: invocation.input ?? [], as: UTF8.self)
    #expect(!input.contains("$(b)"))
    let words = input.split(separator: "runbook_far n0nce '\n").last?.split(separator: "\n'").first
    let bytes = words?.split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 8) }
    #expect(
      String(decoding: bytes ?? [], as: UTF8.self) == """
        a='$(b)'
        name='it'\\''s'
        export a name
        cd -- '/opt/x y' || exit 126
        echo "$name"
        cat 'x'

        """)
  }
}
