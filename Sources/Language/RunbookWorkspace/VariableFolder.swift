import InventorySyntax
import RunbookDiagnostics
import RunbookLanguage
import RunbookModel
import YAMLSyntax

/// `group_vars` and `host_vars` beside an inventory: which of their files say something of a group or
/// host, by the rules that Ansible has.
struct VariableFolder {
  /// The inventory's.
  let folder: String
  private let shownFolder: String
  let inventory: Inventory
  private var known: [String] = []
  private static let deepest = 8

  init(folder: String, shown: String, inventory: Inventory) {
    self.folder = folder
    shownFolder = shown
    self.inventory = inventory
  }

  /// Where a file lies.
  ///
  /// - Parameter path: from the folder of the inventory.
  func place(of path: String) -> String { Self.joined(folder, path) }

  /// The same as the plan may show it.
  func shown(_ path: String) -> String { Self.joined(shownFolder, path) }

  private static func joined(_ folder: String, _ path: String) -> String {
    folder.isEmpty ? path : folder == "/" ? "/" + path : folder + "/" + path
  }

  /// The names below a folder, on the disk and in buffers.
  func listing(_ path: String, _ workspace: Workspace) -> [String] {
    let place = place(of: path)
    let names = Set(InputFolder.names(in: place) + workspace.names(inBuffersBelow: place))
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files that say something of a group or host, the later before the earlier.
  mutating func files(
    of name: String, _ kind: String, in listing: [String], _ workspace: Workspace
  ) -> [String] {
    for ending in ["", ".yml", ".yaml", ".json"] where contains(name + ending, in: listing) {
      let found = files("\(kind)/\(name)\(ending)", workspace, depth: 0)
      known += found
      return found
    }
    return []
  }

  /// - Parameter listing: sorted by bytes.
  private func contains(_ name: String, in listing: [String]) -> Bool {
    var low = 0
    var high = listing.count
    while low < high {
      let middle = (low + high) / 2
      if listing[middle].utf8.lexicographicallyPrecedes(name.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < listing.count && listing[low] == name
  }

  /// The file, or those below the folder, at a path.
  private func files(_ path: String, _ workspace: Workspace, depth: Int) -> [String] {
    let names = listing(path, workspace)
    let isFolder = InputFolder.isFolder(place(of: path)) || !names.isEmpty
    guard isFolder else { return [path] }
    guard depth < Self.deepest else { return [] }
    return names.flatMap { name -> [String] in
      guard !name.hasPrefix("."), !name.hasSuffix("~") else { return [] }
      let below = path + "/" + name
      let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
      if InputFolder.isFolder(place(of: below)) {
        return ending.isEmpty ? files(below, workspace, depth: depth + 1) : []
      }
      return ["", ".yml", ".yaml", ".json"].contains(ending) ? [below] : []
    }
  }

  // MARK: - Leaving out

  func isLeftOut(_ path: String) -> Bool { inventory.leaveOut.contains { $0.value == path } }

  /// What is to be left out and is not there.
  var unknown: [Diagnostic] {
    inventory.leaveOut.filter { !known.contains($0.value) }.map { name in
      Diagnostic(
        .unknownGroup, "no file `\(name.value)` of variables is read", at: name.span,
        labels: [DiagnosticLabel("beside this inventory", at: inventory.file.span)],
        help: [suggest(name.value, among: known)])
    }
  }
}
