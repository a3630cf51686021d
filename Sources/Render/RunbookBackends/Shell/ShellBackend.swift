import RunbookBase
import RunbookDialects
import FoundationEssentials
package import RunbookPlan

/// `run.sh`: a POSIX script that does what the executor does, with nothing of ours on the host.
package struct ShellBackend: Backend {
  package let name = "shell"

  package init() {}

  package func artifacts(
    for plan: SealedPlan, templates: TemplateSet
  ) throws(BackendError) -> [Artifact] {
    let script = ShellAssembly(plan, try ShellScript(plan).record(), templates: templates)
    return [Artifact(path: "run.sh", bytes: script.bytes, executable: true)]
  }
}

/// What the script as a whole says.
struct ShellScript {
  /// Base64 characters in a line, as `base64` breaks them.
  private static let base64Width = 76
  /// What the runtime needs besides what every system has.
  private static let tools = [
    "awk", "base64", "grep", "head", "mktemp", "od", "sed", "sha256sum", "sync", "tail",
  ]

  let sealed: SealedPlan
  private var plan: Plan { sealed.plan }

  init(_ sealed: SealedPlan) throws(BackendError) {
    self.sealed = sealed
    for id in sealed.plan.hosts.map(\.id) + sealed.plan.stages.map(\.id) { try checkID(id) }
    for host in sealed.plan.hosts {
      if let reason = host.placeTrouble { throw .unusablePlace(host: host.id, reason: reason) }
    }
  }

  func record() throws(BackendError) -> TemplateRecord {
    let values = ShellValues(plan)
    let units = ShellUnits(plan)
    var tools = ShellScript.tools + (units.ssh ? ["ssh"] : [])
    if units.secrets { tools += ["dd", "fold", "sort"] }
    var record: TemplateRecord = [
      "digest_word": .text(ShellWord(sealed.digest)),
      "change_word": .text(ShellWord(plan.change.id)),
      "version_word": .text(ShellWord(toolVersion)),
      "title_word": .text(ShellWord(plan.change.title)),
      "tools_word": .text(ShellWord(tools.joined(separator: " "))),
      "count": .text(plan.steps.count),
      "list": .record(HereDocument(listing, word: "LIST").record),
      "plan": .records(planLines.map { ["line": .text($0)] }),
    ]
    for (name, flag) in units.flags { record[name] = flag }
    record["honest_end"] = .flag(plan.keeps(Plan.Edition.honestEnd))
    for (name, text) in headline { record[name] = .text(ShellComment(text)) }
    record["values"] = .records(try values.constants())
    record["dates"] = .records(try values.dates())
    record["secrets"] = .records(try values.secrets())
    record["hosts"] = .records(try values.hosts())
    record["needs"] = .records(needs)
    record["systems"] = .records(systems)
    record["families"] = .records(families)
    record["steps"] = .records(try steps())
    record["stages"] = .records(stages)
    let advice = ShellAdvice(plan)
    record["advice"] = .records(advice.steps)
    let back = try ShellWayBack(plan)
    record["back_steps"] = .records(back.steps)
    record["undo"] = .records(back.undo)
    record["recovery"] = .records(
      zip(advice.procedures, back.procedures).map { text, calls in
        var procedure = text
        procedure["id"] = calls["id"]
        procedure["functions"] = calls["functions"]
        return procedure
      })
    let facts = ShellFacts(plan)
    record["facts"] = .records(facts.lines)
    record["recovery_times"] = .records(facts.recoveryTimes)
    for (name, value) in people { record[name] = value }
    return record
  }

  private var needs: [TemplateRecord] {
    plan.toolNeeds.map { need in
      [
        "step": .text(ShellWord(need.step)),
        "hosts": .text(ShellWord(need.hosts.joined(separator: " "))),
        "tools": .text(ShellWord(need.tools.joined(separator: " "))),
      ]
    }
  }

  private var systems: [TemplateRecord] {
    plan.systemNeeds.map { need in
      [
        "step": .text(ShellWord(need.step)), "family": .text(ShellWord(need.family)),
        "hosts": .text(ShellArguments(need.hosts)),
      ]
    }
  }

  private var families: [TemplateRecord] {
    Set(plan.hosts.compactMap(\.osFamily)).sorted().compactMap { family in
      guard family != "windows", let names = OSFamily.names(of: family) else { return nil }
      return [
        "family": .text(ShellWord(family)),
        "names": .text(ShellWord(names.joined(separator: " "))),
      ]
    }
  }

  private var people: [(String, TemplateValue)] {
    let people = plan.people
    let dates = plan.variables.filter { $0.kind == .date }.map(\.name)
    return [
      ("first_step", .text(ShellWord(plan.steps.first?.id ?? ""))),
      ("procedures_word", .text(ShellWord(plan.recovery.map(\.id).joined(separator: " ")))),
      ("groups_word", .text(ShellWord(plan.groupNames.joined(separator: " ")))),
      ("date_names", .text(ShellWord(dates.joined(separator: " ")))),
      ("approvals_needed", .text(people.approvalsRequired)),
      ("approvers", .text(ShellWord(people.approvers.joined(separator: "\n")))),
      ("operators", .text(ShellWord(people.operators.joined(separator: "\n")))),
      ("acting_people", .text(ShellWord(plan.actingPeople.joined(separator: "\n")))),
      ("gates", .records(gates)),
    ]
  }

  /// Who may sign where, for a run that is taken up again behind a gate.
  private var gates: [TemplateRecord] {
    plan.steps.filter { $0.kind == .approve }.map { step in
      [
        "id": .text(ShellWord(step.id)), "people": .text(ShellArguments(plan.approvers(at: step))),
      ]
    }
  }

  private var headline: [(String, String)] {
    [
      ("title", plan.change.title), ("change", plan.change.id),
      ("environment", plan.change.environment), ("product", plan.product.title),
      ("from", plan.versions.from), ("to", plan.versions.to), ("digest", sealed.digest),
    ]
  }

  private func steps() throws(BackendError) -> [TemplateRecord] {
    var records: [TemplateRecord] = []
    for (index, step) in plan.steps.enumerated() {
      let number = index + 1
      records.append(
        try ShellStep(
          step, function: "step_\(number)", label: "\(number)/\(plan.steps.count)", plan: plan,
          isPlanned: true
        ).record())
    }
    return records
  }

  /// The calls of `main`, stage by stage; a stage that comes twice is announced twice.
  private var stages: [TemplateRecord] {
    var stages: [(id: String, steps: [TemplateRecord])] = []
    for (index, step) in plan.steps.enumerated() {
      if stages.last?.id != step.stage { stages.append((step.stage, [])) }
      stages[stages.count - 1].steps.append(["number": .text(index + 1)])
    }
    return stages.map { id, steps in
      let stage = plan.stages.first { $0.id == id }
      let window = plan.windows.first { $0.id == stage?.window }
      return [
        "id": .text(ShellWord(id)), "title": .text(ShellWord(stage?.title ?? id)),
        "window": .text(ShellWord(window?.id ?? "")),
        "times": .text(ShellWord(window.map { "\($0.start) to \($0.end)" } ?? "")),
        "start": .text(window?.startEpoch ?? 0), "end": .text(window?.endEpoch ?? 0),
        "impact": .text(ShellWord(stage.map(impact) ?? "")),
        "steps": .records(steps),
      ]
    }
  }

  private func impact(of stage: Plan.Stage) -> String {
    let text = plan.impactText(level: stage.impact, effects: stage.effects)
    return text.isEmpty ? "" : "impact: \(text)"
  }

  private var listing: String {
    let width = plan.steps.map { $0.id.utf8.count }.max() ?? 0
    let count = "\(plan.steps.count)"
    let lines = plan.steps.enumerated().map { index, step in
      let number = "\(index + 1)"
      let margin = String(repeating: " ", count: count.utf8.count - number.utf8.count)
      let gap = String(repeating: " ", count: width - step.id.utf8.count)
      let title = PrintableText.joined(step.title)
      let hosts = step.hosts.joined(separator: ", ")
      return
        "\(margin)\(number)/\(count)  \(step.id)\(gap)  \(title) [\(step.kind.rawValue): \(hosts)]"
    }
    return lines.joined(separator: "\n")
  }

  private var planLines: [Base64Line] {
    let text = Array(Data(sealed.bytes).base64EncodedString().utf8)
    return stride(from: 0, to: text.count, by: ShellScript.base64Width).map { start in
      let end = min(start + ShellScript.base64Width, text.count)
      return Base64Line(safeText: String(decoding: text[start..<end], as: UTF8.self))
    }
  }

  /// Its alphabet has nothing that a shell could take for anything else.
  private struct Base64Line: SafeText {
    let safeText: String
  }
}
