import RunbookDiagnostics
import RunbookRules
import Testing

/// A shell text and the codes of what is wrong with it.
struct CommandCase: Sendable, CustomTestStringConvertible {
  let text: String
  let codes: [Int]

  init(_ text: String, _ codes: Int...) {
    self.text = text
    self.codes = codes
  }

  var testDescription: String { text.debugDescription }

  func check() {
    let checking = Checking(command: text)
    #expect(checking.codes == codes, "\(checking.lines.joined(separator: "\n"))")
  }
}

@Suite("What commands show")
struct CommandTests {
  @Test(
    "A copied prompt is told from a redirection",
    arguments: [
      CommandCase("$ sudo make stop", 705),
      CommandCase("% make stop", 705),
      CommandCase("make stop\n$ make start", 705),
      CommandCase("> msiexec.exe /i shop.msi", 705),
      CommandCase("C:\\> setup.exe /quiet", 705),
      CommandCase("PS C:\\Users> Stop-Service shop", 705),
      CommandCase("root@shop1:~# make stop", 705),
      CommandCase("ana@shop1:/srv$ make stop", 705),
      CommandCase("> /var/log/shop.log"),
      CommandCase("> /var/log/shop.log 2>&1"),
      CommandCase(">out sort names"),
      CommandCase("sort names \\\n  > sorted 2>/dev/null"),
      CommandCase("cat > notes <<END\n$ not a command\n> nor this one\nEND"),
      CommandCase("printf '%s\\n' '$ sudo make stop'"),
      CommandCase("echo 'first\n$ second line of a text'"),
      CommandCase("git push git@example.com:shop.git main"),
    ])
  func prompts(_ command: CommandCase) { command.check() }

  @Test(
    "A placeholder of a guide is told from a redirection and from markup",
    arguments: [
      CommandCase("tar xf <archive>", 201),
      CommandCase("tar xf /srv/<archive name>.tar", 201),
      CommandCase("dpkg -i <package>.deb", 201),
      CommandCase("dpkg -i \"<new_installer>\"", 201),
      CommandCase("scp shop.tar <user>@shop1:", 201),
      CommandCase("sort <names >sorted"),
      CommandCase("sort <names>sorted"),
      CommandCase("sort <names>/tmp/sorted"),
      CommandCase("sort < names > sorted"),
      CommandCase("cat <<END>notes\ntext\nEND"),
      CommandCase("grep -q '<title>Shop</title>' page"),
      CommandCase("sed 's/<b>//; s/<\\/b>//' page"),
      CommandCase("grep -oP '(?<key>[a-z]+)' page"),
      CommandCase("grep -oP '(?P<key>[a-z]+)' page"),
      CommandCase("awk '$1<limit && $2>floor' numbers"),
      CommandCase("test 1 -lt 2 && echo '3 <4> 5'"),
    ])
  func placeholders(_ command: CommandCase) { command.check() }

  @Test(
    "A command without end is found, a bounded one is not",
    arguments: [
      CommandCase("sudo tail -f /var/log/shop.log", 707),
      CommandCase("tail -n 5 -F shop.log | grep ready", 707),
      CommandCase("journalctl -u shop -f", 707),
      CommandCase("docker logs --follow shop", 707),
      CommandCase("ping shop2", 707),
      CommandCase("watch df", 707),
      CommandCase("sleep infinity", 707),
      CommandCase("timeout 60 tail -f shop.log"),
      CommandCase("tail -n 200 shop.log"),
      CommandCase("journalctl -u shop -n 50"),
      CommandCase("ping -c 3 shop2"),
      CommandCase("top -bn1"),
      CommandCase("echo 'use tail -f to follow'"),
      CommandCase("echo use tail -f to follow"),
      CommandCase("yes | make install"),
    ])
  func unbounded(_ command: CommandCase) { command.check() }

  @Test(
    "A session is told from a command in another account",
    arguments: [
      CommandCase("sudo su", 708),
      CommandCase("sudo su - postgres", 708),
      CommandCase("sudo -i", 708),
      CommandCase("sudo -u postgres -i", 708),
      CommandCase("bash", 708),
      CommandCase("crontab -e", 708),
      CommandCase("read -p 'Go on?' answer", 708),
      CommandCase("su - postgres -c 'psql -c \"select 1\"'"),
      CommandCase("sudo -u postgres psql -c 'select 1'"),
      CommandCase("sudo -i make stop"),
      CommandCase("cat setup | bash"),
      CommandCase("bash setup.sh"),
      CommandCase("while read line; do echo \"$line\"; done <names"),
      CommandCase("passwd -l shop"),
    ])
  func interactive(_ command: CommandCase) { command.check() }

  @Test(
    "A status of an installer that is lost is told from one that is kept",
    arguments: [
      CommandCase("dpkg -i shop.deb || true", 711),
      CommandCase("sudo -n dpkg -i shop.deb || apt-get install -y -f", 711),
      CommandCase("test -f shop.deb || exit 1\ndpkg -i shop.deb || true", 711),
      CommandCase("rpm -Uvh shop.rpm | tee log", 711),
      CommandCase("dpkg -i shop.deb || exit 1"),
      CommandCase("dpkg -i shop.deb || { echo failed; exit 1; }"),
      CommandCase("test -f shop.deb || exit 1\ndpkg -i shop.deb"),
      CommandCase("dpkg -l shop | grep -q '^ii'"),
    ])
  func masked(_ command: CommandCase) { command.check() }

  @Test(
    "A question of a package manager is foreseen",
    arguments: [
      CommandCase("sudo apt install shop", 2016),
      CommandCase("sudo -E DEBIAN_FRONTEND=noninteractive apt-get upgrade", 2016),
      CommandCase("dnf remove shop", 2016),
      CommandCase("zypper install shop", 2016),
      CommandCase("sudo apt install -y shop"),
      CommandCase("apt-get -qq install shop"),
      CommandCase("zypper -n install shop"),
      CommandCase("sudo apt-get update"),
      CommandCase("yes | apt install shop"),
      CommandCase("echo apt install shop"),
    ])
  func questions(_ command: CommandCase) { command.check() }

  @Test(
    "Modes that let everybody write are read as chmod reads them",
    arguments: [
      CommandCase("chmod 777 a", 2028),
      CommandCase("chmod -R 0666 a", 2028),
      CommandCase("chmod u=rwx,o+w a", 2028),
      CommandCase("chmod a=rw a", 2028),
      CommandCase("install -m 777 a b", 2028),
      CommandCase("chmod 1777 a"),
      CommandCase("chmod 755 a"),
      CommandCase("chmod o-w a"),
      CommandCase("chmod ug+w,o=r a"),
    ])
  func modes(_ command: CommandCase) { command.check() }

  @Test(
    "A text that runs nothing is empty",
    arguments: [
      CommandCase("# later", 703),
      CommandCase("# one\n  # two", 703),
      CommandCase(": # nothing to do"),
    ])
  func empty(_ command: CommandCase) { command.check() }

  @Test(
    "A check whose command always ends with 0 is found",
    arguments: [
      ("pgrep web || true", true), ("pgrep web; echo seen", true), ("pgrep web | wc -l", true),
      ("echo web", true), ("pgrep web; exit 0", true), ("pgrep web || exit 1", false),
      ("pgrep web && echo seen", false), ("set -e; pgrep web; echo seen", false),
      ("cat list | grep web", false),
    ])
  func toothless(_ command: String, _ isFound: Bool) {
    let checking = Checking(
      runbook: "checks: {see: {run: '\(command)', expect: {exit: 0}}}")
    #expect(checking.codes == (isFound ? [2042] : []), "\(command)")
  }
}
