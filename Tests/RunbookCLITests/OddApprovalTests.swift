import Testing

@Suite("What lies beside approvals, and in names")
struct OddApprovalTests {
  private static let commands =
    ["runbook run out/plan.json"] + ScriptGateTests.shells.map { "\($0) out/run.sh" }
  /// Where many runs are made of each.
  private static let few = [commands[0], "dash out/run.sh", "PATH=$PWD/applets sh out/run.sh"]
  private static let options =
    "--operator ana@example.com --allowed-signers allowed --approvals ap --unattended"

  private func prepared(_ change: String) async throws -> Workspace {
    let workspace = try Workspace()
    try await workspace.makeKeys()
    try workspace.write(change, to: "a.yaml")
    let made = try await workspace.shell(
      """
      runbook compile a.yaml -o out
      mkdir applets && busybox --install -s applets && ln -s "$(command -v ssh-keygen)" applets
      runbook approve out/plan.json --key li.key --as li@example.com --approvals ap
      """)
    #expect(made.status == 0, "\(made)")
    return workspace
  }

  @Test("odd files are passed over, and said", arguments: few)
  func oddFiles(_ command: String) async throws {
    let workspace = try await prepared(
      Small.approvedChange(1, steps: "- {id: go, title: Go, run: 'true'}"))
    for (make, words) in [
      ("ln -s /etc/hostname ap/zz.approval", "zz.approval: a symbolic link"),
      ("mkfifo ap/zz.approval", "zz.approval: not a file"),
      ("mkdir ap/zz.approval", "zz.approval: a folder"),
      ("head -c 20000 /dev/zero | tr '\\0' x >ap/zz.approval", "zz.approval: longer than"),
      ("echo junk >ap/zz.approval", "zz.approval: not an approval"),
      ("ln ap/*-li@example.com.approval ap/zz.approval", ""),
      (
        "cp ap/*-li@example.com.approval ap/zz.approval; mkfifo ap/zz.approval.sig",
        "zz.approval: not a file"
      ),
      (
        "cp ap/*-li@example.com.approval ap/zz.approval; ln -s ../li.key.pub ap/zz.approval.sig",
        "zz.approval: a symbolic link"
      ),
      ("mkdir other && echo >other/x && true", ""),
    ] {
      _ = try await workspace.shell("rm -rf ap/zz* other evidence; \(make)")
      let finished = try await workspace.shell("\(command) \(Self.options) --approvals other 2>&1")
      #expect(finished.status == 0, "\(make): \(finished)")
      let isSaid = finished.output.contains("passed over: ap/\(words)")
      #expect(isSaid || words.isEmpty, "\(make): \(finished)")
    }
  }

  @Test(
    "a revocation list of other keys, in whatever form, takes nothing away", arguments: few)
  func otherKeysRevoked(_ command: String) async throws {
    let workspace = try await prepared(
      Small.approvedChange(1, steps: "- {id: go, title: Go, run: 'true'}"))
    _ = try await workspace.shell(
      """
      eve=$(ssh-keygen -l -f eve.key.pub | cut -d' ' -f2); li=$(ssh-keygen -l -f li.key.pub | cut -d' ' -f2)
      printf '# not %s\\n%s lost\\n\\n' "$li" "$eve" >fingerprints
      { cat eve.key.pub ed.key.pub; echo "# $(cat li.key.pub)"; } >keys
      : >empty
      ssh-keygen -q -k -f krl eve.key.pub; printf 'sha1: %s\\n' "$(cat ed.key.pub)" >spec
      ssh-keygen -q -k -f krl1 spec
      printf '%s\\r\\n' "$li" >own; head -c 70 krl >cut; echo lost >junk
      """)
    for (list, status) in [
      ("fingerprints", 0), ("keys", 0), ("empty", 0), ("krl", 0), ("krl1", 0), ("own", 23),
      ("cut", 1), ("junk", 1),
    ] as [(String, Int)] {
      let finished = try await workspace.shell("\(command) \(Self.options) --revoked \(list) 2>&1")
      #expect(finished.status == status, "\(list): \(finished)")
    }
  }

  @Test("a short secret within a name does not change the name", arguments: commands)
  func secretInName(_ command: String) async throws {
    let steps = """
      - {id: go, title: Go, run: 'echo "${token}"'}
      - {id: bad, title: Bad, on_failure: continue, run: 'exit 1'}
      """
    let workspace = try await prepared(
      Small.approvedChange(1, steps: steps)
        .replacing(
          "title: Small steps",
          with: "title: Small steps\n  variables: {token: {type: secret, from: env}}"))
    let finished = try await workspace.shell(
      "\(command) \(Self.options)", environment: ["token": "exam"])
    #expect(finished.status == 3, "\(finished)")
    let run = try workspace.onlyRun()
    let verified = try await workspace.runbook("verify", run, "--allowed-signers", "allowed")
    #expect(verified.output.contains("integrity:    PASS"), "\(verified)")
    let ledger = try workspace.text(run + "/ledger.jsonl")
    #expect(ledger.contains(#""by":"li@example.com""#), "\(ledger)")
    #expect(ledger.contains(#""operator":"ana@example.com""#), "\(ledger)")
    // A name that the plan does not have is searched like any other text.
    _ = try await workspace.shell("rm -rf evidence")
    let other = try await workspace.shell(
      "\(command) \(Self.options) --operator exam@example.org", environment: ["token": "exam"])
    #expect(other.status == 3, "\(other)")
    let record = try workspace.text(workspace.onlyRun() + "/ledger.jsonl")
    #expect(!record.contains("exam@example.org"), "\(record)")
  }
}
