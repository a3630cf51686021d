#ifndef CPROCESS_PROCESS_H
#define CPROCESS_PROCESS_H

#include <sys/types.h>

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

#endif
