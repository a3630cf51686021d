/* ledger DIRECTORY ATTEMPTS
   Fills the ledger of a run directory that has a plan of steps `s1`, `s2`, ... and `run.json`: each
   step is tried so often, and the last attempt succeeds. A run that long would take minutes. */
#include <openssl/sha.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *ledger;
static char run[64], plan[65], change[64], boot[64], previous[65];
static long sequence, clock_ms = 1000;
/* The plan's pause between attempts. */
static const long pause_ms = 10;

static void digest(const void *bytes, size_t length) {
  unsigned char hash[SHA256_DIGEST_LENGTH];
  SHA256(bytes, length, hash);
  for (int index = 0; index < SHA256_DIGEST_LENGTH; index++)
    sprintf(previous + 2 * index, "%02x", hash[index]);
}

/* `data` in canonical form. */
static void record(const char *type, const char *format, ...) {
  char data[2048], line[4096];
  va_list values;
  va_start(values, format);
  vsnprintf(data, sizeof data, format, values);
  va_end(values);
  long wall = clock_ms++;
  int length = snprintf(
      line, sizeof line,
      "{\"boot\":\"%s\",\"data\":{%s},\"mono_ms\":%ld,\"prev\":\"%s\",\"run\":\"%s\",\"seq\":%ld,"
      "\"type\":\"%s\",\"v\":1,\"wall\":\"2027-01-16T%02ld:%02ld:%02ld.%03ldZ\"}\n",
      boot, data, wall, previous, run, ++sequence, type, wall / 3600000, wall / 60000 % 60,
      wall / 1000 % 60, wall % 1000);
  digest(line, length);
  fwrite(line, 1, length, ledger);
}

/* The text of a member of `run.json`, which holds nothing but plain strings. */
static void member(const char *json, const char *name, char *text, size_t size) {
  char key[32];
  snprintf(key, sizeof key, "\"%s\":\"", name);
  const char *start = strstr(json, key);
  if (start == NULL) exit(3);
  start += strlen(key);
  snprintf(text, size, "%.*s", (int)strcspn(start, "\""), start);
}

static long count_steps(const char *directory) {
  char path[1024], word[32];
  snprintf(path, sizeof path, "%s/plan.json", directory);
  FILE *file = fopen(path, "rb");
  if (file == NULL) exit(3);
  fseek(file, 0, SEEK_END);
  long size = ftell(file), steps = 0;
  rewind(file);
  char *text = malloc(size + 1);
  text[fread(text, 1, size, file)] = 0;
  fclose(file);
  for (const char *at = text; at != NULL; steps++) {
    snprintf(word, sizeof word, "\"id\":\"s%ld\"", steps + 1);
    at = strstr(at, word);
    if (at == NULL) break;
  }
  free(text);
  return steps;
}

int main(int count, char **words) {
  static const char *nothing =
      "{\"bytes\":0,\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      "\",\"truncated\":false}";
  if (count != 3) return 2;
  char path[1024], header[16384];
  snprintf(path, sizeof path, "%s/run.json", words[1]);
  FILE *file = fopen(path, "rb");
  if (file == NULL) return 3;
  size_t length = fread(header, 1, sizeof header - 1, file);
  header[length] = 0;
  fclose(file);
  member(header, "run", run, sizeof run);
  member(header, "plan", plan, sizeof plan);
  member(header, "change", change, sizeof change);
  member(header, "boot", boot, sizeof boot);
  digest(header, length);
  long steps = count_steps(words[1]), attempts = atol(words[2]);
  snprintf(path, sizeof path, "%s/ledger.jsonl", words[1]);
  ledger = fopen(path, "wb");
  if (ledger == NULL) return 3;
  record("run.start",
         "\"change\":\"%s\",\"cwd\":\"/srv\",\"euid\":0,\"mode\":\"unattended\","
         "\"operator\":\"ana\",\"plan\":\"%s\",\"uid\":0",
         change, plan);
  record("clock", "\"synchronized\":\"unknown\"");
  for (long step = 1; step <= steps; step++) {
    for (long attempt = 1; attempt <= attempts; attempt++) {
      int last = attempt == attempts;
      if (attempt > 1) clock_ms += pause_ms;
      record("step.start",
             "\"attempt\":%ld,\"command\":\"true\",\"cwd\":\"/srv\",\"euid\":0,\"host\":"
             "\"controller\",\"kind\":\"run\",\"step\":\"s%ld\",\"uid\":0",
             attempt, step);
      record("step.end",
             "\"attempt\":%ld,\"exit\":%d,\"host\":\"controller\",\"ms\":1,\"outcome\":\"%s\","
             "\"stderr\":%s,\"stdout\":%s,\"step\":\"s%ld\"",
             attempt, !last, last ? "done" : "failed", nothing, nothing, step);
    }
  }
  record("clock", "\"synchronized\":\"unknown\"");
  record("run.end", "\"exit\":0,\"outcome\":\"done\"");
  return fclose(ledger) == 0 ? 0 : 3;
}
