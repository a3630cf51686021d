extension Plan.Procedure: PlanRecord {
  static let formatName = "procedure"
  static let recordFormat = RecordFormat<Plan.Procedure>(
    "A named way back, with its own steps and its own proof.",
    blank: Self(id: "", title: "", trigger: "")
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("trigger", \.trigger, .text, "when to use it, in words")
    PlanMember("failureOf", \.failureOf, .texts, "ids of the steps whose failure calls for it")
    PlanMember("steps", \.steps, .records(), "its steps, in order")
    PlanMember("source", \.source, .records(), "where the guide says so")
  }
}

extension Plan.Requirement: PlanRecord {
  static let formatName = "requirement"
  static let recordFormat = RecordFormat<Plan.Requirement>(
    "A demand of the product and what meets it.",
    blank: Self(id: "", kind: "", title: "", level: "")
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("kind", \.kind, .text, "its kind")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("level", \.level, .text, "`must`, `should` or `may`")
    PlanMember("satisfiedBy", \.satisfiedBy, .texts, "ids of the steps that meet it")
    PlanMember("waiver", \.waiver, optional: .record, "who lets it pass, and why")
    PlanMember("metBy", \.metBy, optional: .text, "what outside of the plan meets it")
    PlanMember("exemption", \.exemption, optional: .text, "why it is no demand in this change")
    PlanMember(
      "leftOut", \.leftOut, optional: .records(), "parts that would meet it and are left out")
    PlanMember("source", \.source, .records(), "where the guide says so")
  }
}

extension Plan.Waiver: PlanRecord {
  static let formatName = "waiver"
  static let recordFormat = RecordFormat<Plan.Waiver>(
    "Somebody lets a demand pass.", blank: Self(reason: "", by: "")
  ) {
    PlanMember("reason", \.reason, .text, "why")
    PlanMember("by", \.by, .text, "who")
    PlanMember("expires", \.expires, optional: .text, "until when")
  }
}

extension Plan.Decision: PlanRecord {
  static let formatName = "decision"
  static let recordFormat = RecordFormat<Plan.Decision>(
    "A contradiction of the guide, and what this change does about it.",
    blank: Self(contradiction: "", summary: "")
  ) {
    PlanMember("contradiction", \.contradiction, .text, "its id")
    PlanMember("summary", \.summary, .text, "what contradicts what")
    PlanMember("choice", \.choice, optional: .text, "what was decided")
    PlanMember("by", \.by, optional: .text, "by whom")
    PlanMember("source", \.source, .records(), "where the guide says so")
  }
}

extension Plan.Skipped: PlanRecord {
  static let formatName = "skipped"
  static let recordFormat = RecordFormat<Plan.Skipped>(
    "An optional part that is left out.", blank: Self(id: "", title: "", reason: "")
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("reason", \.reason, .text, "why")
    PlanMember("by", \.by, optional: .text, "who decided it")
  }
}

extension Plan.Troubleshooting: PlanRecord {
  static let formatName = "troubleshooting"
  static let recordFormat = RecordFormat<Plan.Troubleshooting>(
    "A known symptom and what to do then.",
    blank: Self(id: "", symptom: "", shownBy: [], actions: [])
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("symptom", \.symptom, .text, "what is seen")
    PlanMember("shownBy", \.shownBy, .texts, "ids of the steps whose failure shows it")
    PlanMember("actions", \.actions, .records(), "what to do, in order")
    PlanMember("source", \.source, .records(), "where the guide says so")
  }
}

extension Plan.TroubleshootingAction: PlanRecord {
  static let formatName = "action"
  static let recordFormat = RecordFormat<Plan.TroubleshootingAction>(
    "One thing to do about a symptom.", blank: Self(text: "", command: nil, roles: [])
  ) {
    PlanMember("text", \.text, .text, "what to do")
    PlanMember("command", \.command, optional: .text, "a command for it")
    PlanMember(
      "byHost", \.byHost, optional: .table(of: .text),
      "the command of each host, where it differs from host to host")
    PlanMember("roles", \.roles, .texts, "roles of the hosts to do it on")
  }
}

extension Plan.BackgroundTask: PlanRecord {
  static let formatName = "background-task"
  static let recordFormat = RecordFormat<Plan.BackgroundTask>(
    "Something that goes on by itself.", blank: Self(task: "", seen: "", actions: [])
  ) {
    PlanMember("task", \.task, .text, "what goes on")
    PlanMember("seen", \.seen, .text, "how it is seen")
    PlanMember("actions", \.actions, .texts, "what to do about it")
  }
}

extension Plan.Note: PlanRecord {
  static let formatName = "note"
  static let recordFormat = RecordFormat<Plan.Note>(
    "Background that asks for nothing.", blank: Self(text: "")
  ) {
    PlanMember("text", \.text, .text, "what it says")
    PlanMember("source", \.source, .records(), "where the guide says so")
  }
}

extension Plan.SourceDocument: PlanRecord {
  static let formatName = "source-document"
  static let recordFormat = RecordFormat<Plan.SourceDocument>(
    "A document of the vendor.", blank: Self(id: "", title: "")
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("url", \.url, optional: .text, "where it lies")
  }
}
