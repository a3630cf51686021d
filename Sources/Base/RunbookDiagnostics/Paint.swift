/// ANSI colours for a terminal, or none.
struct Paint {
  enum Role {
    case severity(Severity)
    case title, gutter, secondary, help
  }

  let isOn: Bool

  func callAsFunction(_ text: String, _ role: Role) -> String {
    guard isOn, !text.isEmpty else { return text }
    return "\u{1B}[" + code(role) + "m" + text + "\u{1B}[0m"
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .title: "1"
    case .gutter, .secondary: "1;34"
    case .help: "1;32"
    }
  }
}
