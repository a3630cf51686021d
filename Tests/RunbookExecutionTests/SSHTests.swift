import RunbookBase
import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import RunbookTestSupport
import Testing

@testable import RunbookExecution

@Suite("Hosts over ssh", .timeLimit(.minutes(15)))
struct SSHTests {
  private let bench: Bench

  init() throws { bench = try Bench(.thisMachine) }

  private func plan(_ steps: [Plan.Step], on servers: SSHServer...) -> Plan {
    var plan = Plan.sample(steps)
    plan.hosts = servers.map(\.host)
    return plan
  }

  private func run(_ plan: Plan) async throws -> Finished {
    try await bench.run(plan, environment: SSHServer.environment(bench))
  }

  @Test("are reached by one connection each, which is gone when the run is over")
  func shared() async throws {
    let (one, two) = (try await SSHServer(bench, 2), try await SSHServer(bench, 3))
    let run = try await run(
      plan(
        [
          .run("first", "echo \"$SSH_CONNECTION\"", batches: [["h2", "h3"]]) {
            $0.check = .probe("look", "true", hosts: ["h2", "h3"])
          },
          .run("second", "true", batches: [["h2"], ["h3"]]),
        ], on: one, two))
    #expect(run.status == 0, "\(bench.shown)")
    #expect(try one.connections() == 1)
    #expect(try two.connections() == 1)
    let seen = try run.data("step.end").prefix(2).map {
      String(decoding: try run.blob($0["stdout"]), as: UTF8.self)
    }
    #expect([one, two].allSatisfy { server in seen.contains { $0.contains(server.address) } })
    #expect(try run.report().completeness == .pass)
  }

  @Test("give back output of any bytes and an exit status of their own, 255 too")
  func own() async throws {
    let server = try await SSHServer(bench, 2)
    let run = try await run(
      plan([.run("odd", #"printf '\000\377x'; exit 255"#, batches: [["h2"]])], on: server))
    #expect(run.status == 1)
    #expect(bench.shown.contains("got exit status 255"), "\(bench.shown)")
    let end = try #require(try run.data("step.end").first)
    #expect(end["outcome"] == .string("failed"))
    #expect(end["exit"] == .integer(255))
    #expect(try run.blob(end["stdout"]) == [0, 0xFF, 0x78])
  }

  @Test("get values as they are, whatever they are made of")
  func values() async throws {
    let server = try await SSHServer(bench, 2)
    let value = "-n it's; $(id) `id` \"x\" \\ *\n'; rm -rf / #\u{1F525}\n"
    var plan = plan(
      [.run("say", "printf %s \"$value\"", batches: [["h2"]], variables: ["value"])], on: server)
    plan.variables = [Plan.Variable(name: "value", kind: .value, value: value)]
    let run = try await run(plan)
    #expect(run.status == 0, "\(bench.shown)")
    #expect(try run.blob(run.data("step.end").first?["stdout"]) == Array(value.utf8))
  }

  @Test("that nobody answers for fail before anything has run there")
  func unreachable() async throws {
    var plan = Plan.sample([.run("go", "touch ran", batches: [["gone"]])])
    plan.hosts = [Plan.Host(id: "gone", address: "127.0.0.77", connection: .ssh)]
    _ = try await SSHServer(bench, 2)
    let run = try await run(plan)
    #expect(run.status == 1)
    #expect(bench.shown.contains("did not start: ssh could not reach `127.0.0.77`: "))
    let end = try #require(try run.data("step.end").first)
    #expect(end["outcome"] == .string("failed"))
    #expect(end["exit"] == nil)
    #expect(!(try run.blob(end["stderr"])).isEmpty)
  }

  @Test("whose key has changed are not talked to, and the reason is said")
  func changedKey() async throws {
    let server = try await SSHServer(bench, 2)
    try await server.changeKey()
    let run = try await run(
      plan([.run("go", "touch \(bench.path("ran"))", batches: [["h2"]])], on: server))
    #expect(run.status == 1)
    #expect(
      bench.shown.contains("host key of `\(server.address)` is not the one"), "\(bench.shown)")
    #expect(!bench.exists("ran"))
  }

  @Test("whose connection is lost while a command runs leave it undecided, and nothing goes on")
  func lost() async throws {
    let server = try await SSHServer(bench, 2)
    // The command's grandparent or parent is the server's process for this connection.
    let cut = """
      echo half; me=$$
      until [ "$(cat /proc/$me/comm)" = sshd ]; do
        me=$(sed 's/.*) . \\([0-9]*\\) .*/\\1/' /proc/$me/stat)
      done
      kill -9 $me; sleep 5
      """
    let run = try await run(
      plan(
        [
          .run("cut", cut, batches: [["h2"]]) { $0.onFailure = .continue },
          .run("after", "touch \(bench.path("ran"))", batches: [["h2"]]),
        ], on: server))
    #expect(run.status == 1, "\(bench.shown)")
    #expect(bench.shown.contains("lost its connection to `\(server.address)`"), "\(bench.shown)")
    #expect(try run.data("step.end").map { $0["outcome"] } == [.string("interrupted")])
    #expect(!bench.exists("ran"))
    let directory = try #require(run.outcome.runDirectory)
    let resumed = await resumeRun(
      directory, options: bench.options, environment: SSHServer.environment(bench))
    #expect(resumed.exitStatus == 23, "\(bench.shown)")
    #expect(bench.shown.contains("nobody knows how it ended"), "\(bench.shown)")
  }

  @Test("start together once all are connected")
  func together() async throws {
    let (one, two) = (try await SSHServer(bench, 2), try await SSHServer(bench, 3))
    let run = try await run(
      plan(
        [.run("both", "true", batches: [["h2", "h3"]]) { $0.simultaneous = true }], on: one, two))
    #expect(run.status == 0, "\(bench.shown)")
    #expect(
      try run.types.filter { $0.hasPrefix("step.") }
        == ["step.start", "step.start", "step.end", "step.end"])
  }
}
