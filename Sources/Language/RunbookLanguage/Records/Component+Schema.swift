package import RunbookModel

extension Component: KeyedRecord {
  package static let schema = Schema<Component>("a component") {
    Field("title", \.title, .text, "Its name.")
    Field("aliases", \.aliases, .texts, "Other names for it.")
    Field("criticality", \.criticality, .choice("criticality"), "What depends on it.")
    Field("impact", \.impact, .integer, "Impact level of its upgrade.")
    Field("effects", \.effects, .effects, "What its upgrade does to each capability.")
    Field("upgrade", \.upgradeMethods, .references(.method), "Methods that the vendor allows.")
    Field(
      "orchestrated_by", \.orchestratedBy, .reference(.component),
      "The component that carries out its upgrade.")
    Field("unit", \.unit, .text, "Its service unit.")
    Field("placed_on", \.placedOn, .references(.role), "Roles whose hosts carry it.")
    Field("resting", \.restingState, .resting, "State of its service at the end of a change.")
    Field(
      "managed_on", \.managedOn, .references(.role),
      "Roles on whose hosts no step may start its service.")
    Field("guard", \.isGuard, .boolean, "It has to be stopped to protect the upgrade.")
    Field("needs", \.needs, .stateValues, "What must hold while it is upgraded.")
    provenanceFields()
  }
}
