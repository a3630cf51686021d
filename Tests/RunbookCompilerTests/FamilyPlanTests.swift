import RunbookCompiler
import RunbookDiagnostics
import RunbookModel
import RunbookPlan
import RunbookWorkspace
import Testing

@Suite("The plans of the families")
struct FamilyPlanTests {
  private func compiled(_ family: Family) throws -> SealedPlan {
    let checked = Compilation(path: family.path(.change))
    return try #require(try checked.plan(), "\(checked.diagnostics)")
  }

  @Test("Every document of a family is accepted without a finding", arguments: Family.allCases)
  func accepted(_ family: Family) {
    for document in Family.Document.allCases {
      let checked = Compilation(path: family.path(document))
      let places = checked.diagnostics.map { Place($0, in: checked.sources).description }
      #expect(places.isEmpty, "\(document.rawValue): \(places.joined(separator: "\n"))")
      #expect((checked.resolved != nil) == (document == .change))
    }
  }

  /// Steps of which each must come after the one before, as the guides have them.
  private static let canonicalOrder: [Family: [String]] = [
    .mddc: [
      "freeze-settings", "upload-packages", "start-core-upgrade", "core-drained", "upgrade-core",
      "upgrade-worker", "see-worker-running", "upgrade-api-gateway", "upgrade-control-center",
      "see-control-center-running", "upgrade-identity-service", "see-identity-service-running",
      "downtime.entry.no-submissions", "enter-maintenance", "upgrade-file-storage",
      "see-file-storage-running", "leave-maintenance", "version-core", "version-api-gateway",
      "version-file-storage", "health-seen", "release-settings",
    ],
    .serviceOps: [
      "inform-stakeholders", "hold-failover.entry.network", "hold-failover.entry.disk",
      "hold-failover.entry.installed-version", "log-quiet", "stop-observer",
      "see-observer-stopped", "bk-application", "bk-filedb", "bk-db", "bk-vm-master",
      "bk-vm-standby", "application-upgrade.entry.installer-identical", "stop-services-master",
      "see-services-stopped-master", "grant-execute-master", "upgrade-master",
      "stop-services-standby", "see-services-stopped-standby", "grant-execute-standby",
      "upgrade-standby", "application-upgrade.exit.standby-services-stopped",
      "db-upgrade-master.follow-guide", "promote-standby", "db-upgrade-standby.follow-guide",
      "reconfigure-ha", "start-observer", "see-observer-running-again", "compare-request-count",
      "create-test-ticket", "see-ticket-on-standby", "file-sync-master", "see-file-sync-standby",
      "compare-file-count", "create-test-file", "wait-for-test-file", "see-services-on-master",
      "portal-version", "sanity", "cpu", "memory", "disk-after",
    ],
    .mdCluster: [
      "notify-users", "backup-postgresql", "backup-file-storage", "backup-postgresql.age",
      "upgrade-identity-service", "upgrade-control-center", "console-back", "upgrade-worker",
      "see-worker-versions", "upload-packages", "upgrade-core", "upgrade-api-gateway",
      "upgrade-callback-service", "stop-submissions", "requests-complete",
      "backup-all-file-storage", "critical.entry.cluster-idle", "backup-all-file-storage.age",
      "approve-critical", "upgrade-postgresql", "upgrade-rabbitmq", "upgrade-redis",
      "upgrade-file-storage", "reopen-submissions", "test-scan", "logs-reviewed",
    ],
    .weka: [
      "prerequisites.entry.no-alerts", "prerequisites.entry.free-space", "postpone-transfers",
      "wait-for-uploads", "wait-for-downloads", "wait-for-prefetch", "fetch-version",
      "prepare-version", "upgrade-backends.entry.tasks-over", "approve-upgrade", "start-upgrade",
      "see-preparation", "see-drives", "see-computes", "see-frontends", "see-end",
      "upgrade-backends.exit.containers-up", "upgrade-clients.entry.client-batches",
      "upgrade-all-clients", "upgrade-clients.exit.no-mismatch", "resume-transfers",
    ],
    .ipfsCluster: [
      "see-leave-on-shutdown", "see-leader-timeout", "approve-standard", "export-state",
      "export-state.age", "upgrade-tool", "upgrade-service", "start-with-upgrade",
      "restart-peers", "peers-ready", "started-together", "see-versions", "see-pinset-kept",
    ],
  ]

  @Test("The steps run in the order of the guide", arguments: Family.allCases)
  func order(_ family: Family) throws {
    let steps = try compiled(family).plan.steps.map(\.id)
    let wanted = try #require(Self.canonicalOrder[family])
    #expect(steps.filter(wanted.contains) == wanted)
  }

  @Test("Stages list the steps of the plan in its order, each once", arguments: Family.allCases)
  func stages(_ family: Family) throws {
    let plan = try compiled(family).plan
    #expect(plan.stages.flatMap(\.steps) == plan.steps.map(\.id))
    #expect(Set(plan.steps.map(\.id)).count == plan.steps.count)
  }

  @Test("Whatever must be met names what meets it", arguments: Family.allCases)
  func requirements(_ family: Family) throws {
    let plan = try compiled(family).plan
    let procedures = plan.recovery.flatMap { [$0.id] + $0.steps.map(\.id) }
    let known = Set(plan.steps.map(\.id) + plan.stages.map(\.id) + procedures)
    #expect(!plan.requirements.isEmpty)
    for requirement in plan.requirements {
      if requirement.level == "must" {
        let isTold =
          requirement.exemption != nil || requirement.leftOut?.contains { $0.by != nil } == true
        #expect(!requirement.satisfiedBy.isEmpty || isTold, "\(requirement.id)")
      }
      for id in requirement.satisfiedBy { #expect(known.contains(id), "\(requirement.id): \(id)") }
    }
  }

  @Test("Every way back that is written is in the plan", arguments: Family.allCases)
  func undo(_ family: Family) throws {
    let plan = try compiled(family).plan
    let steps = plan.steps + plan.recovery.flatMap(\.steps)
    var workspace = Workspace()
    let runbook = try #require(workspace.load(path: family.path(.runbook)).runbook)
    let written = runbook.allSteps.filter { $0.undo != nil }
    #expect(!written.isEmpty)
    let hasChoices = runbook.allSteps.contains { $0.action?.value.keyword == "choose" }
    for step in written {
      let copies = steps.filter { $0.id == step.id.value || $0.id.hasSuffix("." + step.id.value) }
      // The steps of alternatives that are not taken are not in the plan.
      #expect(!copies.isEmpty || hasChoices, "\(step.id.value)")
      for copy in copies {
        #expect((copy.undo?.command != nil) == (step.undo?.run != nil), "\(copy.id)")
        #expect((copy.undo?.manual != nil) == (step.undo?.manual != nil), "\(copy.id)")
        #expect(copy.undo?.irreversible == step.undo?.irreversible?.value, "\(copy.id)")
      }
    }
    let unwritten = Set(runbook.allSteps.filter { $0.undo == nil }.map(\.id.value))
    for step in steps where unwritten.contains(step.id) {
      #expect(step.undo == nil, "\(step.id)")
    }
  }

  @Test("The promotion of the standby is a point of no return, and says why")
  func pointOfNoReturn() throws {
    let steps = try compiled(.serviceOps).plan.steps
    let reasons = steps.compactMap { step in step.undo?.irreversible.map { (step.id, $0) } }
    #expect(reasons.map(\.0) == ["promote-standby"])
    #expect(reasons.first?.1.contains("No script turns a promoted node back") == true)
  }

  @Test("Hosts take their turns as the batches say")
  func batches() throws {
    let steps = try compiled(.mddc).plan.steps
    let core = try #require(steps.first { $0.id == "upgrade-core" })
    #expect(core.batches == [["core1"], ["core2"], ["core3"]])
    let gateway = try #require(steps.first { $0.id == "upgrade-api-gateway" })
    #expect(gateway.batches == [["gw1"], ["gw2"]])
  }

  @Test("A plan read back from its bytes is the same", arguments: Family.allCases)
  func roundTrip(_ family: Family) throws {
    let compiled = try compiled(family)
    let read = try Plan(canonicalBytes: compiled.bytes)
    #expect(read == compiled.plan)
    #expect(compiled.digest == sha256Hex(compiled.bytes))
  }
}
