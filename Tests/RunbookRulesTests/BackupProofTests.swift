import RunbookDiagnostics
import Testing

@testable import RunbookRules

@Suite("Proofs of backups")
struct BackupProofTests {
  private static let variables = """
    variables:
      db_file: {type: path, default: /srv/keep/db.dump}
      web_file: {type: path, default: /srv/keep/web.tar}
    """
  private static let save = "id: save, run: make dump, backup: {of: db, artefact: '${db_file}'}"

  private func check(_ steps: [String], _ more: String = "") -> Checking {
    Checking(
      runbook: Self.variables + "\n"
        + Checking.stage(steps.map { "- {\($0)}" }.joined(separator: "\n")) + "\n" + more)
  }

  @Test(
    "What does not look at the backup does not prove it",
    arguments: [
      [save, "id: see, check: {service: db, is: running, covers: [db]}"],
      [save, "id: see, check: {tcp: 'db:5432'}, covers: [db]"],
      [save, "id: see, check: {file: '${web_file}', covers: [db]}"],
      [save + ", check: {file: '${web_file}'}"],
      [save + ", check: {file: /etc/hostname}"],
      [save + ", check: {run: 'tar tf \"${web_file}\"', expect: {exit: 0}}"],
      [save + ", check: {tcp: 'db:5432'}"],
      ["id: save, run: make dump, backup: {of: db}", "id: s, check: {tcp: 'db:1', covers: [db]}"],
      ["id: save, run: make dump, backup: {of: db}, check: {tcp: 'db:1'}"],
      ["id: save, run: make dump, backup: {of: db}, check: {run: uptime, expect: {exit: 0}}"],
      [save + ", check: {http: 'http://db:8080/healthz', status: 200}"],
      [save + ", check: {run: systemctl is-active db, expect: {exit: 0}}"],
      [save + ", check: {run: uptime | grep load, expect: {exit: 0}}"],
      [save + ", check: {file: '${db_file}', is: absent}"],
      [save + ", check: {run: 'test ! -s \"${db_file}\"', expect: {exit: 0}}"],
      ["id: see, check: {file: '${db_file}', covers: [db]}", save],
      [
        save, "id: up, upgrades: web, run: make web, undo: {run: make old}, check: {tcp: 'web:80'}",
        "id: see, check: {file: '${db_file}', covers: [db]}",
      ],
    ])
  func strays(_ steps: [String]) {
    #expect(check(steps).codes == [906], "\(check(steps).lines)")
  }

  @Test(
    "What looks at it, or asks who knows, proves it",
    arguments: [
      [save + ", check: {file: '${db_file}'}"],
      [save + ", check: {file: /srv/keep/db.dump, max_age: 1h}"],
      [save + ", check: {run: 'pg_restore -l \"${db_file}\"', expect: {exit: 0}}"],
      [save + ", check: {run: 'cd /srv/keep && sha256sum -c SUMS', expect: {exit: 0}}"],
      [save + ", check: {run: savectl verify db, expect: {exit: 0}}"],
      [save + ", check: {manual: Is the backup listed?}"],
      [save, "id: see, check: {file: '${db_file}', covers: [db]}"],
      [
        save, "id: see, check: {file: '${db_file}', covers: [db]}",
        "id: up, upgrades: web, run: make web, undo: {run: make old}, check: {tcp: 'web:80'}",
      ],
      [save + ", check: {file: /srv//keep/./db.dump/}"],
      [save + ", check: {file: /srv/old/../keep/db.dump}"],
      [save + ", check: {http: 'http://keeper/backups/latest', status: 200}"],
      [save + ", check: {run: 'curl -fsS http://s3/keep/db.dump', expect: {exit: 0}}"],
      [save + ", check: {run: restic snapshots, expect: {contains: db}}"],
      [save + ", check: {run: 'test -s \"${db_file}\" && df /srv', expect: {exit: 0}}"],
      [save, "id: see, check: {run: 'test -s \"${db_file}\"', expect: {exit: 0}}, covers: [db]"],
      ["id: save, manual: Take it., backup: {of: db}, check: {manual: Is it there?}"],
    ])
  func proofs(_ steps: [String]) {
    #expect(check(steps).lines.isEmpty, "\(check(steps).lines)")
  }

  @Test(
    "Two backups do not write one file",
    arguments: [
      ("run: 'tar cf \"${db_file}\" web', backup: {of: web, artefact: '${web_file}'}", 1),
      ("run: 'savectl --to=\"${db_file}\"', backup: {of: web, artefact: '${web_file}'}", 1),
      ("run: 'dd if=/dev/web of=/srv/keep/db.dump', backup: {of: web, artefact: /srv/w}", 1),
      ("run: make web, backup: {of: web, artefact: /srv/keep/db.dump}", 1),
      ("run: make web, backup: {of: web, artefact: /srv//keep/db.dump}", 1),
      ("run: make web, backup: {of: web, artefact: /srv/keep/old/../db.dump}", 1),
      ("run: 'tar cf /srv/./keep/db.dump web', backup: {of: web, artefact: '${web_file}'}", 1),
      ("run: 'tar cf \"${web_file}\" web', backup: {of: web, artefact: '${web_file}'}", 0),
      (
        "run: 'tar cf \"${web_file}\" web \"${db_file}\"', backup: {of: web, artefact: '${web_file}'}",
        0
      ),
      ("run: make all, backup: {of: db, artefact: '${db_file}'}", 0),
    ])
  func shared(_ other: String, _ count: Int) {
    let steps = [
      Self.save + ", check: {file: '${db_file}'}", "id: other, \(other), check: {manual: There?}",
    ]
    let checking = check(steps)
    #expect(checking.codes == Array(repeating: 908, count: count), "\(checking.lines)")
  }

  @Test(
    "A backup is looked at wherever it is taken",
    arguments: [("{role: a}", [906]), ("all", []), ("{role: [a, b]}", [])])
  func hosts(_ on: String, _ codes: [Int]) {
    let checking = Checking(
      product: "roles: {a: {}, b: {}}",
      runbook: Checking.stage(
        "- {id: x, on: all, run: x, backup: {of: db, artefact: /s/f}, check: {file: /s/f, on: \(on)}}"
      ),
      change: "hosts: {m1: {roles: [a], connection: local}, m2: {roles: [b], connection: local}}")
    #expect(checking.codes == codes, "\(checking.lines)")
  }

  @Test("The same file on two machines is two files")
  func machines() {
    let checking = Checking(
      product: "roles: {a: {}, b: {}}",
      runbook: Checking.stage(
        """
        - {id: x, on: {role: a}, run: x, backup: {of: db, artefact: /s/f}, check: {file: /s/f}}
        - {id: y, on: {role: b}, run: y, backup: {of: web, artefact: /s/f}, check: {file: /s/f}}
        """),
      change: "hosts: {m1: {roles: [a], connection: local}, m2: {roles: [b], connection: local}}")
    #expect(checking.lines.isEmpty, "\(checking.lines)")
  }
}
