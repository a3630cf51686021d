extension Plan.Stage: PlanRecord {
  static let formatName = "stage"
  static let recordFormat = RecordFormat<Plan.Stage>(
    "A part of the way, with its own window and impact.", blank: Self(id: "", title: "")
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("description", \.description, optional: .text, "what it is about")
    PlanMember("window", \.window, optional: .text, "id of the window that it may only run in")
    PlanMember("steps", \.steps, .texts, "ids of its steps, in order, gates included")
    PlanMember("effects", \.effects, .records(), "what it takes away while it runs, worst first")
    PlanMember("impact", \.impact, optional: .integer, "its level of impact")
  }
}

extension Plan.Effect: PlanRecord {
  static let formatName = "effect"
  static let recordFormat = RecordFormat<Plan.Effect>(
    "What becomes of a capability.", blank: Self(capability: "", effect: "")
  ) {
    PlanMember("capability", \.capability, .text, "id of the capability")
    PlanMember("effect", \.effect, .text, "`unavailable`, `paused`, `degraded` or `continue`")
  }
}

extension Plan.Step: PlanRecord {
  static let formatName = "step"
  static let recordFormat = RecordFormat<Plan.Step>(
    "One step on one or more hosts.",
    blank: Self(
      id: "", title: "", stage: "", kind: .run, batches: [], origin: Plan.Origin(file: "", line: 0))
  ) {
    PlanMember("id", \.id, .text, "its id, the same in script, checklist and evidence")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("description", \.description, optional: .text, "what it is about")
    PlanMember("stage", \.stage, .text, "id of its stage")
    PlanMember(
      "position", \.position, .word,
      "where it stands in the stage: within, a gate before it, a check after it, or proof of the upgrade"
    )
    PlanMember(
      "kind", \.kind, .word,
      "a command; what a person does; a check; a wait for one; a message; an approval")
    PlanMember(
      "batches", \.batches, .list(of: .texts),
      "its hosts: batches one after another, the hosts of one side by side, each once")
    PlanMember("simultaneous", \.simultaneous, .flag, "whether all hosts start together")
    PlanMember("turn", \.turn, optional: .record, "the batch of a group that it is a part of")
    PlanMember("command", \.command, optional: .record, "what a `run` runs")
    PlanMember("manual", \.manual, optional: .record, "what a person does")
    PlanMember("notify", \.notify, optional: .record, "the message that a person sends")
    PlanMember("approve", \.approve, optional: .record, "what is to be approved")
    PlanMember("check", \.check, optional: .record, "the check itself, or the proof of the step")
    PlanMember("unless", \.unless, optional: .record, "holds when the work is already done")
    PlanMember("idempotent", \.idempotent, .flag, "whether running it twice does no harm")
    PlanMember("timeoutMS", \.timeoutMS, optional: .integer, "limit of one attempt on one host")
    PlanMember("retry", \.retry, optional: .record, "how it is tried again; of a `wait`, its limit")
    PlanMember("onFailure", \.onFailure, .word, "what becomes of a failure")
    PlanMember(
      "firm", \.firm, optional: .flag,
      "whether nobody goes on past its failure without an approver; left out: no")
    PlanMember("undo", \.undo, optional: .record, "its way back")
    PlanMember("upgrades", \.upgrades, optional: .text, "id of the component that it upgrades")
    PlanMember("impact", \.impact, optional: .integer, "its level of impact")
    PlanMember("effects", \.effects, .records(), "what it takes away")
    PlanMember("privileged", \.privileged, .flag, "whether it needs root on its hosts")
    PlanMember(
      "estimateMS", \.estimateMS, optional: .integer, "how long it takes, for all hosts together")
    PlanMember("satisfies", \.satisfies, .texts, "ids of the requirements that it meets")
    PlanMember("backup", \.backup, optional: .text, "what it backs up")
    PlanMember("source", \.source, .records(), "where the guide says so")
    PlanMember("origin", \.origin, .record, "where it was written")
  }
}

extension Plan.Turn: PlanRecord {
  static let formatName = "turn"
  static let recordFormat = RecordFormat<Plan.Turn>(
    "One batch of a group of steps, which goes through its hosts batch by batch.",
    blank: Self(group: "", title: "", number: 0, count: 0)
  ) {
    PlanMember("group", \.group, .text, "id of the group")
    PlanMember("title", \.title, .text, "title of the group")
    PlanMember("number", \.number, .integer, "which batch it is, from 1 on")
    PlanMember("count", \.count, .integer, "how many batches the group has")
  }
}

extension Plan.Command: PlanRecord {
  static let formatName = "command"
  static let recordFormat = RecordFormat<Plan.Command>(
    "Text for `sh`. Values travel beside it as shell variables, so that none is parsed as code.",
    blank: Self()
  ) {
    PlanMember("text", \.text, optional: .text, "the text, where every host gets the same")
    PlanMember("byHost", \.byHost, optional: .table(of: .text), "the text of each host")
    PlanMember("variables", \.variables, .texts, "names of the variables that it uses, sorted")
    PlanMember("workingDirectory", \.workingDirectory, optional: .text, "where it runs")
    PlanMember(
      "runsOn", \.runsOn, optional: .text,
      "id of the host that it runs on in place of those that it is about")
    PlanMember("okStatuses", \.okStatuses, .integers, "exit statuses that mean success")
    PlanMember(
      "tools", \.tools, optional: .texts,
      "programs that it needs besides a shell and coreutils; of `a/b` one will do")
  }
}

extension Plan.Manual: PlanRecord {
  static let formatName = "manual"
  static let recordFormat = RecordFormat<Plan.Manual>(
    "What a person does and attests.", blank: Self(instruction: "")
  ) {
    PlanMember(
      "instruction", \.instruction, .text, "what to do; empty where it differs from host to host")
    PlanMember("byHost", \.byHost, optional: .table(of: .text), "what to do on each host")
    PlanMember("path", \.path, .texts, "where in a console, outermost first")
    PlanMember("record", \.record, .texts, "what has to be recorded besides name and time")
    PlanMember("account", \.account, optional: .text, "the account that it needs")
  }
}

extension Plan.Notify: PlanRecord {
  static let formatName = "notify"
  static let recordFormat = RecordFormat<Plan.Notify>(
    "A message that a person sends and attests.", blank: Self(audience: "", message: "")
  ) {
    PlanMember("audience", \.audience, .text, "to whom")
    PlanMember("message", \.message, .text, "what; empty where it differs from host to host")
    PlanMember("byHost", \.byHost, optional: .table(of: .text), "what of each host")
    PlanMember("about", \.about, .texts, "ids of the capabilities that it is about")
    PlanMember("leadMS", \.leadMS, optional: .integer, "how long before")
  }
}

extension Plan.Approve: PlanRecord {
  static let formatName = "approve"
  static let recordFormat = RecordFormat<Plan.Approve>(
    "An approval by somebody other than the operator.", blank: Self(question: "")
  ) {
    PlanMember(
      "question", \.question, .text, "what is approved; empty where it differs from host to host")
    PlanMember("byHost", \.byHost, optional: .table(of: .text), "what is approved of each host")
    PlanMember("by", \.by, .texts, "who may; empty: any of the approvers")
  }
}

extension Plan.Retry: PlanRecord {
  static let formatName = "retry"
  static let recordFormat = RecordFormat<Plan.Retry>(
    "How something is tried again.", blank: Self(everyMS: 0)
  ) {
    PlanMember("everyMS", \.everyMS, .integer, "from the end of an attempt to the next one's start")
    PlanMember(
      "forMS", \.forMS, optional: .integer, "no attempt starts later than this after the first")
    PlanMember("attempts", \.attempts, optional: .integer, "how many attempts there are at most")
  }
}

extension Plan.Undo: PlanRecord {
  static let formatName = "undo"
  static let recordFormat = RecordFormat<Plan.Undo>("The way back of one step.", blank: Self()) {
    PlanMember("command", \.command, optional: .record, "what undoes it")
    PlanMember("manual", \.manual, optional: .record, "what a person does to undo it")
    PlanMember("irreversible", \.irreversible, optional: .text, "why there is none")
    PlanMember(
      "estimateMS", \.estimateMS, optional: .integer, "how long it takes, for all hosts together")
  }
}
