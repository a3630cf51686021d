import RunbookPlan
package import SystemPackage

/// A folder of approvals: `<name>.approval` and, once signed, `<name>.approval.sig`.
package struct ApprovalStore: Sendable {
  /// Beside the Change or the plan, where nobody says otherwise.
  package static let defaultName = "approvals"
  private static let suffix = ".approval"
  private static let signatureEnding = ".sig"
  private static let signatureSuffix = suffix + signatureEnding

  package struct Entry: Sendable, Equatable {
    /// Path of the body, for messages.
    package var path: String
    package var body: [UInt8]
    /// Nil while nobody has signed it.
    package var signature: [UInt8]?
  }

  package let directory: FilePath

  package init(directory: FilePath) { self.directory = directory }

  package struct Content: Sendable, Equatable {
    /// Sorted by name; none where there is no such folder.
    package var entries: [Entry] = []
    /// What has the name of an approval and is none, or cannot be read, in words. It is passed over:
    /// what lies beside an approval takes nothing from it.
    package var oddities: [String] = []
  }

  /// Every approval in the folder, and what lies between them.
  package func content() -> Content {
    var content = Content()
    let names: [String]
    let folder: SafeDirectory
    do throws(EvidenceError) {
      folder = try SafeDirectory(path: directory)
      names = try folder.names()
    } catch {
      // A folder that is not there holds no approval, and need not be.
      if case .system(_, _, Errno.noSuchFileOrDirectory.description) = error { return content }
      content.oddities.append("\(directory.string): a folder that cannot be read")
      return content
    }
    for name in names where name.hasSuffix(ApprovalStore.suffix) && !name.hasPrefix(".") {
      let path = directory.appending(name).string
      do throws(Oddity) {
        let body = try ApprovalStore.read(name, in: folder, limit: Approval.sizeLimit)
        let signatureName = name + ApprovalStore.signatureEnding
        let signature =
          names.contains(signatureName)
          ? try ApprovalStore.read(signatureName, in: folder, limit: SSHSignature.sizeLimit) : nil
        content.entries.append(Entry(path: path, body: body, signature: signature))
      } catch {
        content.oddities.append("\(path): \(error.reason)")
      }
    }
    return content
  }

  private struct Oddity: Error { let reason: String }

  /// A file that has other names as well is read like any other: its bytes are judged, not its place.
  private static func read(
    _ name: String, in folder: SafeDirectory, limit: Int
  ) throws(Oddity) -> [UInt8] {
    switch try? folder.entry(name) {
    case .file(let bytes, _) where bytes > limit:
      throw Oddity(reason: "longer than \(limit) bytes")
    case .file: break
    case .link: throw Oddity(reason: "a symbolic link")
    case .folder: throw Oddity(reason: "a folder")
    case .other, nil: throw Oddity(reason: "not a file")
    }
    guard let bytes = try? folder.read(name, limit: limit, allowsMoreNames: true) else {
      throw Oddity(reason: "cannot be read")
    }
    return bytes
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
