import RunbookBase

extension Plan {
  /// An impact in words, worst first, such as `level 2, Critical: scanning unavailable`; empty
  /// where there is none.
  package func impactText(level: Int?, effects: [Effect]) -> String {
    let title = level.flatMap { level in impactLevels.first { $0.level == level }?.title }
    let parts = [level.map { "level \($0)" }, title].compactMap { $0 }
    let lost = effects.map { "\(capabilityTitle($0.capability)) \($0.effect)" }
    return [parts.joined(separator: ", "), lost.joined(separator: ", ")]
      .filter { !$0.isEmpty }.joined(separator: ": ")
  }

  package func capabilityTitle(_ id: String) -> String {
    capabilities.first { $0.id == id }?.title ?? id
  }

  /// Names of the variables that any command of the plan uses.
  package var usedVariables: Set<String> {
    var names: Set<String> = []
    for step in steps + recovery.flatMap(\.steps) {
      let commands = [step.command, step.undo?.command, step.check?.command, step.unless?.command]
      for command in commands { names.formUnion(command?.variables ?? []) }
    }
    return names
  }

  package func sourceTitle(_ id: String) -> String { sources.first { $0.id == id }?.title ?? id }
}

extension Plan.Source {
  /// What it calls the lines, such as `line 17` or `lines 17-19`; other words as they are.
  package var lineText: String {
    let isNumbers = lines.utf8.allSatisfy { (0x30...0x39).contains($0) || " -,".utf8.contains($0) }
    guard isNumbers else { return lines }
    return lines.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "line \(lines)" : "lines \(lines)"
  }
}

extension [Plan.Source] {
  /// Document and lines of each, such as `guide 17-19`.
  package var text: String { map { "\($0.document) \($0.lines)" }.joined(separator: ", ") }
}

extension Plan.Step {
  /// Hosts in words: those of a batch joined by `and`, batches by `then`.
  package var batchText: String {
    batches.map { $0.joined(separator: " and ") }.joined(separator: ", then ")
  }

  /// What it is for an auditor: its place in the stage if that says more than what it does.
  package var kindInWords: String {
    switch (position, kind) {
    case (.entry, _): "gate, must hold before the stage starts"
    case (.exit, _): "must hold at the end of the stage"
    case (.verify, _): "verification, leaves evidence"
    case (_, .run): "command"
    case (_, .manual): "by hand"
    case (_, .check): "check"
    case (_, .wait): "wait"
    case (_, .notify): "notification"
    case (_, .approve): "approval"
    }
  }
}

extension Plan.Command {
  /// Every different text with the hosts it is for, in the order of `hosts`; no hosts where all get
  /// the same.
  package func texts(on hosts: [String]) -> [TextOfHosts] {
    guard let byHost else { return text.map { [($0, [])] } ?? [] }
    return textsByHost(byHost, else: text, on: hosts)
  }
}

extension Plan.Manual {
  /// What a person is told who is to do it on these hosts, line by line.
  package func lines(on hosts: [String]) -> [String] { textLines(on: hosts) + circumstances }

  /// The same beside the text, which is the same on every host.
  private var circumstances: [String] {
    var lines: [String] = []
    if !path.isEmpty { lines.append("where: " + path.joined(separator: " > ")) }
    if let account { lines.append("as: \(account)") }
    if !record.isEmpty { lines.append("to record: " + record.joined(separator: ", ")) }
    return lines
  }
}

extension Plan.Notify {
  /// What a person is told who is to send it, line by line.
  package func lines(on hosts: [String]) -> [String] {
    var lines = ["send to \(audience):"] + textLines(on: hosts).map { "  \($0)" }
    if !about.isEmpty { lines.append("about: " + about.joined(separator: ", ")) }
    if let leadMS { lines.append("at least \(DurationText(about: leadMS)) ahead") }
    return lines
  }
}

extension Plan.Retry {
  /// How often and how long, such as `every 10s, for up to 5m`.
  package var words: String {
    let limit = forMS.map { ", for up to \(DurationText($0))" } ?? ""
    let times = attempts.map { ", at most \($0) times" } ?? ""
    return "every \(DurationText(everyMS))\(limit)\(times)"
  }
}
