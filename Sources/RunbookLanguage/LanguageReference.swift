/// The reference of the language as Markdown, made from the field tables that the parser uses.
package enum LanguageReference {
  package static var markdown: String {
    let intro = """
      # Language reference

      Made by `runbook reference language`; do not edit. A document is YAML with `schema: \
      \(DocumentReader.schema)`. A key that a table does not list is an error. Ids are lower-case \
      words joined by `-`; durations are `250ms`, `90s`, `15m`, `2h` or `1d`; sizes `4GB` or \
      `512MiB`; times RFC 3339 with a zone.


      """
    return intro + sections.joined(separator: "\n") + "\n" + condition + "\n" + hops
  }

  /// Its keys are names of the author's own, so that it has no table.
  private static let condition = """
    ## A condition

    What `when:` holds: each key must have one of its values.

    | key | value | meaning |
    |---|---|---|
    | a fact or variable | value, or list of values | The change gives it one of these. |
    | `choice` | mapping of step and alternative | The plan takes that alternative of the `choose` \
    step; a step that does not run has none. |
    | `target`, `origin` | version, pattern or bound | The version that the change goes to or comes \
    from: `4.2.4`, `4.2.*`, `">= 4.2.4"`. |

    A requirement whose condition does not hold is no demand, and the plan says why. A part of a \
    runbook whose condition does not hold is not in the plan, which excuses no requirement: where \
    one depends on the same circumstances, it says so itself. A part that the change skips, with a \
    reason and a name, excuses what it would have met.

    """

  private static let hops = """
    ## Several hops

    A change that stops on its way (`versions: {from: "4.0.4", via: ["4.1.4"], to: "4.2.4"}`) is \
    planned from the same runbook. Stages with `per: hop` stand in the plan once for each hop, \
    stages with `per: between-hops` after each hop but the last, ways back with `per: hop` once for \
    each. Their ids end with the version that the hop leads to: `start-upgrade` becomes \
    `start-upgrade-to-4-1-4`. Within a hop, `${target}`, `${origin}` and `when: {target: …}` are \
    those of the hop, and so is every variable whose value refers to them or that says `per_hop: \
    true`. What names a step, stage, choice or requirement means that of its own hop.

    A change says for each hop, by its target, what differs: `choose: {way: {"4.1.4": a, "4.2.4": \
    b}}`; likewise `windows:` by stage, and variables with `per_hop`. A skip names its `hop:`. \
    Without `via:` a path is taken only where the product lists its `releases:` and its rules leave \
    one way. `between:` of the product names what has to be met behind one hop and before the next.

    """

  private static var sections: [String] {
    [
      section(ProductFields.product), section(ProductFields.sourceDocument),
      section(ProductFields.impactLevel), section(ProductFields.role),
      section(ProductFields.fact), section(ProductFields.component),
      section(ProductFields.state), section(OrderFields.rule), section(SelectorFields.step),
      section(VersionFields.rules), section(VersionFields.scheme),
      section(VersionFields.minimumSource), section(VersionFields.between),
      section(VersionFields.skew),
      section(VersionFields.artefact), section(RequirementFields.requirement),
      section(RequirementFields.claim), section(GuidanceFields.task),
      section(GuidanceFields.command),
      section(GuidanceFields.contradiction), section(GuidanceFields.troubleshooting),
      section(GuidanceFields.action), section(GuidanceFields.reference),
      section(GuidanceFields.advice), section(ProductFields.note),
      section(RunbookFields.runbook), section(RunbookFields.variable),
      section(RunbookFields.stage), section(StepFields.step), section(HostTermModel.table),
      section(CheckFields.manual), section(StepFields.wait), section(StepFields.notify),
      section(StepFields.approve), section(StepFields.alternative), section(StepFields.batch),
      section(StepFields.undo), section(StepFields.backup), section(CheckFields.check),
      section(CheckFields.comparison), section(CheckFields.expectation),
      section(CheckFields.retry), section(RunbookFields.procedure),
      section(RunbookFields.recovery), section(RunbookFields.trigger),
      section(ChangeFields.change), section(ChangeFields.versions), section(ChangeFields.host),
      section(ChangeFields.window), section(ChangeFields.people), section(ChangeFields.approvals),
      section(ChangeFields.skip),
      section(ChangeFields.decision), section(ChangeFields.waiver),
      section(ChangeFields.rehearsal),
    ]
  }

  private static func section<Model>(_ table: FieldTable<Model>) -> String {
    let title = table.title.prefix(1).uppercased() + table.title.dropFirst()
    let rows = table.fields.map { field in
      "| `\(field.name)` | \(field.shape.words) | \(field.isRequired ? "yes" : "") "
        + "| \(field.summary) |\n"
    }
    return "## \(title)\n\n| key | value | required | meaning |\n|---|---|---|---|\n"
      + rows.joined()
  }
}

extension FieldShape {
  fileprivate var words: String {
    switch self {
    case .identifier: "id"
    case .text: "text"
    case .template: "text with `${name}`"
    case .integer: "whole number"
    case .boolean: "`true` or `false`"
    case .duration: "duration"
    case .size: "size"
    case .version: "version"
    case .time: "time"
    case .choice(let values): values.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let item): "list of \(item)"
    case .table(let value): "mapping of id to \(value)"
    case .fields(let title): "\(title), see there"
    case .other(let words): words
    }
  }
}
