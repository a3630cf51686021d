import RunbookBase
import RunbookDocument
import RunbookPlan

/// One step as a part of the checklist.
struct ChecklistStep {
  let step: Plan.Step
  /// Its number, such as `7` or `R1.2`.
  let label: String
  let level: Int
  let plan: Plan
  /// Whether it is a step of a group, for the hosts of whichever batch is done.
  var isOfBatch = false

  /// - Parameter level: of its heading.
  init(_ step: Plan.Step, label: String, level: Int, plan: Plan) {
    self.step = step
    self.label = label
    self.level = level
    self.plan = plan
  }

  var heading: DocumentBlock {
    isOfBatch
      ? .heading(level, "\(label). \(step.title)") : .heading(level, "☐ \(label). \(step.title)")
  }

  /// What it is, where it comes from, and what one has to know of it.
  var about: [DocumentBlock] {
    let source = PlanTables.text(step.source, in: plan)
    let parts: [DocumentText?] = [
      .code(step.id), "\(step.kindInWords)", .code("\(step.origin.file):\(step.origin.line)"),
      source,
    ]
    var blocks: [DocumentBlock] = [.paragraph(.joined(parts.compactMap { $0 }, by: .plain(" · ")))]
    if let description = step.description { blocks.append(.prose(description)) }
    return blocks + [.terms(facts)]
  }

  /// What is done.
  var work: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if let command = step.command { blocks += commands(command, on: step.hosts) }
    if let manual = step.manual { blocks += instruction(manual, on: step.hosts) }
    if let notify = step.notify { blocks += message(notify) }
    if let approve = step.approve {
      blocks += texts(approve, on: step.hosts) { [.prose($0)] }
    }
    return blocks
  }

  // MARK: - Facts

  private var facts: [DocumentTerm] {
    var facts: [DocumentTerm] = []
    func add(_ name: String, _ text: DocumentText?) {
      if let text { facts.append(DocumentTerm(name, text)) }
    }
    let isAnywhere =
      step.hosts == [Plan.controllerID] && [.manual, .notify, .approve].contains(step.kind)
    add("Where", isAnywhere ? nil : hosts)
    let impact = plan.impactText(level: step.impact, effects: step.effects)
    add("Impact", impact.isEmpty ? nil : "\(impact)")
    add("Upgrades", step.upgrades.map { .code($0) })
    add("Backs up", step.backup.map { "\($0)" })
    add("Needs", step.privileged ? "root, or an administrator" : nil)
    add("Runs on", step.command?.runsOn.map { "\(.code($0)), for each of these hosts" })
    add("In", step.command?.workingDirectory.map { .code($0) })
    add("Time limit", step.timeoutMS.map { "\(DurationText($0)) on each host" })
    add("Takes about", step.estimateMS.map { "\(DurationText($0))" })
    add("Try again", step.kind == .wait ? nil : step.retry.map { "\($0.words)" })
    add("Wait", step.kind == .wait ? step.retry.map { "\($0.words)" } : nil)
    if let command = step.command, command.okStatuses != [0] {
      add("Good exit statuses", "\(command.okStatuses.map(String.init).joined(separator: ", "))")
    }
    add("Leave out if", step.unless.map { sentence(of: $0) })
    add("If it fails", failure)
    add("Meets", step.satisfies.isEmpty ? nil : .codes(step.satisfies))
    return facts
  }

  private var hosts: DocumentText {
    if isOfBatch, step.hosts != [Plan.controllerID] { return "the hosts of the batch" }
    if step.hosts == [Plan.controllerID] { return "the machine from which the change is run" }
    let batches = step.batches.map { DocumentText.codes($0) }
    if batches.count == 1 {
      return step.simultaneous && step.hosts.count > 1
        ? "\(batches[0]), all at the same moment" : batches[0]
    }
    let numbered: [DocumentText] = zip(1..., batches).map { "batch \($0): \($1)" }
    return .joined(numbered, by: .plain("; "))
  }

  private var failure: DocumentText? {
    if isGuarded {
      return plan.waivers.isEmpty || plan.people.approvalsRequired > 0
        ? "stop: nobody may go on without it"
        : "stop: without it only where an approver agrees, who does not operate the change"
    }
    return switch step.onFailure {
    case .stop: nil
    case .finishBatch: "finish the hosts of the batch, then stop"
    case .ask: "ask: stop, try again or go on"
    case .rollback: "go back by the way below"
    case .continue: "note it and go on"
    }
  }

  private var isGuarded: Bool {
    plan.isGuarded(step, isPlanned: true) && plan.steps.contains { $0.id == step.id }
  }

  // MARK: - What is done

  private func commands(_ command: Plan.Command, on hosts: [String]) -> [DocumentBlock] {
    command.texts(on: hosts).flatMap { text, hosts -> [DocumentBlock] in
      (hosts.isEmpty ? [] : [.paragraph("On \(.codes(hosts)):")]) + [.command(text)]
    }
  }

  /// - Parameter lead: words in front of what a person is told.
  private func instruction(
    _ manual: Plan.Manual, on hosts: [String], after lead: DocumentText = DocumentText()
  ) -> [DocumentBlock] {
    var blocks = texts(manual, on: hosts, after: lead) { [.prose($0)] }
    if !manual.path.isEmpty {
      let path = DocumentText.joined(manual.path.map { .strong($0) }, by: .plain(" → "))
      blocks.append(.paragraph("Go to \(path)."))
    }
    if let account = manual.account { blocks.append(.paragraph("Use the account: \(account).")) }
    return blocks + [.fields(manual.record)]
  }

  private func message(_ notify: Plan.Notify) -> [DocumentBlock] {
    let lead: DocumentText = notify.leadMS.map { ", at least \(DurationText($0)) ahead" } ?? ""
    let titles = notify.about.map { plan.capabilityTitle($0) }.joined(separator: ", ")
    let about: DocumentText = titles.isEmpty ? "" : ", about: \(titles)"
    return [.paragraph("Send to \(.strong(notify.audience))\(lead)\(about).")]
      + texts(notify, on: step.hosts) { [.quotation($0)] }
  }

  /// What people read; where it differs, each text behind the hosts that it is for.
  private func texts(
    _ words: some TextByHost, on hosts: [String], after lead: DocumentText = DocumentText(),
    _ block: (String) -> [DocumentBlock]
  ) -> [DocumentBlock] {
    words.texts(on: hosts).flatMap { text, hosts -> [DocumentBlock] in
      guard hosts.isEmpty else { return [.paragraph("\(lead)On \(.codes(hosts)):")] + block(text) }
      return lead == DocumentText() ? block(text) : [.prose(lead, text)]
    }
  }

  // MARK: - The way back

  var wayBack: [DocumentBlock] {
    guard let undo = step.undo else { return [] }
    var blocks: [DocumentBlock] = []
    if let reason = undo.irreversible {
      blocks.append(.paragraph("\(.strong("⚠ Point of no return:")) \(.prose(reason))"))
    }
    if let manual = undo.manual {
      let words = instruction(
        manual, on: step.hosts, after: "\(.strong("Way back")), by hand: ")
      blocks += words.filter { $0 != .fields([]) }
    }
    let texts = undo.command?.texts(on: step.hosts) ?? []
    return blocks
      + texts.flatMap { text, hosts -> [DocumentBlock] in
        let place: DocumentText = hosts.isEmpty ? "" : " on \(.codes(hosts))"
        let from: DocumentText = undo.command?.runsOn.map { ", run on \(.code($0))" } ?? ""
        return [.paragraph("\(.strong("Way back"))\(place)\(from):"), .command(text)]
      }
  }

  // MARK: - Boxes to tick and sign

  var boxes: [DocumentBlock] {
    let names: [DocumentText]
    switch step.kind {
    case .approve:
      let people = step.approve?.by.isEmpty == false ? step.approve?.by : plan.people.approvers
      let allowed = (people ?? []).joined(separator: ", ")
      names = [allowed.isEmpty ? "Approved" : "Approved (by one of: \(allowed))"]
    case .notify: names = ["Sent"]
    case .check, .wait: names = ["Expected result seen"]
    case .run, .manual:
      names = step.hosts.count == 1 ? ["Done"] : step.hosts.map { "Done on \(.code($0))" }
    }
    return [.checkboxes(names.map { "\($0) by \(.blank(16)) at \(.blank(16)) (UTC)" })]
  }

  // MARK: - Checks

  /// What shows that it has worked.
  var proof: [DocumentBlock] {
    guard let check = step.check else { return [] }
    var blocks: [DocumentBlock] = [.paragraph("\(.strong("Expected:")) \(sentence(of: check))")]
    for (text, hosts) in check.command?.texts(on: check.hosts) ?? [] {
      let place: DocumentText = hosts.isEmpty ? "" : " on \(.codes(hosts))"
      let from: DocumentText = check.command?.runsOn.map { ", from \(.code($0))," } ?? ""
      blocks += [.paragraph("Check\(place)\(from) with:"), .command(text)]
    }
    blocks += check.manual.map { instruction($0, on: check.hosts) } ?? []
    var points = expectations(of: check).map(\.sentence)
    if step.kind != .wait, let retry = check.retry { points.append("look again \(retry.words)") }
    if let hold = check.holdMS { points.append("it must hold for \(DurationText(hold))") }
    if let limit = check.timeoutMS { points.append("time limit of a look: \(DurationText(limit))") }
    return blocks + [.points(points)]
  }

  /// Where nothing else is expected, the exit status says it all.
  private func expectations(of check: Plan.Check) -> [Plan.Expectation] {
    guard check.expect.isEmpty, check.kind != .manual else { return check.expect }
    return [Plan.Expectation(.exit, numbers: [0])]
  }

  private func sentence(of check: Plan.Check) -> DocumentText {
    let words = DocumentText.prose("\(check.subject) \(check.expected)")
    guard check.hosts != [Plan.controllerID] else { return words }
    if isOfBatch, Set(check.hosts).isSubset(of: step.hosts) { return words }
    return "\(words) (on \(.codes(check.hosts)))"
  }
}
