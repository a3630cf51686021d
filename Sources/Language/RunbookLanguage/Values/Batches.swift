import RunbookDiagnostics
import RunbookModel
import YAMLSyntax

/// Words that stand in place of a number of hosts.
private let sizeWords: [String: HostShare] = ["all": .all]
private let shareWords: [String: HostShare] = ["majority": .majority]

private let sizeShape = Shape.named(
  "number, part or `all`", .either([.integer(nil), .text, .choice(["all"])]))
private let shareShape = Shape.named(
  "number, part or `majority`", .either([.integer(nil), .text, .choice(["majority"])]))

extension Codec where Value == Given<HostShare> {
  /// A size of a batch.
  fileprivate static var batchSize: Codec {
    given(
      sizeShape, [.int, .share], placeholder: .count(1),
      read: { QuantityText.share($0, words: sizeWords) }, write: { $0.words })
  }

  /// How many hosts have to be there, or may be away.
  static var hostShare: Codec {
    given(
      shareShape, [.int, .share], placeholder: .count(1),
      read: { QuantityText.share($0, words: shareWords) }, write: { $0.words })
  }
}

extension Codec where Value == Located<HostShare> {
  /// The same where no variable can stand.
  static var hostShare: Codec {
    Codec(
      shareShape,
      read: { reader, node in
        reader.value(node) { QuantityText.share($0, words: shareWords) }
      },
      write: { .word($0.value.words) })
  }
}

extension Codec where Value == [Given<HostShare>] {
  static var batchSizes: Codec {
    let list = Codec.list(of: Codec<Given<HostShare>>.batchSize)
    return Codec(
      list.shape, read: list.read,
      write: { $0.count == 1 ? Codec<Given<HostShare>>.batchSize.write($0[0]) : list.write($0) },
      names: list.names)
  }
}

extension Shorthand where Record == Batch {
  static var size: Shorthand {
    let sizes = Codec<[Given<HostShare>]>.batchSizes
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
