import RunbookDialects
import RunbookDiagnostics
package import RunbookModel

/// Works out what each host of a change is and carries.
enum HostResolver {
  static func resolve(_ change: Change, product: Product) -> [ResolvedHost] {
    change.hosts.map { host in
      let roles = host.roles.map(\.value)
      let placed = product.components.filter { component in
        component.placedOn.contains { roles.contains($0.value) }
      }
      var components = host.components.map(\.value)
      for component in placed where !components.contains(component.id.value) {
        components.append(component.id.value)
      }
      return ResolvedHost(
        host: host, id: host.id.value,
        connection: host.connection?.value ?? (host.address == nil ? .local : .ssh),
        osFamily: host.os.map { osFamily($0.value) }, roles: roles, components: components)
    }
  }
}

/// The family whose commands an operating system understands: `ubuntu-22` is `debian`. Of a system
/// that nobody knows, which is reported, its own name.
package func osFamily(_ os: String) -> String {
  OSFamily(os: os)?.name ?? String(os.prefix { $0 != "-" })
}

/// Whether an operating system is one of a list; an entry without a version stands for all.
package func isSupported(_ os: String, by supported: [String]) -> Bool {
  supported.contains { $0 == os || os.hasPrefix($0 + "-") }
}

extension CommandVariants {
  /// The text for a host: its very OS, then the OS without version, then the family.
  package func text(os: String?, family: String?) -> TemplateText? {
    if let common { return common }
    guard let os else { return variants.count == 1 ? variants[0].text : nil }
    let names = [os, String(os.prefix { $0 != "-" }), family ?? os]
    for name in names {
      if let found = variants.first(where: { $0.os.value == name }) { return found.text }
    }
    return nil
  }
}
