#ifndef CPROCESS_PROCESS_H
#define CPROCESS_PROCESS_H

#include <sys/types.h>

/// Files that a run with one command at a time has open at most, and a few more. A process that may open
/// fewer, or has too little memory, stack or room for threads, ends before it has begun.
#define PROCESS_OPEN_FILES 32

/// The exit status of such a process: that of a wrong machine.
#define PROCESS_LIMITS_STATUS 22

/// Starts a program in a session of its own, with all signals as they are by default and with no
/// descriptors but its three streams.
///
/// - Parameters:
///   - path: of the program; nothing is looked up.
///   - words: its arguments from the zeroth on, and a null pointer.
///   - environment: `NAME=value` each, and a null pointer.
///   - directory: where it starts; null: where this process is.
///   - streams: what become its standard input, output and error. They stay open here.
///   - process: receives its number.
///   - descriptor: receives what becomes readable once it has ended; -1 where the kernel has none.
/// - Returns: 0, or the number of the error. Then nothing was started.
int process_start(const char *path, char *const words[], char *const environment[],
                  const char *directory, const int streams[3], pid_t *process, int *descriptor);

/// Puts right what this process was started with and cannot work with, before anything else:
/// standard streams that are closed lead to /dev/null, so that no file that is opened later takes
/// their numbers; no signal is blocked, and the end of a child is told; and files that it makes can be used by their owner.
void process_prepare(void);

/// Whether this process ignores a signal, such as one that `nohup` keeps away.
///
/// - Returns: 1 or 0.
int process_ignores(int number);

/// How many files this process may have open.
int process_open_files(void);

#endif
