import RunbookBase
import RunbookPlan

/// What a person is told to do, line by line.
enum Instruction {
  static func lines(of manual: Plan.Manual, on host: String?) -> [String] {
    var lines = manual.instruction.split(separator: "\n").map(String.init)
    if let host, host != Plan.controllerID { lines.insert("on \(host):", at: 0) }
    if !manual.path.isEmpty { lines.append("where: " + manual.path.joined(separator: " > ")) }
    if let account = manual.account { lines.append("as: \(account)") }
    if !manual.record.isEmpty {
      lines.append("to record: " + manual.record.joined(separator: ", "))
    }
    return lines
  }

  static func lines(of notify: Plan.Notify) -> [String] {
    var lines = ["send to \(notify.audience):"]
    lines += notify.message.split(separator: "\n").map { "  \($0)" }
    if !notify.about.isEmpty { lines.append("about: " + notify.about.joined(separator: ", ")) }
    if let lead = notify.leadMS { lines.append("at least \(DurationText(lead)) ahead") }
    return lines
  }

  /// A command that this tool does not run itself, because the host runs Windows.
  static func lines(of command: Plan.Command, on host: String) -> [String] {
    let text = command.text(on: host) ?? ""
    return ["on \(host) (Windows), run:"] + text.split(separator: "\n").map { "  \($0)" }
  }

  /// The same for a check.
  static func lines(of check: Plan.Check, on host: String) -> [String] {
    var lines = ["\(check.title): \(check.subject) \(check.expected)"]
    if let command = check.command { lines += self.lines(of: command, on: host) }
    return lines
  }
}
