import RunbookBase
import RunbookPlan

/// One step as the statements of its function.
struct ShellStep {
  let step: Plan.Step
  /// Of the function that holds the step.
  let function: String
  /// Where the step stands, such as `3/7`.
  let label: String
  let plan: Plan
  /// It is a step of the plan, and not of a way back.
  let isPlanned: Bool

  init(
    _ step: Plan.Step, function: String, label: String, plan: Plan, isPlanned: Bool
  ) throws(BackendError) {
    try checkID(step.authoredID)
    for host in step.hosts { try checkID(host) }
    self.step = step
    self.function = function
    self.label = label
    self.plan = plan
    self.isPlanned = isPlanned
  }

  func record() throws(BackendError) -> TemplateRecord {
    let proof = try step.check.map { check throws(BackendError) in
      try ShellCheck(check, step: step, role: .proof, plan: plan).record()
    }
    let unless = try step.unless.map { check throws(BackendError) in
      try ShellCheck(check, step: step, role: .unless, plan: plan).record()
    }
    let isByBatch = step.provesByBatch
    return [
      "function": .text(try ShellName(function)), "label": .text(ShellComment(label)),
      "title": .text(ShellComment("\(step.id): \(step.title)")),
      "comments": .records(comments.map { ["line": .text($0)] }),
      "id": .text(ShellWord(step.id)), "kind": .text(try ShellName(step.kind.rawValue)),
      "position": .text(try ShellName(step.position.rawValue)),
      "title_word": .text(
        ShellWord(step.turn.map { "\(step.title) (\($0.words))" } ?? step.title)),
      "hosts": .optional(
        step.hosts == [Plan.controllerID] ? nil : ShellArguments(step.hosts)),
      "simultaneous": .flag(step.kind == .run && step.simultaneous),
      "idempotent": .flag(step.idempotent),
      "guarded": .optional(guardedBy.map { ShellArguments($0) }),
      "policy": .optional(step.onFailure == .stop ? nil : ShellWord(step.onFailure.rawValue)),
      "machine": .records(machine), "command": .optional(try command()),
      "unless": .optional(unless),
      "proof_each": .optional(isByBatch ? proof : nil),
      "proof": .optional(isByBatch ? nil : proof),
      "batches": .records(
        step.kind == .run ? step.batches.map { ["hosts": .text(ShellArguments($0))] } : []),
      "person": .optional(person),
    ]
  }

  private func command() throws(BackendError) -> TemplateRecord? {
    guard step.kind == .run, let command = step.command else { return nil }
    try plan.verify(command, on: step.hosts, step: step.id)
    var record = try ShellCommand(command, hosts: step.hosts, word: "RUN", plan: plan).record()
    record["limit"] = .optional(step.timeoutMS)
    record["retry"] = .optional(
      step.retry.map { ShellArguments([$0.everyMS, $0.forMS, $0.attempts]) })
    record["statuses"] = .optional(
      command.okStatuses == [0] ? nil : ShellArguments(command.okStatuses.map { Int?($0) }))
    return record
  }

  /// What the step asks of the machine that runs the script.
  private var machine: [TemplateRecord] {
    plan.machineNeeds(of: step).map { need in
      [
        "host": .text(ShellWord(need.host)), "family": .text(ShellWord(need.family ?? "any")),
        "privilege": .text(ShellWord(need.needsRoot ? "root" : "any")),
      ]
    }
  }
}

// MARK: - People and words

extension ShellStep {
  /// The demands that rest on it, where nobody passes it by alone; nil where it is not so.
  private var guardedBy: [String]? {
    plan.isGuarded(step, isPlanned: isPlanned) ? plan.demands(on: step) : nil
  }

  private var person: TemplateRecord? {
    guard step.kind != .run else { return nil }
    var record: TemplateRecord = [
      "text": .flag(false), "apart": .records([]), "asks": .flag(false),
    ]
    if let manual = step.manual, step.kind == .manual {
      let fields = ShellArguments(manual.fieldArguments)
      if manual.byHost == nil {
        record["text"] = .record(words(manual.lines(on: []), verb: "manual", fields))
      } else {
        record["apart"] = .records(manual.apart(on: step.hosts))
        record["asks"] = .text(fields)
      }
    } else if let notify = step.notify {
      record["text"] = .record(
        words(notify.lines(on: step.hosts), verb: "notify", ShellArguments([String]())))
    } else if let approve = step.approve {
      let people = plan.approvers(at: step)
      var lines = approve.textLines(on: step.hosts)
      if !people.isEmpty { lines.append("may approve: " + people.joined(separator: ", ")) }
      var gate = words(lines, verb: "approve", ShellArguments(people))
      gate["limit"] = .optional(step.timeoutMS)
      record["text"] = .record(gate)
    }
    return record
  }

  private func words(
    _ lines: [String], verb: StaticString, _ arguments: ShellArguments
  ) -> TemplateRecord {
    let text = lines.map { PrintableText.joined($0) }.joined(separator: "\n")
    var record = HereDocument(text, word: "WORDS").record
    record["verb"] = .text(ShellName(keyword: verb))
    record["words"] = .text(arguments)
    return record
  }

  /// Where the step comes from, what it takes away, and the way back.
  private var comments: [ShellComment] {
    var lines = [ShellComment("\(step.origin.file):\(step.origin.line)")]
    let source = step.source.text
    if !source.isEmpty {
      lines[0] = ShellComment("\(step.origin.file):\(step.origin.line), \(source)")
    }
    let impact = plan.impactText(level: step.impact, effects: step.effects)
    if !impact.isEmpty { lines.append(ShellComment("Impact: \(impact)")) }
    guard let undo = step.undo else { return lines }
    if let reason = undo.irreversible {
      lines.append(ShellComment("POINT OF NO RETURN: \(reason)"))
    } else if let manual = undo.manual {
      lines.append(ShellComment("Way back, by hand:"))
      for line in manual.textLines(on: step.hosts) { lines += ShellComment.lines(of: line) }
    } else if let command = undo.command {
      for (text, hosts) in command.texts(on: step.hosts) {
        let place = hosts.isEmpty ? "" : " on \(hosts.joined(separator: ", "))"
        lines.append(ShellComment("Way back\(place):"))
        lines += ShellComment.lines(of: text)
      }
    }
    return lines
  }
}

extension Plan.Manual {
  /// What people are told where it differs from host to host, each text with the hosts it is for.
  func apart(on hosts: [String]) -> [TemplateRecord] {
    guard byHost != nil else { return [] }
    return texts(on: hosts).map { _, own in
      let own = own.isEmpty ? hosts : own
      let text = lines(on: own.prefix(1).map { $0 }).map { PrintableText.joined($0) }
      var record = HereDocument(text.joined(separator: "\n"), word: "WORDS").record
      record["hosts"] = .text(ShellArguments(own))
      return record
    }
  }

  /// What the person has to record, in the order in which it is asked, as `place.key=question`: the
  /// place is where JSON sorts the key.
  var fieldArguments: [String] {
    var keys: [(key: String, question: String)] = []
    for (index, name) in record.enumerated() {
      let isPlain = name.utf8.allSatisfy {
        (0x20...0x7E).contains($0) && ![0x22, 0x5C, 0x3D].contains($0)
      }
      let key = isPlain && !name.isEmpty ? name : "record-\(index + 1)"
      if !keys.contains(where: { $0.key == key }) { keys.append((key, name)) }
    }
    let sorted = keys.map(\.key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return keys.map { key, question in
      let place = (sorted.firstIndex(of: key) ?? 0) + 1
      return "\(place).\(key)=\(PrintableText.joined(question))"
    }
  }
}
