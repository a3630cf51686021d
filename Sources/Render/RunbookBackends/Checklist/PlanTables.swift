import RunbookBase
import RunbookDialects
import RunbookDocument
import RunbookPlan

/// The plan's lists as tables.
struct PlanTables {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  static func text(_ window: Plan.Window) -> DocumentText {
    "\(window.start) to \(window.end)"
  }

  /// Documents and lines in words; nil where there are none.
  static func text(_ sources: [Plan.Source], in plan: Plan) -> DocumentText? {
    guard !sources.isEmpty else { return nil }
    let parts: [DocumentText] = sources.map { source in
      "\(plan.sourceTitle(source.document)), \(source.lineText)"
    }
    return .joined(parts, by: .plain("; "))
  }

  private func cell(_ text: String?) -> DocumentText {
    guard let text, !text.isEmpty else { return "–" }
    return "\(text)"
  }

  private func source(_ sources: [Plan.Source]) -> DocumentText {
    PlanTables.text(sources, in: plan) ?? "–"
  }

  var people: DocumentTable {
    var roles: [(DocumentText, [String])] = [
      ("Operators", plan.people.operators), ("Approvers", plan.people.approvers),
      ("Reviewers", plan.people.reviewers), ("Contacts", plan.people.contacts),
    ]
    if let signatures = plan.people.signatures { roles.append(("Must sign, to", signatures)) }
    let rows = roles.map { role, people in [role, cell(people.joined(separator: ", "))] }
    return DocumentTable(["Role", "People"], rows: rows)
  }

  var windows: DocumentTable? {
    let rows: [[DocumentText]] = plan.windows.map { window in
      [
        .code(window.id), "\(window.start)",
        "\(window.end)", utc(window.startEpoch), utc(window.endEpoch),
        "\(DurationText(max(0, window.endEpoch - window.startEpoch) * 1000))",
      ]
    }
    return DocumentTable(["Window", "From", "To", "From (UTC)", "To (UTC)", "Length"], ifAny: rows)
  }

  private func utc(_ seconds: Int) -> DocumentText {
    "\(WallTime.text(seconds: seconds))"
  }

  var hosts: DocumentTable? {
    let rows: [[DocumentText]] = plan.hosts.map { host in
      [
        .code(host.id), cell(host.address),
        "\(host.reach)", cell(host.os), .codes(host.roles), .codes(host.components),
      ]
    }
    return DocumentTable(
      ["Host", "Address", "Reached by", "System", "Roles", "Components"], ifAny: rows)
  }

  /// The files that hosts were read from.
  var inventories: DocumentTable? {
    let rows: [[DocumentText]] = (plan.inventories ?? []).map { file in
      [.code(file.file), .code(file.sha256)]
    }
    return DocumentTable(["Hosts were read from", "SHA-256"], ifAny: rows)
  }

  var components: DocumentTable? {
    let rows: [[DocumentText]] = plan.components.map { component in
      [
        "\(component.title)", .code(component.id),
        component.impact.map { "\($0)" } ?? "–", cell(component.methods.joined(separator: ", ")),
        .codes(component.hosts), source(component.source),
      ]
    }
    return DocumentTable(
      ["Component", "Id", "Impact", "Methods", "Hosts", "Source"], ifAny: rows)
  }

  var impacts: DocumentTable? {
    let rows: [[DocumentText]] = plan.impactLevels.map { level in
      [
        "\(level.level)", "\(level.title)", cell(level.definition),
        level.windowRequired ? "required" : "not required",
      ]
    }
    return DocumentTable(["Level", "Name", "Meaning", "Change window"], ifAny: rows)
  }

  var stages: DocumentTable {
    let rows: [[DocumentText]] = plan.stages.enumerated().map { index, stage in
      let window = plan.windows.first { $0.id == stage.window }
      return [
        "\(index + 1)", "\(stage.title)", "\(stage.steps.count)",
        cell(plan.impactText(level: stage.impact, effects: stage.effects)),
        window.map(PlanTables.text) ?? "–",
      ]
    }
    return DocumentTable(["Stage", "Title", "Steps", "Impact", "Only within"], rows: rows)
  }

  var variables: DocumentTable? {
    // What the language itself defines is listed only where a command names it.
    let builtIn: Set = ["target", "origin", "change", "host", "address", "start_order"]
    let used = plan.usedVariables
    let shown = plan.variables.filter { !builtIn.contains($0.name) || used.contains($0.name) }
    let rows = shown.map { variable in
      [.code(variable.name), value(of: variable), cell(variable.title)]
    }
    return DocumentTable(["Variable", "Value", "Meaning"], ifAny: rows)
  }

  private func value(of variable: Plan.Variable) -> DocumentText {
    switch variable.kind {
    case .value: return .code(variable.value ?? "")
    case .secret:
      switch variable.secretOrigin ?? .env {
      case .env: return "secret: from the environment, never written down"
      case .file:
        let path: DocumentText = .code(variable.secretFile ?? "")
        return "secret: from the file \(path), never written down"
      case .prompt: return "secret: typed when the run starts, never written down"
      }
    case .date:
      let format: DocumentText = .code(variable.value ?? DateFormat.usual)
      return "the UTC date on which the run starts, as \(format)"
    case .perHost:
      let values = plan.hosts.compactMap { host -> DocumentText? in
        guard let value = variable.byHost?[host.id] else { return nil }
        return "\(.code(host.id)): \(.code(value))"
      }
      return .joined(values, by: .lineBreak)
    }
  }
}

// MARK: - Knowledge and decisions

extension PlanTables {
  var troubleshooting: DocumentTable? {
    let rows: [[DocumentText]] = plan.troubleshooting.map { entry in
      let actions = entry.actions.map { action -> DocumentText in
        let text: DocumentText = .prose(action.text)
        let commands = action.commands.map { text, hosts -> DocumentText in
          hosts.isEmpty ? .code(text) : "on \(.codes(hosts)): \(.code(text))"
        }
        let command: DocumentText? =
          commands.isEmpty ? nil : .joined(commands, by: .plain(", "))
        let roles = action.roles.isEmpty ? nil : DocumentText.codes(action.roles)
        return switch (command, roles) {
        case (nil, nil): text
        case (let command?, nil): "\(text): \(command)"
        case (nil, let roles?): "\(text) (on \(roles))"
        case (let command?, let roles?): "\(text) (on \(roles)): \(command)"
        }
      }
      return [
        .prose(entry.symptom), .codes(entry.shownBy), .joined(actions, by: .lineBreak),
        source(entry.source),
      ]
    }
    return DocumentTable(
      ["Symptom", "Seen at", "What to do, in this order", "Source"], ifAny: rows)
  }

  var backgroundTasks: DocumentTable? {
    let rows: [[DocumentText]] = plan.backgroundTasks.map { task in
      [
        "\(task.task)", .prose(task.seen),
        cell(task.actions.joined(separator: ", ")),
      ]
    }
    return DocumentTable(["Task", "How it is seen", "What may be done"], ifAny: rows)
  }

  var decisions: DocumentTable? {
    let rows: [[DocumentText]] = plan.decisions.map { decision in
      [
        .code(decision.contradiction),
        .prose(decision.summary),
        decision.choice.map { .prose($0) } ?? .strong("not decided"),
        cell(decision.by), source(decision.source),
      ]
    }
    return DocumentTable(
      ["Contradiction", "What the sources say", "Decision", "By", "Source"], ifAny: rows)
  }

  var skipped: DocumentTable? {
    let rows: [[DocumentText]] = plan.skipped.map { part in
      [
        "\(part.title)", .code(part.id),
        .prose(part.reason), cell(part.by),
      ]
    }
    return DocumentTable(["Left out", "Id", "Reason", "Decided by"], ifAny: rows)
  }

  var notes: DocumentTable? {
    let rows: [[DocumentText]] = plan.notes.map { [.prose($0.text), source($0.source)] }
    return DocumentTable(["Note", "Source"], ifAny: rows)
  }

  /// Also the table of ``TraceDocument``.
  var requirements: DocumentTable? {
    let rows: [[DocumentText]] = plan.requirements.map { requirement in
      [
        .code(requirement.id), "\(requirement.level)",
        "\(requirement.title)", satisfaction(of: requirement),
        source(requirement.source),
      ]
    }
    return DocumentTable(["Requirement", "Level", "Title", "Met by", "Source"], ifAny: rows)
  }

  private func satisfaction(of requirement: Plan.Requirement) -> DocumentText {
    var parts: [DocumentText] = []
    if !requirement.satisfiedBy.isEmpty { parts.append(.codes(requirement.satisfiedBy)) }
    if let metBy = requirement.metBy { parts.append(.prose(metBy)) }
    if let waiver = requirement.waiver {
      let until: DocumentText = waiver.expires.map { ", until \($0)" } ?? ""
      parts.append("\(.strong("waived")) by \(waiver.by)\(until): \(.prose(waiver.reason))")
    }
    parts += requirement.reasonsOfAbsence.map { .prose($0) }
    return parts.isEmpty ? "nothing in the plan" : .joined(parts, by: .lineBreak)
  }

  var sources: DocumentTable? {
    let rows: [[DocumentText]] = plan.sources.map { document in
      [
        .code(document.id), "\(document.title)",
        cell(document.url),
      ]
    }
    return DocumentTable(["Source", "Title", "Address"], ifAny: rows)
  }
}
