package import RunbookModel

extension People: WrittenRecord {
  package static let schema = Schema<People>("people") {
    Field("operators", \.operators, .list(of: .text.called("person")), "Who executes.")
    Field("approvers", \.approvers, .list(of: .text.called("person")), "Who approves.")
    Field("reviewers", \.reviewers, .list(of: .text.called("person")), "Who reviews.")
    Field("contacts", \.contacts, .list(of: .text.called("person")), "Whom to call.")
  }
}
