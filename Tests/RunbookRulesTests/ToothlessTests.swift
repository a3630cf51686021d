import RunbookDiagnostics
import Testing

@testable import RunbookRules

@Suite("Checks that cannot fail")
struct ToothlessTests {
  @Test(
    "What holds of everything is found",
    arguments: [
      "{run: printf done, expect: {contains: done}}",
      "{run: 'echo \"${target}\"; true', expect: {contains: '${target}'}}",
      "{run: ':', expect: {exit: 0}}",
      "{run: webctl list, expect: {matches: '^.*$'}}",
      "{run: webctl list, expect: {matches: '(a|b*)'}}",
      "{run: webctl list, expect: {contains: ''}}",
      "{run: psql -tAc 'select count(*) from t', expect: {number: '> -1'}}",
      "{run: webctl list | wc -l, expect: {number: '!= -1'}}",
      "{run: jq '.nodes | length' state, expect: {number: '>= 0'}}",
      "{run: webctl version, expect: {version: '>= 0.0'}}",
      "{run: 'webctl state >/dev/null; echo ok', expect: {contains: ok}}",
      "{run: 'curl -fsS http://web/health || echo ok', expect: {contains: ok}}",
      "{run: 'webctl state && echo ok || echo ok', expect: {equals: ok}}",
      "{run: test -n ok, expect: {exit: 0}}",
      "{run: '[ 1 -eq 1 ]', expect: {exit: 0}}",
      "{run: '[ \"${target}\" = \"${target}\" ]', expect: {exit: 0}}",
      "{run: 'echo ok | grep -q ok', expect: {exit: 0}}",
      "{run: \"cat <<END\\nok\\nEND\\n\", expect: {equals: ok}}",
      "{run: 'echo ok >/tmp/mark; cat /tmp/mark', expect: {equals: ok}}",
      "{run: 'grep -c x /srv/log || true', expect: {number: '>= 0'}}",
      "{disk: /opt, free: 0MB}",
    ])
  func everything(_ check: String) {
    let checking = Checking(runbook: "checks: {c: \(check)}")
    #expect(checking.codes == [2042], "\(checking.lines)")
  }

  @Test(
    "What can fail is left alone",
    arguments: [
      "{run: webctl list, expect: {matches: .}}",
      "{run: webctl list, expect: {matches: '^$'}}",
      "{run: webctl list, expect: {matches: '^[^ ]*$'}}",
      "{run: 'echo \"${target}\"', expect: {matches: '^2'}}",
      "{run: webctl lag, expect: {number: '>= 0'}}",
      "{run: webctl list | wc -l, expect: {number: '>= 1'}}",
      "{run: webctl list | wc -l, expect: {number: '== 0'}}",
      "{run: 'echo \"$(webctl state)\"', expect: {equals: ok}}",
      "{run: webctl state && echo ok, expect: {equals: ok}}",
      "{run: 'echo stat | nc web 2181', expect: {contains: Mode}}",
      "{run: webctl version, expect: {version: '>= 0.9'}}",
      "{disk: /opt, free: 1MB}",
      "{run: 'systemctl is-active old-web >/dev/null || echo gone', expect: {equals: gone}}",
      "{run: 'grep -q fatal /srv/log || echo clean', expect: {equals: clean}}",
      "{run: 'test -s /srv/x || exit 1; echo ok', expect: {equals: ok}}",
      "{run: 'set -e; webctl state; echo ok', expect: {contains: ok}}",
      "{run: 'if webctl state; then echo ok; else echo bad; fi', expect: {equals: ok}}",
      "{run: 'webctl state; echo bad', expect: {contains: ok}}",
      "{run: test -f /srv/x, expect: {exit: 0}}",
      "{run: '[ \"$(webctl v)\" = \"${target}\" ]', expect: {exit: 0}}",
      "{run: 'webctl state | grep -q ok', expect: {exit: 0}}",
      "{run: 'cat /srv/mark', expect: {equals: ok}}",
      "{run: 'grep -c x /srv/log', expect: {number: '>= 1'}}",
    ])
  func something(_ check: String) {
    let checking = Checking(runbook: "checks: {c: \(check)}")
    #expect(checking.lines.isEmpty, "\(checking.lines)")
  }

  @Test(
    "A program that is not there is no success, and a pipe hides nothing",
    arguments: [
      ("run: make x, ok: [0, 1, 2, 127]", [2050]), ("run: make x, ok: [126, 0]", [2050]),
      ("run: make x, ok: [\((0...20).map(String.init).joined(separator: ", "))]", [2050]),
      ("run: make x, ok: [0, 3010]", []), ("run: robocopy a b, ok: [0, 1, 2, 3, 4, 5, 6, 7]", []),
      ("run: make x, ok: [0, 1, 2, 3, 4, 5]", [2050]), ("run: 'fsck /x', ok: [0, 1, 2, 3, 4]", []),
      ("run: yum check-update, ok: [0, 100]", []), ("run: make x, ok: [0, 2, 3, 4, 5]", []),
      ("run: rsync -a x y, ok: [0, 23, 24]", []),
      ("run: make x || true", [2044]), ("run: 'make x || :'", [2044]),
      ("run: 'make x || exit 0'", [2044]), ("run: make x && shopctl convert || true", [2044]),
      ("run: systemctl stop x || true", []), ("run: 'rm /srv/x || :'", []),
      ("run: 'shopctl remove x || true'", []), ("run: 'make x || exit 1'", []),
      ("run: 'make x || true', check: {file: /srv/x}", []),
      ("run: make x, check: {run: y, expect: {exit: [0, 127]}}", [2050]),
      ("run: make x, check: {run: y, expect: {exit: 127}}", []),
      ("run: 'pg_dump x | gzip >x.gz'", [2044]), ("run: 'make tar | zstd -o x.zst'", [2044]),
      ("run: 'mysqldump x | openssl enc -out x'", [2044]),
      ("run: 'set -o pipefail; pg_dump x | gzip >x.gz'", []), ("run: 'gzip -k x'", []),
    ])
  func statuses(_ step: String, _ codes: [Int]) {
    let checking = Checking(steps: "- {id: s, \(step)}")
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test(
    "A mark that a step writes whatever happened proves nothing",
    arguments: [
      ("run: 'make x; touch /srv/m', check: {file: /srv/m}", [2051]),
      ("run: 'make x; echo ok >/srv/m', check: {run: cat /srv/m, expect: {equals: ok}}", [2051]),
      ("run: 'make x; date > /srv/m', check: {run: test -s /srv/m, expect: {exit: 0}}", [2051]),
      ("run: 'make x && touch /srv/m', check: {file: /srv/m}", []),
      ("run: 'touch /srv/m', check: {file: /srv/m}", []),
      ("run: 'make x; touch /srv/m', check: {file: /srv/x}", []),
      ("run: 'mkdir -p /srv; touch /srv/m', check: {file: /srv/m}", []),
    ])
  func marks(_ step: String, _ codes: [Int]) {
    let checking = Checking(steps: "- {id: s, \(step)}")
    #expect(checking.codes == codes, "\(checking.lines)")
  }
}
