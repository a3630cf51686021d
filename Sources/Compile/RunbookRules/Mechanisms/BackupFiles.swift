import RunbookBase
import RunbookDiagnostics
import RunbookModel
import ShellSyntax

/// The backups that a plan takes and the files that they say they are.
struct BackupFiles {
  struct Taken {
    let id: String
    let of: String
    let artefact: TemplateText
    /// With the values of this change.
    let path: String
    let hosts: Set<String>
    /// The command that takes it; nil where a person does, or it is only looked at.
    let command: CommandVariants?
  }

  let change: ResolvedChange
  /// Those that name their file, in the order of the plan.
  private(set) var taken: [Taken] = []
  /// Positions in ``taken`` by path.
  private var positions: [String: [Int]] = [:]

  init(_ change: ResolvedChange) {
    self.change = change
    for step in change.steps {
      guard let backup = step.step.backup, let artefact = backup.artefact else { continue }
      var command: CommandVariants?
      if case .run(let variants)? = step.step.action?.value { command = variants }
      let path = BackupFiles.path(change.text(of: artefact))
      positions[path, default: []].append(taken.count)
      taken.append(
        Taken(
          id: step.id, of: backup.of.value, artefact: artefact, path: path,
          hosts: Set(step.hosts), command: command))
    }
  }

  /// An earlier backup of something else whose file this one writes, and where that is seen.
  func conflict(of own: Taken) -> (other: Taken, place: SourceSpan)? {
    guard let command = own.command else { return nil }
    let same = (positions[own.path] ?? []).map { taken[$0] }.first { isOther($0, than: own) }
    if let same, same.artefact.span.start < own.artefact.span.start {
      return (same, own.artefact.span)
    }
    if same != nil { return nil }
    for text in command.texts {
      let words = BackupFiles.words(of: change.text(of: text))
      // What names its own file may read that of another one besides.
      if words.contains(own.path) { continue }
      for word in words {
        if let other = (positions[word] ?? []).map({ taken[$0] }).first(where: {
          isOther($0, than: own)
        }) {
          return (other, text.span)
        }
      }
    }
    return nil
  }

  private func isOther(_ other: Taken, than own: Taken) -> Bool {
    other.of != own.of && !other.hosts.isDisjoint(with: own.hosts)
  }

  /// Words of a command, without the signs and options that may stand before a path.
  static func words(of text: String) -> [String] {
    ShellText(text).commands.flatMap(\.words).map { word in
      let bare = word.drop { $0 == ">" || $0 == "<" || $0 == "&" || $0 == "|" || $0.isNumber }
      if word.hasPrefix("-") || word.hasPrefix("of="), let equals = word.firstIndex(of: "=") {
        return BackupFiles.path(String(word[word.index(after: equals)...]))
      }
      return bare.hasPrefix("/") ? BackupFiles.path(String(bare)) : word
    }
  }

  /// Why a check shows nothing of a backup; nil where it may.
  ///
  /// It shows something when it names the file, or its name or folder alone, or when it names no
  /// file at all and asks somebody who may know: a person, a program that keeps backups.
  func stray(_ check: Check, from artefact: TemplateText) -> SourceSpan? {
    if let state = check.state, state.value == .absent { return state.span }
    let path = BackupFiles.path(change.text(of: artefact))
    let parts = path.split(separator: "/")
    let folder = path.hasPrefix("/") ? "/" + parts.dropLast().joined(separator: "/") : ""
    let name = parts.last.map(String.init) ?? path
    for probe in check.probes {
      switch probe.value {
      case .manual, .compare: return nil
      case .service, .process, .tcp, .memory, .package, .disk: return probe.span
      case .http(let text):
        let address = change.text(of: text)
        if !address.contains(name), !Self.speaksOfBackups(address) { return text.span }
      case .file(let text), .config(let text):
        if !names(BackupFiles.path(change.text(of: text)), path) { return text.span }
      case .run(let command):
        for text in command.texts {
          let filled = change.text(of: text)
          if CommandText.looksForAbsence(filled) { return text.span }
          let words = BackupFiles.words(of: filled)
          if filled.contains(path) || words.contains(path)
            || (name.count > 3 && filled.contains(name))
          {
            continue
          }
          if CommandText.looksAtTheSystemAlone(filled), !Self.speaksOfBackups(filled) {
            return text.span
          }
          let paths = words.filter { $0.hasPrefix("/") && $0 != "/dev/null" }
          // A folder is looked through where its name stands alone.
          if paths.isEmpty || (parts.count > 2 && paths.contains(folder)) { continue }
          return text.span
        }
      }
    }
    return nil
  }

  /// One spelling of a path; nothing is known of what a variable of the shell stands for.
  static func path(_ text: String) -> String {
    PathText.normalized(text) { $0.hasPrefix("$") }
  }

  /// Whether a text is about backups: the name of what was saved is in many a text that is about the
  /// thing itself.
  static func speaksOfBackups(_ text: String) -> Bool {
    let text = text.lowercased()
    let words = [
      "backup", "dump", "snap", "archiv", "restore", "export", "catalog", "repo", "vault", "bucket",
    ]
    return words.contains { text.contains($0) }
  }

  /// Whether a file is that of a backup, or lies in its folder, or is the folder that holds it.
  private func names(_ file: String, _ path: String) -> Bool {
    file == path || file.hasPrefix(path + "/") || file.hasPrefix(path + ".")
      || (path.hasPrefix(file + "/") && file.split(separator: "/").count > 1)
  }
}
