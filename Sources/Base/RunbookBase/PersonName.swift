/// Names of people where it matters that two of them are two people.
package enum PersonName {
  /// Letters from A to Z may differ in their case, and blanks around a name say nothing. The script
  /// compares names in the same way, with what every host has.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    folded(Array(one.utf8)) == folded(Array(other.utf8))
  }

  /// The name in the one form that is compared.
  package static func folded(_ name: [UInt8]) -> [UInt8] {
    let head = name.drop(while: isBlank)
    return lowercased(head.reversed().drop(while: isBlank).reversed())
  }

  /// Nothing but the letters from A to Z is changed.
  package static func lowercased(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
