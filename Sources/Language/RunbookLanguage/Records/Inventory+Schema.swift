import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

extension Inventory: WrittenRecord {
  package static let schema = Schema<Inventory>(
    "an inventory", plural: "inventories",
    shorthand: Shorthand(
      .text,
      read: { reader, node, inventory in
        if let file = reader.name(node) { inventory.file = file }
      },
      write: { inventory in
        let isPlain =
          inventory.format == nil && inventory.groups.isEmpty && inventory.only.isEmpty
          && inventory.except.isEmpty && inventory.fields.isEmpty && inventory.leaveOut.isEmpty
        return isPlain ? .text(inventory.file.value) : nil
      })
  ) {
    Field(
      "file", \.file, .text, required: true,
      "Path of an Ansible inventory or of a table with a header.")
    Field(
      "format", \.format, .choice("format of an inventory"),
      "Omitted: by the ending; `.csv`, `.yaml` and `.yml`, else Ansible's INI.")
    Field(
      "groups", \.groups, .keyed(InventoryGroup.self, .inventoryGroup, isFree: true),
      "What its groups mean here; each host has to be in one of them.")
    Field(
      "only", \.only, .texts, "Groups and hosts that the change is about; omitted: all.")
    Field("except", \.except, .texts, "Groups and hosts that the change is not about.")
    Field(
      "fields", \.fields, .fieldColumns,
      "The column or variable that holds a field of the hosts, where it is called otherwise.")
    Field(
      "leave_out", \.leaveOut, .texts,
      "Files below `group_vars` and `host_vars` that are not read, such as encrypted ones.")
  }

  /// What a column or variable can be read as.
  package static let fieldNames = [
    "host", "address", "user", "connection", "os", "roles", "components", "groups", "port",
  ]
}

extension InventoryGroup: KeyedRecord {
  package static let schema = Schema<InventoryGroup>(
    "a group of hosts", plural: "groups of hosts",
    shorthand: Shorthand(
      .list(.reference(.role)), takesLists: true,
      read: { reader, node, group in group.roles = reader.names(node) },
      write: { group in
        let isPlain =
          group.components.isEmpty && group.user == nil && group.connection == nil
          && group.os == nil
        guard isPlain, !group.roles.isEmpty else { return nil }
        return .sequence(group.roles.map { .text($0.value) })
      })
  ) {
    Field("roles", \.roles, .references(.role), "Roles of its hosts.")
    Field("components", \.components, .references(.component), "What its hosts carry.")
    Field("user", \.user, .text, "Account for ssh, where the file names none.")
    Field(
      "connection", \.connection, .choice("connection"),
      "How to reach its hosts, where the file does not say.")
    Field("os", \.os, .text, "Their operating system, where the file does not say.")
  }
}

extension Codec where Value == [(field: Name, column: Name)] {
  static var fieldColumns: Codec {
    Codec(
      .table(keys: .choice(Inventory.fieldNames), .text),
      read: { reader, node in
        var fields: [(field: Name, column: Name)] = []
        reader.table(node, "fields and columns") { reader, field, node in
          guard Inventory.fieldNames.contains(field.value) else {
            return reader.reportUnknownValue(
              field, "field of a host that an inventory gives", known: Inventory.fieldNames)
          }
          if let column = reader.name(node) { fields.append((field, column)) }
        }
        return fields
      },
      write: { .mapping($0.map { .init($0.field.value, .text($0.column.value)) }) })
  }
}
