#include "fuzzer.h"

// libFuzzer's library brings a `main` that wants this; the program has its own, and never calls it.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  (void)data;
  (void)size;
  return 0;
}
