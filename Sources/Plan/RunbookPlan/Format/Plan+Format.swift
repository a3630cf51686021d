extension Plan: PlanRecord {
  static let formatName = "plan"
  static let recordFormat = RecordFormat<Plan>(
    "Everything one change will do, fully resolved.",
    blank: Plan(
      change: .blank, runbook: .blank, product: .blank,
      versions: Versions(from: "", to: "", path: []))
  ) {
    PlanMember("format", \.format, .constant(currentFormat), "this format and its version")
    PlanMember(
      "edition", \.edition, optional: .integer,
      "what runs of it promise; left out: what they did at first")
    PlanMember("change", \.change, .record, "the change itself")
    PlanMember("runbook", \.runbook, .record, "the runbook it follows")
    PlanMember("product", \.product, .record, "the product it is about")
    PlanMember("versions", \.versions, .record, "from which version to which")
    PlanMember("hosts", \.hosts, .records(), "the machines, as the change names them")
    PlanMember(
      "inventories", \.inventories, optional: .records(),
      "the files that hosts or their variables were read from")
    PlanMember("variables", \.variables, .records(), "names that commands may use")
    PlanMember("windows", \.windows, .records(), "change windows")
    PlanMember("people", \.people, .record, "who runs, approves and reviews")
    PlanMember("impactLevels", \.impactLevels, .records(), "what the levels of impact mean")
    PlanMember("capabilities", \.capabilities, .records(), "what the product gives its users")
    PlanMember("components", \.components, .records(), "the product's parts")
    PlanMember("stages", \.stages, .records(), "the stages, in order")
    PlanMember("steps", \.steps, .records(), "every step, in the order in which it runs")
    PlanMember("recovery", \.recovery, .records(), "named ways back")
    PlanMember("requirements", \.requirements, .records(), "the product's demands")
    PlanMember("decisions", \.decisions, .records(), "contradictions of the guide")
    PlanMember("skipped", \.skipped, .records(), "optional parts that are left out")
    PlanMember(
      "troubleshooting", \.troubleshooting, .records(), "known symptoms and what to do then")
    PlanMember(
      "backgroundTasks", \.backgroundTasks, .records(), "what goes on by itself behind the steps")
    PlanMember("notes", \.notes, .records(), "background that asks for nothing")
    PlanMember("sources", \.sources, .records(), "the documents that `source` members name")
  }
}

extension Plan.ChangeInfo: PlanRecord {
  fileprivate static var blank: Self { Self(id: "", title: "", environment: "") }

  static let formatName = "change"
  static let recordFormat = RecordFormat<Plan.ChangeInfo>(
    "The change that the plan carries out.", blank: blank
  ) {
    PlanMember("id", \.id, .text, "its id, such as a ticket's number")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("environment", \.environment, .text, "where it takes place, such as `production`")
    PlanMember("description", \.description, optional: .text, "what it is about")
  }
}

extension Plan.DocumentInfo: PlanRecord {
  fileprivate static var blank: Self { Self(id: "", title: "") }

  static let formatName = "document"
  static let recordFormat = RecordFormat<Plan.DocumentInfo>(
    "A document that the plan was made from.", blank: blank
  ) {
    PlanMember("id", \.id, .text, "its id")
    PlanMember("title", \.title, .text, "its title")
    PlanMember("description", \.description, optional: .text, "what it is about")
  }
}

extension Plan.Versions: PlanRecord {
  static let formatName = "versions"
  static let recordFormat = RecordFormat<Plan.Versions>(
    "The versions that the change goes through.", blank: Self(from: "", to: "", path: [])
  ) {
    PlanMember("from", \.from, .text, "the version before")
    PlanMember("to", \.to, .text, "the version after")
    PlanMember("path", \.path, .texts, "every version on the way, both included")
  }
}

extension Plan.Source: PlanRecord {
  static let formatName = "source"
  static let recordFormat = RecordFormat<Plan.Source>(
    "Where the vendor's guide says so.", blank: Self(document: "", lines: "")
  ) {
    PlanMember("document", \.document, .text, "id of one of the plan's `sources`")
    PlanMember("lines", \.lines, .text, "the place in it, such as `10-12`")
  }
}

extension Plan.Origin: PlanRecord {
  static let formatName = "origin"
  static let recordFormat = RecordFormat<Plan.Origin>(
    "Where an element stands in the YAML it was compiled from.", blank: Self(file: "", line: 0)
  ) {
    PlanMember("file", \.file, .text, "file name, relative to the folder of the change")
    PlanMember("line", \.line, .integer, "its line, from 1 on")
  }
}
