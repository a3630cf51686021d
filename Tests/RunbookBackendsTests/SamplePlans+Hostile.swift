import RunbookPlan

extension SamplePlans {
  /// Every text that a plan may hold is one that tries to become code.
  static func hostile(_ text: String) -> Plan {
    var step = run(
      "show", "printf '%s' \"${value}\"\n", variables: ["value"], on: [["one"]])
    step.title = text
    step.description = text
    step.command?.text = "printf '%s' \"${value}\"\n: <<'X'\nRUN\n\(text)\nX\n"
    step.undo = .init(irreversible: text)
    step.source = [.init(document: text, lines: text)]
    step.origin = .init(file: text, line: 1)
    step.check = probe(
      "shown", "printf '%s' \"${value}\"", [.init(.equals, text: trimmed(text))], on: ["one"],
      variables: ["value"])
    step.check?.subject = text
    step.check?.expected = text
    var hands = self.step("hands", .manual, title: text)
    hands.manual = .init(instruction: text, path: [text], record: [text, "a"], account: text)
    hands.unless = probe("never-asked", "true", [])
    var plan = of([step, hands], hosts: ["one"])
    plan.change = .init(id: text, title: text, environment: text, description: text)
    plan.product.title = text
    plan.runbook.title = text
    plan.versions = .init(from: text, to: text, path: [text, text])
    plan.variables = [.init(name: "value", kind: .value, value: text, title: text)]
    plan.stages[0].title = text
    plan.people.operators = [text]
    plan.recovery = [
      .init(id: "hostile", title: text, trigger: text, failureOf: ["show"], steps: [step])
    ]
    plan.requirements = [.init(id: text, kind: text, title: text, level: text)]
    plan.troubleshooting = [
      .init(id: text, symptom: text, shownBy: ["show"], actions: [.init(text: text, command: text)])
    ]
    plan.notes = [.init(text: text)]
    return plan
  }

  /// As an expectation sees it: without white space at the end.
  private static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while let last = bytes.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
