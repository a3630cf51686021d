package import RunbookModel

extension ProcedureTemplate: KeyedRecord {
  package static let schema = Schema<ProcedureTemplate>("a procedure") {
    Field("title", \.title, .text, "Its name.")
    Field("steps", \.steps, .records(Step.self), required: true, "Its steps.")
    provenanceFields()
  }
}
