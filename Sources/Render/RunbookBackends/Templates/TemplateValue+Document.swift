import RunbookBase
package import RunbookDocument

extension TemplateValue {
  /// Blocks of a document, each as one safe text: a template says where they stand, not how each
  /// looks.
  package static func blocks(
    _ blocks: [DocumentBlock], _ renderer: some DocumentRenderer
  ) -> TemplateValue {
    .texts(blocks.map { renderer.block($0) })
  }

  /// Blocks that end with a line feed each. Of a list of nothing not even that is there, so a template
  /// that goes on below it leaves its place empty.
  package static func lines(
    of blocks: [DocumentBlock], _ renderer: some DocumentRenderer
  ) -> TemplateValue {
    .texts(blocks.map { BlockLines(renderer.block($0)) })
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

private struct BlockLines: SafeText {
  let safeText: String

  init(_ block: some SafeText) {
    safeText = block.safeText.isEmpty ? "" : block.safeText + "\n"
  }
}
