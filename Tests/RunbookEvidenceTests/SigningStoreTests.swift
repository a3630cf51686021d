import FoundationEssentials
import RunbookEvidence
import RunbookPlan
import SystemPackage
import Testing

@Suite("Approvals in a folder")
struct SigningStoreTests {
  /// 2027-01-16T21:00:00Z.
  private static let now = 1_800_133_200_000
  private let scene: ApprovalScene
  private let folder: TemporaryFolder
  private let store: ApprovalStore

  init() throws {
    scene = try ApprovalScene()
    folder = try TemporaryFolder()
    store = ApprovalStore(directory: folder.path.appending("approvals"))
  }

  private func write(
    _ name: String, _ key: TestKey, change: (inout Approval) -> Void = { _ in }
  ) throws {
    var approval = try scene.approval(by: name)
    change(&approval)
    let signature = try key.signer(KeyGen.tool).sign(approval.body, namespace: "runbook-approve")
    try store.write(approval, signature: signature.armored)
  }

  private func count(_ trust: TrustPolicy?, gate: Approval.Gate? = nil) throws -> ApprovalCount {
    let demand = Approval.Demand(
      of: scene.plan, digest: try scene.digest, gate: gate, operatorName: "root")
    return ApprovalCount([store], demand: demand, at: SigningStoreTests.now, trust: trust)
  }

  @Test("are none where there is no folder")
  func none() throws {
    let count = try count(try scene.trust)
    #expect(count.missing == 2)
    #expect(count.objections == [])
  }

  @Test("count when enough people signed, and ssh-keygen agrees")
  func enough() throws {
    try write("li@example.com", scene.li)
    try write("mo", scene.mo)
    let count = try count(try scene.trust)
    #expect(count.isEnough, "\(count.objections)")
    #expect(count.accepted.map(\.approval.by) == ["li@example.com", "mo"])
    let prefix = try scene.digest.prefix(16)
    #expect(
      try folder.path.names("approvals") == [
        "\(prefix)-li@example.com.approval", "\(prefix)-li@example.com.approval.sig",
        "\(prefix)-mo.approval", "\(prefix)-mo.approval.sig",
      ])
    let first = try #require(count.accepted.first)
    #expect(
      try scene.li.isAccepted(first.signature, over: first.body, namespace: "runbook-approve"))
  }

  @Test("have a body of one canonical line")
  func body() throws {
    let approval = Approval(
      by: "jörg", change: "CHG1", expires: ApprovalScene.expires, plan: "p",
      gate: .init(step: "go", run: "r", size: 3, head: "h"))
    #expect(
      String(decoding: approval.body, as: UTF8.self)
        == """
        {"by":{"b64":"asO2cmc="},"change":"CHG1","expires":"2027-02-01T00:00:00.000Z",\
        "format":"runbook-approval/1","head":"h","plan":"p","run":"r","size":3,"step":"go"}

        """)
    #expect(try Approval(body: approval.body) == approval)
    #expect(approval.name == "p-go-j_rg")
    #expect(throws: SigningError.self) { try Approval(body: approval.body + [0x20]) }
  }

  @Test("that are not good enough are named with the reason")
  func objections() throws {
    try write("mo", scene.li)
    try write("li@example.com", scene.li) { $0.expires = "2027-01-01T00:00:00.000Z" }
    let count = try count(try scene.trust)
    #expect(count.accepted == [])
    #expect(count.objections.count == 2)
    #expect(count.objections.contains { $0.contains("expired 2027-01-01") })
    #expect(count.objections.contains { $0.contains("not one of `mo`") })
  }

  @Test("of another plan of the change are named, of other changes not")
  func otherPlans() throws {
    try write("mo", scene.mo) { $0.plan = String(repeating: "0", count: 64) }
    try write("li@example.com", scene.li) {
      $0.plan = String(repeating: "1", count: 64)
      $0.change = "CHG2"
    }
    #expect(try count(try scene.trust).objections.count == 1)
  }

  @Test("that nobody signed yet do not count")
  func unsigned() throws {
    try write("mo", scene.mo)
    let name = try scene.approval(by: "mo").name
    try folder.path.remove("approvals/\(name).approval.sig")
    let count = try count(try scene.trust)
    #expect(count.missing == 2)
    #expect(count.objections.first?.contains("not signed") == true)
  }

  @Test("are never enough without allowed signers")
  func noTrust() throws {
    try write("li@example.com", scene.li)
    try write("mo", scene.mo)
    let count = try count(nil)
    #expect(count.missing == 2)
    #expect(count.objections.last?.contains("no allowed signers") == true)
  }

  @Test("of a gate are over one state of one run")
  func gate() throws {
    let gate = Approval.Gate(step: "go", run: "r", size: 3, head: "h")
    try write("mo", scene.mo) { $0.gate = gate }
    #expect(try count(try scene.trust, gate: gate).accepted.count == 1)
    let moved = Approval.Gate(step: "go", run: "r", size: 4, head: "i")
    let later = try count(try scene.trust, gate: moved)
    #expect(later.accepted == [])
    #expect(later.objections.first?.contains("another state of the run") == true)
    #expect(try count(try scene.trust).accepted == [])
  }
}
