import Glibc
import SystemPackage
import Testing

@testable import RunbookExecution

@Suite(.timeLimit(.minutes(15)))
struct SystemTerminalTests {
  private let interruption: Interruption
  private let typed: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
  private let shown: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
  private let terminal: SystemTerminal

  init() throws {
    interruption = try Interruption()
    typed = try FileDescriptor.pipe()
    shown = try FileDescriptor.pipe()
    terminal = SystemTerminal(input: typed.readEnd, screen: RunScreen(shown.writeEnd))
  }

  @Test("lines typed ahead answer one question each, and the end of input none")
  func lines() async throws {
    try typed.writeEnd.writeAll("yes\nVM\u{7}-17\nunfinished".utf8)
    try typed.writeEnd.close()
    #expect(await terminal.ask("done? ", interruption: interruption) == "yes")
    #expect(await terminal.ask("ticket: ", interruption: interruption) == "VM\u{7}-17")
    #expect(await terminal.ask("more? ", interruption: interruption) == nil)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = try bytes.withUnsafeMutableBytes { try shown.readEnd.read(into: $0) }
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == "done? ticket: more? ")
  }

  @Test("an interruption ends the wait for an answer")
  func interrupted() async throws {
    let terminal = terminal
    let interruption = interruption
    async let answer = terminal.ask("done? ", interruption: interruption)
    try await Task.sleep(for: .milliseconds(50))
    interruption.interrupt(signal: 2)
    #expect(await answer == nil)
  }

  @Test("a signal of this process becomes an interruption, the first one wins")
  func signals() async throws {
    let relay = try SignalRelay([SIGUSR2], to: interruption)
    kill(getpid(), SIGUSR2)
    #expect(await interruption.pause(milliseconds: 20_000) == false)
    interruption.interrupt(signal: 15)
    #expect(interruption.signal == SIGUSR2)
    withExtendedLifetime(relay) {}
  }
}
