import ShellSyntax
import Testing

@Suite("The outline of a shell text")
struct ShellOutlineTests {
  /// Texts of the statements, each with the sign that ends it.
  private func outline(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ShellOutline(text).statements.map { statement in
      let sign =
        switch statement.ending {
        case .and: " &&"
        case .or: " ||"
        case .pipe: " |"
        case .background: " &"
        case .sequence: ""
        }
      return String(decoding: bytes[statement.range], as: UTF8.self) + sign
    }
  }

  @Test("Statements end where the shell ends them, and hold what is nested in them")
  func statements() {
    #expect(outline("a; b & c && d || e | f") == ["a", "b &", "c &&", "d ||", "e |", "f"])
    #expect(outline("a &&\n  b\n\nc # d; e\nf") == ["a &&", "b", "c", "f"])
    #expect(
      outline("kill $(cat pid; date) -9 || exit 1") == ["kill $(cat pid; date) -9 ||", "exit 1"])
    #expect(outline("(a; b) >out 2>&1 &") == ["(a; b) >out 2>&1 &"])
    #expect(outline("x=`a; b`\ny") == ["x=`a; b`", "y"])
    #expect(outline("echo 'a; b' \"c && $(d; e)\" f\\;g") == ["echo 'a; b' \"c && $(d; e)\" f\\;g"])
    #expect(outline("a \\\n  b\nc") == ["a \\\n  b", "c"])
    #expect(outline("echo $((1 + (2 * 3))); b") == ["echo $((1 + (2 * 3)))", "b"])
    #expect(outline("echo a#b ${#c}; d") == ["echo a#b ${#c}", "d"])
  }

  @Test("The lines of a here-document are no statements")
  func hereDocuments() {
    #expect(outline("cat <<END >out\na; b\nEND\nc") == ["cat <<END >out", "c"])
    #expect(outline("cat <<-'E' | d\n\ta\n\tE\nc") == ["cat <<-'E' |", "d", "c"])
    #expect(outline("cat <<END\nnever ended") == ["cat <<END"])
  }

  @Test(
    "A variable is found where the shell splits it",
    arguments: [
      ("rm ${a}", 1), ("rm x${a}y ${b}", 2), ("rm \"${a}\" '${b}'", 0), ("rm \"\"${a}", 1),
      ("x=${a} y=${b} make ${c}", 1), ("export x=${a}", 1), ("case ${a} in x) b ${c};; esac", 1),
      ("for i in ${a}; do b ${c}; done", 1), ("a >${b} <${c} ${d}", 1),
      ("echo \"$(ls ${a})\"", 1), ("if x=${a}; then b; fi", 0), ("echo $((${a} + 1))", 0),
      ("cat <<END\n${a}\nEND", 0), ("# ${a}\nb", 0), ("echo \\${a}", 0), ("${a} b", 1),
      ("x=$(ls ${a})", 1), ("a=1 ${b}", 1), ("'x='${a}", 1),
    ])
  func unquoted(_ text: String, _ count: Int) {
    let bytes = Array(text.utf8)
    let found = ShellOutline(text).unquoted.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found.count == count, "\(text): \(found)")
    #expect(found.allSatisfy { $0.hasPrefix("${") && $0.hasSuffix("}") })
  }

  @Test(
    "A text that is cut off or nested without end is read to its end",
    arguments: [
      "'", "\"", "\\", "$", "${", "$(", "$((", "`", "(", ")", "<<", "<", "a <<-", "&", "|", ";;",
      "\"${a", "\"$(", String(repeating: "(", count: 100_000),
      String(repeating: "\"$(", count: 50_000), String(repeating: "`", count: 99_999),
    ])
  func cutOff(_ text: String) {
    let outline = ShellOutline(text)
    let count = text.utf8.count
    for range in outline.statements.map(\.range) + outline.unquoted {
      #expect(range.upperBound <= count)
    }
  }
}
