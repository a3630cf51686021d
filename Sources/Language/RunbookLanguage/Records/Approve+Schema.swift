package import RunbookModel

extension Approve: WrittenRecord {
  package static let schema = Schema<Approve>("an approval") {
    Field("ask", \.ask, .template, required: true, "What is to be approved.")
    Field(
      "by", \.by, .list(of: .text.called("person")), "Who may; omitted: the Change's approvers.")
  }
}
