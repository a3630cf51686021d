// Of what this needs, the C library shows the half to nobody but C: hence a file of C.
#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int set_attributes(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  // All of them: the C library keeps two to itself, and would leave those ignored.
  memset(&all, 0xff, sizeof all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  int status = posix_spawnattr_setsigmask(attributes, &none);
  if (status == 0) status = posix_spawnattr_setsigdefault(attributes, &all);
  if (status != 0) return status;
  return posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

static int set_actions(posix_spawn_file_actions_t *actions, const char *directory,
                       const int streams[3]) {
  int status = 0;
  if (directory != NULL) status = posix_spawn_file_actions_addchdir_np(actions, directory);
  for (int number = 0; number < 3 && status == 0; number++)
    status = posix_spawn_file_actions_adddup2(actions, streams[number], number);
  if (status != 0) return status;
  return posix_spawn_file_actions_addclosefrom_np(actions, 3);
}

static int start(const char *path, char *const words[], char *const environment[],
                 const char *directory, const int streams[3], pid_t *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int status = posix_spawn_file_actions_init(&actions);
  if (status != 0) return status;
  status = posix_spawnattr_init(&attributes);
  if (status == 0) {
    status = set_attributes(&attributes);
    if (status == 0) status = set_actions(&actions, directory, streams);
    if (status == 0)
      status = posix_spawn(process, path, &actions, &attributes, words, environment);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return status;
}

int process_start(const char *path, char *const words[], char *const environment[],
                  const char *directory, const int streams[3], pid_t *process, int *descriptor) {
  // Where this process was itself started without some of its streams, the new ones may have their
  // numbers: out of the way, or putting one in place would close another.
  int sources[3];
  int raised = 0, status = 0;
  for (; raised < 3 && status == 0; raised++) {
    sources[raised] = streams[raised];
    if (streams[raised] > 2) continue;
    sources[raised] = fcntl(streams[raised], F_DUPFD_CLOEXEC, 3);
    if (sources[raised] < 0) status = errno;
  }
  if (status == 0) status = start(path, words, environment, directory, sources, process);
  for (int number = 0; number < raised; number++)
    if (sources[number] >= 0 && sources[number] != streams[number]) close(sources[number]);
  if (status != 0) return status;
#ifdef SYS_pidfd_open
  *descriptor = (int)syscall(SYS_pidfd_open, *process, 0);
#else
  *descriptor = -1;
#endif
  return 0;
}

void process_prepare(void) {
  for (int number = 0; number < 3; number++)
    if (fcntl(number, F_GETFD) < 0 && errno == EBADF) {
      // The lowest free number, which is this one: those below it are open by now.
      if (open("/dev/null", O_RDWR) < 0) _exit(126);
    }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // Whoever ignores it gets no status of a child.
  signal(SIGCHLD, SIG_DFL);
  umask(umask(0) & 077);
}

int process_ignores(int number) {
  struct sigaction action;
  return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}
