# The two commands of the README: `make demo` and `make test`. The others serve those who change it.
SWIFT ?= swift
BIN := .build/release/runbook
APT := $(if $(filter 0,$(shell id -u)),apt-get,sudo apt-get)

.PHONY: demo build test quick lint format docs outputs differential judgements inherit honest lies fuzz golden bench ci tools-build tools-test tools-bench clean

demo: build
	@sh scripts/demo

# One static binary. Dependencies are built once; what has not changed is not built again.
build: tools-build
	sh scripts/build

test: tools-build tools-test
	sh scripts/test

# What needs no other process: within a minute of a build.
quick: tools-build
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --skip 'Runbook(CLI|Execution|Backends|Report)Tests'

# N random plans, from the seed SEED on, by the executor and by the script in every shell.
N ?= 100
SEED ?= 1
differential: tools-build tools-test
	$(SWIFT) build --build-tests
	RUNBOOK_DIFFERENTIAL=$(N) RUNBOOK_SEED=$(SEED) $(SWIFT) test --skip-build --filter DifferentialTests

# N honest runs of random plans, killed and carried on: none may be called false.
honest: tools-build tools-test
	$(SWIFT) build --build-tests
	RUNBOOK_HONEST=$(N) RUNBOOK_SEED=$(SEED) $(SWIFT) test --skip-build --filter HonestTests

# N lies about such runs, sealed anew: what is believed must mean the same.
lies: tools-build tools-test
	$(SWIFT) build --build-tests
	RUNBOOK_LIES=$(N) RUNBOOK_SEED=$(SEED) $(SWIFT) test --skip-build --filter LieTests

# Made-up input for every reader of foreign bytes, SECONDS each; see Tests/Fuzz.
SECONDS ?= 60
fuzz: tools-build
	sh scripts/fuzz $(SECONDS)

# The demo under every setting that a process can inherit, by the executor and by the script in every
# shell; about half an hour.
inherit: tools-build tools-test
	$(SWIFT) build --product runbook
	sh scripts/inherit .build/debug/runbook demo

# N checks made by chance, judged by the executor, by the script in every shell and by the verifier.
judgements: tools-build tools-test
	$(SWIFT) build --build-tests
	RUNBOOK_JUDGEMENTS=$(N) RUNBOOK_SEED=$(SEED) $(SWIFT) test --skip-build --filter JudgementTests

lint: tools-build
	sh scripts/lint

format:
	$(SWIFT) format -i -r Package.swift Sources Tests templates Benchmarks

# References that are made from the code.
docs: build
	$(BIN) reference language > docs/language.md
	$(BIN) reference rules > docs/rules.md
	$(BIN) reference plan > docs/plan.md
	$(BIN) reference plan-schema > docs/schema/plan.schema.json

# What the compiler makes of runbooks/.
outputs: build
	sh scripts/outputs output

# docs/performance.md: ratios to the least that the same work can cost. Nothing fails because a
# machine is slow; the numbers of a busy one are not worth keeping.
bench: build tools-bench
	PRODUCT=keystroke sh scripts/build
	sh Benchmarks/run >.build/performance.md && mv .build/performance.md docs/performance.md
	@cat docs/performance.md

ci: lint test
	sh scripts/compare

tools-build:
	@sh scripts/install-tools pkg-config:pkg-config yaml.h:libyaml-dev openssl/evp.h:libssl-dev cc:gcc

tools-test:
	@sh scripts/install-tools shellcheck:shellcheck dash:dash busybox:busybox ksh:ksh \
	  mksh:mksh yash:yash jq:jq prove:perl script:bsdutils pgrep:procps \
	  ssh-keygen:openssh-client sshd:openssh-server initdb:postgresql rsync:rsync ip:iproute2
	@sh scripts/install-validators

tools-bench:
	@sh scripts/install-tools cc:gcc yaml.h:libyaml-dev openssl/sha.h:libssl-dev awk:mawk

clean:
	rm -rf .build demo-run
