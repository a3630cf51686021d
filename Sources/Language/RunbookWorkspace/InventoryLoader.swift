import RunbookBase
import InventorySyntax
import RunbookDiagnostics
import RunbookDigest
import RunbookInventory
import RunbookLanguage
import RunbookModel
import YAMLSyntax

/// Reads the inventories of a change, and makes its list of hosts of them.
struct InventoryLoader {
  /// A text that was taken in, whatever came of it.
  private struct Taken {
    var file: SourceFile
    /// Its path as the plan may show it.
    var relative: String
  }

  private let workspace: Workspace
  private let wanted: [Variable]
  private(set) var loaded: LoadedDocuments
  private var files: [InventoryFile] = []
  private static let mostFiles = HostPattern.mostHosts
  /// Of all files together.
  private static let mostBytes = 64 << 20
  private var bytes = 0

  private init(workspace: Workspace, loaded: LoadedDocuments) {
    self.workspace = workspace
    self.loaded = loaded
    wanted = (loaded.runbook?.variables ?? []).filter { $0.isPerHost && $0.type.value != .secret }
  }

  /// The documents with every host of the change.
  ///
  /// - Parameter path: of the change.
  static func load(
    _ documents: LoadedDocuments, path: String, relative: String, workspace: Workspace
  ) -> LoadedDocuments {
    guard let change = documents.change else { return documents }
    var loader = InventoryLoader(workspace: workspace, loaded: documents)
    var read: [Host] = []
    for inventory in change.inventories where !inventory.file.value.isEmpty {
      read += loader.hosts(of: inventory, path: path, relative: relative)
    }
    loader.finish(change, read)
    return loader.loaded
  }

  private mutating func finish(_ written: Change, _ read: [Host]) {
    var change = written
    let list = HostList(change, read: read)
    change.hosts = list.hosts
    change.inventoryFiles = files
    let values = HostBindings(change, runbook: loaded.runbook)
    change.variables = values.bindings
    loaded.diagnostics += list.diagnostics + values.diagnostics
    loaded.change = change
    note(written, change)
  }

  /// Adds the names that stand in inventories, and those that a pattern stands for.
  private mutating func note(_ written: Change, _ change: Change) {
    let known = Set(written.hosts.map(\.id.value))
    var uses: [NameUse] = []
    for host in change.hosts where host.listedIn != nil || !known.contains(host.id.value) {
      uses.append(NameUse(.host, host.id, isDefinition: true))
      guard host.listedIn != nil else { continue }
      let file = host.id.span.file
      uses += host.roles.filter { $0.span.file == file }
        .map { NameUse(.role, $0, isDefinition: false) }
      uses += host.components.filter { $0.span.file == file }
        .map { NameUse(.component, $0, isDefinition: false) }
      uses += host.variables.map { NameUse(.variable, $0.name, isDefinition: false) }
    }
    var seen: Set<Place> = []
    loaded.names[.change, default: []] += uses.filter {
      seen.insert(Place(use: "\($0.namespace) \($0.name.value)", span: $0.name.span)).inserted
    }
  }

  /// What a group sets for all of its hosts is one use of a name.
  private struct Place: Hashable {
    let use: String
    let span: SourceSpan
  }

  // MARK: - One inventory

  private mutating func hosts(of inventory: Inventory, path: String, relative: String) -> [Host] {
    let place = DocumentLoader.join(path, inventory.file.value)
    let folder = Self.folder(of: place)
    let isAbsolute = inventory.file.value.hasPrefix("/")
    let shown =
      isAbsolute
      ? Self.name(of: inventory.file.value) : DocumentLoader.join(relative, inventory.file.value)
    guard !refusesFolder(place, inventory),
      let taken = take(place, relative: shown, within: folder, at: inventory.file.span)
    else {
      loaded.isMissingHosts = true
      return []
    }
    let format = InventoryReader.format(of: inventory)
    let tree = InventoryReader.read(taken.file, inventory, format: format)
    loaded.diagnostics += tree.diagnostics
    if tree.diagnostics.hasErrors || tree.hosts.isEmpty { loaded.isMissingHosts = true }
    var groups: [String: [InventoryVariable]] = [:]
    var hosts: [String: [InventoryVariable]] = [:]
    if format != .csv {
      var below = VariableFolder(
        folder: folder, shown: Self.folder(of: shown), inventory: inventory)
      groups = variables("group_vars", of: tree.groups.map(\.name.value), &below)
      hosts = variables("host_vars", of: tree.hosts.map(\.name.value), &below)
      loaded.diagnostics += below.unknown
    } else if let left = inventory.leaveOut.first {
      loaded.diagnostics.append(
        Diagnostic(
          .unknownGroup, "a table has no files of variables", at: left.span,
          help: ["take `leave_out:` out"]))
    }
    let found = InventoryHosts(
      InventoryVariables(tree, groupFiles: groups, hostFiles: hosts), inventory, format: format,
      wanted: wanted)
    // Of half a list nothing else can be said.
    loaded.diagnostics += found.diagnostics.filter {
      !tree.diagnostics.hasErrors || $0.severity == .error
    }
    if found.hosts.isEmpty { loaded.isMissingHosts = true }
    return found.hosts
  }

  private mutating func refusesFolder(_ place: String, _ inventory: Inventory) -> Bool {
    guard workspace.buffer(PathText.normalized(place)) == nil, InputFolder.isFolder(place) else {
      return false
    }
    loaded.diagnostics.append(
      Diagnostic(
        .fileUnreadable, "`\(inventory.file.value)` is a folder", at: inventory.file.span,
        help: ["name each of the inventories in it: `inventory: [{file: …}, {file: …}]`"]))
    return true
  }

  /// Reads a file once, and notes what it was.
  ///
  /// - Parameter name: of a file of variables, as `leave_out:` has it.
  private mutating func take(
    _ path: String, relative: String, within folder: String, at reference: SourceSpan,
    variables name: String? = nil
  ) -> Taken? {
    let buffer = workspace.buffer(PathText.normalized(path))
    if buffer == nil, InputFolder.leads(path, outOf: folder) {
      loaded.diagnostics.append(
        Diagnostic(
          .fileUnreadable, "`\(relative)` is a link that leads out of its folder", at: reference,
          notes: ["what stands elsewhere is not what is reviewed with the change"],
          help: [
            "put the file itself there, or "
              + (name.map {
                "leave it out where the change needs nothing of it: `leave_out: [\($0)]`"
              } ?? "name the file that is meant")
          ]))
      return nil
    }
    switch InputFile.bytes(
      path: path, buffer: buffer, into: &loaded.sources, referredFrom: reference)
    {
    case .failure(let failure):
      loaded.diagnostics.append(failure.diagnostic)
      return nil
    case .success(let bytes):
      let (file, failure) = InputFile.text(of: bytes, path: path, into: &loaded.sources)
      loaded.relativePaths[file.id] = relative
      if let failure {
        loaded.diagnostics.append(failure.diagnostic)
        return nil
      }
      let digest = SHA256.hash(data: bytes).map { byte in
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
      self.bytes += bytes.count
      files.append(InventoryFile(file: file.id, digest: digest.joined()))
      return Taken(file: file, relative: relative)
    }
  }

  // MARK: - Files of variables

  private mutating func variables(
    _ kind: String, of names: [String], _ below: inout VariableFolder
  ) -> [String: [InventoryVariable]] {
    var found: [String: [InventoryVariable]] = [:]
    let listing = below.listing(kind, workspace)
    for name in names {
      for path in below.files(of: name, kind, in: listing, workspace) {
        guard !below.isLeftOut(path) else { continue }
        let place = below.inventory.file.span
        guard files.count < Self.mostFiles, bytes < Self.mostBytes else {
          loaded.isMissingHosts = true
          loaded.diagnostics.append(
            Diagnostic(
              .inventorySyntax,
              files.count < Self.mostFiles
                ? "the inventory and its files of variables are larger than \(Self.mostBytes >> 20) MiB"
                : "more than \(Self.mostFiles) files belong to the inventories", at: place,
              help: ["give the change an inventory of its own hosts"]))
          return found
        }
        guard
          let taken = take(
            below.place(of: path), relative: below.shown(path), within: below.folder, at: place,
            variables: path)
        else { continue }
        let read = VariableFile(taken.file, name: path)
        loaded.diagnostics += read.diagnostics
        found[name, default: []] += read.variables
      }
    }
    return found
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}
