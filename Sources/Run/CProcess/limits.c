// What this process needs of the system, looked at before Swift's runtime takes it: without it that
// runtime hangs or dies without a word.
#define _GNU_SOURCE
#include "process.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { probe_threads = 4, probe_stack = 128 * 1024 };

static const struct {
  int resource;
  // In bytes, but for files.
  rlim_t least;
  rlim_t unit;
  const char *words;
} needs[] = {
    {RLIMIT_AS, 192UL << 20, 1024, "address space (`ulimit -v`) is %llu KiB, and %llu are needed"},
    {RLIMIT_DATA, 128UL << 20, 1024, "memory (`ulimit -d`) is %llu KiB, and %llu are needed"},
    {RLIMIT_STACK, 1UL << 20, 1024, "the stack (`ulimit -s`) is %llu KiB, and %llu are needed"},
    {RLIMIT_NOFILE, PROCESS_OPEN_FILES, 1,
     "open files (`ulimit -n`) is %llu, and %llu are needed"},
};

static void refuse(const char *what) {
  char line[256];
  int length = snprintf(line, sizeof line, "NOT STARTED: the limit on %s\n", what);
  // Where even that cannot be said, the status says it.
  if (length > 0 && write(STDERR_FILENO, line, (size_t)length) < 0) _exit(PROCESS_LIMITS_STATUS);
  _exit(PROCESS_LIMITS_STATUS);
}

static void look_at_limits(void) {
  for (size_t index = 0; index < sizeof needs / sizeof *needs; index++) {
    struct rlimit limit;
    if (getrlimit(needs[index].resource, &limit) != 0) continue;
    if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= needs[index].least) continue;
    char what[160];
    snprintf(what, sizeof what, needs[index].words,
             (unsigned long long)(limit.rlim_cur / needs[index].unit),
             (unsigned long long)(needs[index].least / needs[index].unit));
    refuse(what);
  }
}

static void *wait_for_the_others(void *barrier) {
  pthread_mutex_lock(barrier);
  pthread_mutex_unlock(barrier);
  return NULL;
}

// The runtime asks for threads without end where there are none.
static void look_at_threads(void) {
  pthread_mutex_t barrier = PTHREAD_MUTEX_INITIALIZER;
  pthread_attr_t attributes;
  pthread_t threads[probe_threads];
  int count = 0;
  if (pthread_attr_init(&attributes) != 0) return;
  pthread_attr_setstacksize(&attributes, probe_stack);
  pthread_mutex_lock(&barrier);
  while (count < probe_threads &&
         pthread_create(&threads[count], &attributes, wait_for_the_others, &barrier) == 0)
    count++;
  pthread_mutex_unlock(&barrier);
  for (int index = 0; index < count; index++) pthread_join(threads[index], NULL);
  pthread_attr_destroy(&attributes);
  if (count < probe_threads)
    refuse("processes and threads (`ulimit -u`, or that of a container) leaves no room for a thread");
}

int process_open_files(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > INT_MAX) return INT_MAX;
  return (int)limit.rlim_cur;
}

// Linked into the tests' programs too, which need as much.
__attribute__((constructor)) static void look_around(void) {
  look_at_limits();
  look_at_threads();
}
