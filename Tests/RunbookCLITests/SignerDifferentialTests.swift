import RunbookEvidence
import Testing

@Suite("Lists of keys, read by us, by the script and by ssh-keygen")
struct SignerDifferentialTests {
  private static let operatorName = "ana@example.com"
  /// Lists; of each a signature is judged by everybody.
  private static let count = 240

  /// What came of a signature under a list.
  private enum Outcome: String { case allowed, refused, unread }

  /// A workspace with three keys, a signature of each, and a folder a list.
  private struct Scene {
    let workspace: Workspace
    let keys: [SSHPublicKey]
    var questions: [(key: Int, name: String)] = []
    var signers: [[UInt8]] = []
    var revoked: [[UInt8]?] = []
  }

  private func scene(seed: UInt64) async throws -> Scene {
    let workspace = try Workspace()
    let made = try await workspace.shell(
      """
      printf 'message\\n' >body
      ssh-keygen -q -t ed25519 -N '' -C '' -f k0; ssh-keygen -q -t ecdsa -N '' -C '' -f k1
      ssh-keygen -q -t rsa -b 2048 -N '' -C '' -f k2; ssh-keygen -q -t ed25519 -N '' -C '' -f k3
      for k in k0 k1 k2 k3; do
        ssh-keygen -q -Y sign -f $k -n runbook-approve <body >$k.sig && ssh-keygen -l -f $k.pub
      done | sed 's/^[0-9]* \\(SHA256:[^ ]*\\) .*/\\1/' >fingerprints
      """)
    #expect(made.status == 0, "\(made)")
    let lines = try (0..<3).map { try workspace.text("k\($0).pub").split(separator: " ") }
      .map { $0.prefix(2).joined(separator: " ") }
    let fingerprints = try workspace.text("fingerprints").split(separator: "\n").map(String.init)
    var scene = Scene(workspace: workspace, keys: try lines.map { try SSHPublicKey(line: $0) })
    var random = RandomSigners(keys: lines, seed: seed)
    for index in 0..<Self.count {
      let folder = "lists/\(index)"
      let question = random.question()
      let list = random.allowedSigners()
      try workspace.write(list, to: folder + "/signers")
      try workspace.write("\(question.key)\n\(question.name)\n", to: folder + "/question")
      if random.wantsRevocationList() {
        try workspace.write(random.revocationSpecification(), to: folder + "/specification")
      } else if let text = random.revoked(Array(fingerprints.prefix(3))) {
        try workspace.write(text, to: folder + "/revoked")
      }
      scene.questions.append(question)
      scene.signers.append(Array(list.utf8))
    }
    let lists = try await workspace.shell(
      """
      for s in lists/*/specification; do
        ssh-keygen -q -k -f "${s%/*}/revoked" "$s" >/dev/null || exit
      done
      """)
    #expect(lists.status == 0, "\(lists)")
    scene.revoked = (0..<Self.count).map { try? workspace.bytes("lists/\($0)/revoked") }
    return scene
  }

  /// - Parameter withOperator: whoever operates cannot approve.
  private func ours(_ scene: Scene, _ index: Int, withOperator: Bool) -> Outcome {
    guard let signers = try? AllowedSigners(parsing: scene.signers[index]) else { return .unread }
    var revoked = RevokedKeys()
    if let bytes = scene.revoked[index] {
      guard let list = try? RevokedKeys(parsing: bytes) else { return .unread }
      revoked = list
    }
    let (key, name) = scene.questions[index]
    let answer = signers.judge(
      scene.keys[key], principal: name, namespace: "runbook-approve", at: 1_800_133_200_000)
    let isOperators =
      withOperator
      && (name == Self.operatorName || signers.lists(scene.keys[key], for: Self.operatorName))
    return answer == .allowed && !revoked.contains(scene.keys[key]) && !isOperators
      ? .allowed : .refused
  }

  @Test("are the same to us and to ssh-keygen", arguments: [1, 2] as [UInt64])
  func keyGen(seed: UInt64) async throws {
    let scene = try await scene(seed: seed)
    let judged = try await scene.workspace.shell(
      #"""
      i=0
      while [ $i -lt \#(Self.count) ]; do
        d=lists/$i i=$((i + 1))
        { read -r key && read -r name; } <$d/question
        set --
        if [ -e $d/revoked ] && ! grep -q '^[[:blank:]]*SHA256:' $d/revoked; then set -- -r $d/revoked; fi
        ssh-keygen -Y verify -f $d/signers -I "$name" -n runbook-approve -s k$key.sig "$@" <body \
          >/dev/null 2>&1
        printf '%s ' $?
        # Which lines it complains about, but for those where nothing stands.
        ssh-keygen -Y find-principals -f $d/signers -s k3.sig 2>&1 >/dev/null | sed -n 's/^.*signers:\([0-9]*\): .*/\1/p' |
          while read -r n; do sed -n "${n}p" $d/signers; done | tr -d '\r' | grep -c '[^[:blank:]]'
      done
      """#)
    let rows = judged.output.split(separator: "\n").map { $0.split(separator: " ") }
    try #require(rows.count == Self.count, "\(judged)")
    var seen: [Outcome: Int] = [:]
    for (index, row) in rows.enumerated() {
      let outcome = ours(scene, index, withOperator: false)
      seen[outcome, default: 0] += 1
      let text = String(decoding: scene.signers[index], as: UTF8.self).debugDescription
      let list = String(decoding: scene.revoked[index] ?? [], as: UTF8.self)
      let isAccepted = row[0] == "0"
      let hasFingerprint = list.contains("SHA256:")
      switch outcome {
      case .allowed: #expect(isAccepted, "\(index): \(scene.questions[index]) \(text)")
      // A fingerprint is what ssh-keygen cannot read here.
      case .refused where hasFingerprint: break
      case .refused: #expect(!isAccepted, "\(index): \(scene.questions[index]) \(text)")
      case .unread:
        // It is a list that ssh-keygen does not understand either, or one with a time of no zone.
        let isLocal = text.contains(/valid-(after|before)=\\"[0-9]+\\"/)
        let isUnread = row[1] != "0" || isLocal || list.contains("lost\n") || list.contains("\r")
        #expect(isUnread, "\(index): \(text)")
      }
    }
    // A test in which everything is refused shows nothing.
    #expect(seen[.allowed, default: 0] > 8 && seen[.unread, default: 0] > 15, "\(seen)")
    #expect(seen[.refused, default: 0] > 60, "\(seen)")
  }

  @Test("are the same to us and to the script in every shell", arguments: ScriptGateTests.shells)
  func script(_ shell: String) async throws {
    let scene = try await scene(seed: 3)
    let workspace = scene.workspace
    try workspace.write(
      Small.approvedChange(1, steps: "- {id: a, title: A, run: 'true'}"), to: "a.yaml")
    let made = try await workspace.shell(
      """
      runbook compile a.yaml -o out
      mkdir applets && busybox --install -s applets && ln -s "$(command -v ssh-keygen)" applets
      sed '$d' out/run.sh >judge.sh
      cat >>judge.sh <<'END'
      identify() {
        RB_TIMEOUT=exact
        make_temporary
        RB_OPERATOR=\(Self.operatorName) RB_OPERATORS=
        mkdir "$RB_TMP/approvals"
        judge_lists
        exit 0
      }
      judge_lists() {
        RB_LIST=0
        while [ "$RB_LIST" -lt 80 ]; do
          RB_D=lists/$RB_LIST RB_LIST=$((RB_LIST + 1))
          { read -r RB_WHICH && read -r RB_NAME; } <"$RB_D/question"
          (
            trap - EXIT
            RB_SIGNERS=$RB_D/signers RB_REVOKED=
            [ ! -e "$RB_D/revoked" ] || RB_REVOKED=$RB_D/revoked
            take_lists
            cp body "$RB_TMP/copy" && cp "k$RB_WHICH.sig" "$RB_TMP/copy.sig"
            RB_COPY=$RB_TMP/copy
            if ! is_among "$RB_NAME" "$RB_OPERATOR" && judge_signature; then echo allowed; else echo refused; fi
          ) 2>/dev/null || echo unread
        done
      }
      main
      END
      """)
    #expect(made.status == 0, "\(made)")
    let judged = try await workspace.shell("\(shell) judge.sh")
    let words = judged.output.split(separator: "\n").suffix(80)
    try #require(words.count == 80, "\(judged)")
    for (index, word) in words.enumerated() {
      let text = String(decoding: scene.signers[index], as: UTF8.self).debugDescription
      #expect(
        word == ours(scene, index, withOperator: true).rawValue,
        "\(index): \(scene.questions[index]) \(text)")
    }
  }
}
