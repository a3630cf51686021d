import RunbookPlan

/// One step as a section of the checklist.
struct MarkdownStep {
  let step: Plan.Step
  /// Its number, such as `7` or `R1.2`.
  let label: String
  /// Marks of its heading.
  let heading: MarkdownText
  let plan: Plan

  init(_ step: Plan.Step, label: String, heading: MarkdownText = "###", plan: Plan) {
    self.step = step
    self.label = label
    self.heading = heading
    self.plan = plan
  }

  func record() -> TemplateRecord {
    [
      "heading": .text(heading), "label": .text(MarkdownText(inline: label)),
      "title": .text(MarkdownText(inline: step.title)), "id": .text(MarkdownText(code: step.id)),
      "kind": .text(MarkdownText(inline: step.kindInWords)), "origin": .text(origin),
      "source": .optional(MarkdownTables.text(step.source, in: plan)),
      "description": .optional(step.description.map(MarkdownText.init(block:))),
      "facts": .records(facts.map { ["label": .text($0.0), "text": .text($0.1)] }),
      "commands": .records(step.command.map { commands($0, on: step.hosts) } ?? []),
      "manual": .optional(step.manual.map(instruction)), "notify": .optional(message),
      "approve": .optional(step.approve.map { MarkdownText(block: $0.question) }),
      "checks": .records(checks), "undo": .optional(undo), "boxes": .records(boxes),
    ]
  }

  private var origin: MarkdownText { MarkdownText(code: "\(step.origin.file):\(step.origin.line)") }

  private func code(_ hosts: [String]) -> MarkdownText {
    .joined(hosts.map { MarkdownText(code: $0) }, by: ", ")
  }

  // MARK: - Facts

  private var facts: [(MarkdownText, MarkdownText)] {
    var facts: [(MarkdownText, MarkdownText)] = []
    func add(_ label: MarkdownText, _ text: MarkdownText?) {
      if let text { facts.append((label, text)) }
    }
    let isAnywhere =
      step.hosts == [Plan.controllerID] && [.manual, .notify, .approve].contains(step.kind)
    add("Where", isAnywhere ? nil : hosts)
    let impact = plan.impactText(level: step.impact, effects: step.effects)
    add("Impact", impact.isEmpty ? nil : MarkdownText(inline: impact))
    add("Upgrades", step.upgrades.map { MarkdownText(code: $0) })
    add("Backs up", step.backup.map { MarkdownText(inline: $0) })
    add("Needs", step.privileged ? "root, or an administrator" : nil)
    add("In", step.command?.workingDirectory.map { MarkdownText(code: $0) })
    add("Time limit", step.timeoutMS.map { "\(DurationText(milliseconds: $0)) on each host" })
    add("Takes about", step.estimateMS.map { "\(DurationText(milliseconds: $0))" })
    add("Try again", step.kind == .wait ? nil : step.retry.map(text))
    add("Wait", step.kind == .wait ? step.retry.map(text) : nil)
    if let command = step.command, command.okStatuses != [0] {
      add("Good exit statuses", "\(MarkdownText(inline: numbers(command.okStatuses)))")
    }
    add("Leave out if", step.unless.map { sentence(of: $0) })
    add("If it fails", failure)
    add("Meets", step.satisfies.isEmpty ? nil : code(step.satisfies))
    return facts
  }

  private func numbers(_ numbers: [Int]) -> String {
    numbers.map { String($0) }.joined(separator: ", ")
  }

  private var hosts: MarkdownText {
    if step.hosts == [Plan.controllerID] { return "the machine from which the change is run" }
    let batches = step.batches.map { code($0) }
    if batches.count == 1 {
      return step.simultaneous && step.hosts.count > 1
        ? "\(batches[0]), all at the same moment" : batches[0]
    }
    let numbered: [MarkdownText] = zip(1..., batches).map { "batch \($0): \($1)" }
    return .joined(numbered, by: "; ")
  }

  private var failure: MarkdownText? {
    switch step.onFailure {
    case .stop: nil
    case .finishBatch: "finish the hosts of the batch, then stop"
    case .ask: "ask: stop, try again or go on"
    case .rollback: "go back by the way below"
    case .continue: "note it and go on"
    }
  }

  private func text(_ retry: Plan.Retry) -> MarkdownText {
    let every = DurationText(milliseconds: retry.everyMS)
    let limit: MarkdownText =
      retry.forMS.map { ", for up to \(DurationText(milliseconds: $0))" } ?? ""
    let attempts: MarkdownText = retry.attempts.map { ", at most \($0) times" } ?? ""
    return "every \(every)\(limit)\(attempts)"
  }
}

// MARK: - What is done

extension MarkdownStep {
  private func commands(_ command: Plan.Command, on hosts: [String]) -> [TemplateRecord] {
    command.texts(on: hosts).map { text, hosts in
      [
        "hosts": .optional(hosts.isEmpty ? nil : code(hosts)),
        "fence": .text(MarkdownText(fence: text, language: "sh")),
      ]
    }
  }

  private func instruction(_ manual: Plan.Manual) -> TemplateRecord {
    [
      "text": .text(MarkdownText(block: manual.instruction)),
      "path": .optional(
        manual.path.isEmpty
          ? nil
          : MarkdownText.joined(manual.path.map { "**\(MarkdownText(inline: $0))**" }, by: " → ")),
      "account": .optional(manual.account.map { MarkdownText(inline: $0) }),
      "fields": .records(manual.record.map { ["name": .text(MarkdownText(inline: $0))] }),
    ]
  }

  private var message: TemplateRecord? {
    guard let notify = step.notify else { return nil }
    let about = notify.about.map { MarkdownText(inline: plan.capabilityTitle($0)) }
    return [
      "audience": .text(MarkdownText(inline: notify.audience)),
      "lead": .optional(notify.leadMS.map { MarkdownText("\(DurationText(milliseconds: $0))") }),
      "about": .optional(about.isEmpty ? nil : MarkdownText.joined(about, by: ", ")),
      "message": .text(MarkdownText(quotation: notify.message)),
    ]
  }

  /// The way back.
  private var undo: TemplateRecord? {
    guard let undo = step.undo else { return nil }
    return [
      "irreversible": .optional(undo.irreversible.map { MarkdownText(prose: $0) }),
      "manual": .optional(undo.manual.map(instruction)),
      "commands": .records(undo.command.map { commands($0, on: step.hosts) } ?? []),
    ]
  }

  // MARK: - Boxes to tick and sign

  private var boxes: [TemplateRecord] {
    let names: [MarkdownText]
    switch step.kind {
    case .approve:
      let people = step.approve?.by.isEmpty == false ? step.approve?.by : plan.people.approvers
      let allowed = (people ?? []).joined(separator: ", ")
      names = [
        allowed.isEmpty ? "Approved" : "Approved (by one of: \(MarkdownText(inline: allowed)))"
      ]
    case .notify: names = ["Sent"]
    case .check, .wait: names = ["Expected result seen"]
    case .run, .manual:
      names =
        step.hosts.count == 1 ? ["Done"] : step.hosts.map { "Done on \(MarkdownText(code: $0))" }
    }
    return names.map { ["name": .text($0)] }
  }
}

// MARK: - Checks

extension MarkdownStep {
  private var checks: [TemplateRecord] {
    guard let check = step.check else { return [] }
    let record: TemplateRecord = [
      "sentence": .text(sentence(of: check)),
      "commands": .records(check.command.map { commands($0, on: check.hosts) } ?? []),
      "manual": .optional(check.manual.map(instruction)),
      "expectations": .records(expectations(of: check).map { ["text": .text($0.markdown)] }),
      "retry": .optional(step.kind == .wait ? nil : check.retry.map(text)),
      "hold": .optional(check.holdMS.map { MarkdownText("\(DurationText(milliseconds: $0))") }),
      "limit": .optional(check.timeoutMS.map { MarkdownText("\(DurationText(milliseconds: $0))") }),
    ]
    return [record]
  }

  /// Where nothing else is expected, the exit status says it all.
  private func expectations(of check: Plan.Check) -> [Plan.Expectation] {
    guard check.expect.isEmpty, check.kind != .manual else { return check.expect }
    return [Plan.Expectation(.exit, numbers: [0])]
  }

  private func sentence(of check: Plan.Check) -> MarkdownText {
    let words = MarkdownText(prose: "\(check.subject) \(check.expected)")
    guard check.hosts != [Plan.controllerID] else { return words }
    return "\(words) (on \(code(check.hosts)))"
  }
}

extension Plan.Expectation {
  /// The predicate in words.
  fileprivate var markdown: MarkdownText {
    let wanted = MarkdownText(code: text ?? numbers?.first.map { String($0) } ?? "")
    let relation: MarkdownText =
      switch comparison {
      case "!=": "is not"
      case "<": "is less than"
      case "<=": "is at most"
      case ">": "is greater than"
      case ">=": "is at least"
      default: "is"
      }
    let place: MarkdownText =
      (pointer ?? "").isEmpty ? "" : " at \(MarkdownText(code: pointer ?? ""))"
    let output: MarkdownText = pointer == nil ? "the output" : "the JSON\(place)"
    switch predicate {
    case .exit:
      let statuses = (numbers ?? [0]).map { MarkdownText(code: String($0)) }
      return "the exit status is \(MarkdownText.joined(statuses, by: " or "))"
    case .equals: return "\(output) is \(wanted)"
    case .matches: return "a line of \(output) matches \(wanted)"
    case .contains: return "\(output) contains \(wanted)"
    case .excludes: return "\(output) does not contain \(wanted)"
    case .number: return "the number\(place) \(relation) \(wanted)"
    case .version: return "the version\(place) \(relation) \(wanted)"
    case .jsonLength: return "the JSON\(place) has the length \(wanted)"
    case .jsonEquals: return "the JSON\(place) is \(wanted)"
    case .empty: return "there is no output"
    case .equal: return "all hosts give the same output"
    }
  }
}
