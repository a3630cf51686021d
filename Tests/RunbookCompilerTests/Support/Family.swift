import FoundationEssentials

/// A folder of `runbooks/` with the documents of one product.
enum Family: String, Sendable, CaseIterable {
  case serviceOps = "serviceops-ha"
  case mddc
  case mdCluster = "md-cluster"
  case weka
  case ipfsCluster = "ipfs-cluster"

  /// The documents of a family, by the names of their files.
  enum Document: String, Sendable, CaseIterable {
    case product = "product.yaml"
    case runbook = "upgrade.yaml"
    case change = "change.example.yaml"
  }

  /// The path of the folder in the repository.
  var folder: String {
    let support = URL(filePath: #filePath).deletingLastPathComponent()
    let root = support.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return root.appending(path: "runbooks").appending(path: rawValue).path
  }

  func path(_ document: Document) -> String { folder + "/" + document.rawValue }

  func text(_ document: Document) throws -> String { try text(of: document.rawValue) }

  private func text(of file: String) throws -> String {
    let bytes = try Data(contentsOf: URL(filePath: folder + "/" + file))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the three documents into a folder, each as `edit` leaves it.
  ///
  /// - Parameter change: the file of the example change that is taken.
  func write(
    into folder: TemporaryFolder, change: String = Document.change.rawValue,
    edit: (Document, inout String) throws -> Void = { _, _ in }
  ) throws {
    for document in Document.allCases {
      var text = try text(of: document == .change ? change : document.rawValue)
      try edit(document, &text)
      try folder.write(text, to: document.rawValue)
    }
  }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ name: String = "runbook") throws {
    path =
      FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
