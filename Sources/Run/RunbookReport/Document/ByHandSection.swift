import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// How a reader without this tool finds the same: exact commands for a POSIX shell.
struct ByHandSection {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    var blocks: [DocumentBlock] = [
      .paragraph(
        "All commands run in the run directory, in any POSIX shell, with "
          + "\(.code("sha256sum")) and \(.code("ssh-keygen")) alone besides the usual tools. "
          + "None of them writes anything there.")
    ]
    blocks += files + chain + outputs + checkpoints + approvals
    return DocumentSection(id: "by-hand", title: "How to verify this by hand", blocks: blocks)
  }

  private func step(_ id: String, _ title: DocumentText, _ words: DocumentText, _ commands: String)
    -> [DocumentBlock]
  {
    [.heading(level: 3, id: "hand-\(id)", title), .paragraph(words), .command(commands)]
  }

  private var files: [DocumentBlock] {
    let reading = story.reading
    let known = [
      (EvidenceFormat.headerFile, reading.headerDigest),
      (EvidenceFormat.planFile, reading.header?.plan ?? reading.planDigest),
      (EvidenceFormat.ledgerFile, reading.ledgerDigest),
    ].compactMap { name, digest in digest.map { "\($0)  \(name)" } }
    guard !known.isEmpty else { return [] }
    return step(
      "files", "The files are those of this report",
      "Every line says OK. The digest of the plan is also the one that approvers signed and that "
        + "stands on the checklist.",
      "sha256sum -c <<'END'\n\(known.joined(separator: "\n"))\nEND")
  }

  private var chain: [DocumentBlock] {
    let torn = story.reading.unreadable.map { "\($0.line)" }.joined(separator: ", ")
    let exception =
      torn.isEmpty
      ? "" : " Here line \(torn) is named, and the record after it says how a write was cut short."
    return step(
      "chain", "Every record follows the one before",
      "Each record holds the hash of the line before it, the first one that of run.json. A line "
        + "that was changed, taken out, put in or moved is named.\(exception)",
      ByHandCommands.chain)
  }

  private var outputs: [DocumentBlock] {
    step(
      "outputs", "Every output is the one that the records name",
      "An output is a file named by its hash. Nothing is printed where all are there and whole.",
      ByHandCommands.outputs)
  }

  private var checkpoints: [DocumentBlock] {
    let events = story.events(of: .checkpoint)
    guard !events.isEmpty else {
      return [
        .heading(level: 3, id: "hand-signatures", "Signatures"),
        .paragraph(
          .mark(.warning, "This run is not sealed.") + " The commands above show that the records "
            + "fit together, not that they were not all written anew."),
      ]
    }
    let commands = events.compactMap { event -> String? in
      let number = event.number("n") ?? 0
      let files = story.reading.checkpoints.first { $0.number == number }
      guard let role = event.text("role"), files?.hasSignature == true else { return nil }
      return ByHandCommands.verify(
        by: event.text("by") ?? "", namespace: "runbook-\(role)",
        signature: "checkpoints/\(number).sig", message: "checkpoints/\(number).body")
    }
    return step(
      "root", "A checkpoint covers the records up to its own",
      "The third line of a checkpoint is the Merkle root (RFC 6962) over the ledger's first lines, "
        + "as many as its second line says. Both roots are the same.",
      ByHandCommands.root(checkpoints: events.compactMap { $0.number("n") }))
      + step(
        "signatures", "The checkpoints are signed",
        "\(.code("allowed_signers")) is the reader's own list of keys; trust never comes from the "
          + "run directory. Every command says Good.", commands.joined(separator: "\n"))
  }

  private var approvals: [DocumentBlock] {
    let commands = story.events(of: .approval).compactMap { event -> String? in
      guard let body = event.stream("body")?.blob, let signature = event.stream("signature")?.blob
      else { return nil }
      return ByHandCommands.verify(
        by: event.text("by") ?? "", namespace: "runbook-approve", signature: "blobs/\(signature)",
        message: "blobs/\(body)")
    }
    guard !commands.isEmpty else { return [] }
    return step(
      "approvals", "The approvals are signed",
      "What was signed names the digest of the plan, the change and when it expires: read it with "
        + "\(.code("cat")).", commands.joined(separator: "\n"))
  }
}

/// Commands as a reader types them.
enum ByHandCommands {
  static let chain = #"""
    before=$(sha256sum <run.json | cut -d ' ' -f 1)
    number=0
    while IFS= read -r line; do
      number=$((number + 1))
      case $line in
        *,\"prev\":\""$before"\",\"run\":*,\"seq\":"$number",\"type\":*) ;;
        *) echo "line $number does not follow the one before" ;;
      esac
      before=$(printf '%s\n' "$line" | sha256sum | cut -d ' ' -f 1)
    done <ledger.jsonl
    echo "$number lines; SHA-256 of the last: $before"
    """#

  static let outputs = #"""
    sed 's/"sha256":"[0-9a-f]*","truncated":true//g' ledger.jsonl |
      grep -o '"bytes":[1-9][0-9]*[^{}]*"sha256":"[0-9a-f]*"' | cut -d '"' -f 6 | sort -u |
      while read -r name; do echo "$name  blobs/$name"; done | sha256sum -c --quiet
    """#

  /// Pairs of neighbours, an odd one moved up as it is: the same tree as that of RFC 6962.
  static func root(checkpoints: [Int]) -> String {
    let names = checkpoints.map { "checkpoints/\($0).body" }.joined(separator: " ")
    return #"""
      bytes() {
        printf '%s' "$1" | sed 's/../& /g' | tr ' ' '\n' | while read -r byte; do
          printf "\\$(printf '%03o' "0x$byte")"
        done
      }
      digest() { sha256sum | cut -d ' ' -f 1; }
      root() {
        nodes=$(head -n "$1" ledger.jsonl | while IFS= read -r line; do
          printf '\000%s\n' "$line" | digest
        done)
        while [ "$(printf '%s\n' "$nodes" | wc -l)" -gt 1 ]; do
          nodes=$(printf '%s\n' "$nodes" | while read -r left; do
            if read -r right; then
              { printf '\001'; bytes "$left$right"; } | digest
            else
              echo "$left"
            fi
          done)
        done
        bytes "$nodes" | base64
      }
      for body in
      """# + " \(names); do\n" + #"""
          echo "$body says: $(sed -n 3p "$body")"
          echo "the ledger gives:      $(root "$(sed -n 2p "$body")")"
        done
        """#
  }

  /// - Parameters:
  ///   - by: the principal of the signer.
  ///   - signature: path of the signature.
  ///   - message: path of what was signed.
  static func verify(by: String, namespace: String, signature: String, message: String) -> String {
    """
    ssh-keygen -Y verify -f allowed_signers -I \(ShellWord(by)) -n \(namespace) \\
      -s \(signature) <\(message)
    """
  }
}
