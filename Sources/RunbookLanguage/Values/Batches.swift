import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

extension Codec where Value == Located<HostShare> {
  /// A size of a batch.
  fileprivate static var batchSize: Codec {
    share(
      words: ["all": .all],
      .named("number, part or `all`", .either([.integer(nil), .text, .choice(["all"])])))
  }

  /// How many hosts have to be there, or may be away.
  static var hostShare: Codec {
    share(
      words: ["majority": .majority],
      .named("number, part or `majority`", .either([.integer(nil), .text, .choice(["majority"])])))
  }

  private static func share(words: [String: HostShare], _ shape: Shape) -> Codec {
    Codec(
      shape,
      read: { reader, node in
        guard let text = node.scalar?.text else {
          return reader.integer(node).map { Located(.count($0.value), at: $0.span) }
        }
        if let word = words[text] { return Located(word, at: node.span) }
        guard text.hasSuffix("%") else {
          return reader.integer(node).map { Located(.count($0.value), at: $0.span) }
        }
        guard let percent = Int(text.dropLast()), (1...100).contains(percent),
          text.utf8.first != 0x2B
        else {
          reader.report(
            Diagnostic(
              .malformedValue, "`\(text)` is no part of a number of hosts", at: node.span,
              help: ["write a whole number from `1%` to `100%`"]))
          return nil
        }
        return Located(.percent(percent), at: node.span)
      },
      write: { .word($0.value.words) })
  }
}

extension Codec where Value == [Located<HostShare>] {
  static var batchSizes: Codec {
    let list = Codec.list(of: Codec<Located<HostShare>>.batchSize)
    return Codec(
      list.shape, read: list.read,
      write: { $0.count == 1 ? Codec<Located<HostShare>>.batchSize.write($0[0]) : list.write($0) })
  }
}

extension Shorthand where Record == Batch {
  static var size: Shorthand {
    let sizes = Codec<[Located<HostShare>]>.batchSizes
    return Shorthand(
      sizes.shape, takesLists: true,
      read: { reader, node, batch in batch.sizes = sizes.read(&reader, node) ?? [] },
      write: { batch in
        guard batch.minimumAvailable == nil, batch.maximumUnavailable == nil, batch.pause == nil,
          batch.order.isEmpty, batch.between.isEmpty, batch.afterFirst.isEmpty,
          !batch.sizes.isEmpty
        else { return nil }
        return sizes.write(batch.sizes)
      })
  }
}
