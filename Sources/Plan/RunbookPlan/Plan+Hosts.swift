import RunbookBase

extension Plan.Host {
  /// Where it is, as `ssh` takes it: user and address, or a URI where it has a port of its own.
  package var destination: String {
    let address = address ?? id
    guard let port else { return user.map { "\($0)@\(address)" } ?? address }
    return "ssh://" + (user.map { Self.encoded($0) + "@" } ?? "") + "\(address):\(port)"
  }

  /// What would be read as something else in a URI.
  private static func encoded(_ user: String) -> String {
    user.replacing("%", with: "%25").replacing("@", with: "%40").replacing("+", with: "%2B")
  }

  /// How it is reached, for people: `ssh as ana, port 2222`.
  package var reach: String {
    guard connection == .ssh else { return "this machine" }
    return "ssh" + (user.map { " as \($0)" } ?? "") + (port.map { ", port \($0)" } ?? "")
  }

  /// Why nobody may connect to it, in words; nil where its address and account are such.
  package var placeTrouble: String? {
    if let place = address ?? (connection == .ssh ? id : nil),
      let trouble = HostPlace.trouble(address: place)
    {
      return "its address \(trouble)"
    }
    if let port, !(1...65535).contains(port) { return "its port \(port) is none" }
    if port != nil, address?.contains(":") == true { return "its address takes no port beside it" }
    return user.flatMap { HostPlace.trouble(user: $0) }.map { "its user \($0)" }
  }
}
