package import RunbookDocument

extension TemplateValue {
  /// Blocks of a document, each as one safe text: a template says where they stand, not how each
  /// looks.
  package static func blocks(
    _ blocks: [DocumentBlock], _ renderer: some DocumentRenderer
  ) -> TemplateValue {
    .texts(blocks.map { renderer.block($0) })
  }

  /// Sections, each with `id`, `title` and `blocks`.
  package static func sections(
    _ sections: [DocumentSection], _ renderer: some DocumentRenderer
  ) -> TemplateValue {
    .records(
      sections.map { section in
        [
          "id": .text(renderer.line(section.id)), "title": .text(renderer.line(section.title)),
          "blocks": .blocks(section.blocks, renderer),
        ]
      })
  }
}
