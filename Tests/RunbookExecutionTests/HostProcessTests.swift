import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct HostProcessTests {
  private let bench: Bench

  init() throws { bench = try Bench(.thisMachine) }

  /// Each host says when it begins and ends, in one file for all.
  private let logged = #"echo "begin $host" >>log; sleep 0.4; echo "end $host" >>log"#

  @Test("the hosts of a batch run side by side, batches one after another")
  func batches() async throws {
    let run = try await bench.run(bench.batched(logged, [["a", "b"], ["c"]]))
    #expect(run.status == 0)
    let log = try bench.text("log").split(separator: "\n").map(String.init)
    #expect(Set(log[0..<2]) == ["begin a", "begin b"])
    #expect(Set(log[2..<4]) == ["end a", "end b"])
    #expect(log[4...] == ["begin c", "end c"])
    let report = try run.report()
    #expect(report.completeness == .pass, "\(report.lines)")
  }

  @Test("what runs over ssh gets its variables and folder, and keeps its exit status")
  func ssh() async throws {
    let environment = try environmentWithSSH(
      "[ \"$1\" = ops@10.0.0.9 ] || exit 255; shift; exec \"$@\"")
    var plan = Plan.sample([
      .run(
        "remote", "pwd; printf '%s\\n' \"${name}\"; cat; exit 5", batches: [["r"]],
        variables: ["name"]
      ) {
        $0.command?.workingDirectory = "/"
        $0.command?.okStatuses = [5]
      }
    ])
    plan.hosts = [Plan.Host(id: "r", address: "10.0.0.9", user: "ops", connection: .ssh)]
    plan.variables = [Plan.Variable(name: "name", kind: .value, value: "it's; $(id) \"x\"")]
    let run = try await bench.run(plan, environment: environment)
    #expect(run.status == 0, "\(bench.shown)")
    let end = try #require(try run.data("step.end").first)
    #expect(try run.blob(end["stdout"]) == Array("/\nit's; $(id) \"x\"\n".utf8))
  }

  private func environmentWithSSH(_ script: String) throws -> ExecutionEnvironment {
    try FileManager.default.createDirectory(
      atPath: bench.path("bin"), withIntermediateDirectories: true)
    let path = bench.path("bin/ssh")
    // What makes, looks at and ends connections is left out.
    let options = """
      while :; do
        case $1 in
          --) shift && break ;;
          -N | -O) exit 0 ;;
          -o) shift 2 ;;
          *) shift ;;
        esac
      done
      """
    try Data("#!/bin/sh\n\(options)\n\(script)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return bench.environment(["PATH": bench.path("bin") + ":/usr/bin:/bin"])
  }
}
