package import RunbookModel

extension StepSelector: WrittenRecord {
  package static let schema = Schema<StepSelector>("a step selector", shorthand: .component) {
    Field("component", \.component, .reference(.component), "Steps that upgrade this component.")
    Field(
      "upgrade", \.upgrade, .componentOrAny, "Steps that upgrade this component, or `any`."
    )
    Field("role", \.role, .reference(.role), "Steps on hosts of this role.")
    Field("step", \.step, .reference(.step), "The step with this id.")
    Field("stage", \.stage, .reference(.stage), "All steps of this stage.")
    Field(
      "requirement", \.requirement, .reference(.requirement),
      "Steps and checks that satisfy this requirement.")
    Field("sets", \.sets, .stateValues, "Steps that set this state.")
  }
}
