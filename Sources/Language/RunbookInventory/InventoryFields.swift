import InventorySyntax
import RunbookDiagnostics
import RunbookModel

/// Which columns or variables hold the fields of a host.
struct InventoryFields {
  /// Names by field; where there are several, the later goes before the earlier.
  private var names: [String: [String]]

  init(_ inventory: Inventory, format: InventoryFormat) {
    names =
      format == .csv
      ? [
        "host": ["id", "name", "host"], "address": ["address"], "user": ["user"],
        "connection": ["connection"], "os": ["os"], "port": ["port"],
        "roles": ["role", "roles"], "components": ["component", "components"],
        "groups": ["group", "groups"],
      ]
      : [
        "address": ["ansible_host", "ansible_ssh_host"],
        "user": ["ansible_user", "ansible_ssh_user"], "connection": ["ansible_connection"],
        "port": ["ansible_port", "ansible_ssh_port"],
      ]
    for (field, column) in inventory.fields { names[field.value] = [column.value] }
  }

  /// Every name that is one of a field.
  var all: [String] { names.values.flatMap { $0 }.sorted() }

  func names(of field: String) -> [String] { names[field] ?? [] }

  /// What a field is called where one speaks of it.
  func name(of field: String) -> String { names[field]?.first ?? field }

  func value(
    of field: String, in values: [String: InventoryVariable]
  ) -> InventoryVariable? {
    names(of: field).reversed().lazy.compactMap { values[$0] }.first
  }
}
