import Glibc
import RunbookCompiler
import RunbookDiagnostics
import RunbookWorkspace

/// keystroke ROUNDS CHANGE DOCUMENT: what an author waits for. Types a blank at the end of lines all
/// over a document of a change, so that it goes on to be right and everything has to be checked, and
/// takes it out again. Prints the median and the worst in milliseconds.
@main
struct Keystroke {
  static func main() {
    let words = CommandLine.arguments
    guard words.count == 4, let rounds = Int(words[1]), rounds > 1 else {
      fail("usage: keystroke ROUNDS CHANGE DOCUMENT")
    }
    let (change, document) = (words[2], words[3])
    var workspace = Workspace()
    let first = Compilation(workspace.load(path: change))
    guard let file = first.sources.files.first(where: { $0.path == document }),
      !first.diagnostics.hasErrors
    else { fail("`\(change)` has errors, or does not name `\(document)`") }
    workspace.open(document, text: file.bytes, version: 0)
    var times: [Double] = []
    var version = 0
    for round in 0..<rounds {
      let line = 1 + round * (file.lineStarts.count - 2) / rounds
      let place = file.lineStarts[line] - 1
      for edit in [(place..<place, Array(" ".utf8)), (place..<(place + 1), [])] {
        version += 1
        let start = ContinuousClock.now
        guard workspace.edit(document, edit.0, with: edit.1, version: version) else {
          fail("the edit of round \(round) was refused")
        }
        let compilation = Compilation(workspace.load(path: change))
        times.append(Double((ContinuousClock.now - start) / .microseconds(1)) / 1000)
        if compilation.sources.files.count != first.sources.files.count {
          fail("a file is missing")
        }
      }
    }
    times.sort()
    print(rounded(times[times.count / 2]), rounded(times[times.count - 1]))
  }

  private static func rounded(_ milliseconds: Double) -> String {
    let tenths = Int((milliseconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func fail(_ reason: String) -> Never {
    _ = Array("keystroke: \(reason)\n".utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    exit(1)
  }
}
