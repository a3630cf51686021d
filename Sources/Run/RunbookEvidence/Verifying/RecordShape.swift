/// Which fields the data of each type of record has. More may stand beside them, under names that no
/// type has: a reader may look for a field by its name alone.
enum RecordShape {
  enum Kind {
    /// A plain string, not empty.
    case id
    /// A string by the ledger's rule, or the name of a blob that holds it.
    case text
    /// The same, and more than blanks.
    case words
    /// 0 or more.
    case natural
    /// 1 or more.
    case ordinal
    case word([StaticString])
    case digest
    /// The name of a blob.
    case blob
    /// A time in UTC with milliseconds.
    case wall
    case stream
    case redactions
    /// Observed values, a host each, or the name of a blob that holds them.
    case values
    /// Texts by name, each with more than blanks, or the name of a blob that holds them.
    case texts
  }

  struct Field {
    let name: StaticString
    let kind: Kind
    let isRequired: Bool

    static func required(_ name: StaticString, _ kind: Kind) -> Field {
      Field(name: name, kind: kind, isRequired: true)
    }

    static func optional(_ name: StaticString, _ kind: Kind) -> Field {
      Field(name: name, kind: kind, isRequired: false)
    }
  }

  private static let account: [Field] = [
    .required("uid", .natural), .required("euid", .natural), .optional("sudo_user", .text),
    .required("cwd", .words),
  ]

  private static let runStart: [Field] =
    account + [
      .required("mode", .word(["attended", "unattended"])), .required("operator", .words),
      .required("plan", .digest), .required("change", .text), .optional("dates", .texts),
    ]

  private static let stepStart: [Field] =
    account + [
      .required("step", .id), .required("host", .id), .required("attempt", .ordinal),
      .required("kind", .id), .required("command", .text),
    ]

  private static let stepEnd: [Field] = [
    .required("step", .id), .required("host", .id), .required("attempt", .ordinal),
    .required("outcome", .word(["done", "failed", "timeout", "interrupted"])),
    .optional("exit", .natural), .optional("signal", .ordinal), .required("ms", .natural),
    .optional("began_ms", .natural), .required("stdout", .stream), .required("stderr", .stream),
    .optional("redacted", .redactions),
  ]

  private static let checkStart: [Field] = [
    .required("check", .id), .required("step", .id), .required("attempt", .ordinal),
  ]

  private static let checkEnd: [Field] = [
    .required("check", .id), .required("step", .id), .required("attempt", .ordinal),
    .required("verdict", .word(["pass", "fail", "error"])), .required("expected", .text),
    .required("ms", .natural), .optional("values", .values), .optional("redacted", .redactions),
  ]

  private static let signoff: [Field] = [
    .required("step", .id), .optional("host", .id), .optional("check", .id),
    .required("by", .words), .required("answer", .word(["done", "no"])),
    .required("fields", .texts),
  ]

  private static let approval: [Field] = [
    .optional("step", .id), .required("by", .words),
    .required("answer", .word(["approved", "refused"])), .optional("expires", .wall),
    .optional("body", .blob), .optional("signature", .blob), .optional("reason", .words),
  ]

  private static let skip: [Field] = [
    .required("step", .id), .optional("host", .id), .required("reason", .words),
    .optional("by", .words), .optional("probe", .id),
  ]

  private static let deviation: [Field] = [
    .optional("step", .id), .optional("host", .id), .required("reason", .words),
    .required("by", .words),
    .required(
      "kind",
      .word(["break-glass", "skip", "retry", "continue", "indeterminate", "late"])),
  ]

  private static let snapshot: [Field] = [
    .required("what", .word(["rollback"])), .optional("procedure", .id), .required("after", .id),
    .required("reason", .words), .required("by", .words),
  ]

  private static let resume: [Field] =
    account + [
      .required("mode", .word(["attended", "unattended"])), .required("operator", .words),
      .required("plan", .digest), .required("reboot", .word(["yes", "no"])),
      .optional("previous_boot", .text), .optional("stale_lock", .text),
    ]

  private static let checkpoint: [Field] = [
    .required("n", .ordinal), .required("role", .word(["operate", "approve", "review"])),
    .required("by", .words),
  ]

  private static let runEnd: [Field] = [
    .required(
      "outcome",
      .word(["done", "incomplete", "failed", "aborted", "rolled-back", "rolled-back-in-part"])),
    .required("exit", .natural), .optional("step", .id),
  ]

  private static let clock: [Field] = [.required("synchronized", .word(["yes", "no", "unknown"]))]
  private static let recover: [Field] = [
    .required("torn", .ordinal), .required("after", .digest),
  ]
  private static let abort: [Field] = [.required("reason", .words), .optional("signal", .ordinal)]

  /// Names of all fields of all types.
  static let names: [StaticString] = RecordType.allCases.flatMap { fields(of: $0).map(\.name) }

  static func fields(of type: RecordType) -> [Field] {
    switch type {
    case .runStart: runStart
    case .clock: clock
    case .stepStart: stepStart
    case .stepEnd: stepEnd
    case .checkStart: checkStart
    case .checkEnd: checkEnd
    case .signoff: signoff
    case .approval: approval
    case .skip: skip
    case .deviation: deviation
    case .recover: recover
    case .abort: abort
    case .runEnd: runEnd
    case .snapshot: snapshot
    case .resume: resume
    case .checkpoint: checkpoint
    }
  }
}
