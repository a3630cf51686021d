import RunbookDialects
import RunbookDiagnostics
import RunbookModel
import RunbookPlan

/// Typed probes as portable `sh`: POSIX, coreutils, and what the probe is about.
struct ProbeCommands {
  let text: TextLowering

  /// Ends with 0 when every unit is in the state. `systemctl is-active` ends with 0 for active,
  /// 3 for inactive, failed or changing, 4 for no such unit: a unit that does not exist is not
  /// "stopped".
  func service(_ units: [TemplateText], state: PresenceState?) -> Plan.Command {
    let words = units.map(text.shellWord).joined(separator: " ")
    let accepted =
      switch state {
      case .stopped?: "3inactive|3failed"
      case .running?: "0active"
      case .present?, .absent?, .installed?, nil: "*"
      }
    let script = """
      status=0
      for unit in \(words); do
        state=$(systemctl is-active "$unit" 2>/dev/null) && code=0 || code=$?
        printf '%s: %s\\n' "$unit" "$state"
        case "$code$state" in \(accepted)) ;; *) status=1 ;; esac
      done
      exit "$status"
      """
    return text.command(script, uses: units.flatMap(\.references), tools: ["systemctl"])
  }

  /// Prints the status code, or the body where something is expected of it.
  func http(_ url: TemplateText, wantsBody: Bool) -> Plan.Command {
    let word = text.shellWord(url)
    let script =
      wantsBody
      ? """
      if command -v curl >/dev/null 2>&1; then
        curl -fsS --max-time 20 -- \(word)
      else
        wget -q -T 20 -O - -- \(word)
      fi
      """
      : """
      if command -v curl >/dev/null 2>&1; then
        curl -sS --max-time 20 -o /dev/null -w '%{http_code}' -- \(word)
      else
        wget -S -T 20 -O /dev/null -- \(word) 2>&1 | awk '$1 ~ /^HTTP/ { code = $2 } END { print code }'
      fi
      """
    return text.command(script, uses: url.references, tools: ["curl/wget"])
  }

  /// Connects and hangs up. The `nc` of busybox has no `-z`, and runs a program instead.
  func tcp(_ target: TemplateText) -> Plan.Command {
    let script = """
      target=\(text.shellWord(target))
      set -- "${target%:*}" "${target##*:}"
      if command -v nc >/dev/null 2>&1; then
        case $(nc --help 2>&1) in
          *BusyBox*) nc -w 5 "$1" "$2" -e true ;;
          *) nc -z -w 5 "$1" "$2" ;;
        esac
      elif command -v bash >/dev/null 2>&1; then
        timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' sh "$1" "$2"
      else
        echo 'neither nc nor bash is here to try a connection with' >&2
        exit 127
      fi
      """
    return text.command(script, uses: target.references, tools: ["nc/bash"])
  }

  func file(_ path: TemplateText, absent: Bool) -> Plan.Command {
    let test = "test -e \(text.shellWord(path))"
    return text.command(absent ? "! \(test)" : test, uses: path.references)
  }

  /// Shows a file or folder that was written lately; `-mmin` is in GNU, BSD and busybox `find`.
  ///
  /// - Parameter maximumAge: milliseconds; begun minutes count as whole ones.
  func file(_ path: TemplateText, maximumAge: Int) -> Plan.Command {
    let word = text.shellWord(path)
    let minutes = max(1, (maximumAge + 59_999) / 60_000)
    let script = """
      ls -ld -- \(word) &&
        test -n "$(find \(word) -prune -mmin -\(minutes))"
      """
    return text.command(script, uses: path.references, tools: ["find"])
  }

  /// Prints the free space in units of 1024 bytes.
  func disk(_ path: TemplateText) -> Plan.Command {
    text.command(
      "df -Pk -- \(text.shellWord(path)) | awk 'NR == 2 { print $4 }'", uses: path.references,
      tools: ["awk"])
  }

  /// Prints the available memory in units of 1024 bytes.
  func memory() -> Plan.Command {
    text.command(
      "awk '$1 == \"MemAvailable:\" { print $2 }' /proc/meminfo", uses: [], tools: ["awk"])
  }

  /// What asks for packages there, the first that there is: one of a host whose system is known.
  func packageTools(family: String?) -> [OSFamily.PackageTool] {
    family.flatMap(OSFamily.init(named:))?.packages.map { [$0] } ?? [.dpkg, .rpm]
  }

  /// Prints the installed version, without the epoch where the family writes one.
  func package(_ name: TemplateText, family: String?) -> String {
    let word = text.shellWord(name)
    let looks = packageTools(family: family).map { (tool: $0, command: installed(word, by: $0)) }
    guard looks.count > 1, let last = looks.last else { return looks[0].command }
    let first = looks.dropLast().map { look in
      "if command -v \(look.tool.rawValue) >/dev/null 2>&1; then\n  \(look.command)\nel"
    }.joined()
    return "\(first)se\n  \(last.command)\nfi"
  }

  private func installed(_ word: String, by tool: OSFamily.PackageTool) -> String {
    switch tool {
    case .dpkg: "dpkg-query -W -f='${Version}\\n' -- \(word)"
    case .rpm: "rpm -q --qf '%{VERSION}-%{RELEASE}\\n' -- \(word)"
    case .apk:
      "set -- \(word)\ninstalled=$(apk info -e -v \"$1\") && printf '%s\\n' \"${installed#\"$1\"-}\""
    case .pacman:
      "set -- \(word)\ninstalled=$(pacman -Q \"$1\") && printf '%s\\n' \"${installed#\"$1\" }\""
    }
  }

  /// `pgrep` ends with 1 where there is none; whatever else it ends with, or its absence, says
  /// nothing about the process.
  func process(_ name: TemplateText, stopped: Bool) -> Plan.Command {
    let look = "pgrep -x -- \(text.shellWord(name))"
    return text.command(
      stopped ? "\(look) && exit 1\n[ \"$?\" -eq 1 ]" : look, uses: name.references,
      tools: ["pgrep"])
  }

  func config(_ path: TemplateText) -> Plan.Command {
    text.command("cat -- \(text.shellWord(path))", uses: path.references)
  }
}
