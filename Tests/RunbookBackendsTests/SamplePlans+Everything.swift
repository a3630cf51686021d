import RunbookPlan

extension SamplePlans {
  /// Three hosts, two stages, every kind of step, and everything that a plan can say besides. All
  /// of it runs on one machine, in a scratch directory given as `scratch`.
  static func everything(scratch: String = "/tmp/demo") -> Plan {
    var plan = empty("Upgrade the web shop to 2.0.0")
    plan.change.description = "Brings the web shop to 2.0.0, one instance after the other."
    plan.product.description = "A web shop of two instances and a database."
    plan.hosts = [
      .init(
        id: "web-1", address: "10.0.0.11", connection: .local, os: "debian-12",
        osFamily: "debian", roles: ["master"], components: ["shop"]),
      .init(
        id: "web-2", address: "10.0.0.12", connection: .local, os: "debian-12",
        osFamily: "debian", roles: ["standby"], components: ["shop"]),
      .init(id: "db-1", connection: .local, roles: ["database"], components: ["database"]),
    ]
    plan.variables = [
      .init(name: "scratch", kind: .value, value: scratch, title: "Where the demo lives"),
      .init(name: "target", kind: .value, value: "2.0.0"),
      .init(
        name: "port", kind: .perHost, byHost: ["web-1": "8001", "web-2": "8002", "db-1": "5432"]),
      .init(name: "today", kind: .date, value: "%Y-%m-%d", title: "Day of the run"),
      .init(name: "api_key", kind: .secret, title: "Key of the load balancer"),
    ]
    plan.windows = [
      .init(
        id: "live", start: "2020-01-16T22:00:00+01:00", end: "2090-01-17T02:00:00+01:00",
        startEpoch: 1_579_208_400, endEpoch: 3_788_384_400)
    ]
    plan.people.operators = ["ana@example.com"]
    plan.people.approvers = ["li@example.com"]
    plan.people.contacts = ["on-call: +49 30 1234"]
    plan.impactLevels = [
      .init(
        level: 1, title: "Live", definition: "Customers notice nothing.", windowRequired: false),
      .init(
        level: 2, title: "Critical", definition: "Customers may not be able to order.",
        windowRequired: true),
    ]
    plan.capabilities = [
      .init(id: "ordering", title: "Ordering"), .init(id: "browsing", title: "Browsing"),
    ]
    plan.components = [
      .init(
        id: "shop", title: "Web shop", impact: 2, methods: ["installer"],
        hosts: ["web-1", "web-2"], source: [guide("10")]),
      .init(id: "database", title: "Database", impact: 2, hosts: ["db-1"]),
    ]
    plan.sources = [
      .init(id: "guide", title: "Upgrade guide", url: "https://example.com/guide?a=1&b=2")
    ]
    addWork(to: &plan)
    addKnowledge(to: &plan)
    return plan
  }

  static func guide(_ lines: String) -> Plan.Source { .init(document: "guide", lines: lines) }

  private static func addWork(to plan: inout Plan) {
    plan.steps = prepare + upgrade + verify
    plan.stages = [("prepare", "Prepare"), ("live", "Live"), ("verify", "Verify")].map {
      id, title in
      Plan.Stage(id: id, title: title, steps: plan.steps.filter { $0.stage == id }.map(\.id))
    }
    plan.stages[0].description = "Nothing is changed yet."
    plan.stages[1].window = "live"
    plan.stages[1].impact = 2
    plan.stages[1].effects = [
      .init(capability: "ordering", effect: "unavailable"),
      .init(capability: "browsing", effect: "degraded"),
    ]
  }

  private static var prepare: [Plan.Step] {
    var room = check(
      "disk-has-room",
      probe(
        "disk-has-room", "echo 8000000000",
        [.init(.number, numbers: [4_000_000_000], comparison: ">=")]))
    room.position = .entry
    room.title = "There is room on the disk"
    room.satisfies = ["room"]
    var backup = run(
      "back-up", "cd \"${scratch}\"\ncp version \"backup-${today}\"\n",
      variables: ["scratch", "today"], on: [["db-1"]])
    backup.title = "Back up the database"
    backup.backup = "database"
    backup.timeoutMS = 600_000
    backup.source = [guide("17-19")]
    backup.satisfies = ["backup-database"]
    backup.check = probe(
      "backup-is-there", "ls \"${scratch}\" | grep -c '^backup-'",
      [.init(.number, numbers: [1], comparison: ">=")], on: ["db-1"], variables: ["scratch"])
    return [room, backup].map { step in
      var step = step
      step.stage = "prepare"
      return step
    }
  }

  private static var upgrade: [Plan.Step] {
    var install = run(
      "install", "echo \"${target} on ${port}\" >\"${scratch}/version-${host}\"\n",
      variables: ["host", "port", "scratch", "target"], on: [["web-1"], ["web-2"]])
    install.title = "Install the new version"
    install.description = "Takes one instance out of the balancer, replaces it and puts it back."
    install.upgrades = "shop"
    install.impact = 2
    install.effects = [.init(capability: "ordering", effect: "unavailable")]
    install.timeoutMS = 9_000_000
    install.retry = .init(everyMS: 100, attempts: 2)
    install.undo = .init(
      command: .init(text: "cp backup version\n# `1.0.0` again", variables: ["scratch"]))
    install.source = [guide("35-40")]
    install.satisfies = ["upgrade-shop"]
    install.unless = probe(
      "already-new", "cat \"${scratch}/version-${host}\" 2>/dev/null || echo none",
      [.init(.equals, text: "new")], on: ["web-1", "web-2"], variables: ["host", "scratch"])
    install.check = probe(
      "version-is-new", "cat \"${scratch}/version-${host}\"",
      [.init(.matches, text: "^2[.]0[.]0 on 800[12]$")], on: ["web-1", "web-2"],
      variables: ["host", "scratch"])
    install.check?.retry = .init(everyMS: 100, forMS: 1_000)
    var balancer = run(
      "balance", "printf 'key %s\\n' \"${api_key}\"\ntest -n \"${api_key}\"\n",
      variables: ["api_key"])
    balancer.title = "Tell the load balancer"
    balancer.undo = .init(irreversible: "the balancer forgets the old instances")
    var settled = step("settled", .wait, title: "The instances have settled")
    settled.check = probe("settled", "echo settled", [.init(.contains, text: "settled")])
    settled.check?.holdMS = 200
    settled.retry = .init(everyMS: 100, forMS: 3_000)
    return [install, balancer, settled].map { step in
      var step = step
      step.stage = "live"
      return step
    }
  }

  private static var verify: [Plan.Step] {
    var same = check(
      "same-orders",
      Plan.Check(
        id: "same-orders", title: "Both instances hold the same orders", kind: .compare,
        subject: "the number of orders", expected: "is the same on both",
        hosts: ["web-1", "web-2"], command: .init(text: "echo 42"),
        expect: [.init(.equal), .init(.number, numbers: [0], comparison: ">")]))
    same.title = "Both instances hold the same orders"
    var status = check(
      "no-alerts",
      probe(
        "no-alerts", "echo '{\"alerts\":[],\"state\":\"ok\"}'",
        [
          .init(.jsonLength, numbers: [0], pointer: "/alerts"),
          .init(.jsonEquals, text: "ok", pointer: "/state"),
        ]))
    status.title = "There are no alerts"
    return [same, status].map { step in
      var step = step
      step.stage = "verify"
      step.position = .verify
      return step
    }
  }

  private static func addKnowledge(to plan: inout Plan) {
    var back = run(
      "restore-files", "cp \"${scratch}/backup\" \"${scratch}/version\"\n", variables: ["scratch"],
      on: [["db-1"]])
    back.title = "Put the backup back"
    back.check = probe(
      "restored", "cat \"${scratch}/version\"", [.init(.equals, text: "1.0.0")], on: ["db-1"],
      variables: ["scratch"])
    plan.recovery = [
      .init(
        id: "restore-previous", title: "Go back to 1.0.0",
        trigger: "the new version does not start",
        failureOf: ["install"], steps: [back], source: [guide("90-95")])
    ]
    plan.requirements = [
      .init(
        id: "backup-database", kind: "backup", title: "Back up the database first", level: "must",
        satisfiedBy: ["back-up"], source: [guide("17-19")]),
      .init(
        id: "rehearsal", kind: "rehearsal", title: "Rehearse on staging", level: "should",
        waiver: .init(reason: "this is staging", by: "li@example.com", expires: "2027-06-30")),
    ]
    plan.decisions = [
      .init(
        contradiction: "live-or-critical", summary: "The guide calls the shop live and critical.",
        choice: "critical", by: "ana@example.com", source: [guide("35"), guide("61")])
    ]
    plan.skipped = [
      .init(
        id: "theme", title: "Install the new theme", reason: "not sold here", by: "ana@example.com")
    ]
    plan.troubleshooting = [
      .init(
        id: "port-in-use", symptom: "The instance does not listen", shownBy: ["install"],
        actions: [
          .init(text: "Look who holds the port", command: "ss -ltnp | grep 800", roles: ["master"]),
          .init(text: "Start it again"),
        ], source: [guide("80")])
    ]
    plan.backgroundTasks = [
      .init(task: "Nightly export", seen: "a file `export.lock`", actions: ["wait", "abort"])
    ]
    plan.notes = [.init(text: "The guide was written for 2.0.0.", source: [guide("1")])]
  }
}
