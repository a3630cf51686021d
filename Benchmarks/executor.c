/* executor STEPS LEDGER COMMAND
   What a run cannot do without: for each step append a chained record that it starts, make it
   durable, start a shell, read both of its outputs and hash them, and append another one, made
   durable too, that it has ended. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <openssl/sha.h>
#include <poll.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

struct stream {
  int descriptor;
  long bytes;
  SHA256_CTX hash;
};

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void hex(const unsigned char *digest, char *text) {
  for (int index = 0; index < SHA256_DIGEST_LENGTH; index++)
    sprintf(text + 2 * index, "%02x", digest[index]);
}

static pid_t start(char *command, struct stream *streams) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  int ends[2][2];
  for (int index = 0; index < 2; index++) {
    if (pipe2(ends[index], O_CLOEXEC) != 0) fail("pipe");
    posix_spawn_file_actions_adddup2(&actions, ends[index][1], index + 1);
    streams[index].descriptor = ends[index][0];
    streams[index].bytes = 0;
    SHA256_Init(&streams[index].hash);
  }
  char *words[] = {"sh", "-c", command, NULL};
  pid_t process;
  if (posix_spawn(&process, "/bin/sh", &actions, NULL, words, environ) != 0) fail("spawn");
  posix_spawn_file_actions_destroy(&actions);
  for (int index = 0; index < 2; index++) close(ends[index][1]);
  return process;
}

static void drain(struct stream *streams) {
  static unsigned char chunk[65536];
  int open = 2;
  while (open > 0) {
    struct pollfd waiting[2] = {{streams[0].descriptor, POLLIN, 0},
                                {streams[1].descriptor, POLLIN, 0}};
    if (poll(waiting, 2, -1) < 0) fail("poll");
    for (int index = 0; index < 2; index++) {
      if (waiting[index].revents == 0) continue;
      ssize_t count = read(waiting[index].fd, chunk, sizeof chunk);
      if (count > 0) {
        streams[index].bytes += count;
        SHA256_Update(&streams[index].hash, chunk, count);
      } else {
        close(waiting[index].fd);
        streams[index].descriptor = -1;
        open--;
      }
    }
  }
}

static int ledger;
static unsigned char previous[SHA256_DIGEST_LENGTH];

/* Chains a record and makes it durable. */
static void append(int step, const char *data) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  char before[2 * SHA256_DIGEST_LENGTH + 1], line[512];
  hex(previous, before);
  int length = snprintf(line, sizeof line, "{%s,\"prev\":\"%s\",\"step\":%d,\"wall_ms\":%lld}\n",
                        data, before, step, time.tv_sec * 1000LL + time.tv_nsec / 1000000);
  SHA256((unsigned char *)line, length, previous);
  if (write(ledger, line, length) != length || fdatasync(ledger) != 0) fail("ledger");
}

int main(int count, char **words) {
  if (count != 4) return 2;
  ledger = open(words[2], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
  if (ledger < 0) fail(words[2]);
  for (int step = 0; step < atoi(words[1]); step++) {
    append(step, "\"type\":\"start\"");
    struct stream streams[2];
    pid_t process = start(words[3], streams);
    drain(streams);
    int status;
    if (waitpid(process, &status, 0) != process || status != 0) fail("command");
    char digests[2][2 * SHA256_DIGEST_LENGTH + 1], data[320];
    for (int index = 0; index < 2; index++) {
      unsigned char digest[SHA256_DIGEST_LENGTH];
      SHA256_Final(digest, &streams[index].hash);
      hex(digest, digests[index]);
    }
    snprintf(data, sizeof data,
             "\"err\":{\"bytes\":%ld,\"sha256\":\"%s\"},\"out\":{\"bytes\":%ld,\"sha256\":\"%s\"}",
             streams[1].bytes, digests[1], streams[0].bytes, digests[0]);
    append(step, data);
  }
  return 0;
}
