import Glibc
import RunbookPlan

/// The environment of a process: names and values are the bytes they are, in whatever encoding.
package struct ProcessVariables: Sendable, Equatable {
  private var values: [[UInt8]: [UInt8]] = [:]

  package init() {}

  package init(_ texts: [String: String]) {
    for (name, value) in texts { self[bytes: name] = Array(value.utf8) }
  }

  /// Those of this process. Of a name that stands twice the first counts, as for `getenv`; what has
  /// no name is no variable.
  package static var ofThisProcess: ProcessVariables {
    var variables = ProcessVariables()
    var entry = environ
    while let text = entry.pointee {
      let bytes = Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
      if let mark = bytes.firstIndex(of: UInt8(ascii: "=")), mark > 0 {
        let name = Array(bytes[..<mark])
        if variables.values[name] == nil {
          variables.values[name] = Array(bytes[(mark + 1)...])
        }
      }
      entry += 1
    }
    return variables
  }

  /// A value as text, for what is compared or shown; nil where there is none.
  package subscript(name: String) -> String? {
    get { self[bytes: name].map { String(decoding: $0, as: UTF8.self) } }
    set { self[bytes: name] = newValue.map { Array($0.utf8) } }
  }

  package subscript(bytes name: String) -> [UInt8]? {
    get { values[Array(name.utf8)] }
    set { values[Array(name.utf8)] = newValue }
  }

  /// Names that are text, sorted.
  package var names: [String] {
    values.keys.compactMap { String(validating: $0, as: UTF8.self) }.sorted()
  }

  /// `NAME=value` each, sorted.
  var entries: [[UInt8]] {
    values.map { $0.key + [UInt8(ascii: "=")] + $0.value }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  package func merging(_ other: [String: [UInt8]]) -> ProcessVariables {
    var merged = self
    for (name, value) in other { merged[bytes: name] = value }
    return merged
  }

  package func filter(
    _ isKept: (_ name: [UInt8], _ value: [UInt8]) -> Bool
  ) -> ProcessVariables {
    var kept = self
    kept.values = values.filter { isKept($0.key, $0.value) }
    return kept
  }
}

extension ProcessVariables: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { self[name] = value }
  }
}

// MARK: - What a command may inherit

extension ProcessVariables {
  /// Change what the author's text means.
  private static let meddling = MeddlingVariables.all.map { Array($0.utf8) }

  /// Functions that bash takes from the environment, and names that the script needs for itself.
  private static let meddlingBeginnings = ["BASH_FUNC_", "RB_", "v_"].map { Array($0.utf8) }

  /// Where a `PATH` names no folder at all.
  private static let usualPath =
    "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// What every command gets: no setting that changes what the author's text means, and a `PATH` in
  /// which nothing depends on the folder that a command happens to be in.
  package var forCommands: ProcessVariables {
    var kept = filter { name, _ in
      !ProcessVariables.meddling.contains(name)
        && !ProcessVariables.meddlingBeginnings.contains { name.starts(with: $0) }
    }
    let folders = (kept[bytes: "PATH"] ?? []).split(separator: UInt8(ascii: ":"))
      .filter { $0.first == UInt8(ascii: "/") }
    kept[bytes: "PATH"] =
      folders.isEmpty
      ? Array(ProcessVariables.usualPath.utf8) : Array(folders.joined(separator: [0x3A]))
    return kept
  }
}
