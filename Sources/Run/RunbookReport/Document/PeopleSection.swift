import RunbookDocument
import RunbookEvidence
import RunbookPlan

/// Who ran it, who approved it, who vouched for what.
struct PeopleSection {
  private let story: RunStory

  init(_ story: RunStory) { self.story = story }

  var section: DocumentSection {
    var blocks: [DocumentBlock] = [.table(.facts("People that the change names", named))]
    if !sessions.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            "Who was at the keyboard",
            ["Record", "Time (UTC)", "What", "Operator", "Account", "Mode"], rows: sessions)))
    }
    blocks.append(approvals)
    if !attested.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            "What people attested",
            ["Record", "Time (UTC)", "Step", "By", "Answer", "Recorded"], rows: attested)))
    }
    return DocumentSection(id: "people", title: "Who", blocks: blocks)
  }

  private var named: [(DocumentText, DocumentText)] {
    guard let people = story.plan?.people else { return [("People", "not known")] }
    func names(_ names: [String]) -> DocumentText {
      names.isEmpty ? "–" : "\(names.joined(separator: ", "))"
    }
    var rows: [(DocumentText, DocumentText)] = [
      ("Operators", names(people.operators)), ("Approvers", names(people.approvers)),
      ("Reviewers", names(people.reviewers)), ("Contacts", names(people.contacts)),
      ("Approvals asked for", "\(people.approvalsRequired)"),
    ]
    if let signatures = people.signatures {
      rows.append(("Signatures asked for", names(signatures)))
    }
    return rows
  }

  private var sessions: [[DocumentText]] {
    story.events(of: .runStart, .resume).map { event in
      var what: DocumentText = event.type == .runStart ? "started" : "resumed"
      if event.text("reboot") == "yes" { what = "\(what), after a restart of the machine" }
      if let lock = event.text("stale_lock") { what = "\(what); took over the lock of \(lock)" }
      var account = "uid \(event.number("uid") ?? -1), effective \(event.number("euid") ?? -1)"
      if event.number("uid") == nil { account = "–" }
      if let user = event.text("sudo_user") { account += ", sudo by \(user)" }
      return [
        Words.record(event), Words.time(event), what, Words.person(event.text("operator")),
        "\(account)", "\(event.text("mode") ?? "–")",
      ]
    }
  }

  private var approvals: DocumentBlock {
    let events = story.events(of: .approval)
    let required = story.plan?.people.approvalsRequired ?? 0
    guard !events.isEmpty else {
      return .paragraph(
        required == 0
          ? "The change asks for no approval before it runs, and the ledger records none."
          : .mark(
            .bad, "The change asks for \(Words.count(required, "approval")); none is recorded."))
    }
    let rows = events.map { event in
      [
        Words.record(event), Words.time(event),
        subject(event), Words.person(event.text("by")),
        event.text("answer") == "approved"
          ? DocumentText.mark(.good, "approved") : .mark(.bad, event.text("answer") ?? "?"),
        "\(event.text("expires") ?? "–")", signature(event),
      ]
    }
    return .table(
      DocumentTable(
        "Approvals", ["Record", "Time (UTC)", "Of", "By", "Answer", "Expires", "Signature"],
        rows: rows))
  }

  private func subject(_ event: RecordedEvent) -> DocumentText {
    guard let step = event.text("step") else { return "the plan" }
    guard let reason = event.text("reason") else { return "step \(.code(step))" }
    return "step \(.code(step)) is passed by: \(reason)"
  }

  private func signature(_ event: RecordedEvent) -> DocumentText {
    guard let body = event.stream("body")?.blob, let signature = event.stream("signature")?.blob
    else { return .mark(.warning, "not signed") }
    return .lines(["what was signed: \(.digest(body))", "signature: \(.digest(signature))"])
  }

  private var attested: [[DocumentText]] {
    story.events(of: .signoff).map { event in
      let fields: [DocumentText] = event.fields.map { "\($0.name): \($0.text)" }
      let place = event.text("host").map { " on \($0)" } ?? ""
      let check = event.text("check").map { ", check \($0)" } ?? ""
      return [
        Words.record(event), Words.time(event),
        "\(.code(event.text("step") ?? "?"))\(place)\(check)", Words.person(event.text("by")),
        event.text("answer") == "done"
          ? DocumentText.mark(.good, "done") : .mark(.bad, event.text("answer") ?? "?"),
        .lines(fields),
      ]
    }
  }
}
