/* beside ROUNDS NAME FLOOR... -- COMMAND...
   Runs two commands in turn, so that whatever else the machine does meets both alike, and prints
   one line, parted by tabs: the name, the median wall time of each, their ratio, the median
   processor time of each, all in milliseconds, and the peak memory of the second in MB. Both print
   into /dev/null and must succeed. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

enum { most_rounds = 1000 };

struct samples {
  double wall[most_rounds], cpu[most_rounds];
  long peak; /* KB */
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static double milliseconds(struct timeval time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; }

static void run(char **command, struct samples *samples, int round) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int stream = 1; stream <= 2; stream++)
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
  struct rusage usage;
  pid_t process;
  int status;
  double start = now();
  if (posix_spawnp(&process, command[0], &actions, NULL, command, environ) != 0 ||
      wait4(process, &status, 0, &usage) != process || status != 0) {
    fprintf(stderr, "beside: `%s` failed\n", command[0]);
    exit(1);
  }
  samples->wall[round] = now() - start;
  samples->cpu[round] = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
  if (usage.ru_maxrss > samples->peak) samples->peak = usage.ru_maxrss;
  posix_spawn_file_actions_destroy(&actions);
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static double median(double *times, int count) {
  qsort(times, count, sizeof *times, ascending);
  return (times[(count - 1) / 2] + times[count / 2]) / 2;
}

int main(int count, char **words) {
  static struct samples beneath, ours;
  int rounds = count > 2 ? atoi(words[1]) : 0;
  int border = 3;
  while (border < count && strcmp(words[border], "--") != 0) border++;
  if (rounds < 1 || rounds > most_rounds || border == 3 || border + 1 >= count) {
    fprintf(stderr, "usage: beside ROUNDS NAME FLOOR... -- COMMAND...\n");
    return 2;
  }
  words[border] = NULL;
  for (int round = 0; round < rounds; round++) {
    run(words + 3, &beneath, round);
    run(words + border + 1, &ours, round);
  }
  double wall[] = {median(beneath.wall, rounds), median(ours.wall, rounds)};
  double cpu[] = {median(beneath.cpu, rounds), median(ours.cpu, rounds)};
  printf("%s\t%.1f\t%.1f\t%.2f\t%.1f\t%.1f\t%.1f\n", words[2], wall[0], wall[1],
         wall[1] / wall[0], cpu[0], cpu[1], ours.peak / 1024.0);
  return 0;
}
