import RunbookCLI

@main
enum Main {
  static func main() async {
    await RunbookCommand.start()
  }
}
