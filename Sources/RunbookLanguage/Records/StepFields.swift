import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// The keys of a step and of what it holds.
package enum StepFields {
  package static let step = FieldTable<Step>(
    "a step",
    [
      Field("id", .identifier, required: true, "Its id, the same in every output.") { r, n, m in
        if let id = r.identifier(n) { m.id = id }
      },
      Field("title", .text, "What it does, for the operator.") { r, n, m in m.title = r.name(n) },
    ] + actionFields + placeFields + meaningFields + executionFields
      + provenanceFields())

  private static let actionFields: [Field<Step>] = [
    Field("run", .other("command, or one by OS"), "Action: a command.") { r, n, m in
      if let command = r.command(n) { m.actions.append(Located(.run(command), at: n.span)) }
    },
    Field("manual", .fields("manual action"), "Action: a person does it.") { r, n, m in
      m.actions.append(Located(.manual(r.manual(n)), at: n.span))
    },
    Field(
      "check", .other("check, or id of one"), "Action: a check; beside another one, its proof."
    ) { r, n, m in
      m.check = r.checkUse(n)
    },
    Field("wait", .fields("wait"), "Action: poll until a check holds.") { r, n, m in
      var wait = Wait(span: n.span)
      r.fields(n, StepFields.wait, into: &wait)
      m.actions.append(Located(.wait(wait), at: n.span))
    },
    Field("notify", .fields("notification"), "Action: tell people.") { r, n, m in
      var notify = Notify(span: n.span)
      r.fields(n, StepFields.notify, into: &notify)
      m.actions.append(Located(.notify(notify), at: n.span))
    },
    Field("approve", .fields("approval"), "Action: somebody else approves.") { r, n, m in
      var approve = Approve(span: n.span)
      r.fields(n, StepFields.approve, into: &approve)
      m.actions.append(Located(.approve(approve), at: n.span))
    },
    Field("include", .identifier, "Action: the steps of a procedure.") { r, n, m in
      if let name = r.name(n) { m.actions.append(Located(.include(name), at: n.span)) }
    },
    Field("choose", .table("alternative"), "Action: one of several ways.") { r, n, m in
      let alternatives = r.keyed(
        n, "alternatives", StepFields.alternative, Alternative.init(id:))
      m.actions.append(Located(.choose(alternatives), at: n.span))
    },
  ]

  private static let placeFields: [Field<Step>] = [
    Field("on", .other("host selector"), "Its hosts; omitted: the controller.") { r, n, m in
      m.on = r.hostSelector(n)
    },
    Field("when", .other("condition"), "When it runs; omitted: always.") { r, n, m in
      m.when = r.condition(n)
    },
    Field("optional", .boolean, "The Change may skip it.") { r, n, m in
      m.isOptional = r.boolean(n) ?? false
    },
    Field("batch", .fields("batch"), "How many hosts at once; omitted: one.") { r, n, m in
      m.batch = r.batch(n)
    },
  ]

  private static let meaningFields: [Field<Step>] = [
    Field("upgrades", .identifier, "The component that it upgrades.") { r, n, m in
      m.upgrades = r.name(n)
    },
    Field("method", .identifier, "The vendor's method that it follows.") { r, n, m in
      m.method = r.name(n)
    },
    Field("impact", .integer, "The component's impact level, stated again.") { r, n, m in
      m.impact = r.integer(n)
    },
    Field("needs", .table("value"), "States that must hold before it.") { r, n, m in
      m.needs = r.stateValues(n)
    },
    Field("sets", .table("value"), "States that hold after it.") { r, n, m in
      m.sets = r.stateValues(n)
    },
    Field("touches", .list("state"), "States whose subject it edits.") { r, n, m in
      m.touches = r.names(n)
    },
    Field("tasks", .table("action"), "What it does about background tasks.") { r, n, m in
      r.table(n, "background tasks and actions") { reader, task, node in
        if let action = reader.name(node) { m.tasks.append((task, action)) }
      }
    },
    Field("satisfies", .list("requirement"), "Requirements that it meets.") { r, n, m in
      m.satisfies = r.names(n)
    },
    Field("covers", .list("item"), "Items of a requirement that it deals with.") { r, n, m in
      m.covers = r.names(n)
    },
    Field("backup", .fields("backup"), "What it backs up.") { r, n, m in
      var backup = Backup(span: n.span)
      r.fields(n, StepFields.backup, into: &backup)
      m.backup = backup
    },
  ]

  private static let executionFields: [Field<Step>] = [
    Field("unless", .other("check, or id of one"), "Its work is done when this holds.") { r, n, m in
      m.unless = r.checkUse(n)
    },
    Field("retry", .fields("retry"), "Try again when it fails.") { r, n, m in m.retry = r.retry(n)
    },
    Field("timeout", .duration, "Limit of one attempt on one host.") { r, n, m in
      m.timeout = r.limit(n)
    },
    Field("estimate", .duration, "How long it takes, all hosts together.") { r, n, m in
      m.estimate = r.duration(n)
    },
    Field("cwd", .template, "Working directory.") { r, n, m in m.workingDirectory = r.template(n) },
    Field("ok", .list("status"), "Exit statuses of success; omitted: 0.") { r, n, m in
      m.okStatuses = r.list(n) { reader, node in reader.exitStatus(node) }
    },
    Field("privileged", .boolean, "It needs root or an administrator.") { r, n, m in
      m.isPrivileged = r.boolean(n) ?? false
    },
    Field("idempotent", .boolean, "Running it again does no harm.") { r, n, m in
      m.isIdempotent = r.boolean(n) ?? false
    },
    Field(
      "on_failure", .choice(FailurePolicy.allCases.map(\.rawValue)), "What a failure leads to."
    ) { r, n, m in
      m.onFailure = r.choice(n, FailurePolicy.self, "failure policy")
    },
    Field("undo", .fields("way back"), "How to take it back.") { r, n, m in m.undo = r.undo(n) },
    Field("evidence", .choice(["required", "none"]), "Whether a record is kept.") { r, n, m in
      m.evidence = r.choice(n, EvidencePolicy.self, "evidence policy")
    },
  ]

  static let wait = FieldTable<Wait>(
    "a wait",
    [
      Field("until", .other("check, or id of one"), required: true, "What to wait for.") {
        r, n, m in
        m.until = r.checkUse(n)
      },
      Field("every", .duration, "Pause between looks; omitted: 10s.") { r, n, m in
        m.every = r.duration(n)
      },
      Field("for", .duration, "How long to wait at most.") { r, n, m in m.limit = r.duration(n) },
      Field("stable_for", .duration, "How long it must go on to hold.") { r, n, m in
        m.stableFor = r.duration(n)
      },
    ])

  static let notify = FieldTable<Notify>(
    "a notification",
    [
      Field("audience", .text, required: true, "Who is told.") { r, n, m in m.audience = r.name(n)
      },
      Field("about", .list("capability"), "What they will miss.") { r, n, m in m.about = r.names(n)
      },
      Field("lead", .duration, "How long before.") { r, n, m in m.lead = r.duration(n) },
      Field("message", .template, required: true, "What they are told.") { r, n, m in
        m.message = r.template(n)
      },
    ])

  static let approve = FieldTable<Approve>(
    "an approval",
    [
      Field("ask", .template, required: true, "What is to be approved.") { r, n, m in
        m.ask = r.template(n)
      },
      Field("by", .list("person"), "Who may; omitted: the Change's approvers.") { r, n, m in
        m.by = r.names(n)
      },
    ])

  static let alternative = FieldTable<Alternative>(
    "an alternative",
    [
      Field("title", .text, "What it is.") { r, n, m in m.title = r.name(n) },
      Field("when", .other("condition"), "When it is taken.") { r, n, m in
        m.when = r.condition(n)
      },
      Field("steps", .list("step"), required: true, "Its steps.") { r, n, m in m.steps = r.steps(n)
      },
    ])

  static let batch = FieldTable<Batch>(
    "a batch",
    [
      Field("size", .other("number or `all`"), "Hosts at once.") { r, n, m in r.batchSize(n, &m) },
      Field("min_available", .integer, "Hosts that must stay in service.") { r, n, m in
        m.minimumAvailable = r.integer(n)
      },
    ])

  static let undo = FieldTable<Undo>(
    "a way back",
    [
      Field("run", .other("command, or one by OS"), "A command.") { r, n, m in
        m.run = r.command(n)
      },
      Field("manual", .fields("manual action"), "A person does it.") { r, n, m in
        m.manual = r.manual(n)
      },
      Field("irreversible", .text, "Why there is none.") { r, n, m in m.irreversible = r.name(n) },
      Field("reversible", .boolean, "Whether it takes everything back.") { r, n, m in
        m.reversible = r.boolean(n)
      },
      Field(
        "estimate", .duration, "How long it takes on all hosts; omitted: as long as the step."
      ) { r, n, m in
        m.estimate = r.duration(n)
      },
    ])

  static let backup = FieldTable<Backup>(
    "a backup",
    [
      Field("of", .identifier, required: true, "What is backed up.") { r, n, m in
        if let name = r.name(n) { m.of = name }
      },
      Field("artefact", .template, "Where it is put.") { r, n, m in m.artefact = r.template(n) },
      Field(
        "max_age", .duration,
        "How old the artefact may be when something is upgraded; the plan looks then."
      ) { r, n, m in
        m.maximumAge = r.limit(n)
      },
    ])
}
