package import RunbookModel

extension Manual: WrittenRecord {
  package static let schema = Schema<Manual>("a manual action", shorthand: .instruction) {
    Field("do", \.instruction, .template, required: true, "What the person does.")
    Field("path", \.path, .list(of: .text.called("page")), "Breadcrumb of the console.")
    Field("record", \.record, .references(.item), "What to note besides name and time.")
    Field("account", \.account, .text, "The account that it needs.")
  }
}
