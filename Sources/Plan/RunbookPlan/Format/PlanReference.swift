/// The page about `plan.json`, made from what reads and writes it.
package enum PlanReference {
  package static var markdown: String {
    PlanFormat.records.reduce(introduction) { page, record in page + section(record) }
  }

  private static let introduction = """
    # The plan: format `\(Plan.currentFormat)`

    `plan.json` is everything that one change will do: script, checklist and executor are made from it, and the
    evidence of a run keeps it. This page is made by `runbook reference plan`, from the same lines of code that
    read and write the format; `runbook reference plan-schema` prints them as a JSON Schema, which lies in
    [schema/plan.schema.json](schema/plan.schema.json).

    - The bytes are those of RFC 8785: names sorted, no white space, one spelling of everything, and no line break
      at the end, so that `sha256sum plan.json` prints the digest of the plan. Any other bytes are refused.
    - Numbers are whole and below 2^53; durations are milliseconds, sizes are bytes. A value that is not there is left
      out: there is no `null`.
    - A member that a reader does not know is refused by name, never passed over: nobody could say what leaving it
      out does at night. So a plan of a newer version is read by that version.
    - What was written once stays readable: a later version may add members that can be left out, and nothing else
      changes under this name. The tests keep old plans, which have to be read, run and verified as before.

    Members in **bold** are always there.

    """

  private static func section(_ record: AnyRecordFormat) -> String {
    var text =
      "\n## \(record.name)\n\n\(record.summary)\n\n| member | value | meaning |\n|---|---|---|\n"
    for member in record.members {
      let name = member.isRequired ? "**`\(member.name)`**" : "`\(member.name)`"
      text += "| \(name) | \(words(member.shape)) | \(member.summary) |\n"
    }
    return text
  }

  private static func words(_ shape: PlanShape) -> String {
    switch shape {
    case .text: "text"
    case .constant(let word): "`\(word)`"
    case .integer: "number"
    case .flag: "`true` or `false`"
    case .words(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(.words(let words)): "list of " + PlanReference.words(.words(words))
    case .list(.list(let item)): "list of lists of \(plural(item))"
    case .list(let item): "list of \(plural(item))"
    case .table(let item): "mapping to \(plural(item))"
    case .record(let name, _): "[\(name)](#\(name))"
    }
  }

  private static func plural(_ shape: PlanShape) -> String {
    switch shape {
    case .text: "texts"
    case .integer: "numbers"
    default: words(shape)
    }
  }
}
