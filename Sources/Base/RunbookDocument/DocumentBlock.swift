/// A part of a document that stands by itself, of whatever format it will become.
package indirect enum DocumentBlock: Sendable, Equatable {
  /// - level: 1 is the title of the whole.
  /// - id: for links; unique in the document, where it is given.
  case heading(level: Int, id: String?, DocumentText)
  case paragraph(DocumentText)
  /// An author's paragraphs behind words of ours, which may be none.
  case prose(DocumentText, String)
  /// An author's paragraphs as they are to be sent to somebody.
  case quotation(String)
  case table(DocumentTable)
  case box(DocumentBox)
  /// Names, and what each of them says.
  case terms([DocumentTerm])
  case list([DocumentText])
  /// What has to hold, or is to be filled in. It may stand beside another list without becoming
  /// one with it.
  case points([DocumentText])
  /// To be ticked.
  case checkboxes([DocumentText])
  /// Things, and lines about each.
  case entries([DocumentEntry], isNumbered: Bool)
  /// Text as it is, line breaks and all.
  case code(String, DocumentLanguage)

  package static func heading(_ level: Int, _ text: DocumentText) -> DocumentBlock {
    .heading(level: level, id: nil, text)
  }

  package static func prose(_ text: String) -> DocumentBlock { .prose(DocumentText(), text) }

  /// What a shell is given.
  package static func command(_ text: String) -> DocumentBlock { .code(text, .shell) }

  /// What a command printed.
  package static func output(_ text: String) -> DocumentBlock { .code(text, .text) }

  /// What somebody is to write down, with room for it.
  package static func fields(_ names: [String]) -> DocumentBlock {
    .points(names.map { "\($0): \(.blank(32))" })
  }
}

/// What the text of a block of code is written in.
package enum DocumentLanguage: String, Sendable {
  case shell = "sh"
  case text
  case yaml
}

/// A name and what it says.
package struct DocumentTerm: Sendable, Equatable {
  package let name: String
  package let text: DocumentText

  package init(_ name: String, _ text: DocumentText) {
    self.name = name
    self.text = text
  }
}

/// Something that nobody may miss.
package struct DocumentBox: Sendable, Equatable {
  /// A sign and a title above the rest.
  package let title: Title?
  package let blocks: [DocumentBlock]

  package struct Title: Sendable, Equatable {
    package let mark: DocumentMark
    package let text: String
  }

  package init(_ blocks: [DocumentBlock]) {
    title = nil
    self.blocks = blocks
  }

  package init(mark: DocumentMark, title: String, lines: [DocumentText]) {
    self.title = Title(mark: mark, text: title)
    blocks = lines.map { .paragraph($0) }
  }
}

/// A thing and lines about it.
package struct DocumentEntry: Sendable, Equatable {
  /// A line, and a list that belongs to it.
  package struct Line: Sendable, Equatable {
    package let text: DocumentText
    package let items: [DocumentText]

    package init(_ text: DocumentText, items: [DocumentText] = []) {
      self.text = text
      self.items = items
    }
  }

  package let title: DocumentText
  package let lines: [Line]

  package init(_ title: DocumentText, lines: [Line]) {
    self.title = title
    self.lines = lines
  }
}

/// A part of a document with a title of its own.
package struct DocumentSection: Sendable, Equatable {
  /// Unique in the document, for links.
  package let id: String
  package let title: String
  package let blocks: [DocumentBlock]

  package init(id: String, title: String, blocks: [DocumentBlock]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}
