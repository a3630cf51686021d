import RunbookModel

/// The reference of the language as Markdown, made from the field tables that the parser uses.
package enum LanguageReference {
  package static var markdown: String {
    let intro = """
      # Language reference

      Made by `runbook reference language`; do not edit. A document is YAML with `schema: \
      \(DocumentReader.schema)`. A key that a table does not list is an error. Ids are lower-case \
      words joined by `-`; durations are `250ms`, `90s`, `15m`, `2h` or `1d`; sizes `4GB` or \
      `512MiB`; times RFC 3339 with a zone. Where a table says "or `${name}`", the value of a variable of \
      that type may stand (`type: duration`, `size`, `int`, or for hosts `share`: `3`, `25%`, `all`).


      """
    return intro + sections.joined(separator: "\n") + "\n" + values + "\n" + condition + "\n" + hops
  }

  private static let values = """
    ## Values in texts

    `${name}` is the value of a variable, in commands, expectations and texts that people read. Every \
    runbook has `target` and `origin` (the versions), `change` (its id), `host` and `address` (of the \
    host that a text is for) and `start_order`. `${target.minor}` is a part of a version by the names \
    that the product's `versions: {scheme: {parts: [major, minor, patch]}}` gives them; variables with \
    `type: version` have parts too. A part is as it is written, `04` of `24.04`, and one that is not \
    written is `0`. `$${` stands for `${`, which the shell then reads.

    """

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
    | `target.minor` | number or bound | A part of that version, by the names of the product's \
    scheme: `4`, `">= 3"`. |

    A requirement whose condition does not hold is no demand, and the plan says why. A part of a \
    runbook whose condition does not hold is not in the plan, which excuses no requirement: where \
    one depends on the same circumstances, it says so itself. A part that the change skips, with a \
    reason and the name of somebody who may approve it, excuses what it would have met.

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
    schemas.map(section)
  }

  /// All mappings of the language, as a reader meets them.
  package static var schemas: [AnySchema] {
    [
      Product.schema.erased,
      SourceDocument.schema.erased,
      ImpactLevel.schema.erased,
      Role.schema.erased,
      Fact.schema.erased,
      Component.schema.erased,
      StateDefinition.schema.erased,
      OrderRule.schema.erased,
      StepSelector.schema.erased,
      VersionRules.schema.erased,
      VersionRules.schemeSchema.erased,
      VersionRules.MinimumSource.schema.erased,
      VersionRules.Between.schema.erased,
      VersionRules.Skew.schema.erased,
      VersionRules.Artefact.schema.erased,
      Requirement.schema.erased,
      ClaimModel.schema.erased,
      BackgroundTask.schema.erased,
      CommandRule.schema.erased,
      Contradiction.schema.erased,
      Troubleshooting.schema.erased,
      Troubleshooting.Action.schema.erased,
      Reference.schema.erased,
      Advice.schema.erased,
      Note.schema.erased,
      Runbook.schema.erased,
      Variable.schema.erased,
      Stage.schema.erased,
      Step.schema.erased,
      HostTermModel.schema.erased,
      Manual.schema.erased,
      Wait.schema.erased,
      Notify.schema.erased,
      Approve.schema.erased,
      Alternative.schema.erased,
      Batch.schema.erased,
      Undo.schema.erased,
      Backup.schema.erased,
      Check.schema.erased,
      Comparison.schema.erased,
      Expectation.schema.erased,
      Retry.schema.erased,
      ProcedureTemplate.schema.erased,
      Recovery.schema.erased,
      Recovery.triggerSchema.erased,
      Change.schema.erased,
      VersionChange.schema.erased,
      Host.schema.erased,
      HostDefaults.schema.erased,
      Inventory.schema.erased,
      InventoryGroup.schema.erased,
      Window.schema.erased,
      People.schema.erased,
      Approvals.schema.erased,
      SkipDecision.schema.erased,
      Decision.schema.erased,
      Waiver.schema.erased,
      Rehearsal.schema.erased,
    ]
  }

  private static func section(_ table: AnySchema) -> String {
    let title = table.title.prefix(1).uppercased() + table.title.dropFirst()
    let rows = table.fields.map { field in
      "| `\(field.name)` | \(field.shape.words) | \(field.isRequired ? "yes" : "") "
        + "| \(field.summary) |\n"
    }
    return "## \(title)\n\n| key | value | required | meaning |\n|---|---|---|---|\n"
      + rows.joined()
  }
}
