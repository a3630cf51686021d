package import RunbookModel

extension Approvals: WrittenRecord {
  package static let schema = Schema<Approvals>("approvals") {
    Field(
      "required", \.required, .integer, required: true,
      "How many approvers must have signed the plan before it may run.")
  }
}
