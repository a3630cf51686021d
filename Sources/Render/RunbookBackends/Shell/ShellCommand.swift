import RunbookPlan

/// A command as here-documents and the statements that stand before them.
struct ShellCommand {
  let command: Plan.Command
  let hosts: [String]
  /// Closes the here-document, if nothing in the text does.
  let word: String
  let plan: Plan

  init(_ command: Plan.Command, hosts: [String], word: String, plan: Plan) {
    self.command = command
    self.hosts = hosts
    self.word = word
    self.plan = plan
  }

  func record() throws(BackendError) -> TemplateRecord {
    for name in command.variables { _ = try ShellName(name) }
    return [
      "directory": .optional(command.workingDirectory.map(ShellWord.init)),
      "runner": .optional(command.runsOn.map(ShellWord.init)),
      "uses": .optional(command.variables.isEmpty ? nil : ShellArguments(command.variables)),
      "in_memory": .flag(plan.isSecret(command)),
      "texts": .records(
        command.texts(on: hosts).map { text, hosts in
          let document = HereDocument(text, word: word)
          var record = document.record
          record["hosts"] = .text(ShellArguments(hosts))
          record["verb"] = .text(
            ShellName(keyword: document.endsInLineBreak ? "command_lines" : "command_line"))
          return record
        }),
    ]
  }
}
