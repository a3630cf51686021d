/*
 * Stands between `runbook` and the C library, counts what the program does to the world, and at a
 * chosen effect lets go wrong what can go wrong. To be preloaded; acts in the program itself and
 * never in what it starts.
 *
 *   FAULT_UNDER  absolute path of a folder: effects on files below it count; every spawn counts
 *   FAULT_TRACE  file that gets a line "<number> <kind> <path>" for each effect
 *   FAULT_AT     number of the effect, from 1; without it nothing goes wrong
 *   FAULT_DO     kill   ends the process before the effect, as `kill -9` does
 *                after  ends it after the effect
 *                short  writes half of the bytes and ends it
 *                loss   ends it before the effect, and the disk keeps only what was synced
 *                enospc, eio   the effect fails; what follows does not
 *                full   a write comes up short, and from then on nothing new fits on the disk
 *                dead   from then on every effect on files fails with EIO
 *                clock  from then on the wall clock is FAULT_CLOCK seconds off
 *   FAULT_BOOT   file that is read in place of the kernel's boot id
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

extern char *program_invocation_short_name;

static int active;
static char under[PATH_MAX];
static char action[16];
static char boot[PATH_MAX];
static long at, count, shift;
static int trace = -1, shifted, broken;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int is(const char *word) { return strcmp(action, word) == 0; }

static void take(const char *name, char *to, size_t size) {
  const char *value = getenv(name);
  if (value) snprintf(to, size, "%s", value);
}

__attribute__((constructor)) static void begin(void) {
  char text[PATH_MAX] = "";
  if (strcmp(program_invocation_short_name, "runbook") != 0) return;
  take("FAULT_UNDER", under, sizeof under);
  if (!*under) return;
  active = 1;
  take("FAULT_DO", action, sizeof action);
  take("FAULT_BOOT", boot, sizeof boot);
  if (getenv("FAULT_AT")) at = atol(getenv("FAULT_AT"));
  if (getenv("FAULT_CLOCK")) shift = atol(getenv("FAULT_CLOCK"));
  take("FAULT_TRACE", text, sizeof text);
  if (*text)
    trace = syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  /* What it starts must know nothing of this. */
  const char *names[] = {"LD_PRELOAD", "FAULT_UNDER", "FAULT_TRACE", "FAULT_AT",
                         "FAULT_DO",   "FAULT_CLOCK", "FAULT_BOOT"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) unsetenv(names[i]);
}

/* What the disk would lose. */

enum undo { NOTHING, CREATED, RENAMED, REMOVED, REMOVED_FOLDER, WRITTEN };

struct change {
  enum undo undo;
  dev_t device;
  ino_t inode; /* whose sync makes it durable */
  char *path, *old, *bytes;
  off_t size;
};

static struct change changes[4096];
static int changed;

static void note(enum undo undo, int fd, const char *folder, struct change change) {
  struct stat status;
  if (!is("loss") || changed == sizeof changes / sizeof *changes) return;
  if (folder ? stat(folder, &status) : fstat(fd, &status)) return;
  change.undo = undo;
  change.device = status.st_dev;
  change.inode = status.st_ino;
  changes[changed++] = change;
}

static void synced(int fd) {
  struct stat status;
  if (!is("loss") || fstat(fd, &status)) return;
  for (int i = 0; i < changed; i++)
    if (changes[i].device == status.st_dev && changes[i].inode == status.st_ino)
      changes[i].undo = NOTHING;
}

static int drop(const char *path, const struct stat *status, int kind, struct FTW *walk) {
  (void)status, (void)walk;
  syscall(SYS_unlinkat, AT_FDCWD, path, kind == FTW_DP ? AT_REMOVEDIR : 0);
  return 0;
}

static void lose(void) {
  for (int i = changed - 1; i >= 0; i--) {
    struct change *change = &changes[i];
    int fd;
    switch (change->undo) {
    case CREATED: nftw(change->path, drop, 16, FTW_DEPTH | FTW_PHYS); break;
    case RENAMED: syscall(SYS_renameat, AT_FDCWD, change->path, AT_FDCWD, change->old); break;
    case REMOVED_FOLDER: syscall(SYS_mkdirat, AT_FDCWD, change->path, 0700); break;
    case REMOVED:
      fd = syscall(SYS_openat, AT_FDCWD, change->path, O_WRONLY | O_CREAT, 0600);
      syscall(SYS_write, fd, change->bytes, (size_t)change->size);
      break;
    case WRITTEN: truncate(change->path, change->size); break;
    case NOTHING: break;
    }
  }
}

/* Where an effect takes place; 0 where it does not count. */

static int place(int folder, const char *name, char *path) {
  char link[64];
  ssize_t length = 0;
  if (!active) return 0;
  if (!name || *name != '/') {
    if (folder == AT_FDCWD) {
      if (!getcwd(path, PATH_MAX)) return 0;
      length = strlen(path);
    } else {
      snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
      length = readlink(link, path, PATH_MAX - 1);
      if (length < 0) return 0;
    }
  }
  snprintf(path + length, PATH_MAX - length, "%s%s", name && *name != '/' ? "/" : "",
           name ? name : "");
  size_t whole = strlen(under);
  return strncmp(path, under, whole) == 0 && (path[whole] == '/' || path[whole] == 0);
}

static const char *folder_of(const char *path, char *folder) {
  snprintf(folder, PATH_MAX, "%s", path);
  char *slash = strrchr(folder, '/');
  if (slash) *slash = 0;
  return folder;
}

static void end(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

enum verdict { GO_ON, FAIL, HALF, END_AFTER, HALF_AND_END };

/* Takes the lock, which `settle` gives back; sets errno where the effect shall fail. */
static enum verdict meet(const char *kind, const char *path) {
  char line[PATH_MAX + 64];
  int is_write = strcmp(kind, "write") == 0;
  int needs_room = is_write || strcmp(kind, "create") == 0 || strcmp(kind, "mkdir") == 0;
  pthread_mutex_lock(&lock);
  count++;
  int length = snprintf(line, sizeof line, "%ld %s %s\n", count, kind, path);
  if (trace >= 0) syscall(SYS_write, trace, line, (size_t)length);
  if (broken && is("full") && needs_room) return errno = ENOSPC, FAIL;
  if (broken && is("dead") && strcmp(kind, "spawn") != 0) return errno = EIO, FAIL;
  if (count != at) return GO_ON;
  if (is("kill")) end();
  if (is("loss")) lose(), end();
  if (is("short")) {
    if (is_write) return HALF_AND_END;
    end();
  }
  if (is("after")) return END_AFTER;
  if (is("enospc")) return errno = ENOSPC, FAIL;
  if (is("eio")) return errno = EIO, FAIL;
  if (is("full") || is("dead")) broken = 1;
  if (is("full") && is_write) return HALF;
  if (is("full") && needs_room) return errno = ENOSPC, FAIL;
  if (is("dead") && strcmp(kind, "spawn") != 0) return errno = EIO, FAIL;
  if (is("clock")) shifted = 1;
  return GO_ON;
}

static void settle(enum verdict verdict) {
  int saved = errno;
  if (verdict == END_AFTER || verdict == HALF_AND_END) end();
  pthread_mutex_unlock(&lock);
  errno = saved;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Files */

static int open_at(int folder, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX], parent[PATH_MAX];
  if (active && *boot && name && strcmp(name, "/proc/sys/kernel/random/boot_id") == 0) name = boot;
  if (!(flags & O_CREAT) || !place(folder, name, path))
    return syscall(SYS_openat, folder, name, flags, mode);
  enum verdict verdict = meet("create", path);
  int isNew = access(path, F_OK) != 0;
  int fd = verdict == FAIL ? -1 : syscall(SYS_openat, folder, name, flags, mode);
  if (fd >= 0 && isNew)
    note(CREATED, -1, folder_of(path, parent), (struct change){.path = strdup(path)});
  settle(verdict);
  return fd;
}

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | __O_TMPFILE)) { \
    va_list list; \
    va_start(list, flags); \
    mode = va_arg(list, mode_t); \
    va_end(list); \
  }

int open(const char *name, int flags, ...) {
  MODE(flags)
  return open_at(AT_FDCWD, name, flags, mode);
}
int open64(const char *name, int flags, ...) {
  MODE(flags)
  return open_at(AT_FDCWD, name, flags, mode);
}
int openat(int folder, const char *name, int flags, ...) {
  MODE(flags)
  return open_at(folder, name, flags, mode);
}
int openat64(int folder, const char *name, int flags, ...) {
  MODE(flags)
  return open_at(folder, name, flags, mode);
}

ssize_t write(int fd, const void *bytes, size_t size) {
  char path[PATH_MAX];
  struct stat status = {0};
  if (!place(fd, NULL, path)) return syscall(SYS_write, fd, bytes, size);
  enum verdict verdict = meet("write", path);
  if (verdict == HALF || verdict == HALF_AND_END) size = size / 2;
  fstat(fd, &status);
  ssize_t written = verdict == FAIL ? -1 : syscall(SYS_write, fd, bytes, size);
  if (written > 0)
    note(WRITTEN, fd, NULL, (struct change){.path = strdup(path), .size = status.st_size});
  settle(verdict);
  return written;
}

/* Not used by the program so far: whoever starts to use them has to look here. */
ssize_t writev(int fd, const struct iovec *parts, int number) {
  char path[PATH_MAX];
  if (place(fd, NULL, path)) abort();
  return syscall(SYS_writev, fd, parts, number);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) {
  char path[PATH_MAX];
  if (place(fd, NULL, path)) abort();
  return syscall(SYS_pwrite64, fd, bytes, size, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t offset) {
  return pwrite(fd, bytes, size, offset);
}
int ftruncate(int fd, off_t size) {
  char path[PATH_MAX];
  if (place(fd, NULL, path)) abort();
  return syscall(SYS_ftruncate, fd, size);
}

static int sync_with(long number, int fd) {
  char path[PATH_MAX];
  if (!place(fd, NULL, path)) {
    /* The folder above counts for nothing but what it makes durable. */
    if (active) synced(fd);
    return syscall(number, fd);
  }
  enum verdict verdict = meet("sync", path);
  /* The machine itself stays up, so nothing is gained by waiting for its disk. */
  int status = verdict == FAIL ? -1 : 0;
  if (status == 0) synced(fd);
  settle(verdict);
  return status;
}
int fsync(int fd) { return sync_with(SYS_fsync, fd); }
int fdatasync(int fd) { return sync_with(SYS_fdatasync, fd); }

/* Names */

int renameat(int from, const char *old, int to, const char *new) {
  char path[PATH_MAX], before[PATH_MAX], parent[PATH_MAX];
  if (!place(to, new, path)) return syscall(SYS_renameat, from, old, to, new);
  place(from, old, before);
  enum verdict verdict = meet("rename", path);
  int status = verdict == FAIL ? -1 : syscall(SYS_renameat, from, old, to, new);
  if (status == 0)
    note(RENAMED, -1, folder_of(path, parent),
         (struct change){.path = strdup(path), .old = strdup(before)});
  settle(verdict);
  return status;
}
int rename(const char *old, const char *new) { return renameat(AT_FDCWD, old, AT_FDCWD, new); }

int mkdirat(int folder, const char *name, mode_t mode) {
  char path[PATH_MAX], parent[PATH_MAX];
  if (!place(folder, name, path)) return syscall(SYS_mkdirat, folder, name, mode);
  enum verdict verdict = meet("mkdir", path);
  int status = verdict == FAIL ? -1 : syscall(SYS_mkdirat, folder, name, mode);
  if (status == 0)
    note(CREATED, -1, folder_of(path, parent), (struct change){.path = strdup(path)});
  settle(verdict);
  return status;
}
int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int unlinkat(int folder, const char *name, int flags) {
  char path[PATH_MAX], parent[PATH_MAX];
  struct change change = {0};
  if (!place(folder, name, path)) return syscall(SYS_unlinkat, folder, name, flags);
  enum verdict verdict = meet("remove", path);
  change.path = strdup(path);
  int fd = flags & AT_REMOVEDIR ? -1 : syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
  if (fd >= 0) {
    change.bytes = malloc(1 << 20);
    change.size = change.bytes ? syscall(SYS_read, fd, change.bytes, 1 << 20) : 0;
    syscall(SYS_close, fd);
  }
  int status = verdict == FAIL ? -1 : syscall(SYS_unlinkat, folder, name, flags);
  if (status == 0)
    note(flags & AT_REMOVEDIR ? REMOVED_FOLDER : REMOVED, -1, folder_of(path, parent), change);
  settle(verdict);
  return status;
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

/* Processes */

int posix_spawn(pid_t *process, const char *path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const arguments[],
                char *const environment[]) {
  __typeof__(&posix_spawn) next = NEXT(posix_spawn);
  if (!active) return next(process, path, actions, attributes, arguments, environment);
  enum verdict verdict = meet("spawn", path);
  int status = verdict == FAIL
                   ? errno
                   : next(process, path, actions, attributes, arguments, environment);
  settle(verdict);
  return status;
}

/* Other ways to start a process, not used so far. */
int posix_spawnp(pid_t *process, const char *name, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const arguments[],
                 char *const environment[]) {
  if (active) abort();
  return NEXT(posix_spawnp)(process, name, actions, attributes, arguments, environment);
}
pid_t fork(void) {
  if (active) abort();
  return NEXT(fork)();
}

/* Clocks */

int clock_gettime(clockid_t clock, struct timespec *time) {
  int status = syscall(SYS_clock_gettime, clock, time);
  if (status == 0 && clock == CLOCK_REALTIME && shifted) time->tv_sec += shift;
  return status;
}
int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  int status = syscall(SYS_gettimeofday, time, zone);
  if (status == 0 && shifted) time->tv_sec += shift;
  return status;
}
time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}
