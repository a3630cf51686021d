/*
 * A world in which no time passes and nothing is left to chance: what `runbook`, the shells and their
 * tools see of it where this is preloaded. Two runs of the same plan then leave the same bytes.
 *
 *   STILL_UPTIME  file that is read in place of /proc/uptime: 1234.56 seconds
 *   STILL_STAT    file that is read in place of /proc/thread-self/stat: started 1234.56 s after boot
 *   STILL_RANDOM  file that is read in place of /dev/urandom: only bytes STILL_BYTE
 *   STILL_BYTE    what chance gives to `runbook`: a number
 *
 * The clocks that limits are measured with go on: CLOCK_MONOTONIC and every timer.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

extern char *program_invocation_short_name;

/* 2026-03-04T05:06:07Z, as busybox knows no fractions, and 1234.56 s after the machine was started. */
static const struct timespec wall = {1772600767, 0}, since_boot = {1234, 560000000};

typedef long call(long number, ...);
static call *kernel(void) { return (call *)dlsym(RTLD_NEXT, "syscall"); }

/* Clocks */

int clock_gettime(clockid_t clock, struct timespec *time) {
  switch (clock) {
  case CLOCK_REALTIME:
  case CLOCK_REALTIME_COARSE: *time = wall; return 0;
  case CLOCK_BOOTTIME: *time = since_boot; return 0;
  default: return kernel()(SYS_clock_gettime, clock, time);
  }
}
int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  (void)zone;
  *time = (struct timeval){wall.tv_sec, wall.tv_nsec / 1000};
  return 0;
}
time_t time(time_t *at) {
  if (at) *at = wall.tv_sec;
  return wall.tv_sec;
}

/* Chance. Tools that look for a name that nobody has keep theirs. */

static int is_runbook(void) { return strcmp(program_invocation_short_name, "runbook") == 0; }

ssize_t getrandom(void *bytes, size_t size, unsigned flags) {
  if (!is_runbook()) return kernel()(SYS_getrandom, bytes, size, flags);
  const char *byte = getenv("STILL_BYTE");
  memset(bytes, byte ? atoi(byte) : 0, size);
  return size;
}
int getentropy(void *bytes, size_t size) { return getrandom(bytes, size, 0) < 0 ? -1 : 0; }
void arc4random_buf(void *bytes, size_t size) { getrandom(bytes, size, 0); }
/* Swift asks the kernel itself. */
long syscall(long number, ...) {
  long part[6];
  va_list list;
  va_start(list, number);
  for (int i = 0; i < 6; i++) part[i] = va_arg(list, long);
  va_end(list);
  if (number == SYS_getrandom) return getrandom((void *)part[0], part[1], part[2]);
  return kernel()(number, part[0], part[1], part[2], part[3], part[4], part[5]);
}

/* Files of the kernel */

static const char *instead(const char *name) {
  const char *other = NULL;
  if (name && strcmp(name, "/proc/uptime") == 0) other = getenv("STILL_UPTIME");
  if (name && strcmp(name, "/proc/thread-self/stat") == 0) other = getenv("STILL_STAT");
  if (name && strcmp(name, "/dev/urandom") == 0) other = getenv("STILL_RANDOM");
  return other ? other : name;
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
  return kernel()(SYS_openat, AT_FDCWD, instead(name), flags, mode);
}
int open64(const char *name, int flags, ...) {
  MODE(flags)
  return kernel()(SYS_openat, AT_FDCWD, instead(name), flags, mode);
}
int openat(int folder, const char *name, int flags, ...) {
  MODE(flags)
  return kernel()(SYS_openat, folder, instead(name), flags, mode);
}
int openat64(int folder, const char *name, int flags, ...) {
  MODE(flags)
  return kernel()(SYS_openat, folder, instead(name), flags, mode);
}
/* What programs that were built with more care call in their place. */
int __open_2(const char *name, int flags) { return open(name, flags); }
int __open64_2(const char *name, int flags) { return open(name, flags); }
int __openat_2(int folder, const char *name, int flags) { return openat(folder, name, flags); }
int __openat64_2(int folder, const char *name, int flags) { return openat(folder, name, flags); }

FILE *fopen(const char *name, const char *mode) {
  return ((FILE * (*)(const char *, const char *)) dlsym(RTLD_NEXT, "fopen"))(instead(name), mode);
}
FILE *fopen64(const char *name, const char *mode) { return fopen(name, mode); }
FILE *freopen(const char *name, const char *mode, FILE *file) {
  return ((FILE * (*)(const char *, const char *, FILE *)) dlsym(RTLD_NEXT, "freopen"))(
      instead(name), mode, file);
}
