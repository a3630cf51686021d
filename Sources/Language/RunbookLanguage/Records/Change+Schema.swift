package import RunbookModel
import YAMLSyntax

extension Change: WrittenRecord {
  package static let schema = Schema<Change>("a change") {
    documentFields("Change")
    Field("id", \.id, .changeID, required: true, "Number of the change.")
    Field("title", \.title, .text, "What is changed.")
    Field(
      "runbook", \.runbook, .link(Runbook.self, "path or Runbook"), required: true,
      "The procedure.")
    Field("environment", \.environment, .text, required: true, "Such as production.")
    Field(
      "versions", \.versions, .record(VersionChange.self), required: true, "From where to where.")
    Field(
      "hosts", \.hosts, .hosts,
      "The machines; `web[01:40]` stands for forty of them, `db-[a:c]` for three.")
    Field(
      "host_defaults", \.hostDefaults, .record(HostDefaults.self),
      "What holds for each host that does not say otherwise.")
    Field("inventory", \.inventories, .list(of: .record(Inventory.self)), "Files that list hosts.")
    Field("windows", \.windows, .windows, "Change windows by stage.")
    Field("variables", \.variables, .bindings, "Values of the variables.")
    Field(
      "people", \.people, .record(People.self), "Who takes part.",
      omitted: { People.schema.write($0).isEmpty })
    Field("approvals", \.approvals, .record(Approvals.self), "Signatures that a run needs.")
    Field(
      "signatures", \.signatures, .list(of: .choice("role of a signature")),
      "Signatures without which `runbook verify` calls the evidence incomplete.")
    Field("facts", \.facts, .facts, "Properties of this installation.")
    Field("choose", \.choose, .choices, "Which alternative is taken.")
    Field("skip", \.skip, .records(SkipDecision.self), "Optional parts left out.")
    Field("decisions", \.decisions, .records(Decision.self), "On the guide's contradictions.")
    Field("waivers", \.waivers, .records(Waiver.self), "Demands that are not met.")
    Field("rehearsal", \.rehearsal, .record(Rehearsal.self), "The run that rehearsed it.")
    provenanceFields()
  }
}
