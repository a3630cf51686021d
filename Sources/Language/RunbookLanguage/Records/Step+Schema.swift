package import RunbookModel

extension Step: WrittenRecord {
  package static let schema = Schema<Step>("a step", settle: { $0.settleAction(of: &$2) }) {
    Field("id", \.id, .definition(.step), required: true, "Its id, the same in every output.")
    Field(
      "title", \.title, .text,
      "What it does, for the operator; omitted: that of the requirement which a wait or backup meets."
    )
    Field("run", \.run, .command, "Action: a command.")
    Field("manual", \.manual, .record(Manual.self), "Action: a person does it.")
    Field("check", \.writtenCheck, .checkUse, "Action: a check; beside another one, its proof.")
    Field("wait", \.wait, .record(Wait.self), "Action: poll until a check holds.")
    Field("notify", \.notify, .record(Notify.self), "Action: tell people.")
    Field("approve", \.approve, .record(Approve.self), "Action: somebody else approves.")
    Field("include", \.include, .reference(.procedure), "Action: the steps of a procedure.")
    Field(
      "choose", \.alternatives,
      Codec<[Alternative]>.keyed(Alternative.self, .alternative).located,
      "Action: one of several ways.")
    Field(
      "steps", \.steps, Codec<[Step]>.records(Step.self).located,
      "Action: a group of steps, which goes through the hosts of `on` batch by batch.")
    Field("on", \.on, .hostSelector, "Its hosts; omitted: the controller.")
    Field(
      "delegate_to", \.delegate, .hostSelector,
      "Where its commands run in place of its hosts, which they are about; of several the first.")
    Field("when", \.when, .condition, "When it runs; omitted: always.")
    Field("optional", \.isOptional, .boolean, "The Change may skip it.")
    Field("batch", \.batch, .record(Batch.self), "How many hosts at once; omitted: one.")
    Field("upgrades", \.upgrades, .reference(.component), "The component that it upgrades.")
    Field("method", \.method, .reference(.method), "The vendor's method that it follows.")
    Field("impact", \.impact, .integer, "The component's impact level, stated again.")
    Field("needs", \.needs, .stateValues, "States that must hold before it.")
    Field("sets", \.sets, .stateValues, "States that hold after it.")
    Field("touches", \.touches, .references(.state), "States whose subject it edits.")
    Field("tasks", \.tasks, .tasks, "What it does about background tasks.")
    Field("satisfies", \.satisfies, .references(.requirement), "Requirements that it meets.")
    Field("covers", \.covers, .references(.item), "Items of a requirement that it deals with.")
    Field("backup", \.backup, .record(Backup.self), "What it backs up.")
    Field("unless", \.unless, .checkUse, "Its work is done when this holds.")
    Field("retry", \.retry, .record(Retry.self), "Try again when it fails.")
    Field("timeout", \.timeout, .limit, "Limit of one attempt on one host.")
    Field("estimate", \.estimate, .duration, "How long it takes, all hosts together.")
    Field("cwd", \.workingDirectory, .template, "Working directory.")
    Field("ok", \.okStatuses, .list(of: .exitStatus), "Exit statuses of success; omitted: 0.")
    Field("privileged", \.isPrivileged, .boolean, "It needs root or an administrator.")
    Field("idempotent", \.isIdempotent, .boolean, "Running it again does no harm.")
    Field("on_failure", \.onFailure, .choice("failure policy"), "What a failure leads to.")
    Field("undo", \.undo, .record(Undo.self), "How to take it back.")
    Field("destroys", \.destroys, .text, "What is lost by it for good, which is meant.")
    Field("evidence", \.evidence, .choice("evidence policy"), "Whether a record is kept.")
    provenanceFields()
  }
}
