/// A value that must not leave the process, under the name of its variable.
struct Secret: Sendable, Equatable {
  var name: String
  var value: [UInt8]
}

/// Takes the values of secrets out of a stream that comes in chunks, wherever the chunks end.
///
/// Only bytes that may yet turn out to be a secret are held back. Where two secrets start at the
/// same byte the longer one is taken.
struct StreamRedactor: Sendable {
  private let secrets: [Secret]
  private let starts: [Bool]
  private var held: [UInt8] = []
  /// How often each secret has been taken out, by name.
  private(set) var counts: [String: Int] = [:]

  /// - Parameter secrets: empty values are passed over: they are everywhere.
  init(_ secrets: [Secret]) {
    self.secrets = secrets.filter { !$0.value.isEmpty }.sorted { $0.value.count > $1.value.count }
    var starts = [Bool](repeating: false, count: 256)
    for secret in self.secrets { starts[Int(secret.value[0])] = true }
    self.starts = starts
  }

  /// The next part of the stream without secrets; may be shorter or longer than `chunk`.
  mutating func redact(_ chunk: [UInt8]) -> [UInt8] {
    guard !secrets.isEmpty else { return chunk }
    held += chunk
    return release(atEnd: false)
  }

  /// What was still held back. Nothing may follow.
  mutating func finish() -> [UInt8] {
    release(atEnd: true)
  }

  private enum Finding {
    case secret(Secret)
    case undecided
    case nothing
  }

  private mutating func release(atEnd: Bool) -> [UInt8] {
    var clean: [UInt8] = []
    clean.reserveCapacity(held.count)
    var index = 0
    scan: while index < held.count {
      guard starts[Int(held[index])] else {
        clean.append(held[index])
        index += 1
        continue
      }
      switch finding(at: index, atEnd: atEnd) {
      case .nothing:
        clean.append(held[index])
        index += 1
      case .secret(let secret):
        clean += "[redacted \(secret.name)]".utf8
        counts[secret.name, default: 0] += 1
        index += secret.value.count
      case .undecided:
        break scan
      }
    }
    held.removeFirst(index)
    return clean
  }

  private func finding(at index: Int, atEnd: Bool) -> Finding {
    let rest = held[index...]
    for secret in secrets {
      if rest.count >= secret.value.count {
        if rest.starts(with: secret.value) { return .secret(secret) }
      } else if !atEnd, secret.value.starts(with: rest) {
        return .undecided
      }
    }
    return .nothing
  }
}
