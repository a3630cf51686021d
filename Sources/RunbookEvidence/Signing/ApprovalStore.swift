import RunbookPlan
package import SystemPackage

/// A folder of approvals: `<name>.approval` and, once signed, `<name>.approval.sig`.
package struct ApprovalStore: Sendable {
  /// Beside the Change or the plan, where nobody says otherwise.
  package static let defaultName = "approvals"
  private static let suffix = ".approval"
  private static let signatureSuffix = ".approval.sig"

  package struct Entry: Sendable, Equatable {
    /// Path of the body, for messages.
    package var path: String
    package var body: [UInt8]
    /// Nil while nobody has signed it.
    package var signature: [UInt8]?
  }

  package let directory: FilePath

  package init(directory: FilePath) { self.directory = directory }

  /// Every approval in the folder, sorted by name; none where there is no such folder.
  package func entries() throws(EvidenceError) -> [Entry] {
    guard let folder = try? SafeDirectory(path: directory) else { return [] }
    let names = try folder.names()
    var entries: [Entry] = []
    for name in names where name.hasSuffix(ApprovalStore.suffix) && !name.hasPrefix(".") {
      let signatureName = name.dropLast(ApprovalStore.suffix.count) + ApprovalStore.signatureSuffix
      let signature =
        names.contains(String(signatureName))
        ? try folder.read(String(signatureName), limit: SSHSignature.sizeLimit) : nil
      entries.append(
        Entry(
          path: directory.appending(name).string,
          body: try folder.read(name, limit: Approval.sizeLimit), signature: signature))
    }
    return entries
  }

  /// Writes an approval and its signature, in place of an earlier one of the same name. Makes the
  /// folder where its parent exists.
  ///
  /// - Returns: path of the approval.
  @discardableResult
  package func write(
    _ approval: Approval, signature: [UInt8], environment: EvidenceEnvironment = .live
  ) throws(EvidenceError) -> FilePath {
    let folder = try open()
    // A reader between the two sees an approval that is not signed yet, never a wrong one.
    let name = approval.name
    if (try? folder.entry(name + ApprovalStore.signatureSuffix)) != nil {
      try folder.remove(file: name + ApprovalStore.signatureSuffix)
    }
    for (suffix, bytes) in [
      (ApprovalStore.suffix, approval.body), (ApprovalStore.signatureSuffix, signature),
    ] {
      try folder.writeWhole(bytes, to: name + suffix, environment: environment)
    }
    return directory.appending(name + ApprovalStore.suffix)
  }

  private func open() throws(EvidenceError) -> SafeDirectory {
    if let folder = try? SafeDirectory(path: directory) { return folder }
    guard let name = directory.lastComponent else { return try SafeDirectory(path: directory) }
    let above = directory.removingLastComponent()
    try SafeDirectory(path: above.isEmpty ? "." : above).make(folder: name.string)
    return try SafeDirectory(path: directory)
  }
}

extension SafeDirectory {
  /// Puts a file in its place whole and durable, or not at all.
  func writeWhole(
    _ bytes: [UInt8], to name: String, environment: EvidenceEnvironment
  ) throws(EvidenceError) {
    let temporary = EvidenceFormat.temporaryPrefix + hexText(environment.randomBytes(8))
    try write(bytes, to: temporary)
    try rename(temporary, to: name)
    try synchronize()
  }
}
