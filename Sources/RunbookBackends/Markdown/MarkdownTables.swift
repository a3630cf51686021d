import FoundationEssentials
import RunbookDialects
import RunbookPlan

/// The plan's lists as tables.
struct MarkdownTables {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  static func text(_ window: Plan.Window) -> MarkdownText {
    "\(MarkdownText(inline: window.start)) to \(MarkdownText(inline: window.end))"
  }

  /// Documents and lines in words; nil where there are none.
  static func text(_ sources: [Plan.Source], in plan: Plan) -> MarkdownText? {
    guard !sources.isEmpty else { return nil }
    let parts: [MarkdownText] = sources.map { source in
      let title = MarkdownText(cell: plan.sourceTitle(source.document))
      return "\(title), \(MarkdownText(cell: source.lineText))"
    }
    return .joined(parts, by: "; ")
  }

  private func codes(_ texts: [String]) -> MarkdownText {
    guard !texts.isEmpty else { return "–" }
    return .joined(texts.map { MarkdownText(code: $0, inCell: true) }, by: ", ")
  }

  private func cell(_ text: String?) -> MarkdownText {
    guard let text, !text.isEmpty else { return "–" }
    return MarkdownText(cell: text)
  }

  private func source(_ sources: [Plan.Source]) -> MarkdownText {
    MarkdownTables.text(sources, in: plan) ?? "–"
  }

  var people: MarkdownTable {
    var roles: [(MarkdownText, [String])] = [
      ("Operators", plan.people.operators), ("Approvers", plan.people.approvers),
      ("Reviewers", plan.people.reviewers), ("Contacts", plan.people.contacts),
    ]
    if let signatures = plan.people.signatures { roles.append(("Must sign, to", signatures)) }
    let rows = roles.map { role, people in [role, cell(people.joined(separator: ", "))] }
    return MarkdownTable(["Role", "People"], rows: rows)
  }

  var windows: MarkdownTable? {
    let rows: [[MarkdownText]] = plan.windows.map { window in
      [
        MarkdownText(code: window.id, inCell: true), MarkdownText(cell: window.start),
        MarkdownText(cell: window.end), utc(window.startEpoch), utc(window.endEpoch),
        "\(DurationText(milliseconds: max(0, window.endEpoch - window.startEpoch) * 1000))",
      ]
    }
    return MarkdownTable(["Window", "From", "To", "From (UTC)", "To (UTC)", "Length"], ifAny: rows)
  }

  private func utc(_ seconds: Int) -> MarkdownText {
    let date = Date(timeIntervalSince1970: TimeInterval(seconds))
    return MarkdownText(cell: date.formatted(.iso8601))
  }

  var hosts: MarkdownTable? {
    let rows = plan.hosts.map { host in
      [
        MarkdownText(code: host.id, inCell: true), cell(host.address),
        host.connection == .ssh
          ? MarkdownText(cell: host.user.map { "ssh as \($0)" } ?? "ssh") : "this machine",
        cell(host.os), codes(host.roles), codes(host.components),
      ]
    }
    return MarkdownTable(
      ["Host", "Address", "Reached by", "System", "Roles", "Components"], ifAny: rows)
  }

  var components: MarkdownTable? {
    let rows: [[MarkdownText]] = plan.components.map { component in
      [
        MarkdownText(cell: component.title), MarkdownText(code: component.id, inCell: true),
        component.impact.map { "\($0)" } ?? "–", cell(component.methods.joined(separator: ", ")),
        codes(component.hosts), source(component.source),
      ]
    }
    return MarkdownTable(
      ["Component", "Id", "Impact", "Methods", "Hosts", "Source"], ifAny: rows)
  }

  var impacts: MarkdownTable? {
    let rows: [[MarkdownText]] = plan.impactLevels.map { level in
      [
        "\(level.level)", MarkdownText(cell: level.title), cell(level.definition),
        level.windowRequired ? "required" : "not required",
      ]
    }
    return MarkdownTable(["Level", "Name", "Meaning", "Change window"], ifAny: rows)
  }

  var stages: MarkdownTable {
    let rows: [[MarkdownText]] = plan.stages.enumerated().map { index, stage in
      let window = plan.windows.first { $0.id == stage.window }
      return [
        "\(index + 1)", MarkdownText(cell: stage.title), "\(stage.steps.count)",
        cell(plan.impactText(level: stage.impact, effects: stage.effects)),
        window.map(MarkdownTables.text) ?? "–",
      ]
    }
    return MarkdownTable(["Stage", "Title", "Steps", "Impact", "Only within"], rows: rows)
  }

  var variables: MarkdownTable? {
    // What the language itself defines is listed only where a command names it.
    let builtIn: Set = ["target", "origin", "change", "host", "address", "start_order"]
    let used = plan.usedVariables
    let shown = plan.variables.filter { !builtIn.contains($0.name) || used.contains($0.name) }
    let rows = shown.map { variable in
      [MarkdownText(code: variable.name, inCell: true), value(of: variable), cell(variable.title)]
    }
    return MarkdownTable(["Variable", "Value", "Meaning"], ifAny: rows)
  }

  private func value(of variable: Plan.Variable) -> MarkdownText {
    switch variable.kind {
    case .value: return MarkdownText(code: variable.value ?? "", inCell: true)
    case .secret:
      switch variable.secretOrigin ?? .env {
      case .env: return "secret: from the environment, never written down"
      case .file:
        let path = MarkdownText(code: variable.secretFile ?? "", inCell: true)
        return "secret: from the file \(path), never written down"
      case .prompt: return "secret: typed when the run starts, never written down"
      }
    case .date:
      let format = MarkdownText(code: variable.value ?? DateFormat.usual, inCell: true)
      return "the UTC date on which the run starts, as \(format)"
    case .perHost:
      let values = plan.hosts.compactMap { host -> MarkdownText? in
        guard let value = variable.byHost?[host.id] else { return nil }
        let code = MarkdownText(code: value, inCell: true)
        return "\(MarkdownText(code: host.id, inCell: true)): \(code)"
      }
      return .joined(values, by: "<br>")
    }
  }
}

// MARK: - Knowledge and decisions

extension MarkdownTables {
  var troubleshooting: MarkdownTable? {
    let rows = plan.troubleshooting.map { entry in
      let actions = entry.actions.map { action -> MarkdownText in
        let text = MarkdownText(proseCell: action.text)
        let command = action.command.map { MarkdownText(code: $0, inCell: true) }
        let roles = action.roles.isEmpty ? nil : codes(action.roles)
        return switch (command, roles) {
        case (nil, nil): text
        case (let command?, nil): "\(text): \(command)"
        case (nil, let roles?): "\(text) (on \(roles))"
        case (let command?, let roles?): "\(text) (on \(roles)): \(command)"
        }
      }
      return [
        MarkdownText(proseCell: entry.symptom), codes(entry.shownBy), .joined(actions, by: "<br>"),
        source(entry.source),
      ]
    }
    return MarkdownTable(
      ["Symptom", "Seen at", "What to do, in this order", "Source"], ifAny: rows)
  }

  var backgroundTasks: MarkdownTable? {
    let rows = plan.backgroundTasks.map { task in
      [
        MarkdownText(cell: task.task), MarkdownText(proseCell: task.seen),
        cell(task.actions.joined(separator: ", ")),
      ]
    }
    return MarkdownTable(["Task", "How it is seen", "What may be done"], ifAny: rows)
  }

  var decisions: MarkdownTable? {
    let rows = plan.decisions.map { decision in
      [
        MarkdownText(code: decision.contradiction, inCell: true),
        MarkdownText(proseCell: decision.summary),
        decision.choice.map { MarkdownText(proseCell: $0) } ?? "**not decided**",
        cell(decision.by), source(decision.source),
      ]
    }
    return MarkdownTable(
      ["Contradiction", "What the sources say", "Decision", "By", "Source"], ifAny: rows)
  }

  var skipped: MarkdownTable? {
    let rows = plan.skipped.map { part in
      [
        MarkdownText(cell: part.title), MarkdownText(code: part.id, inCell: true),
        MarkdownText(proseCell: part.reason), cell(part.by),
      ]
    }
    return MarkdownTable(["Left out", "Id", "Reason", "Decided by"], ifAny: rows)
  }

  var notes: MarkdownTable? {
    let rows = plan.notes.map { [MarkdownText(proseCell: $0.text), source($0.source)] }
    return MarkdownTable(["Note", "Source"], ifAny: rows)
  }

  /// Also the table of ``MarkdownTrace``.
  var requirements: MarkdownTable? {
    let rows = plan.requirements.map { requirement in
      [
        MarkdownText(code: requirement.id, inCell: true), MarkdownText(cell: requirement.level),
        MarkdownText(cell: requirement.title), satisfaction(of: requirement),
        source(requirement.source),
      ]
    }
    return MarkdownTable(["Requirement", "Level", "Title", "Met by", "Source"], ifAny: rows)
  }

  private func satisfaction(of requirement: Plan.Requirement) -> MarkdownText {
    var parts: [MarkdownText] = []
    if !requirement.satisfiedBy.isEmpty { parts.append(codes(requirement.satisfiedBy)) }
    if let metBy = requirement.metBy { parts.append(MarkdownText(proseCell: metBy)) }
    if let waiver = requirement.waiver {
      let until: MarkdownText = waiver.expires.map { ", until \(MarkdownText(cell: $0))" } ?? ""
      let reason = MarkdownText(proseCell: waiver.reason)
      parts.append("**waived** by \(MarkdownText(cell: waiver.by))\(until): \(reason)")
    }
    parts += requirement.reasonsOfAbsence.map { MarkdownText(proseCell: $0) }
    return parts.isEmpty ? "nothing in the plan" : .joined(parts, by: "<br>")
  }

  var sources: MarkdownTable? {
    let rows = plan.sources.map { document in
      [
        MarkdownText(code: document.id, inCell: true), MarkdownText(cell: document.title),
        cell(document.url),
      ]
    }
    return MarkdownTable(["Source", "Title", "Address"], ifAny: rows)
  }
}
