package import RunbookModel

/// The kinds of documents, by the words that name them.
package enum DocumentKind: String, Sendable, CaseIterable {
  case product = "Product"
  case runbook = "Runbook"
  case change = "Change"
}

/// What each document defines and means, in the order of its text; what is nested in another one
/// has names of its own.
package typealias DocumentNames = [DocumentKind: [NameUse]]

/// What is a document of its own, in a file or within another document.
package protocol WrittenDocument: WrittenRecord {
  static var kind: DocumentKind { get }
}

extension Product: WrittenDocument {
  package static var kind: DocumentKind { .product }
}

extension Runbook: WrittenDocument {
  package static var kind: DocumentKind { .runbook }
}

extension Change: WrittenDocument {
  package static var kind: DocumentKind { .change }
}

extension Document {
  package var kind: DocumentKind {
    switch self {
    case .product: .product
    case .runbook: .runbook
    case .change: .change
    }
  }
}
