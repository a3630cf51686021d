/* tokens FILE...: what reading JSON costs at least: every token once, nesting and spelling checked,
   nothing kept but the value of numbers. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <stdlib.h>

static const unsigned char *at, *end;
static unsigned long tokens, sum;

static int value(int depth);

static int string(void) {
  for (at++; at < end && *at != '"'; at++) {
    if (*at < 0x20) return 0;
    if (*at == '\\' && ++at == end) return 0;
  }
  tokens++;
  return at < end && *at++ == '"';
}

static int number(void) {
  if (at < end && *at == '-') at++;
  const unsigned char *start = at;
  unsigned long number = 0;
  for (; at < end && *at >= '0' && *at <= '9'; at++) number = number * 10 + (*at - '0');
  tokens++;
  sum += number;
  return at > start;
}

static int word(const char *text) {
  size_t length = strlen(text);
  if ((size_t)(end - at) < length || memcmp(at, text, length) != 0) return 0;
  at += length;
  tokens++;
  return 1;
}

static int members(int depth, int close) {
  at++;
  if (at < end && *at == close) return at++, 1;
  for (;;) {
    if (close == '}' && (at == end || *at != '"' || !string() || at == end || *at++ != ':'))
      return 0;
    if (!value(depth + 1) || at == end) return 0;
    if (*at == close) return at++, 1;
    if (*at++ != ',') return 0;
  }
}

static int value(int depth) {
  if (at == end || depth > 100) return 0;
  tokens++;
  switch (*at) {
  case '{': return members(depth, '}');
  case '[': return members(depth, ']');
  case '"': return string();
  case 't': return word("true");
  case 'f': return word("false");
  default: return number();
  }
}

int main(int count, char **words) {
  for (int index = 1; index < count; index++) {
    int file = open(words[index], O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) return 2;
    unsigned char *bytes = malloc(status.st_size + 1);
    long length = 0;
    for (ssize_t got; (got = read(file, bytes + length, status.st_size - length)) > 0;)
      length += got;
    for (at = bytes, end = bytes + length; at < end;) {
      if (!value(0)) {
        fprintf(stderr, "tokens: %s: not JSON at byte %ld\n", words[index], (long)(at - bytes));
        return 1;
      }
      if (at < end && *at++ != '\n') return 1;
    }
    free(bytes);
    close(file);
  }
  printf("%lu %lu\n", tokens, sum);
  return 0;
}
