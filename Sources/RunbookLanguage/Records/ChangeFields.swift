import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

/// The keys of a `Change` and of what it holds.
package enum ChangeFields {
  package static let change = FieldTable<Change>(
    "a change",
    documentFields()
      + [
        Field("id", .text, required: true, "Number of the change.") { r, n, m in
          if let id = r.changeID(n) { m.id = id }
        },
        Field("title", .text, "What is changed.") { r, n, m in m.title = r.name(n) },
        Field("runbook", .other("path or Runbook"), required: true, "The procedure.") { r, n, m in
          m.runbook = r.link(n) { reader, node in reader.runbook(node) }
        },
        Field("environment", .text, required: true, "Such as production.") { r, n, m in
          m.environment = r.name(n)
        },
        Field("versions", .fields("versions"), required: true, "From where to where.") { r, n, m in
          var versions = VersionChange(span: n.span)
          r.fields(n, ChangeFields.versions, into: &versions)
          m.versions = versions
        },
        Field("hosts", .table("host"), "The machines.") { r, n, m in
          m.hosts = r.keyed(n, "hosts", ChangeFields.host, Host.init(id:))
        },
        Field("windows", .table("window"), "Change windows by stage.") { r, n, m in
          r.table(n, "change windows") { reader, stage, node in
            m.windows += reader.windows(stage, node)
          }
        },
        Field("variables", .table("value"), "Values of the variables.") { r, n, m in
          r.table(n, "variables and values") { reader, name, node in
            m.variables.append(reader.binding(name, node))
          }
        },
        Field("people", .fields("people"), "Who takes part.") { r, n, m in
          r.fields(n, ChangeFields.people, into: &m.people)
        },
        Field("approvals", .fields("approvals"), "Signatures that a run needs.") { r, n, m in
          var approvals = Approvals(span: n.span)
          r.fields(n, ChangeFields.approvals, into: &approvals)
          m.approvals = approvals
        },
        Field(
          "signatures", .list(SignatureRole.allCases.map(\.rawValue).joined(separator: ", ")),
          "Signatures without which `runbook verify` calls the evidence incomplete."
        ) { r, n, m in
          m.signatures = r.list(n) { $0.choice($1, SignatureRole.self, "role of a signature") }
        },
        Field("facts", .table("value"), "Properties of this installation.") { r, n, m in
          r.table(n, "facts and values") { reader, name, node in
            if let value = reader.name(node) { m.facts.append((name, value)) }
          }
        },
        Field("choose", .table("alternative"), "Which alternative is taken.") { r, n, m in
          r.table(n, "steps and alternatives") { reader, step, node in
            m.choose += reader.choices(step, node)
          }
        },
        Field("skip", .list("skip"), "Optional parts left out.") { r, n, m in
          m.skip = r.elements(n, "skips", ChangeFields.skip, SkipDecision.init(span:))
        },
        Field("decisions", .list("decision"), "On the guide's contradictions.") { r, n, m in
          m.decisions = r.elements(n, "decisions", ChangeFields.decision, Decision.init(span:))
        },
        Field("waivers", .list("waiver"), "Demands that are not met.") { r, n, m in
          m.waivers = r.elements(n, "waivers", ChangeFields.waiver, Waiver.init(span:))
        },
        Field("rehearsal", .fields("rehearsal"), "The run that rehearsed it.") { r, n, m in
          var rehearsal = Rehearsal(span: n.span)
          r.fields(n, ChangeFields.rehearsal, into: &rehearsal)
          m.rehearsal = rehearsal
        },
      ] + provenanceFields())

  static let versions = FieldTable<VersionChange>(
    "versions",
    [
      Field("from", .version, required: true, "The version that runs now.") { r, n, m in
        if let version = r.name(n) { m.from = version }
      },
      Field("to", .version, required: true, "The version to reach.") { r, n, m in
        if let version = r.name(n) { m.to = version }
      },
      Field("via", .list("version"), "Versions at which it stops on the way.") { r, n, m in
        m.via = r.names(n)
      },
    ])

  package static let host = FieldTable<Host>(
    "a host",
    [
      Field("address", .text, "Name or address for ssh.") { r, n, m in m.address = r.name(n) },
      Field("user", .text, "Account for ssh.") { r, n, m in m.user = r.name(n) },
      Field(
        "connection", .choice(HostConnection.allCases.map(\.rawValue)),
        "How to reach it; omitted: ssh where it has an address."
      ) { r, n, m in
        m.connection = r.choice(n, HostConnection.self, "connection")
      },
      Field("os", .text, "Its operating system, such as `ubuntu-22`.") { r, n, m in
        m.os = r.name(n)
      },
      Field("roles", .list("role"), "Its roles.") { r, n, m in m.roles = r.names(n) },
      Field("components", .list("component"), "What it carries.") { r, n, m in
        m.components = r.names(n)
      },
    ] + provenanceFields())

  static let window = FieldTable<Window>(
    "a change window",
    [
      Field("start", .time, required: true, "RFC 3339 with a zone.") { r, n, m in
        m.start = r.name(n)
      },
      Field("end", .time, required: true, "RFC 3339 with a zone.") { r, n, m in m.end = r.name(n) },
    ])

  static let people = FieldTable<People>(
    "people",
    [
      Field("operators", .list("person"), "Who executes.") { r, n, m in m.operators = r.names(n) },
      Field("approvers", .list("person"), "Who approves.") { r, n, m in m.approvers = r.names(n) },
      Field("reviewers", .list("person"), "Who reviews.") { r, n, m in m.reviewers = r.names(n) },
      Field("contacts", .list("person"), "Whom to call.") { r, n, m in m.contacts = r.names(n) },
    ])

  static let approvals = FieldTable<Approvals>(
    "approvals",
    [
      Field(
        "required", .integer, required: true,
        "How many approvers must have signed the plan before it may run."
      ) { r, n, m in
        if let required = r.integer(n) { m.required = required }
      }
    ])

  static let skip = FieldTable<SkipDecision>(
    "a skip",
    [
      Field("stage", .identifier, "The optional stage.") { r, n, m in m.stage = r.name(n) },
      Field("step", .identifier, "The optional step.") { r, n, m in m.step = r.name(n) },
      Field("hop", .version, "The target of the hop it is about; omitted: each.") { r, n, m in
        m.hop = r.name(n)
      },
      Field("reason", .text, required: true, "Why.") { r, n, m in
        if let reason = r.name(n) { m.reason = reason }
      },
      Field("by", .text, "Who decided.") { r, n, m in m.by = r.name(n) },
    ])

  static let decision = FieldTable<Decision>(
    "a decision",
    [
      Field("contradiction", .identifier, required: true, "Which one.") { r, n, m in
        if let name = r.name(n) { m.contradiction = name }
      },
      Field("choice", .text, required: true, "What this change does about it.") { r, n, m in
        if let text = r.name(n) { m.choice = text }
      },
      Field("by", .text, required: true, "Who decided.") { r, n, m in
        if let person = r.name(n) { m.by = person }
      },
    ])

  static let waiver = FieldTable<Waiver>(
    "a waiver",
    [
      Field("requirement", .identifier, required: true, "What is waived.") { r, n, m in
        if let name = r.name(n) { m.requirement = name }
      },
      Field("reason", .text, required: true, "Why.") { r, n, m in
        if let text = r.name(n) { m.reason = text }
      },
      Field("by", .text, required: true, "Who waives it.") { r, n, m in
        if let person = r.name(n) { m.by = person }
      },
      Field("expires", .text, "The last day on which it holds.") { r, n, m in
        m.expires = r.name(n)
      },
    ])

  static let rehearsal = FieldTable<Rehearsal>(
    "a rehearsal",
    [
      Field("run", .text, required: true, "Id of the run.") { r, n, m in
        if let run = r.name(n) { m.run = run }
      },
      Field("digest", .text, "Digest of its plan.") { r, n, m in m.digest = r.name(n) },
    ])
}
