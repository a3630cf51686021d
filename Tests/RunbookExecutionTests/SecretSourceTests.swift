import RunbookBase
import FoundationEssentials
import Glibc
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct SecretSourceTests {
  private let bench: Bench
  private let secret = "S3cret-Value-42"

  init() throws { bench = try Bench(.thisMachine) }

  private func plan(
    _ origin: Plan.Variable.SecretOrigin, _ steps: [Plan.Step]? = nil
  ) -> Plan {
    var plan = Plan.sample(
      steps ?? [.run("use", #"printf 'got %s.' "${key}""#, variables: ["key"])])
    plan.variables = [
      Plan.Variable(
        name: "key", kind: .secret, secretOrigin: origin,
        secretFile: origin == .file ? bench.path("secret") : nil)
    ]
    return plan
  }

  private func write(_ bytes: some Sequence<UInt8>, mode: Int = 0o600) throws {
    try Data(bytes).write(to: URL(filePath: bench.path("secret")))
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: bench.path("secret"))
  }

  /// Every file that the run left, and what it showed, but for the file that holds the secret.
  private func expectNowhere(_ needle: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let needle = Array(needle.utf8)
    for file in try bench.files where !file.path.hasSuffix("/secret") {
      #expect(file.bytes.ranges(of: needle).isEmpty, "\(file.path)", sourceLocation: sourceLocation)
    }
    #expect(
      Array(bench.shown.utf8).ranges(of: needle).isEmpty, "shown", sourceLocation: sourceLocation)
  }

  @Test("a secret file gives its text without one line break at its end")
  func file() async throws {
    for (end, count) in [("\n", 15), ("\r\n", 15), ("", 15), ("\n\n", 16)] {
      try write((secret + end).utf8)
      let run = try await bench.run(
        plan(.file, [.run("use", #"printf %s "${key}" | wc -c"#, variables: ["key"])]))
      #expect(run.status == 0, "\(bench.shown)")
      let end = try #require(try run.data("step.end").first)
      #expect(try String(decoding: run.blob(end["stdout"]), as: UTF8.self).contains("\(count)"))
    }
    try expectNowhere(secret)
  }

  @Test("a secret that is no UTF-8 reaches the command as the bytes that it is")
  func rawBytes() async throws {
    try write([0x70, 0xE4, 0x73, 0x73, 0xFF, 0x77, 0x6F, 0x72, 0x64])
    let run = try await bench.run(
      plan(
        .file, [.run("use", #"printf %s "${key}" | od -An -to1 | tr -d ' '"#, variables: ["key"])]))
    #expect(run.status == 0, "\(bench.shown)")
    let end = try #require(try run.data("step.end").first)
    let seen = try String(decoding: run.blob(end["stdout"]), as: UTF8.self)
    #expect(seen == "160344163163377167157162144\n")
  }

  @Test("a secret file that others can read, or that is none, is refused with the remedy")
  func refusedFiles() async throws {
    func refusal() async throws -> String {
      let before = bench.shown.count
      let run = try await bench.run(plan(.file))
      #expect(run.outcome == RunOutcome(exitStatus: 2))
      return String(bench.shown.dropFirst(before))
    }
    #expect(try await refusal().contains("cannot be opened"))
    for mode in [0o640, 0o604, 0o620, 0o611] {
      try write(secret.utf8, mode: mode)
      #expect(try await refusal().contains("chmod 600"))
    }
    try write([0x0A])
    #expect(try await refusal().contains("is empty"))
    try write([0x61, 0, 0x62])
    #expect(try await refusal().contains("holds a zero byte"))
    try write([UInt8](repeating: 0x61, count: 65_537))
    #expect(try await refusal().contains("longer than 65536 bytes"))
    try FileManager.default.removeItem(atPath: bench.path("secret"))
    try #require(mkfifo(bench.path("secret"), 0o600) == 0)
    #expect(try await refusal().contains("not a regular file"))
    try expectNowhere(secret)
  }

  @Test("a secret that a person types reaches its command and nothing else")
  func typed() async throws {
    let terminal = ScriptedTerminal(["", secret])
    let run = try await bench.run(plan(.prompt), environment: bench.environment(terminal: terminal))
    #expect(run.status == 0)
    #expect(terminal.questions.count == 2, "an empty secret is asked for again")
    let end = try #require(try run.data("step.end").first)
    #expect(try run.blob(end["stdout"]) == Array("got [redacted key].".utf8))
    try expectNowhere(secret)
  }

  @Test("a secret that nobody can type ends the run with 23 before anything is written")
  func nobodyTypes() async throws {
    var unattended = bench.options
    unattended.unattended = true
    let terminal = ScriptedTerminal([secret])
    for environment in [bench.environment(), bench.environment(terminal: terminal)] {
      let run = try await bench.run(
        plan(.prompt), environment: environment, options: unattended)
      #expect(run.outcome == RunOutcome(exitStatus: 23))
    }
    #expect(terminal.questions.isEmpty)
    #expect(try bench.entries.isEmpty)
  }

  @Test("only the command that names a secret gets it, whatever variables hold it")
  func onlyWhereNamed() async throws {
    let environment = bench.environment([
      "key": secret, "DATABASE_URL": "db://user:\(secret)@host", "HARMLESS": "here",
    ])
    let run = try await bench.run(
      plan(
        .env,
        [
          .run("use", #"[ "${key}" = S3cret-"Value"-42 ]"#, variables: ["key"]),
          .run("other", #"[ -z "${key+x}${DATABASE_URL+x}" ] && [ "$HARMLESS" = here ]"#),
        ]), environment: environment)
    #expect(run.status == 0, "\(bench.shown)")
    #expect(bench.shown.contains("`DATABASE_URL` holds the secret `key`"))
  }

  @Test("the process list never shows a secret")
  func processList() async throws {
    let run = try await bench.run(
      plan(
        .env,
        [.run("look", "cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n'", variables: ["key"])]),
      environment: bench.environment(["key": secret]))
    let end = try #require(try run.data("step.end").first)
    #expect(end["redacted"] == nil, "nothing had to be taken out of it")
  }

  @Test("a secret of several lines is found whole, by line, and joined by spaces")
  func severalLines() async throws {
    let key = "-----BEGIN KEY-----\n  c2VjcmV0LWxpbmUtMQ==\nc2VjcmV0LWxpbmUtMg==\n}\n"
    let run = try await bench.run(
      plan(
        .env,
        [
          .run(
            "use", #"printf '%s|' "${key}"; echo ${key}; printf %s "${key}" | sed 1d"#,
            variables: ["key"])
        ]),
      environment: bench.environment(["key": key]))
    let end = try #require(try run.data("step.end").first)
    let output = String(decoding: try run.blob(end["stdout"]), as: UTF8.self)
    #expect(
      output == "[redacted key]|[redacted key]\n  [redacted key]\n[redacted key]\n}\n", "\(output)")
    try expectNowhere("c2VjcmV0LWxpbmUtMQ==")
    try expectNowhere("c2VjcmV0LWxpbmUtMg==")
  }

  @Test("what a person types into a record is kept without a secret")
  func typedIntoRecords() async throws {
    let manual = Plan.Step.step("note", .manual) {
      $0.manual = Plan.Manual(instruction: "Write it down", record: ["ticket"])
    }
    let terminal = ScriptedTerminal(["yes", "it is \(secret)", "ana \(secret)"])
    let run = try await bench.run(
      plan(.env, [manual]),
      environment: bench.environment(["key": secret], terminal: terminal))
    #expect(run.status == 0)
    #expect(
      try run.data("signoff").first?["fields"]
        == .object(["ticket": .string("it is [redacted key]")]))
    try expectNowhere(secret)
  }

  @Test("an error that quotes a secret is kept and shown without it")
  func errors() async throws {
    let check = Plan.Check.probe("probe", "echo ${key}", [.init(.equals, text: "other")]) {
      $0.command?.variables = ["key"]
    }
    let run = try await bench.run(
      plan(.env, [.step("look", .check) { $0.check = check }]),
      environment: bench.environment(["key": secret]))
    #expect(run.status == 1)
    #expect(bench.shown.contains("[redacted key]"))
    try expectNowhere(secret)
  }

  @Test("a plan that holds a secret's value is refused, or warned of where that may be chance")
  func valueInPlan() async throws {
    let long = try await bench.run(
      plan(.env, [.run("leak", "login --password S3cret-Value-42")]),
      environment: bench.environment(["key": secret]))
    #expect(long.outcome == RunOutcome(exitStatus: 2))
    #expect(bench.shown.contains("the plan itself holds the value of the secret `key`"))
    #expect(!bench.shown.contains(secret))
    let short = try await bench.run(plan(.env), environment: bench.environment(["key": "main"]))
    #expect(short.status == 0)
    #expect(bench.shown.contains("also stands in the plan"))
    let tiny = try await bench.run(plan(.env), environment: bench.environment(["key": "~^~"]))
    #expect(tiny.status == 0)
    #expect(bench.shown.contains("has only 3 bytes"))
  }
}

@Suite(.timeLimit(.minutes(15)))
struct SecretTerminalTests {
  private let interruption: Interruption
  /// Both ends of a terminal: what a person has in front of them, and what this process has.
  private let person: FileDescriptor
  private let program: FileDescriptor
  private let terminal: SystemTerminal

  init() throws {
    interruption = try Interruption()
    person = FileDescriptor(rawValue: open("/dev/ptmx", O_RDWR | O_NOCTTY))
    // TIOCSPTLCK and TIOCGPTN, which no header that Swift reads has.
    var locked: CInt = 0
    var number: CUnsignedInt = 0
    try #require(ioctl(person.rawValue, 0x4004_5431, &locked) == 0)
    try #require(ioctl(person.rawValue, 0x8004_5430, &number) == 0)
    program = FileDescriptor(rawValue: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY))
    try #require(program.rawValue >= 0)
    terminal = SystemTerminal(input: program, screen: RunScreen(program))
  }

  private var echoes: Bool {
    var mode = termios()
    return tcgetattr(program.rawValue, &mode) == 0 && mode.c_lflag & tcflag_t(ECHO) != 0
  }

  private func waitForQuestion() async throws -> String {
    var shown = ""
    while !shown.contains(": ") {
      shown += try screen()
      try await Task.sleep(for: .milliseconds(5))
    }
    return shown
  }

  /// What has come to the screen so far.
  private func screen() throws -> String {
    var bytes: [UInt8] = []
    var waiting = pollfd(fd: person.rawValue, events: Int16(POLLIN), revents: 0)
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while poll(&waiting, 1, 100) > 0 {
      let count = try chunk.withUnsafeMutableBytes { try person.read(into: $0) }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a secret is not shown, nor what is typed between questions")
  func hidden() async throws {
    let terminal = terminal
    let interruption = interruption
    async let answer = terminal.askSecret("key: ", interruption: interruption)
    #expect(try await waitForQuestion() == "key: ")
    try person.writeAll("hunter2 \u{1A}\u{1C}x\nits rest".utf8)
    #expect(await answer == Array("hunter2 \u{1A}\u{1C}x".utf8))
    #expect(!echoes)
    #expect(try screen() == "\r\n")
    terminal.close()
    #expect(echoes)
  }

  @Test("what was typed before a question is on the screen answers nothing")
  func typedAhead() async throws {
    try person.writeAll("yes\nli@example.com\nye".utf8)
    // The system hands on what is typed in its own time; until then nobody has typed it.
    var arriving = pollfd(fd: program.rawValue, events: Int16(POLLIN), revents: 0)
    while poll(&arriving, 1, 0) == 0 { try await Task.sleep(for: .milliseconds(5)) }
    let terminal = terminal
    let interruption = interruption
    async let answer = terminal.ask("done: ", interruption: interruption)
    #expect(try await waitForQuestion() == "done: ")
    try person.writeAll("no\nyes\n".utf8)
    #expect(await answer == "no")
    #expect(try screen().hasPrefix("no\r\n"))
    async let second = terminal.ask("sure: ", interruption: interruption)
    #expect(try await waitForQuestion() == "sure: ")
    try person.writeAll("never\n".utf8)
    #expect(await second == "never")
  }

  @Test("a signal gives the terminal back as it was")
  func interrupted() async throws {
    let terminal = terminal
    let interruption = interruption
    async let answer = terminal.askSecret("key: ", interruption: interruption)
    _ = try await waitForQuestion()
    interruption.interrupt(signal: 15)
    #expect(await answer == nil)
    terminal.close()
    #expect(echoes)
  }

  @Test("where the screen cannot be kept silent nothing is asked")
  func noTerminal() async throws {
    let pipe = try FileDescriptor.pipe()
    try pipe.writeEnd.writeAll("hunter2\n".utf8)
    let terminal = SystemTerminal(input: pipe.readEnd, screen: RunScreen(program))
    #expect(await terminal.askSecret("key: ", interruption: interruption) == nil)
  }
}
