package import RunbookModel

extension Window {
  package static let schema = Schema<Window>("a change window") {
    Field("start", \.start, .instant, required: true, "RFC 3339 with a zone.")
    Field("end", \.end, .instant, required: true, "RFC 3339 with a zone.")
  }
}
