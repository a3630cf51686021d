extension Plan.Host: PlanRecord {
  static let formatName = "host"
  static let recordFormat = RecordFormat<Plan.Host>(
    "A machine that steps or checks work on. `controller` stands for the one that the plan runs from.",
    blank: Self(id: "", connection: .local)
  ) {
    PlanMember("id", \.id, .text, "its name in the plan and in the evidence")
    PlanMember("address", \.address, optional: .text, "where it is reached; else by its id")
    PlanMember("port", \.port, optional: .integer, "its port for ssh; else the usual one")
    PlanMember("user", \.user, optional: .text, "the account there")
    PlanMember("connection", \.connection, .word, "how commands get there")
    PlanMember("os", \.os, optional: .text, "its system, as the change writes it")
    PlanMember(
      "osFamily", \.osFamily, optional: .text, "the family of its system, such as `debian`")
    PlanMember("roles", \.roles, .texts, "its roles")
    PlanMember("components", \.components, .texts, "the product's parts that live there")
  }
}

extension Plan.InputFile: PlanRecord {
  static let formatName = "input-file"
  static let recordFormat = RecordFormat<Plan.InputFile>(
    "A file that something of the plan was read from, besides its documents.",
    blank: Self(file: "", sha256: "")
  ) {
    PlanMember("file", \.file, .text, "its path, relative to the folder of the change")
    PlanMember("sha256", \.sha256, .text, "the SHA-256 of its bytes, in hexadecimal digits")
  }
}

extension Plan.Variable: PlanRecord {
  static let formatName = "variable"
  static let recordFormat = RecordFormat<Plan.Variable>(
    "A name that commands may use as a shell variable.", blank: Self(name: "", kind: .value)
  ) {
    PlanMember("name", \.name, .text, "the name")
    PlanMember(
      "kind", \.kind, .word,
      "a text; a secret, read when a run starts and never written; a date, formatted then; "
        + "or a text that differs from host to host")
    PlanMember(
      "value", \.value, optional: .text, "the text, or the format of a date in `strftime`'s words")
    PlanMember("byHost", \.byHost, optional: .table(of: .text), "the text of each host")
    PlanMember("title", \.title, optional: .text, "what it is, for people")
    PlanMember(
      "secretOrigin", \.secretOrigin, optional: .word,
      "where a secret comes from: the environment variable of its name, a file, or a person")
    PlanMember("secretFile", \.secretFile, optional: .text, "path of the file that holds a secret")
  }
}

extension Plan.Window: PlanRecord {
  static let formatName = "window"
  static let recordFormat = RecordFormat<Plan.Window>(
    "The time in which a stage may be gone through.",
    blank: Self(id: "", start: "", end: "", startEpoch: 0, endEpoch: 0)
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("start", \.start, .text, "its start in RFC 3339, as written")
    PlanMember("end", \.end, .text, "its end in RFC 3339, as written")
    PlanMember("startEpoch", \.startEpoch, .integer, "its start in seconds since 1970 in UTC")
    PlanMember("endEpoch", \.endEpoch, .integer, "its end in seconds since 1970 in UTC")
  }
}

extension Plan.People: PlanRecord {
  static let formatName = "people"
  static let recordFormat = RecordFormat<Plan.People>(
    "Who has a part in the change.", blank: Self()
  ) {
    PlanMember("operators", \.operators, .texts, "who carries it out")
    PlanMember("approvers", \.approvers, .texts, "who may approve")
    PlanMember("reviewers", \.reviewers, .texts, "who reviews it")
    PlanMember("contacts", \.contacts, .texts, "whom to ask")
    PlanMember(
      "approvalsRequired", \.approvalsRequired, .integer,
      "how many approvers must have signed the plan before it may run; 0: none")
    PlanMember(
      "signatures", \.signatures, optional: .texts,
      "roles of the signatures without which the evidence is incomplete: `approve`, `operate`, `review`"
    )
  }
}

extension Plan.ImpactLevel: PlanRecord {
  static let formatName = "impact-level"
  static let recordFormat = RecordFormat<Plan.ImpactLevel>(
    "What a level of impact means.",
    blank: Self(level: 0, title: "", definition: "", windowRequired: false)
  ) {
    PlanMember("level", \.level, .integer, "the level")
    PlanMember("title", \.title, .text, "its name")
    PlanMember("definition", \.definition, .text, "what it means")
    PlanMember("windowRequired", \.windowRequired, .flag, "whether it may only be had in a window")
  }
}

extension Plan.Capability: PlanRecord {
  static let formatName = "capability"
  static let recordFormat = RecordFormat<Plan.Capability>(
    "Something that the product gives its users.", blank: Self(id: "", title: "")
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
  }
}

extension Plan.Component: PlanRecord {
  static let formatName = "component"
  static let recordFormat = RecordFormat<Plan.Component>(
    "A part of the product.", blank: Self(id: "", title: "")
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("impact", \.impact, optional: .integer, "the level of impact of its upgrade")
    PlanMember("methods", \.methods, .texts, "how it may be upgraded")
    PlanMember("hosts", \.hosts, .texts, "where it lives")
    PlanMember("source", \.source, .records(), "where the guide says so")
  }
}
