import RunbookDiagnostics
import RunbookModel
import RunbookRules
import Testing

@Suite("Values of variables where numbers are wanted")
struct GivenTests {
  private let hosts = "hosts: {a: {address: a}, b: {address: b}, c: {address: c}}\n"
  private let values = "variables: {time: 2m, room: 3MB, some: 50%, two: '2'}"
  private let variables = """
    variables:
      time: {type: duration}
      room: {type: size}
      some: {type: share}
      two: {type: int, default: '7'}
      ok: {type: int, default: '200'}
      word: {default: 2m}
      each: {type: duration, per_host: true, default: 2m}
      open: {type: duration, required: true}
      key: {type: secret}
      day: {type: date}

    """

  private func checking(_ step: String, change: String? = nil) -> Checking {
    Checking(
      runbook: variables + Checking.stage("- {id: work, \(step)}"),
      change: hosts + (change ?? values))
  }

  @Test(
    "A duration, a size, a number or a part of the hosts may be that of a variable",
    arguments: [
      "run: make x, timeout: '${time}'",
      "run: make x, estimate: '${time}'",
      "run: make x, retry: {every: '${time}', for: '${time}', attempts: '${two}'}",
      "run: make x, ok: [0, '${two}']",
      "on: all, run: make x, batch: '${two}'",
      "on: all, run: make x, batch: ['${two}', '${some}']",
      "on: all, run: make x, batch: {size: 1, min_available: '${two}'}",
      "on: all, batch: {size: '${two}', pause: '${time}'}, steps: [{id: x, run: make x}]",
      "wait: {until: {tcp: 'a:1'}, every: '${time}', for: '${time}', stable_for: '${time}'}",
      "check: {disk: /srv, free: '${room}', timeout: '${time}'}",
      "check: {http: 'http://a/', status: '${ok}'}",
      "check: {run: ask x, expect: {number: '>= ${two}'}}",
      "check: {run: ask x, expect: {exit: '${two}'}}",
      "check: {run: ask x, expect: {json: /n, length: '${two}'}}",
      "check: {file: /srv/x, max_age: '${time}'}",
      "check: {run: ask x, expect: {equals: ok}, hold: {every: 1s, for: '${time}'}}",
      "notify: {audience: all, message: now, lead: '${time}'}",
    ])
  func places(_ step: String) {
    let given = checking(step)
    let plain = checking(
      step.replacing("'>= ${two}'", with: "'>= 2'").replacing("'${time}'", with: "2m")
        .replacing("'${room}'", with: "3MB").replacing("'${some}'", with: "50%")
        .replacing("'${two}'", with: "2").replacing("'${ok}'", with: "200"))
    #expect(given.messages == plain.messages)
    #expect(given.facts == plain.facts)
    #expect(!given.facts.contains("?"))
    #expect(given.facts != checking(step.contains("run") ? "run: make x" : "tcp: 'a:1'").facts)
  }

  @Test(
    "A variable of another kind is reported once, with what is wanted",
    arguments: [
      ("timeout: '${word}'", 203, "`word` has `type: string`, where `type: duration` is wanted"),
      ("timeout: '${two}'", 203, "`two` has `type: int`, where `type: duration` is wanted"),
      ("timeout: '${key}'", 203, "`key` has `type: secret`, where `type: duration` is wanted"),
      ("timeout: '${day}'", 203, "`day` has `type: date`, where `type: duration` is wanted"),
      ("timeout: '${target}'", 203, "`target` is a version, where `type: duration` is wanted"),
      ("timeout: '${each}'", 203, "`each` differs from host to host and cannot stand here"),
      ("timeout: '${none}'", 201, "variable `none` is not defined"),
      ("timeout: '${open}'", 201, "variable `open` has no value"),
      ("timeout: '${time}0'", 108, "a variable is the whole value here, or none of it"),
      (
        "batch: '${time}'", 203,
        "`time` has `type: duration`, where `type: int` or `type: share` is wanted"
      ),
      (
        "retry: {every: 1s, for: '${word}'}", 203,
        "`word` has `type: string`, where `type: duration` is wanted"
      ),
    ])
  func wrongKinds(_ key: String, _ code: Int, _ message: String) {
    let checking = checking("on: all, run: make x, \(key)")
    #expect(checking.messages(code) == [message])
    #expect(checking.codes == [code], "\(checking.lines)")
  }

  @Test(
    "What may not be written there may not be the value either",
    arguments: [
      ("timeout: '${time}'", "time: 0s", "a limit of zero is over before anything can happen"),
      ("timeout: '${time}'", "time: 40000d", "`40000d` is longer than any change lasts"),
      ("retry: {every: 1s, attempts: '${two}'}", "two: '0'", "`0` can never be true here"),
      ("batch: '${some}'", "some: majority", "`majority` is not a whole number"),
    ])
  func bounds(_ key: String, _ value: String, _ reason: String) {
    let name = value.prefix { $0 != ":" }
    let checking = checking("on: all, run: make x, \(key)", change: "variables: {\(value)}")
    let text = value.drop { $0 != " " }.dropFirst().filter { $0 != "'" }
    #expect(
      checking.messages == ["value `\(text)` of variable `\(name)` cannot be used: \(reason)"])
  }

  @Test("Nothing follows from a value that is not known")
  func noFollowers() {
    let steps = """
      - {id: a, wait: {until: {tcp: 'a:1'}, every: 5s, for: '${open}', stable_for: 1m}}
      - {id: b, check: {run: ask x, expect: {equals: ok}, hold: {every: 1s, for: '${open}'}}}
      - {id: c, run: make x, timeout: '${open}', estimate: 5m}
      """
    let checking = Checking(runbook: variables + Checking.stage(steps), change: hosts + values)
    #expect(checking.codes == [201], "\(checking.lines)")
  }

  @Test("Numbers of variables are held against one another")
  func compared() {
    let checking = checking("run: make x, timeout: '${time}', estimate: 1h")
    #expect(checking.codes == [2064], "\(checking.lines)")
  }

  @Test(
    "Numbers that limit the same thing are held against one another, those of others are not",
    arguments: [
      ("wait: {until: {tcp: 'a:1'}, for: 9s}", 1),
      ("wait: {until: {tcp: 'a:1'}, for: 10s}", 0),
      ("wait: {until: {tcp: 'a:1'}, every: 1s, for: 5s}", 0),
      ("check: {tcp: 'a:1', timeout: 2m, retry: {every: 1s, for: 1m}}", 1),
      ("check: {tcp: 'a:1', timeout: 5s, retry: {every: 1s, for: 1m}}", 0),
      ("check: {tcp: 'a:1', timeout: 5s}, estimate: 10m", 1),
      ("check: {tcp: 'a:1', timeout: 5s, retry: {every: 1s, attempts: 100}}, estimate: 1m", 0),
      ("check: {tcp: 'a:1', timeout: 5s, retry: {every: 1s, for: 10m}}, estimate: 1m", 0),
      ("check: {tcp: 'a:1'}, estimate: 10m", 0),
      ("approve: {ask: Go on?}, timeout: 5m, estimate: 1h", 1),
      ("approve: {ask: Go on?}, timeout: 5m, estimate: 5m", 0),
      ("on: all, batch: {size: 1, pause: 1h}, estimate: 30m, steps: [{id: b, run: make x}]", 1),
      ("on: all, batch: {size: 1, pause: 1m}, estimate: 30m, steps: [{id: b, run: make x}]", 0),
    ])
  func limits(_ keys: String, _ count: Int) {
    let checking = Checking(
      steps: "- {id: a, \(keys)}", change: "hosts: {x: {address: x}, y: {address: y}}")
    #expect(checking.messages(2064).count == count, "\(checking.lines)")
  }

  @Test("Each hop has the values of its own")
  func hops() {
    let checking = Checking(
      runbook: """
        variables:
          time: {type: duration, per_hop: true}
          two: {type: int, per_hop: true}
          limit: {type: duration, default: '${time}'}
        checks: {up: {run: ask x, expect: {equals: ok}, hold: {every: 1s, for: '${limit}'}}}
        stages:
          - id: live
            per: hop
            steps:
              - {id: make, run: make x, timeout: '${time}', check: up}
              - {id: roll, on: all, batch: '${two}', steps: [{id: x, run: make x}]}
        """,
      change: hosts + """
        versions: {from: '1.0', via: ['1.5'], to: '2.0'}
        variables: {time: {'1.5': 2m, '2.0': 5m}, two: {'1.5': '1', '2.0': '3'}}
        """)
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    let steps = checking.change?.steps ?? []
    let made = steps.filter { $0.baseID == "make" }
    #expect(made.map { $0.step.timeout?.value } == [120_000, 300_000])
    #expect(made.map { $0.check?.check.hold?.forTime?.value } == [120_000, 300_000])
    #expect(
      checking.stepHosts.filter { $0 != ["controller"] } == [["a"], ["b"], ["c"], ["a", "b", "c"]])
  }
}

extension Checking {
  fileprivate var messages: [String] { diagnostics.map(\.message) }

  /// All numbers of the steps, as they will be in a plan.
  fileprivate var facts: String {
    (change?.steps ?? []).map { scheduled in
      var numbers = Numbers()
      var step = scheduled.step
      step.visitGiven(&numbers)
      let check = scheduled.check?.check
      let retry = [step.retry, check?.retry, check?.hold].map { retry in
        [retry?.every, retry?.forTime, retry?.attempts].map { $0?.known?.value }
      }
      var wait: [Int?] = []
      if case .wait(let own)? = step.action?.value {
        wait = [own.every, own.limit, own.stableFor].map { $0?.known?.value }
      }
      if case .notify(let own)? = step.action?.value { wait = [own.lead?.known?.value] }
      let own = [step.timeout, step.estimate, step.backup?.maximumAge].map { $0?.known?.value }
      let seen = [
        check?.free, check?.timeout, check?.status, check?.maximumAge, check?.tolerance,
        check?.expect?.jsonLength, check?.expect?.number?.value,
      ].map { $0?.known?.value }
      let exits = (step.okStatuses + (check?.expect?.exit ?? [])).map { $0.known?.value }
      let least = (step.batch ?? scheduled.turn?.batch)?.minimumAvailable?.known?.value
      let pause = scheduled.turn?.batch.pause?.known?.value
      return "\(scheduled.id) \(scheduled.batches) \(retry) \(wait) \(own) \(seen) \(exits) "
        + "\(String(describing: least)) \(String(describing: pause)) \(numbers.unknown ? "?" : "")"
    }.joined(separator: "\n")
  }
}

private struct Numbers: GivenVisitor {
  var unknown = false

  mutating func visit<Value>(_ given: inout Given<Value>) {
    if !given.isKnown { unknown = true }
  }
}
