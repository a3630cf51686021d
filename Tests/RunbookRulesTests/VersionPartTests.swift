import RunbookDiagnostics
import RunbookModel
import RunbookRules
import Testing

@Suite("Parts of versions")
struct VersionPartTests {
  private let product = """
    versions: {scheme: {parts: [year, month, fix], major: [year]}}
    requirements:
      - id: said
        kind: check
        title: It says its version
        when: {target.year: ">= 24"}
        expect: {contains: 'r${target.year}.${target.month}'}

    """
  private let versions = "versions: {from: '23.10', to: '24.04.2'}\n"

  private func checking(
    _ steps: String, variables: String = "", product: String? = nil, change: String? = nil
  ) -> Checking {
    Checking(
      product: product ?? self.product,
      runbook: variables + Checking.stage(steps), change: change ?? versions)
  }

  private let said =
    "- {id: ask, check: {run: ask x, expect: {contains: 'r${target.year}.${target.month}'}}, satisfies: said}"

  @Test("stand in commands, expectations and texts as they are written, and 0 where they are not")
  func everywhere() {
    let checking = checking(
      """
      - {id: get, run: 'get "${target.year}.${target.month}.${target.fix}" ${origin.fix}'}
      - {id: read, manual: {do: 'Look for ${origin.month}', record: [x]}}
      - {id: tell, notify: {audience: all, message: 'Year ${target.year}'}}
      - {id: other, run: 'get ${agent.month}', retry: {every: 1s, attempts: '${target.month}'}}
      - {id: path, run: 'use "${file}"'}
      \(said)
      """,
      variables: """
        variables:
          agent: {type: version, default: 7.8.9-rc1}
          file: {default: 'x-${target.year}${target.month}'}

        """)
    #expect(checking.codes.filter { $0 != 2062 }.isEmpty, "\(checking.lines)")
    let steps = checking.change?.steps ?? []
    func text(_ id: String) -> String? {
      steps.first { $0.id == id }?.step.templates.first?.shellText
    }
    #expect(text("get") == #"get "24.04.2" 0"#)
    #expect(text("read") == "Look for 10")
    #expect(text("tell") == "Year 24")
    #expect(text("other") == "get 8")
    #expect(steps.first { $0.id == "other" }?.step.retry?.attempts?.value == 4)
    #expect(checking.change?.variable("file")?.value == .text("x-2404"))
    #expect(steps.first { $0.id == "ask" }?.check?.check.expect?.contains?.shellText == "r24.04")
  }

  @Test("are those of their hop, in variables and in what the product expects as well")
  func hops() {
    let checking = Checking(
      product: product,
      runbook: """
        variables: {file: {default: 'x-${target.month}'}, before: {default: '${origin.month}'}}
        stages:
          - id: live
            per: hop
            steps:
              - {id: get, run: 'get "${target.month}" "${file}" "${before}" "${origin.year}"'}
              - {id: late, when: {target.month: 4, origin.fix: '>= 1'}, run: make late}
              - \(said.dropFirst(2))
        """,
      change: "versions: {from: '23.10', via: ['24.02.7'], to: '24.04.2'}\n")
    #expect(checking.lines.isEmpty, "\(checking.lines)")
    #expect(
      checking.order == [
        "get-to-24-02-7", "ask-to-24-02-7", "get-to-24-04-2", "late-to-24-04-2", "ask-to-24-04-2",
      ])
    let texts = (checking.change?.steps ?? []).filter { $0.baseID == "get" }
      .compactMap { $0.step.templates.first?.shellText }
    #expect(
      texts == [
        #"get "02" "${file_24_02_7}" "${before}" "23""#,
        #"get "04" "${file}" "${before_24_04_2}" "24""#,
      ])
    let values = ["file_24_02_7", "before", "file", "before_24_04_2"]
      .map { checking.change?.variable($0)?.value }
    #expect(values == [.text("x-02"), .text("10"), .text("x-04"), .text("02")])
  }

  @Test("that the product expects have to be expected")
  func demanded() {
    let checking = checking(
      "- {id: ask, check: {run: ask x, expect: {contains: r24}}, satisfies: said}")
    #expect(checking.lines.contains { $0.contains("contains: r24.04") }, "\(checking.lines)")
  }

  @Test("decide with a condition on a value that is made of them")
  func conditions() {
    let checking = checking(
      "- {id: a, when: {file: x-04}, run: make x}\n- {id: b, when: {file: x-4}, run: make y}\n"
        + said,
      variables: "variables: {file: {default: 'x-${target.month}'}}\n")
    #expect(checking.order == ["a", "ask"])
  }

  @Test(
    "that there are not are reported where they stand, with those that there are",
    arguments: [
      ("run: 'get ${target.minor}'", 201, "`minor` is no part of a version of `shop`"),
      ("run: 'get ${word.year}'", 203, "`word` has `type: string`, and only a version has parts"),
      ("run: 'get ${host.year}'", 203, "`host` is no version, and has no parts"),
      ("run: 'get ${none.year}'", 201, "variable `none` is not defined"),
      (
        "run: 'get ${each.year}'", 203,
        "`each` differs from host to host: a part of it is not known before the run"
      ),
      ("run: 'get ${target.}'", 201, "`${` starts a variable, but no name and `}` follow"),
      (
        "run: 'get ${target.year.month}'", 201, "`${` starts a variable, but no name and `}` follow"
      ),
      ("run: make x, when: {target.minor: 3}", 201, "`minor` is no part of a version of `shop`"),
      (
        "run: make x, timeout: '${target.year}'", 203,
        "a part of a version is a number, where `type: duration` is wanted"
      ),
    ])
  func unknown(_ step: String, _ code: Int, _ message: String) {
    let checking = checking(
      "- {id: work, \(step)}\n" + said,
      variables: """
        variables:
          word: {default: '1.0'}
          each: {type: version, per_host: true, default: '1.0'}

        """)
    #expect(checking.messages(code) == [message], "\(checking.lines)")
    #expect(checking.codes.filter { $0 < 1000 } == [code], "\(checking.lines)")
  }

  @Test("have to be named by the product, which is said once")
  func withoutScheme() {
    let checking = checking(
      "- {id: work, run: 'get ${target.major}.${target.minor} ${origin.major}'}", product: "")
    #expect(checking.messages(201) == ["the product gives the parts of its versions no names"])
  }
}
