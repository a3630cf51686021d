import RunbookDiagnostics
package import RunbookModel
import YAMLSyntax

extension Codec where Value == CommandVariants {
  /// One text for `sh`, or one by OS or OS family.
  static var command: Codec {
    let variants = Codec<[(Name, TemplateText)]>.table(
      "operating systems and commands", keys: .text, of: .template)
    return Codec(
      .named("command, or one by OS", .either([.template, variants.shape])),
      read: { reader, node in
        guard case .mapping = node.content else {
          return reader.template(node).map {
            CommandVariants(common: $0, variants: [], span: node.span)
          }
        }
        let found = variants.read(&reader, node) ?? []
        return CommandVariants(
          common: nil, variants: found.map { .init(os: $0, text: $1) }, span: node.span)
      },
      write: { command in
        if let common = command.common { return .text(common.writtenText) }
        return variants.write(command.variants.map { ($0.os, $0.text) })
      },
      names: { command, uses in for text in command.texts { uses.note(text) } })
  }
}

extension TemplateText {
  /// The text as an author writes it: what is no reference and looks like one is escaped.
  package var writtenText: String {
    segments.map { segment in
      switch segment {
      case .literal(let text): text.replacing("${", with: "$${")
      case .variable(let name): "${\(name.value)}"
      }
    }.joined()
  }
}

extension Codec where Value == Located<[TemplateText]> {
  static var units: Codec { Codec<[TemplateText]>.list(of: .template.called("unit")).located }
}

extension Codec where Value: Sendable {
  /// The same with the place of the whole value.
  var located: Codec<Located<Value>> {
    let (read, write) = (read, write)
    return Codec<Located<Value>>(
      shape, read: { reader, node in read(&reader, node).map { Located($0, at: node.span) } },
      write: { write($0.value) }, names: names(within: { $0.value }))
  }
}

extension Shorthand where Record == Manual {
  static var instruction: Shorthand {
    Shorthand(
      .template, read: { reader, node, manual in manual.instruction = reader.template(node) },
      write: { manual in
        guard manual.path.isEmpty, manual.record.isEmpty, manual.account == nil else { return nil }
        return manual.instruction.map { .text($0.writtenText) }
      })
  }
}
