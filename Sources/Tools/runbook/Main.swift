import RunbookCLI

@main
enum Main {
  static func main() async {
    RunbookCommand.prepare()
    await RunbookCommand.start()
  }
}
