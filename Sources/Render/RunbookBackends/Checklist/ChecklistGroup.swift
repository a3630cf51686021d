import RunbookBase
import RunbookDocument
import RunbookPlan

/// A group of steps that goes through its hosts batch by batch, as one block of the checklist.
struct ChecklistGroup {
  private let turn: Plan.Turn
  private let plan: Plan
  private let steps: [(label: String, step: Plan.Step)]
  /// Each step once, with the hosts of all its batches; named by letters in the table.
  private var parts: [Part] = []

  private struct Part {
    let name: String
    var step: Plan.Step
    /// What its step is called in each batch.
    var labels: [Int: String]
  }

  init(_ steps: [(label: String, step: Plan.Step)], _ turn: Plan.Turn, _ plan: Plan) {
    self.turn = turn
    self.plan = plan
    self.steps = steps
    for (label, step) in steps {
      guard let own = step.turn else { continue }
      let name = String(step.id.dropFirst(own.id.count + 1))
      if let index = parts.firstIndex(where: { $0.name == name }) {
        parts[index].step.add(step)
        parts[index].labels[own.number] = label
      } else {
        parts.append(Part(name: name, step: step, labels: [own.number: label]))
      }
    }
  }

  /// - Parameter level: of the heading of the block.
  func entries(_ level: Int) -> [ChecklistEntry] {
    [opening(level)] + parts.indices.map { entry($0, level + 1) } + [table(level + 1)]
  }

  private func opening(_ level: Int) -> ChecklistEntry {
    let first = steps.first?.label ?? ""
    let last = steps.last?.label ?? ""
    let range = first == last ? first : "\(first) to \(last)"
    var entry = ChecklistEntry(heading: .heading(level, "☐ \(range). \(turn.title)"))
    entry.about = [
      .paragraph(
        "\(.code(turn.group)) · group · \(turn.count == 1 ? "1 batch" : "\(turn.count) batches"), one after another"
      ),
      .paragraph(
        "Do \(letters) on the hosts of the first batch, then on those of the next, and tick them below. If one fails, stop: no host of a later batch is touched."
      ),
    ]
    return entry
  }

  private var letters: DocumentText {
    let last = letter(parts.count - 1)
    return parts.count == 1 ? "step A" : "the steps A to \(last)"
  }

  private func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
    return index < letters.count ? letters[index] : "Z\(index - letters.count + 1)"
  }

  private func entry(_ index: Int, _ level: Int) -> ChecklistEntry {
    var step = parts[index].step
    step.id = "\(turn.group).N.\(parts[index].name)"
    var written = ChecklistStep(step, label: letter(index), level: level, plan: plan)
    // One that some batches do not have is about hosts that it has to name.
    written.isOfBatch = step.hosts == [Plan.controllerID] || isOnEachBatch(parts[index])
    var entry = ChecklistEntry(written)
    // They stand in the table.
    entry.boxes = []
    return entry
  }

  private func table(_ level: Int) -> ChecklistEntry {
    var entry = ChecklistEntry(
      heading: .heading(level, "Batches to tick off"))
    let rows = (1...turn.count).map { number -> [DocumentText] in
      var seen: Set<String> = []
      let own = hosts(in: number).filter { seen.insert($0).inserted }
      let boxes = parts.map { part -> DocumentText in
        part.labels[number].map { "☐ \($0)" } ?? "–"
      }
      return ["\(number)", .codes(own)] + boxes + ["\(.blank(12))"]
    }
    let columns = ["Batch", "Hosts"] + parts.indices.map { letter($0) } + ["By, at (UTC)"]
    entry.boxes = [.table(DocumentTable(columns: columns, rows: rows))]
    return entry
  }

  private func isOnEachBatch(_ part: Part) -> Bool {
    Set(part.step.hosts) == Set(part.labels.keys.flatMap(hosts(in:)))
  }

  private func hosts(in number: Int) -> [String] {
    steps.lazy.map(\.step).filter { $0.turn?.number == number }.flatMap(\.hosts)
      .filter { $0 != Plan.controllerID }
  }
}

extension Plan.Step {
  /// Adds what the same step of a group does in another batch.
  fileprivate mutating func add(_ other: Plan.Step) {
    let own = hosts
    command = command?.joined(with: other.command, own, other.hosts)
    manual = manual?.joined(with: other.manual, own, other.hosts)
    notify = notify?.joined(with: other.notify, own, other.hosts)
    approve = approve?.joined(with: other.approve, own, other.hosts)
    if let back = undo?.manual {
      undo?.manual = back.joined(with: other.undo?.manual, own, other.hosts)
    }
    if let back = undo?.command {
      undo?.command = back.joined(with: other.undo?.command, own, other.hosts)
    }
    let known = batches
    batches += other.batches.filter { !known.contains($0) }
    if var proof = check, let check = other.check {
      let hosts = proof.hosts
      proof.command = proof.command?.joined(with: check.command, hosts, check.hosts)
      let more = ", and so on"
      if proof.subject != check.subject, !proof.subject.hasSuffix(more) { proof.subject += more }
      proof.manual = proof.manual?.joined(with: check.manual, hosts, check.hosts)
      proof.hosts += check.hosts.filter { !hosts.contains($0) }
      self.check = proof
    }
    if let estimate = other.estimateMS { estimateMS = (estimateMS ?? 0) + estimate }
  }
}

extension Plan.Command {
  /// One command for the hosts of both.
  fileprivate func joined(
    with other: Plan.Command?, _ own: [String], _ others: [String]
  ) -> Plan.Command {
    guard let other, byHost != other.byHost || text != other.text else { return self }
    var texts: [String: String] = [:]
    for host in own { texts[host] = text(on: host) }
    for host in others { texts[host] = other.text(on: host) }
    var command = self
    command.text = nil
    command.byHost = texts
    return command
  }
}
