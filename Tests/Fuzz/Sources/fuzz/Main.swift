import CFuzzer
import Glibc

/// `fuzz READER [OPTIONS OF LIBFUZZER] CORPUS…`; without a reader the names of all.
@main
enum Main {
  /// Set once, before the first input.
  nonisolated(unsafe) private static var reader = Reader(name: "", read: { _ in })

  static func main() {
    guard CommandLine.arguments.count > 1 else {
      for reader in Reader.all { print(reader.name) }
      return
    }
    let name = CommandLine.arguments[1]
    guard let reader = Reader.all.first(where: { $0.name == name }) else {
      print("fuzz: there is no reader `\(name)`")
      exit(2)
    }
    Main.reader = reader
    var arguments = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
    var count = Int32(arguments.count)
    // They live as long as the process.
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    arguments = []
    let status = words.withUnsafeMutableBufferPointer { words -> Int32 in
      guard var base = words.baseAddress else { return 1 }
      return LLVMFuzzerRunDriver(&count, &base) { data, size in
        Main.reader.read(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      }
    }
    exit(status)
  }
}
