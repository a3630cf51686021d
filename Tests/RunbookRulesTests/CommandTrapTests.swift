import RunbookDiagnostics
import Testing

@testable import RunbookRules

@Suite("Traps of commands")
struct CommandTrapTests {
  @Test(
    "A program that waits for what a person types is told from one that is given its work",
    arguments: [
      CommandCase("ssh shop2", 708),
      CommandCase("ssh -p 2222 ana@shop2", 708),
      CommandCase("sudo -u postgres psql", 708),
      CommandCase("psql -d shop -h localhost -U ana", 708),
      CommandCase("mysql", 708),
      CommandCase("python3", 708),
      CommandCase("mysql_secure_installation", 708),
      CommandCase("ssh shop2 sudo systemctl stop web"),
      CommandCase("ssh -o BatchMode=yes shop2 true"),
      CommandCase("ssh -O check shop2"),
      CommandCase("tar -cf - . | ssh shop2 tar -xf -"),
      CommandCase("sudo -u postgres psql -d shop -tAc 'select 1'"),
      CommandCase("psql --file=migrate.sql shop"),
      CommandCase("psql shop <migrate.sql"),
      CommandCase("printf 'select 1;' | psql shop"),
      CommandCase("mysql -e 'select 1'"),
      CommandCase("python3 migrate.py"),
    ])
  func sessions(_ command: CommandCase) { command.check() }

  @Test(
    "A question that a command may ask is foreseen",
    arguments: [
      CommandCase("pip uninstall shop", 2016),
      CommandCase("sudo dpkg-reconfigure shop", 2016),
      CommandCase("rm -ri old", 2016),
      CommandCase("cp -i new old", 2016),
      CommandCase("pip uninstall -y shop"),
      CommandCase("sudo DEBIAN_FRONTEND=noninteractive dpkg-reconfigure shop"),
      CommandCase("sudo dpkg-reconfigure -f noninteractive shop"),
      CommandCase("rm -r -- -i"),
      CommandCase("yes | rm -ri old"),
    ])
  func questions(_ command: CommandCase) { command.check() }

  @Test(
    "Nothing is expanded between single quotes",
    arguments: [
      CommandCase("shopctl load '${target}'", 2056),
      CommandCase("shopctl load --to='v${target}'", 2056),
      CommandCase("awk '/${target}/ { print }' /srv/shop.list", 2056),
      CommandCase("ssh shop2 'shopctl load ${target}'", 2056),
      CommandCase("shopctl load \"it's ${target}\""),
      CommandCase("shopctl load 'v'\"${target}\"'.0'"),
      CommandCase("sh -c 'shopctl load \"${target}\"'"),
      CommandCase("trap 'echo \"${target}\"' EXIT; shopctl load && true"),
      CommandCase("# don't load '${target}' twice\nshopctl load \"${target}\""),
      CommandCase("shopctl load '$${target}' \"${target}\""),
    ])
  func singleQuotes(_ command: CommandCase) { command.check() }

  @Test(
    "An installer of Windows has to be told to be quiet",
    arguments: [
      ("msiexec /i shop.msi", [2016]), ("start /wait msiexec.exe /i shop.msi /L*v log", [2016]),
      ("msiexec /i shop.msi /qn", []), ("msiexec /QUIET /i shop.msi", []),
      ("msiexec /i shop.msi /passive", []),
    ])
  func windows(_ text: String, _ codes: [Int]) {
    let checking = Checking(
      steps: "- {id: work, on: all, run: {windows: '\(text)'}}",
      product: "supported_os: [windows]", change: "hosts: {shop1: {os: windows, connection: local}}"
    )
    #expect(checking.codes == codes, "\(checking.lines.joined(separator: "\n"))")
  }

  @Test(
    "Placeholders are found in every notation of the guides",
    arguments: [
      CommandCase("curl -fsS https://[GET.EXAMPLE.IO-TOKEN]/install", 201),
      CommandCase("shopctl upgrade --ids <comma separated clients' ids>", 201),
      CommandCase("shopctl join [NODE_ADDRESS]", 201),
      CommandCase("ls [A-Z]*"),
      CommandCase("ls [A-Z0-9._-]*"),
      CommandCase("grep -F '[ERROR]' shop.log"),
      CommandCase("[ -f shop.log ]"),
      CommandCase("awk '$1<limits' in >out"),
    ])
  func placeholders(_ command: CommandCase) { command.check() }

  @Test(
    "A failure that the rest of a text hides is found",
    arguments: [
      CommandCase("cp a b\nsudo systemctl start web", 2044),
      CommandCase("cd /srv/shop; rm -f -- *", 2044),
      CommandCase("make export | tee log", 2044),
      CommandCase("make export | sort | uniq", 2044),
      CommandCase("test -d a && cp a b\nmake start", 2044),
      CommandCase("for unit in a b; do sudo systemctl stop $unit; done", 2044),
      CommandCase("if true; then cp a b; make start; fi", 2044),
      CommandCase("kill $(cat pid) || exit 1\nmake stop\nmake start", 2044),
      CommandCase("set -e\nmake export | tee log", 2044),
      CommandCase("cp a b && sudo systemctl start web"),
      CommandCase("cp a b || exit 1\nsudo systemctl start web"),
      CommandCase("set -eu\ncp a b\nmake start"),
      CommandCase("set -o errexit\ncp a b\nmake start"),
      CommandCase("set -o pipefail\nmake export | tee log"),
      CommandCase("for unit in a b; do sudo systemctl stop $unit || exit 1; done"),
      CommandCase("if grep -q a b; then cp a b; else cp b a; fi"),
      CommandCase("{ cp a b && make start; }"),
      CommandCase("echo copying\nsleep 1\ncp a b"),
      CommandCase("value=$(cat number) || exit 1\nmake set \"$value\""),
      CommandCase("make serve &\nmake wait", 2052),
      CommandCase("make ready | grep -q yes"),
      CommandCase("printf '%s' text | sudo tee file"),
      CommandCase("rm -f lock\nmake start"),
      CommandCase("(make a && make b) >log 2>&1"),
      CommandCase("if test -f a; then cd /opt && exec ./install; fi\necho none >&2\nexit 1"),
      CommandCase("clean() { cp a b; make c; }\nclean"),
      CommandCase("case $x in a) cp a b; make c;; esac"),
    ])
  func lostStatus(_ command: CommandCase) { command.check() }

  @Test(
    "A setting that ends with its shell is found where nothing follows it",
    arguments: [
      CommandCase("cd /opt/shop", 2045),
      CommandCase("export PATH=/opt/shop/bin", 2045),
      CommandCase("umask 027", 2045),
      CommandCase(". /etc/os-release", 2045),
      CommandCase("cd /opt/shop && ./stop"),
      CommandCase("(cd /opt/shop && ./stop)"),
      CommandCase("umask 027; touch secret"),
    ])
  func lostSettings(_ command: CommandCase) { command.check() }

  @Test("A variable may stand without quotes only where no value can be cut")
  func unquoted() {
    func codes(_ variable: String, _ command: String = "ls ${it}") -> [Int] {
      let runbook =
        "variables: {it: \(variable)}\n" + Checking.stage("- {id: see, run: '\(command)'}")
      return Checking(runbook: runbook).codes
    }
    #expect(codes("{default: a}") == [2043])
    #expect(codes("{type: path, default: /a}") == [2043])
    #expect(codes("{type: secret}") == [2043])
    #expect(codes("{values: [a, b c], default: a}") == [2043])
    #expect(codes("{values: [a, b-c], default: a}").isEmpty)
    #expect(codes("{type: int, default: 3}").isEmpty)
    #expect(codes("{type: list, default: a b}").isEmpty)
    #expect(codes("{default: a}", #"ls "${it}""#).isEmpty)
    #expect(codes("{default: a}", "for x in ${it}; do ls \"$x\" || exit 1; done").isEmpty)
  }
}

@Suite("Characters of commands")
struct CommandCharacterTests {
  @Test(
    "What a reader does not see is found wherever it stands",
    arguments: [
      "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{202A}", "\u{202E}", "\u{2066}",
      "\u{2069}", "\u{200E}", "\u{61C}", "\u{2028}", "\u{2029}", "\u{1B}", "\u{8}", "\u{B}",
      "\u{7F}",
      "\u{85}", "\u{9B}", "\r", "\u{E0072}", "\u{FE0F}", "\u{E0101}", "\u{3164}", "\u{115F}",
    ])
  func hidden(_ character: String) {
    for text in [
      "a\(character)b", "# \(character)", "'\(character)'", "\\\(character)",
      "cat <<E\n\(character)\nE\n",
    ] {
      let found = CommandCharacters(text).findings
      #expect(found.map(\.kind) == [.hidden], "\(text.debugDescription)")
      let before = text.utf8.firstRange(of: character.utf8).map {
        text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
      }
      #expect(found.first?.range.lowerBound == before)
      #expect(found.first?.range.count == character.utf8.count)
    }
  }

  @Test(
    "What looks like a sign of the shell is found where the shell would look for one",
    arguments: [
      ("tar \u{2013}xzf a", 1), ("rm \u{2014}rf a", 1), ("ls \u{2212}l", 1),
      ("ls \u{2010}l \u{FF0D}a", 2),
      ("ls\u{A0}-l", 1), ("ls\u{3000}-l", 1), ("ls\u{2003}\u{202F}-l", 2),
      ("echo \u{2018}a\u{2019}", 2),
      ("echo \u{201C}a b\u{201D}", 2), ("echo a \u{FF1E} b", 1), ("echo a \u{FF5C} b", 1),
      ("sh -c 'tar \u{2013}xzf a'", 1), ("sh -c \"ls\u{A0}-l\"", 1), ("x=\"$(ls \u{2014}l)\"", 1),
      ("grep \"\u{2013}-all\" a", 1), ("echo a \\\u{2013} b", 1), ("ls # x\nls \u{2013}l", 1),
      ("cat <<E\nit\u{2019}s\nE\nls \u{2013}l", 1), ("cat <<-'E F'\n\u{201C}\n", 0),
      ("logger 'open \u{2013} it\u{2019}s \u{201C}fine\u{201D}'", 0),
      ("# don\u{2019}t \u{2013} never", 0),
      ("echo '\u{5B8C}\u{4E86}\u{3000}\u{3057}'", 0),
      ("cp caf\u{E9} \u{65E5}\u{672C} \u{1F600}", 0),
      ("printf '%s\\n' \"\u{A9} \u{2192} \u{2713}\"", 0),
    ])
  func lookAlike(_ text: String, _ count: Int) {
    let found = CommandCharacters(text).findings
    #expect(found.count == count && found.allSatisfy { $0.kind == .lookAlike }, "\(found)")
  }
}
