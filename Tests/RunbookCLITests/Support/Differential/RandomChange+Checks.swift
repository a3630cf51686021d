extension RandomStepKind {
  /// It is about a check, and runs where that looks.
  var looks: Bool {
    switch self {
    case .held, .slowLook, .muchSeen, .floodSeen, .otherProbe, .personLooks: true
    case .looked, .compared, .waited, .waitedInVain, .foundFile, .secretSeen, .stable: true
    default: false
    }
  }

  /// Only people do it.
  var isForPeople: Bool { [.recorded, .notified, .approved].contains(self) }
}

extension RandomChange {
  mutating func fillLooking(_ step: inout RandomStep, _ kind: RandomStepKind) {
    switch kind {
    case .proved:
      step.run("echo s\(count) >>log.${host}\n" + prints())
      step.set("check", check())
      mayFail(&step)
    case .unless:
      step.run("echo s\(count) >>log.${host}\n" + prints())
      let isDone = random.pick(["true", "false", "test \"${host}\" = h1"])
      step.set("unless", "{title: Done, run: '\(isDone)', expect: {exit: 0}}")
    case .looked:
      step.set("check", check(isAlone: true))
      mayFail(&step)
    case .compared:
      step.set("check", hosts.isEmpty ? check() : comparison())
      mayFail(&step)
    case .waited:
      step.set(
        "wait",
        "{until: {title: Came, run: '\(comesLater())', expect: {exit: 0}}, "
          + "every: 100ms, for: 20s}")
    case .stable:
      step.set(
        "wait",
        "{until: {title: Stays, run: '\(comesLater())', expect: {exit: 0}}, "
          + "every: 50ms, for: 20s, stable_for: 200ms}")
    case .waitedInVain:
      step.set("wait", "{until: {title: Comes, file: never}, every: 200ms, for: 1s}")
      mayFail(&step)
    case .secretSeen:
      let wanted = random.pick(["empty: true", "contains: s3cret-", "equals: other"])
      step.set("check", "{title: Key, run: 'printf \"%s\" \"${key}\"', expect: {\(wanted)}}")
      mayFail(&step)
    case .foundFile:
      let path = HostileText.line(&random)
      step.set(
        "check",
        "{title: File, file: \(HostileText.yamlTemplate("./" + path)), is: "
          + random.pick(["present", "absent"]) + "}")
      mayFail(&step)
    default: fillRarely(&step, kind)
    }
  }

  private mutating func fillRarely(_ step: inout RandomStep, _ kind: RandomStepKind) {
    switch kind {
    case .held:
      step.set(
        "check",
        "{title: Held, run: echo still, expect: {equals: still}, "
          + "hold: {every: 50ms, for: 300ms}}")
    case .slowLook:
      step.set("check", "{title: Slow, run: echo soon; sleep 30, timeout: 1s, expect: {exit: 0}}")
    case .floodSeen:
      step.set("check", "{title: Much, run: \(HostileText.yaml(flood())), expect: {contains: é}}")
    case .personLooks:
      step.set(
        "check",
        "{title: Seen, manual: \(HostileText.yamlTemplate("Look" + HostileText.title(&random)))}")
    case .otherProbe:
      step.set("check", "{title: Probe, \(random.pick(RandomChange.probes))}")
    default:
      let text = HostileText.line(&random, times: random.number(1...300))
      step.set(
        "check",
        "{title: Long, run: \(HostileText.yaml("printf '%s' \"${long}\"")), "
          + "expect: {contains: \(HostileText.yamlTemplate(random.chance(50) ? text : "no"))}}")
      long = text
    }
    mayFail(&step)
  }

  /// Those whose command prints the same whenever and with whatever tools it runs.
  private static let probes = [
    "file: log.controller, is: present", "file: log.controller, is: absent",
    "config: settings.json, expect: {json: /level, equals: \"3\"}",
    "config: settings.json, expect: {json: /list/1, equals: \"b\\u0301\"}",
    "config: settings.json, expect: {json: /list, length: 2}",
  ]

  /// Holds from the third look on.
  private func comesLater() -> String {
    "echo x >>looks.s\(count); test $(wc -l <looks.s\(count)) -ge 3"
  }

  /// A check that holds or does not.
  mutating func check(isAlone: Bool = false) -> String {
    var parts = ["title: \(HostileText.yamlTemplate(HostileText.title(&random)))"]
    if isAlone, !hosts.isEmpty, random.chance(50) { parts.append("on: {role: node}") }
    if !isAlone, !hosts.isEmpty, random.chance(15) {
      parts.append("on: {host: \(random.pick(hosts))}")
    }
    let (command, expectation) = probe()
    parts += ["run: \(HostileText.yaml(command))", "expect: {\(expectation)}"]
    if random.chance(25) { parts.append("retry: {every: 10ms, attempts: \(random.number(1...3))}") }
    return "{\(parts.joined(separator: ", "))}"
  }

  private mutating func comparison() -> String {
    let (command, tolerance) = random.pick([
      ("echo same", ""), ("echo ${host}", ""), ("printf '7 \\n\\n'", ", tolerance: 1"),
      ("case ${host} in h1) echo 5 ;; *) echo 7 ;; esac", ", tolerance: 2"),
      ("case ${host} in h1) echo 5 ;; *) echo 8 ;; esac", ", tolerance: 2"),
      ("case ${host} in h2) exit 1 ;; esac", ""),
    ])
    let type = tolerance.isEmpty ? "text" : "integer"
    return "{title: Same, compare: {run: \(HostileText.yaml(command)), on: {role: node}, "
      + "as: \(type)}, expect: equal\(tolerance)}"
  }

  private static let numbers = [
    "5", "-3", "12", " 12", "\\t5", "+4", "007", "010", "08", "-08", "5 6", "word", "", "-",
    "99999999999999",
  ]

  /// A command, and what is expected of it.
  private mutating func probe() -> (command: String, expectation: String) {
    let odd = HostileText.line(&random)
    let shared = variables.filter { !$0.isPerHost }.map(\.name)
    let variable = random.pick(shared + ["long"])
    switch random.below(11) {
    case 10:
      let bytes = octal(1...random.pick([3, 60, 200]))
      let wanted = random.pick(["equals: x", "matches: '^..*$'", "empty: true", "contains: é"])
      return (bytes, wanted)
    case 0: return ("exit \(random.below(3))", "exit: \(random.pick(["0", "[1, 2]", "2"]))")
    case 1: return ("printf '%s' \"${\(variable)}\"", "equals: \"${\(variable)}\"")
    case 2: return ("printf '%s\\n\\n' \"${\(variable)}\" x", "contains: \"${\(variable)}\"")
    case 3: return ("printf '%s' \"${\(variable)}\"", "contains: \(HostileText.yamlTemplate(odd))")
    case 4: return (prints(), "excludes: \(HostileText.yamlTemplate(odd))")
    case 5: return (prints(), "empty: true")
    case 6:
      let number = random.pick(RandomChange.numbers)
      return ("printf -- '\(number)'", "number: \"\(random.pick(["==", ">=", "<", "!="])) 5\"")
    case 7:
      let version = random.pick(["8.2", "8.2.0", "v8.10", "8-2", "8.2a", "", "08.2", "8..2"])
      return ("echo '\(version)'", "version: \"\(random.pick(["==", ">=", "<", "!="])) 8.2\"")
    case 8:
      let pattern = random.pick(["^two$", "o.e", "[[:digit:]]+", "(a|one)", "^$", "é", "\\$"])
      return ("printf 'one\\ntwo\\n\\303\\251'", "matches: '\(pattern)'")
    default:
      let json = random.pick(["{\"a\": [1, 2]}", "{\"a\": {}}", "[]", "nothing", "{\"a\": \"xy\"}"])
      let wanted = random.pick([
        "/a, length: 2", "/a/1, equals: \"2\"", "/a, equals: xy", "/a, length: 1",
      ])
      return ("echo '\(json)'", "json: \(wanted)")
    }
  }
}
