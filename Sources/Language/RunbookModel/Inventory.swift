package import RunbookDiagnostics

/// How a file lists hosts.
package enum InventoryFormat: String, Sendable, CaseIterable {
  /// Ansible's, in lines.
  case ini
  /// Ansible's, in YAML.
  case yaml
  /// A table with a header.
  case csv
}

/// A file that lists hosts, and what the change makes of it.
package struct Inventory: Sendable {
  package var span: SourceSpan
  package var file: Name
  /// Nil: by the ending of the file.
  package var format: Located<InventoryFormat>?
  /// What its groups mean to the product; where there are any, each host is in one of them.
  package var groups: [InventoryGroup] = []
  /// Groups and hosts that the change is about; none: all.
  package var only: [Name] = []
  /// Groups and hosts that the change is not about.
  package var except: [Name] = []
  /// The column or variable that holds a field of a host, where it is called otherwise.
  package var fields: [(field: Name, column: Name)] = []
  /// Files of variables that are not read, such as encrypted ones.
  package var leaveOut: [Name] = []

  package init(span: SourceSpan) {
    self.span = span
    file = Name("", at: span)
  }
}

/// What a group of an inventory says about its hosts.
package struct InventoryGroup: Sendable {
  package var id: Name
  package var roles: [Name] = []
  package var components: [Name] = []
  package var user: Name?
  package var connection: Located<HostConnection>?
  package var os: Name?

  package init(id: Name) { self.id = id }

  package init(span: SourceSpan) { id = Name("", at: span) }
}

/// What holds for each host that does not say otherwise.
package struct HostDefaults: Sendable {
  package var address: Name?
  package var user: Name?
  package var connection: Located<HostConnection>?
  package var os: Name?

  package init(span: SourceSpan) {}
}

/// A file that hosts or their variables were read from.
package struct InventoryFile: Sendable, Equatable {
  package var file: FileID
  /// SHA-256 of its bytes, in hexadecimal digits.
  package var digest: String

  package init(file: FileID, digest: String) {
    self.file = file
    self.digest = digest
  }
}
