package import RunbookModel

extension SkipDecision: WrittenRecord {
  package static let schema = Schema<SkipDecision>("a skip") {
    Field("stage", \.stage, .reference(.stage), "The optional stage.")
    Field("step", \.step, .reference(.step), "The optional step.")
    Field("hop", \.hop, .version, "The target of the hop it is about; omitted: each.")
    Field("reason", \.reason, .text, required: true, "Why.")
    Field("by", \.by, .text, "Who decided.")
  }
}
