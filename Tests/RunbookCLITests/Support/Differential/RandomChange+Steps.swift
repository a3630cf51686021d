import RunbookPlan

extension RandomChange {
  /// Leaves a line that says that the step has run on a host.
  private var log: String { "echo s\(count) >>log.${host}\n" }

  mutating func fill(_ step: inout RandomStep, _ kind: RandomStepKind) {
    switch kind {
    case .succeed: step.run(log + prints())
    case .fail: fail(&step, "exit \(random.number(1...200))")
    case .otherStatus:
      step.set("ok", random.pick(["[0, 3]", "[3]", "[1, 3, 255]"]))
      fail(&step, "exit 3")
    case .hang:
      step.set("timeout", "1s")
      fail(&step, random.pick(["sleep 30", "sleep 30; echo late", "exec sleep 30"]))
    case .flood: step.run(log + flood() + random.pick(["", " >&2"]))
    case .binary: step.run(log + octal(1...60) + random.pick(["", " >&2"]))
    case .signal: fail(&step, "kill -\(random.pick(["KILL", "TERM", "HUP", "ABRT"])) $$")
    case .retried: retried(&step)
    case .values: values(&step)
    case .environment: environment(&step)
    case .standardInput: step.run(log + "wc -c")
    case .longCommand:
      let comment = HostileText.line(&random, times: 90)
      step.run(log + "# \(comment.replacing("${", with: "$${"))\n" + prints())
    case .manyLines: manyLines(&step)
    case .child: step.run(log + "(sleep 0.2; echo child) & echo parent; wait")
    case .abandoned: step.run(log + "(sleep 3; echo late) & echo parent")
    case .person: person(&step)
    case .recorded, .notified, .approved: company(&step, kind)
    case .secret: secret(&step)
    case .rolled: rolled(&step)
    default: fillLooking(&step, kind)
    }
    if kind != .person, kind != .rolled, !kind.looks, !kind.isForPeople {
      place(&step)
      if random.chance(50) { wayBack(&step) }
    }
  }

  private mutating func rolled(_ step: inout RandomStep) {
    guard !hosts.isEmpty else { return step.run(log + prints()) }
    let look = "check: {run: echo well, expect: {equals: well}}"
    var batch = "size: \(random.pick(["1", "2", "50%", "[1, 2]"]))"
    if random.chance(40) {
      batch += ", between: [{id: s\(count)-between, title: Between, \(look)}]"
    }
    if random.chance(30) {
      batch += ", after_first: [{id: s\(count)-first, title: First, \(look)}]"
    }
    step.set("on", "{role: node}")
    step.set("batch", "{\(batch)}")
    if random.chance(50) { step.set("check", "{run: echo well, expect: {equals: well}}") }
    let name = "s\(count)"
    let steps = ["a", "b", "c"].prefix(random.number(1...3)).map { letter in
      var part = RandomStep(id: "\(name)-\(letter)", title: HostileText.title(&random))
      var text = "echo \(name)-\(letter) >>log.${host}\n\(prints())\n"
      if random.chance(25) {
        text += "case ${host} in \(random.pick(hosts))) exit 3 ;; esac\n"
        mayFail(&part)
      }
      part.run(text)
      if random.chance(25) { part.set("on", random.pick(["controller", "{host: \(hosts[0])}"])) }
      if random.chance(40) {
        part.set("undo", HostileText.yaml("echo undo:\(name)-\(letter) >>log.${host}"))
      }
      return String(part.yaml.dropFirst(2))
    }
    step.set("steps", "[\(steps.joined(separator: ", "))]")
  }

  mutating func fillStop(_ step: inout RandomStep) {
    var text = log + prints() + "\n"
    if !hosts.isEmpty, random.chance(40) {
      text += "case ${host} in \(random.pick(hosts))) ;; *) exit 0 ;; esac\n"
    }
    step.run(text + "test -e \(RandomChange.mended) || exit 7")
    if random.chance(30) { step.set("on_failure", random.pick(["stop", "finish-batch"])) }
    place(&step)
    if random.chance(70) { wayBack(&step) }
  }

  // MARK: What a command prints

  /// Some output, on either stream, with a line break at its end or without.
  mutating func prints() -> String {
    switch random.below(5) {
    case 0: "echo words"
    case 1: "printf 'no line break'"
    case 2: "printf 'one\\ntwo\\n' >&2; echo three"
    case 3: octal(1...20)
    default: ":"
    }
  }

  /// Prints some bytes, whatever they are.
  mutating func octal(_ count: ClosedRange<Int>) -> String {
    let bytes = (0..<random.number(count)).map { _ in
      random.pick([0, 7, 10, 13, 27, 34, 39, 92, 127, 128, 195, 255, random.below(256)])
    }
    let digits = bytes.map { "\\" + String($0 >> 6) + String($0 >> 3 & 7) + String($0 & 7) }
    return "printf '\(digits.joined())'"
  }

  /// More than a pipe holds; now and then as much as the evidence keeps whole, or more.
  mutating func flood() -> String {
    let whole = 2 << 20
    let bytes = random.pick(weighted: [
      (7, random.number(70_000...200_000)), (1, whole), (2, whole + random.number(1...90_000)),
    ])
    floods.append(bytes)
    return random.pick(["head -c \(bytes) /dev/zero", "yes '\u{E9}' | head -c \(bytes)"])
  }

  // MARK: Where it runs, and what its failure means

  /// The step may fail; nearly always the run goes on.
  private mutating func fail(_ step: inout RandomStep, _ ending: String) {
    var text = log + prints() + "\n"
    // Of several hosts, some fail.
    if !hosts.isEmpty, random.chance(40) {
      text += "case ${host} in \(random.pick(hosts))) ;; *) exit 0 ;; esac\n"
    }
    step.run(text + ending)
    mayFail(&step)
  }

  mutating func mayFail(_ step: inout RandomStep) {
    guard !random.chance(6) else {
      if random.chance(80) {
        step.set("on_failure", random.pick(["stop", "finish-batch", "rollback", "rollback"]))
      }
      return
    }
    step.set("on_failure", "continue")
  }

  private mutating func place(_ step: inout RandomStep) {
    guard !hosts.isEmpty, step.fields.contains(where: { $0.key == "on" }) || random.chance(45)
    else {
      return
    }
    if !step.fields.contains(where: { $0.key == "on" }) {
      step.set("on", random.pick(["{role: node}", "{host: \(random.pick(hosts))}"]))
    }
    if random.chance(12) {
      together.append("s\(count)")
      step.set("batch", "{size: all}")
    } else if random.chance(60) {
      step.set("batch", "{size: \(random.pick(["1", "2", "all"]))}")
    }
    if random.chance(20) { step.set("idempotent", "true") }
    if random.chance(20) { step.set("cwd", HostileText.yamlTemplate(RandomChange.folder)) }
  }

  private mutating func wayBack(_ step: inout RandomStep) {
    let ending = random.pick(weighted: [(6, "true"), (1, "exit 4")])
    let undo = "echo undo:s\(count) >>log.${host}\n\(prints())\n\(ending)"
    let isPossible = random.chance(95)
    step.set(
      "undo",
      isPossible
        ? "{run: \(HostileText.yaml(undo))}"
        : "{irreversible: \(HostileText.yamlTemplate(HostileText.title(&random)))}")
  }

  /// A folder that is there.
  static let folder = "odd $(x) 'folder'"

  private mutating func retried(_ step: inout RandomStep) {
    let needed = random.number(1...4)
    let limit = random.pick([
      "attempts: \(random.number(1...4))", "for: 60s", "attempts: 5, for: 60s",
    ])
    step.set("retry", "{every: \(random.pick(["10ms", "50ms"])), \(limit)}")
    step.run(
      log + prints() + """

        echo x >>"tries.s\(count).${host}"
        test "$(wc -l <"tries.s\(count).${host}")" -ge \(needed)
        """)
    mayFail(&step)
  }

  // MARK: Values

  /// Prints values byte by byte, into files and as it is.
  private mutating func values(_ step: inout RandomStep) {
    let chosen = variables.filter { _ in random.chance(70) }
    let isOnHosts = chosen.contains(where: \.isPerHost)
    var text = log
    for variable in chosen {
      let file = "value.s\(count).\(variable.name)"
      text +=
        "printf '%s' \"${\(variable.name)}\" | od -An -v -tx1 | tr -d ' \\n' >\(file).${host}\n"
      text += "printf '%s' \"${\(variable.name)}\"\n"
      for (host, value) in variable.byHost {
        expectedFiles["\(file).\(host)"] = hexText(value.utf8)
      }
    }
    step.run(text)
    if isOnHosts { step.set("on", "{role: node}") }
  }

  private mutating func environment(_ step: inout RandomStep) {
    var text = log
    for (name, value) in RandomChange.environment.sorted(by: { $0.key < $1.key }) {
      let file = "value.s\(count).\(name)"
      text += "printf '%s' \"$\(name)\" | od -An -v -tx1 | tr -d ' \\n' >\(file).${host}\n"
      for host in ["controller"] + hosts { expectedFiles["\(file).\(host)"] = hexText(value.utf8) }
    }
    // Nothing of the script's own may reach a command, nor may a value that it does not name.
    text += "env | grep -c -e '^RB_' -e '^v_' -e '^v[0-9]='\necho \"$LC_ALL $(umask)\"\n"
    text += "echo \"${#RUNBOOK_STEP} ${RUNBOOK_STEP##*/}\"\n".replacing("${", with: "$${")
    step.run(text)
  }

  /// Prints the secret among other bytes, whole or in part. Not by `echo`: what that makes of a
  /// backslash differs between the hosts' own shells.
  private mutating func secret(_ step: inout RandomStep) {
    let text = random.pick([
      "printf '%s' \"${key}\"", "printf 'a%s%sb\\n' \"${key}\" \"${key}\" >&2; \(prints())",
      "\(octal(1...9)); printf '%s' \"${key}\"; \(octal(1...9))",
      "cat secret; printf '%s\\n' ${key}",
      "printf '%s' \"${key}\" | head -c 9", "head -c 9000 /dev/zero; printf '%s' \"${key}\"",
    ])
    if random.chance(20) { fail(&step, text + "; exit 3") } else { step.run(log + text) }
  }

  // MARK: Texts

  private mutating func manyLines(_ step: inout RandomStep) {
    let inner = random.pick(["EOF", "PLAN", "'it''s'", "\\E"])
    let word = inner.filter { $0 != "'" && $0 != "\\" }
    step.run(
      log + """
        cat <<\(inner)
        it's "quoted" \\ `echo ticked` \(random.pick(["$(echo run)", "#", "\t!"]))
        \(word)
        if true; then
          printf '%s\\n' "a  b" 'c"d' e\\ f *.nothing
        fi\(random.pick(["\n", "\n\n", "", "  ", " # no more", "; \\\n  :", ";"]))
        """)
  }

  private mutating func person(_ step: inout RandomStep) {
    if random.chance(60) {
      step.set("manual", HostileText.yamlTemplate("Press " + HostileText.title(&random)))
    } else {
      step.set("approve", "{ask: \(HostileText.yamlTemplate(HostileText.title(&random)))}")
    }
  }
}
