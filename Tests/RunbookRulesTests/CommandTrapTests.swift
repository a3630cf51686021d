import RunbookDiagnostics
import RunbookRules
import Testing

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
      CommandCase("make serve &\nmake wait"),
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
