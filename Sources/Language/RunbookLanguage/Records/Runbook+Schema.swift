package import RunbookModel

extension Runbook: WrittenRecord {
  package static let schema = Schema<Runbook>("a runbook", settle: { $2.collectParts() }) {
    documentFields("Runbook")
    Field("id", \.id, .definition(.runbook), required: true, "Id of the procedure.")
    Field("title", \.title, .text, required: true, "Its name.")
    Field(
      "product", \.product, .link(Product.self, "path or Product"), required: true, "Its product."
    )
    Field(
      "start_order", \.startOrderList, Codec<[Name]>.references(.component).located,
      "Order in which services start.")
    Field(
      "variables", \.variables, .keyed(Variable.self, .variable, isFree: true),
      "Names that commands use.")
    Field("checks", \.checks, .namedChecks, "Checks by name.")
    Field(
      "procedures", \.procedures, .keyed(ProcedureTemplate.self, .procedure),
      "Steps for `include`.")
    Field("stages", \.stages, .records(Stage.self), required: true, "The stages, in order.")
    Field("verify", \.verify, .verifyItems, "Post-upgrade checks.")
    Field("recovery", \.recovery, .records(Recovery.self), "Named ways back.")
    provenanceFields()
  }
}
