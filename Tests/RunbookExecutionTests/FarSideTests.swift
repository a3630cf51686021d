import RunbookPlan
import Synchronization
import SystemPackage
import Testing

@testable import RunbookExecution

/// What another host is sent, read by the shells that may be `sh` there.
@Suite(.timeLimit(.minutes(10)))
struct FarSideTests {
  static let shells = [["/bin/sh"], ["/bin/bash"], ["busybox", "sh"], ["mksh"]]
  private static let nonce = "n0nce"
  private let bench: Bench

  init() throws { bench = try Bench(.thisMachine) }

  private final class Output: Sendable {
    private let streams = Mutex<[CommandStream: [UInt8]]>([:])

    func append(_ stream: CommandStream, _ bytes: [UInt8]) {
      streams.withLock { $0[stream, default: []] += bytes }
    }

    subscript(stream: CommandStream) -> String {
      streams.withLock { String(decoding: $0[stream] ?? [], as: UTF8.self) }
    }
  }

  private func read(_ sent: some Sequence<UInt8>, by shell: [String]) async -> Output {
    let output = Output()
    _ = await ProcessRunner(interruption: bench.interruption).run(
      Invocation(
        executable: shell[0], arguments: shell.dropFirst() + ["-s"],
        environment: ["PATH": "/usr/bin:/bin", "CDPATH": "/", "IFS": "o"],
        workingDirectory: bench.folder.string, input: Array(sent)),
      timeout: 30_000, sink: output.append)
    return output
  }

  private var sent: [UInt8] {
    FarSide.call(
      Array(
        """
        area='it'\\''s'
        export area
        touch "\(bench.path("ran"))"
        echo "would remove $area/data [$0] [$#] ${rb_text-}${rb_nonce-}"
        cat
        echo seen >&2
        exit 3
        """.utf8), nonce: Self.nonce)
  }

  @Test("a command that arrives whole runs as it was written, between its marks", arguments: shells)
  func whole(_ shell: [String]) async {
    let output = await read(sent, by: shell)
    #expect(
      output[.output] == """
        runbook:n0nce:out:begin
        would remove it's/data [sh] [0]\u{20}
        runbook:n0nce:out:end:3
        runbook:n0nce:out:over

        """)
    #expect(
      output[.error] == """
        runbook:n0nce:err:begin
        seen
        runbook:n0nce:err:end:3
        runbook:n0nce:err:over

        """)
  }

  /// A login that reads standard input takes its beginning; a lost connection takes its end.
  @Test("of one that arrives in part nothing runs, wherever it is cut", arguments: shells)
  func part(_ shell: [String]) async {
    let sent = sent
    let lines = sent.indices.filter { sent[$0] == 0x0A }.map { $0 + 1 }.dropLast()
    for cut in [1, 5] + lines + lines.map({ $0 + 7 }) where cut < sent.count {
      for part in [sent[cut...], sent[..<cut]] {
        let output = await read(part, by: shell)
        #expect(!bench.exists("ran"), "cut at \(cut) of \(sent.count)")
        #expect(!output[.output].contains("runbook:n0nce:out:begin"), "cut at \(cut)")
      }
    }
  }

  @Test("nor of one that has lost a part in its middle", arguments: [1, 4, 64])
  func hole(_ size: Int) async {
    let sent = sent
    let words = sent.count - 300
    for start in stride(from: words, to: sent.count - size - 20, by: 37) {
      let output = await read(sent[..<start] + sent[(start + size)...], by: ["/bin/sh"])
      #expect(!bench.exists("ran"), "\(size) bytes from \(start)")
      #expect(!output[.output].contains("begin"), "\(size) bytes from \(start)")
    }
  }

  @Test("options, functions and settings of the login change nothing in a command")
  func neutral() async {
    let text = "case $- in *[eufxv]*) echo options $- ;; esac; cd home && pwd; echo a  b; printf 1"
    let output = Output()
    _ = await ProcessRunner(interruption: bench.interruption).run(
      Invocation(
        executable: "/bin/bash",
        arguments: [
          "-c",
          """
          mkdir -p "$0/home"; cd "$0"
          export SHELLOPTS BASHOPTS CDPATH=/ GREP_OPTIONS=-v POSIXLY_CORRECT=1
          set -efu -o posix
          printf() { echo forged; }
          cd() { echo forged; }
          export -f printf cd
          trap '' TERM PIPE
          exec bash --posix -s
          """, bench.folder.string,
        ],
        environment: ["PATH": "/usr/bin:/bin"],
        input: FarSide.call(
          Array((text + "; sleep 9 & kill $!; wait $!; echo $?").utf8), nonce: Self.nonce)),
      timeout: 30_000, sink: output.append)
    #expect(
      output[.output] == """
        runbook:n0nce:out:begin
        \(bench.folder.string)/home
        a b
        1143
        runbook:n0nce:out:end:0
        runbook:n0nce:out:over

        """, "\(output[.error])")
  }

  @Test("no variable that changes shells and tools reaches a command", arguments: shells)
  func meddling(_ shell: [String]) async {
    for descriptor in ["1", "2"] {
      var environment = ["PATH": "/usr/bin:/bin"]
      for name in MeddlingVariables.all { environment[name] = "7" }
      environment["BASH_XTRACEFD"] = descriptor
      environment["SHELLOPTS"] = nil
      let output = Output()
      _ = await ProcessRunner(interruption: bench.interruption).run(
        Invocation(
          executable: shell[0], arguments: shell.dropFirst() + ["-s"],
          environment: ProcessVariables(environment), workingDirectory: bench.folder.string,
          input: FarSide.call(Array("env; echo said >&2".utf8), nonce: Self.nonce)),
        timeout: 30_000, sink: output.append)
      let lines = output[.output].split(separator: "\n")
      #expect(lines.last == "runbook:n0nce:out:over", "\(output[.error])")
      #expect(output[.error].contains("said"))
      #expect(!lines.contains { $0.hasSuffix("=7") }, "\(output[.output])")
      #expect(!output[.output].contains("BASH_XTRACEFD"), "\(output[.output])")
    }
  }

  // MARK: - What comes back

  private func streams(_ text: String, chunk: Int) -> (FarStream, String) {
    var stream = FarStream(.output, nonce: Self.nonce)
    var clean: [UInt8] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      clean += stream.take(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    clean += stream.finish()
    return (stream, String(decoding: clean, as: UTF8.self))
  }

  @Test("the command's own output is found wherever the chunks end", arguments: [1, 2, 3, 7, 1000])
  func chunks(_ chunk: Int) {
    let (stream, clean) = streams(
      """
      Welcome, runbook:n0nce:nobody
      runbook:other:out:begin
      runbook:n0nce:out:begin
      one runbook:n0nce:out:x
      two runbook:n0runbook:n0nce:out:end:7
      late
      runbook:n0nce:out:over
      bye
      """, chunk: chunk)
    #expect(clean == "one runbook:n0nce:out:x\ntwo runbook:n0late\n")
    #expect(stream.status == 7)
    #expect(stream.hasBegun && stream.isOver)
    #expect(String(decoding: stream.preface, as: UTF8.self).hasPrefix("Welcome"))
  }

  @Test("what a login prints is nobody's, and a command without an end has no status")
  func unfinished() {
    let (quiet, nothing) = streams("Welcome\nrunbook:n0nce:out:beg", chunk: 4)
    #expect(nothing.isEmpty && !quiet.hasBegun)
    let (cut, half) = streams("runbook:n0nce:out:begin\nhalf runbook:n0nce:out:end:1", chunk: 5)
    #expect(half == "half runbook:n0nce:out:end:1")
    #expect(cut.hasBegun && cut.status == nil && !cut.isOver)
  }

  @Test("where both outputs were joined, what comes of either is kept")
  func joined() {
    let (stream, clean) = streams(
      """
      hello
      runbook:n0nce:err:begin
      warning
      runbook:n0nce:out:begin
      out
      runbook:n0nce:out:end:0
      runbook:n0nce:out:over
      more
      runbook:n0nce:err:end:0
      runbook:n0nce:err:over
      bye
      """, chunk: 9)
    #expect(clean == "warning\nout\nmore\n")
    #expect(stream.status == 0)
  }
}
