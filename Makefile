# SPDX-License-Identifier: Apache-2.0
# The verbs of daily work. ./run and ./test are the two commands for everyone; these are for those who change the program.

SHELL := /bin/bash
.DEFAULT_GOAL := help
T ?= 60
BASE ?= main

.PHONY: help build test check fmt tidy fuzz accept demo bench cover

help:
	@sed -n 's/^\([a-z]*\):.*## /  make \1  /p' Makefile

build: ## the program, in build/
	@tools/deps.sh build && . tools/lib.sh && pv_use_node && pv_configure build -DCMAKE_BUILD_TYPE=Release -DPV_TESTS=ON && pv_ninja build build portavoce

test: ## every suite, as ./test
	@./test

check: ## what a commit must pass: format of changed files, lint, unit tests, corpora
	@tools/format.sh --check
	@./test --only lint
	@./test --only unit_
	@./test --only fuzz_

fmt: ## formats the changed C++ files (clang-format-19)
	@tools/format.sh

tidy: ## clang-tidy-19 over the changed C++ files; FILES=… for others
	@tools/tidy.sh $(FILES)

fuzz: ## every fuzz target for T seconds (default 60) with libFuzzer; TARGET=url for one
	@tools/fuzz.sh $(T) $(TARGET)

accept: ## rewrites the golden files from what the program does now; read the difference before committing it
	@PV_ACCEPT=1 ./test --only unit_

demo: ## the program with a fresh demonstration brand in a temporary folder
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && ./run --data "$$folder"

# The words behind `bench` are areas, not targets.
ifeq (bench,$(firstword $(MAKECMDGOALS)))
AREA ?= $(wordlist 2,$(words $(MAKECMDGOALS)),$(MAKECMDGOALS))
.PHONY: $(AREA)
$(AREA): bench
	@:
endif

bench: ## benchmarks, of all areas or of those named: make bench process newsroom
	@tools/deps.sh bench && bench/run $(AREA)

cover: ## line coverage by folder, in build-coverage/
	@tools/cover.sh
