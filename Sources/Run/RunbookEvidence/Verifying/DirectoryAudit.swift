import SystemPackage

/// Looks at every name of a run directory: each must belong there, and be what it says.
struct DirectoryAudit {
  private(set) var failures: [VerificationReport.Failure] = []
  private(set) var warnings = WarningList()
  /// Its writer was killed before it had made the ledger, so that no run was ever begun here.
  private(set) var isUnbegun = false

  private static let files = [
    EvidenceFormat.headerFile, EvidenceFormat.planFile, EvidenceFormat.ledgerFile,
  ]

  init(_ root: SafeDirectory) {
    do throws(EvidenceError) {
      let names = try root.names()
      for name in names { try audit(name, in: root) }
      isUnbegun = DirectoryAudit.isUnbegun(names, root)
      for name in DirectoryAudit.files where !names.contains(name) && !isUnbegun {
        fail(name, "missing")
      }
    } catch {
      fail(".", error.description)
    }
  }

  /// The ledger is made last, and before it nothing is run: there is no output either.
  private static func isUnbegun(_ names: [String], _ root: SafeDirectory) -> Bool {
    let early = [
      EvidenceFormat.headerFile, EvidenceFormat.planFile, EvidenceFormat.lockFolder,
      EvidenceFormat.blobFolder,
    ]
    func isTemporary(_ name: String) -> Bool { name.hasPrefix(EvidenceFormat.temporaryPrefix) }
    guard names.allSatisfy({ early.contains($0) || isTemporary($0) }) else { return false }
    if names.isEmpty { return root.path.lastComponent?.string.hasPrefix("run-") == true }
    guard names.contains(EvidenceFormat.blobFolder) else { return true }
    let blobs = try? root.open(folder: EvidenceFormat.blobFolder).names()
    return blobs?.allSatisfy(isTemporary) ?? false
  }

  private mutating func fail(_ place: String, _ reason: String) {
    failures.append(.init(record: nil, place: place, reason: reason))
  }

  private mutating func audit(_ name: String, in root: SafeDirectory) throws(EvidenceError) {
    guard let entry = try present(name, in: root) else { return }
    switch name {
    case EvidenceFormat.headerFile, EvidenceFormat.planFile, EvidenceFormat.ledgerFile:
      expectFile(entry, at: name)
    case EvidenceFormat.blobFolder:
      // Its content is for ``BlobAudit``.
      if entry != .folder { fail(name, "not a folder") }
    case EvidenceFormat.lockFolder:
      try auditFolder(name, entry, in: root) { $0 == EvidenceFormat.lockFile }
      let owner = RunLock.owner(in: root)?.description ?? "a writer"
      warnings.add("\(name): the run is open, or its writer died: held by \(owner)")
    case EvidenceFormat.checkpointFolder:
      // Its content is for ``CheckpointAudit``.
      try auditFolder(name, entry, in: root) {
        $0.wholeMatch(of: /[1-9][0-9]{0,8}\.(body|sig|tsr)/) != nil
      }
    case EvidenceFormat.exportFolder:
      var exports: [String] = []
      try auditFolder(name, entry, in: root) {
        exports.append($0)
        return true
      }
      warnOfExports(exports)
    case _ where name.hasPrefix(EvidenceFormat.temporaryPrefix):
      // What lies in a folder of this kind is no evidence; a writer takes all of it away.
      if entry != .folder { expectFile(entry, at: name) }
      warnings.add(
        "\(name): a temporary \(entry == .folder ? "folder" : "file") was left behind")
    default: fail(name, "nothing of this name belongs here")
    }
  }

  /// No record tells of them, and no seal covers them.
  private mutating func warnOfExports(_ names: [String]) {
    guard !names.isEmpty else { return }
    let shown = names.prefix(DirectoryAudit.shownExports).joined(separator: ", ")
    let more = names.count - DirectoryAudit.shownExports
    warnings.add(
      "\(EvidenceFormat.exportFolder): not of the run, and nothing vouches for what was put there: "
        + shown + (more > 0 ? " and \(more) more" : ""))
  }

  private static let shownExports = 10

  /// Nil for what a run that goes on takes away again, and has since its name was read.
  private func present(
    _ name: String, in folder: SafeDirectory
  ) throws(EvidenceError) -> SafeDirectory.Entry? {
    let comesAndGoes =
      [
        EvidenceFormat.lockFolder, EvidenceFormat.lockFile,
      ].contains(name) || name.hasPrefix(EvidenceFormat.temporaryPrefix)
    return comesAndGoes ? try? folder.entry(name) : try folder.entry(name)
  }

  private mutating func auditFolder(
    _ name: String, _ entry: SafeDirectory.Entry, in root: SafeDirectory,
    allows: (String) -> Bool
  ) throws(EvidenceError) {
    guard entry == .folder else { return fail(name, "not a folder") }
    guard let folder = try? root.open(folder: name), let names = try? folder.names() else {
      if try present(name, in: root) != nil { fail(name, "cannot be read") }
      return
    }
    for inner in names {
      let place = "\(name)/\(inner)"
      if name != EvidenceFormat.lockFolder, inner.hasPrefix(EvidenceFormat.temporaryPrefix) {
        guard let entry = try present(inner, in: folder) else { continue }
        expectFile(entry, at: place)
        warnings.add("\(place): a temporary file was left behind")
      } else if allows(inner) {
        if let entry = try present(inner, in: folder) { expectFile(entry, at: place) }
      } else {
        fail(place, "nothing of this name belongs here")
      }
    }
  }

  private mutating func expectFile(_ entry: SafeDirectory.Entry, at place: String) {
    switch entry {
    case .file(_, links: 1): break
    case .file(_, let links): fail(place, "a hard link: the file has \(links) names")
    case .link: fail(place, "a symbolic link")
    case .folder: fail(place, "a folder where a file must be")
    case .other: fail(place, "not a regular file")
    }
  }
}
