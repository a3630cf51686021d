#ifndef RUNBOOK_CLIBCRYPTO_H
#define RUNBOOK_CLIBCRYPTO_H

// SHA256_Init and its like are values without a heap, a provider or a lookup behind them, which the
// ledger needs line by line. OpenSSL 3 calls them deprecated and keeps them.
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/sha.h>

// A macro of casts and constants of its own, which Swift does not read.
static const int runbook_public_key = EVP_PKEY_PUBLIC_KEY;

// Names of a key's parts. libcrypto keeps their addresses, which those of Swift strings do not outlive.
static const char *const runbook_group = OSSL_PKEY_PARAM_GROUP_NAME;
static const char *const runbook_point = OSSL_PKEY_PARAM_PUB_KEY;
static const char *const runbook_modulus = OSSL_PKEY_PARAM_RSA_N;
static const char *const runbook_exponent = OSSL_PKEY_PARAM_RSA_E;

#endif
