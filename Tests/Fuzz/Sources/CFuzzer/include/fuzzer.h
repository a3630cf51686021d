#pragma once
#include <stddef.h>
#include <stdint.h>

// libFuzzer's own loop, for programs that have a `main` (`FuzzerInterface.h` of LLVM).
int LLVMFuzzerRunDriver(int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
                        int (*_Nonnull one)(const uint8_t *_Nullable data, size_t size));
