package import RunbookModel

extension Notify: WrittenRecord {
  package static let schema = Schema<Notify>("a notification") {
    Field("audience", \.audience, .text, required: true, "Who is told.")
    Field("about", \.about, .references(.capability), "What they will miss.")
    Field("lead", \.lead, .duration, "How long before.")
    Field("message", \.message, .template, required: true, "What they are told.")
  }
}
