import RunbookPlan

extension SamplePlans {
  /// A message, an approval, something done by hand with two things to record, and a look.
  static var people: Plan {
    var tell = step("tell-users", .notify, title: "Tell the users")
    tell.notify = .init(
      audience: "users", message: "Ordering stops at ten.\nIt is back by eleven.",
      about: ["ordering"], leadMS: 172_800_000)
    var approval = step("go", .approve, title: "Approve the start")
    approval.approve = .init(question: "May the upgrade start?", by: ["li@example.com"])
    var hands = step("close-shop", .manual, title: "Close the shop", on: [["web-1"]])
    hands.manual = .init(
      instruction: "Set the mode to `closed`.", path: ["Admin", "Mode"],
      record: ["ticket", "screenshot"], account: "administrator")
    hands.undo = .init(manual: .init(instruction: "Set the mode to `open`."))
    var seen = step("look", .check, title: "Look at the page")
    seen.check = Plan.Check(
      id: "page-is-closed", title: "The page says closed", kind: .manual, subject: "the page",
      expected: "says closed", hosts: [Plan.controllerID],
      manual: .init(instruction: "Open the page.", record: ["what it says"]))
    var plan = of([tell, approval, hands, seen, run("after", "echo done\n")], hosts: ["web-1"])
    plan.people.approvers = ["li@example.com"]
    return plan
  }
}
