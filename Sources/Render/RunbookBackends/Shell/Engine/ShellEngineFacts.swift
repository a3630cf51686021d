import RunbookPlan

/// What the runtime says that is the same in every script and is not written in its templates.
enum ShellEngineFacts {
  static let record: [(String, TemplateValue)] = {
    let far = HereDocument(FarSide.functions, word: "FAR_SIDE").record
    do {
      return [
        ("far", .record(far)),
        ("kept_by_bash", .text(try ShellNames(MeddlingVariables.keptByBash))),
        (
          "meddling",
          .records(try MeddlingVariables.rows.map { ["names": .text(try ShellNames($0))] })
        ),
      ]
    } catch {
      preconditionFailure("names of variables are names")
    }
  }()
}
