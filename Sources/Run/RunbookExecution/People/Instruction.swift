import RunbookBase
import RunbookPlan

/// What a person is told to do, line by line.
enum Instruction {
  static func lines(of manual: Plan.Manual, on host: String) -> [String] {
    (host == Plan.controllerID ? [] : ["on \(host):"]) + manual.lines(on: [host])
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
