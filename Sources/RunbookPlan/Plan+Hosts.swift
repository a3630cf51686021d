import RunbookBase

extension Plan.Host {
  /// Why nobody may connect to it, in words; nil where its address and account are such.
  package var placeTrouble: String? {
    if let place = address ?? (connection == .ssh ? id : nil),
      let trouble = HostPlace.trouble(address: place)
    {
      return "its address \(trouble)"
    }
    return user.flatMap { HostPlace.trouble(user: $0) }.map { "its user \($0)" }
  }
}
