import RunbookDiagnostics
import RunbookFrontend
import RunbookModel

extension Rule {
  static let checkLooksElsewhere = Rule(
    612, "check-looks-elsewhere",
    summary: """
      A check says that it is about one component and looks at another, or on hosts that do not \
      carry it.
      """,
    rationale: """
      It is green whatever became of the component that it names. What was copied from the check \
      of another component, and changed in one place only, is the usual cause.
      """,
    failing: [
      RuleExample(
        product: "components: {web: {unit: shop-web}, db: {unit: shop-db}}",
        runbook: """
          checks: {web-runs: {service: «shop-db», is: running, verifies: [web]}}
          stages:
            - {id: live, steps: [{id: see, check: web-runs}]}
          """),
      RuleExample(
        product: """
          roles: {front: {}, back: {}}
          components: {web: {placed_on: [front]}, db: {placed_on: [back]}}
          """,
        runbook: """
          checks: {db-there: {file: /srv/db/ready, on: «{role: front}», verifies: [db]}}
          stages:
            - {id: live, steps: [{id: see, check: db-there}, {id: all, on: all, run: make all}]}
          """,
        change: """
          hosts:
            shop1: {address: shop1, roles: [front]}
            shop2: {address: shop2, roles: [back]}
          """),
      RuleExample(
        product: "components: {web: {}, db: {}}",
        runbook: """
          variables: {db_url: {of: db, default: 'http://shop/db'}}
          checks: {web-answers: {http: '«${db_url}»', status: 200, verifies: [web]}}
          stages:
            - {id: live, steps: [{id: see, check: web-answers}]}
          """),
    ],
    passing: [
      RuleExample(
        product: "components: {web: {unit: shop-web}, db: {unit: shop-db}}",
        runbook: """
          variables: {db_url: {of: db, default: 'http://shop/db'}}
          checks:
            web-runs: {service: shop-web, is: running, verifies: [web]}
            all-run: {service: [shop-web, shop-db], is: running, verifies: [web, db]}
            db-answers: {http: '${db_url}', status: 200, verifies: [db]}
          stages:
            - {id: live, steps: [{id: see, check: web-runs}, {id: both, check: all-run}]}
          verify: [db-answers]
          """),
      RuleExample(
        product: """
          roles: {front: {}, back: {}}
          components: {web: {placed_on: [front]}, db: {placed_on: [back]}}
          """,
        runbook: """
          checks: {db-answers: {tcp: 'shop2:5432', on: {role: front}, verifies: [db]}}
          stages:
            - {id: live, steps: [{id: see, check: db-answers}, {id: all, on: all, run: make all}]}
          """,
        change: """
          hosts:
            shop1: {address: shop1, roles: [front]}
            shop2: {address: shop2, roles: [back]}
          """),
    ],
    check: { $0.looksElsewhere })
}

extension RuleContext {
  fileprivate var looksElsewhere: [Diagnostic] {
    guard let resolved, let runbook else { return [] }
    var finder = StrayLooks(resolved, runbook)
    for step in resolved.steps { finder.visit(step) }
    for step in resolved.recovery.flatMap(\.steps) { finder.visit(step) }
    return finder.findings
  }
}

/// Goes over the steps and keeps what was said of a check, so that it is said once.
private struct StrayLooks {
  let change: ResolvedChange
  /// The component that a variable belongs to, by the variable's name.
  let owners: [String: Name]
  let subjects: [String: Name]
  var findings: [Diagnostic] = []
  private var reported: Set<SourceSpan> = []
  /// The first check that looks at something, by all that it looks at.
  private var looks: [String: (claims: [Name], place: SourceSpan)] = [:]

  init(_ change: ResolvedChange, _ runbook: Runbook) {
    self.change = change
    owners = Dictionary(
      runbook.variables.compactMap { variable in
        variable.of.map { (variable.id.value, $0) }
      }, uniquingKeysWith: { first, _ in first })
    subjects = Dictionary(
      change.product.requirements.compactMap { requirement in
        requirement.subject.map { (requirement.id.value, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func visit(_ step: ScheduledStep) {
    let upgraded = step.step.upgrades.map { [$0] } ?? []
    if let check = step.check {
      // What a look meets says what it is about, where it says nothing itself.
      let demanded = step.satisfies.compactMap { subjects[$0.value] }
      let look = ComponentLook(check.check, of: step, in: change)
      let claimed =
        look.claims.isEmpty
        ? ComponentLook(check.check, of: step, more: demanded, in: change) : look
      judge(claimed, on: check.hosts, of: step)
      if !claimed.claims.isEmpty {
        judgeVariables(of: check.check.templates, claims: claimed.claims + upgraded)
      } else if step.step.check != nil {
        judgeVariables(of: check.check.templates, claims: upgraded + backedUp(step))
      }
    }
    if let unless = step.unless {
      let look = ComponentLook(unless.check, of: step, more: upgraded + backedUp(step), in: change)
      judge(look, on: unless.hosts, of: step)
      judgeVariables(of: unless.check.templates, claims: look.claims)
    }
    guard step.step.backup != nil else { return }
    var texts = step.step.backup?.artefact.map { [$0] } ?? []
    if case .run(let command)? = step.step.action?.value { texts += command.texts }
    judgeVariables(of: texts, claims: backedUp(step))
  }

  private func backedUp(_ step: ScheduledStep) -> [Name] {
    step.step.backup.map { [$0.of] } ?? []
  }

  private mutating func judge(_ look: ComponentLook, on hosts: [String], of step: ScheduledStep) {
    guard let first = look.claims.first else { return }
    let claimed = Set(look.claims.map(\.value))
    // What has no unit of its own may consist of services that have.
    let hasUnit = look.claims.contains { change.component($0.value)?.unit != nil }
    if hasUnit, !look.seen.isEmpty, look.seen.isDisjoint(with: claimed) {
      let seen = look.seen.sorted()[0]
      report(
        "the check looks at `\(seen)` and is to show something of `\(first.value)`",
        at: look.place, labels: [DiagnosticLabel("what it is about", at: first.span)],
        help: "let it look at `\(first.value)`, or name what it looks at")
      return
    }
    judgeHosts(look, first, hosts, step)
    judgeLikeness(look, hosts)
  }

  private mutating func judgeHosts(
    _ look: ComponentLook, _ first: Name, _ hosts: [String], _ step: ScheduledStep
  ) {
    let carriers = Set(look.claims.flatMap { change.hosts(carrying: $0.value) })
    guard !carriers.isEmpty, !hosts.isEmpty, carriers.isDisjoint(with: hosts),
      look.check.looksAtOwnHost, hosts != ["controller"] || look.check.on != nil
    else { return }
    let named = hosts.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    report(
      "the check looks on \(named), and `\(first.value)` is not there",
      at: look.check.on?.span ?? step.step.on?.span ?? look.place,
      labels: [DiagnosticLabel("what it is about", at: first.span)],
      help: "let it look `on: {component: \(first.value)}`")
  }

  /// Two checks of which each claims something else, and which look at the same.
  private mutating func judgeLikeness(_ look: ComponentLook, _ hosts: [String]) {
    guard let text = look.signature(change) else { return }
    let key = text + "\u{1F}" + hosts.joined(separator: " ")
    guard let earlier = looks[key] else {
      looks[key] = (look.claims, look.place)
      return
    }
    let claims = Set(look.claims.map(\.value))
    guard earlier.place != look.place,
      claims.isDisjoint(with: earlier.claims.map(\.value)), let first = look.claims.first
    else { return }
    report(
      "the check of `\(first.value)` looks at what the check of `\(earlier.claims[0].value)` "
        + "looks at",
      at: look.place, labels: [DiagnosticLabel("the same look", at: earlier.place)],
      help: "let each look at its own component, or make one check of both that names both")
  }

  /// A variable that says whose it is stands for nothing else.
  private mutating func judgeVariables(of texts: [TemplateText], claims: [Name]) {
    guard let first = claims.first else { return }
    for reference in texts.flatMap(\.references) {
      guard let owner = owners[reference.value],
        !claims.contains(where: { $0.value == owner.value })
      else { continue }
      report(
        "`${\(reference.value)}` belongs to `\(owner.value)`, and this is about `\(first.value)`",
        at: reference.span, labels: [DiagnosticLabel("declared here", at: owner.span)],
        help: "take the variable of `\(first.value)`")
    }
  }

  private mutating func report(
    _ message: String, at place: SourceSpan, labels: [DiagnosticLabel], help: String
  ) {
    guard reported.insert(place).inserted else { return }
    findings.append(
      Diagnostic(DiagnosticCode(612), message, at: place, labels: labels, help: [help]))
  }
}

extension ComponentLook {
  /// All that a probe looks at and expects, in one text; nil where people look.
  fileprivate func signature(_ change: ResolvedChange) -> String? {
    guard check.probes.count == 1, let probe = check.probes.first else { return nil }
    let kind: String
    switch probe.value {
    case .manual, .compare, .disk, .memory: return nil
    case .run: kind = "run"
    case .service: kind = "service"
    case .http: kind = "http"
    case .tcp: kind = "tcp"
    case .file: kind = "file"
    case .package: kind = "package"
    case .process: kind = "process"
    case .config: kind = "config"
    }
    let number = check.expect?.number.map { "\($0.ordering.rawValue)\($0.value.value)" } ?? ""
    let more = [
      number, check.expect?.jsonPointer?.value ?? "", "\(check.status?.value ?? 0)",
      "\(check.state?.value.rawValue ?? "")",
    ]
    let texts = check.templates.map { change.text(of: $0) } + more
    return kind + "\u{1F}" + texts.joined(separator: "\u{1F}")
  }
}
