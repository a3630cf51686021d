import RunbookModel

/// Typed probes as what a person copies into PowerShell on a Windows host, to see what the check
/// expects. The names are those of Windows PowerShell 5.1, which every supported Windows has.
struct PowerShellProbe {
  let text: TextLowering
  let host: String

  func command(for probe: Probe) -> String {
    switch probe {
    case .service(let units): "Get-Service -Name \(units.map(word).joined(separator: ", "))"
    case .http(let url): "Invoke-WebRequest -UseBasicParsing -Uri \(word(url))"
    case .tcp(let target): connection(to: text.copied(target, to: host))
    case .file(let path): "Get-Item -LiteralPath \(word(path))"
    case .disk(let path): "(Get-Item -LiteralPath \(word(path))).PSDrive.Free"
    case .memory: "(Get-CimInstance Win32_OperatingSystem).FreePhysicalMemory"
    case .package(let name): "Get-Package -Name \(word(name))"
    case .process(let name): "Get-Process -Name \(word(name))"
    case .config(let path): "Get-Content -LiteralPath \(word(path))"
    case .run, .manual, .compare: preconditionFailure("none of them is a typed probe")
    }
  }

  /// In single quotes nothing but the quotation mark itself has a meaning.
  private func word(_ text: TemplateText) -> String { quoted(self.text.copied(text, to: host)) }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// - Parameter target: `HOST:PORT`.
  private func connection(to target: String) -> String {
    let parts = target.split(separator: ":")
    let host = parts.dropLast().joined(separator: ":")
    return "Test-NetConnection \(quoted(host)) -Port \(parts.last ?? "")"
  }
}
