# Juru: two commands do everything: `make demo` and `make test`.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build demo test test-servers lint bench exchange install clean

PREFIX ?= /usr/local
JURU := .build/release/juru
DEMO := Samples/defense-call.id.txt

help: ## What can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: ## Install the system packages that are missing
	@.ci/setup

build: setup ## Build the release binary, which needs no Swift where it runs
	@swift build -c release --static-swift-stdlib --product juru

demo: build ## Translate and summarize a sample article
	@.ci/demo $(JURU) $(DEMO)

test: setup ## Run every test
	@.ci/setup tests
	@swift build --build-tests
	@# The package manager leaves its temporary folders behind; they go with this one.
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && TMPDIR=$$scratch swift test --skip-build

test-servers: setup ## Install a real LibreTranslate (800 MB) beside, and run the tests of all real servers
	@.ci/setup tests
	@.ci/setup servers
	@swift build --build-tests
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT \
		&& JURU_TEST_SERVERS=1 TMPDIR=$$scratch swift test --skip-build --filter ServerTests

lint: ## Check the style; warnings are errors
	@.ci/toolchain
	@swift format lint --strict --recursive Sources Tests Package.swift

bench: build ## Measure start-up, words a second, the way to a service; MEMORY="100000 1000000" the memory too
	@.ci/bench $(JURU)
	@.ci/bench-engines $(JURU)
	@if [ -n "$(MEMORY)" ]; then .ci/bench-memory $(MEMORY); fi

exchange: build ## Exchange memories with translate-toolkit and OmegaT, and time an import
	@.ci/exchange $(JURU)

install: build ## Install to PREFIX (default /usr/local)
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -s -m 755 $(JURU) "$(DESTDIR)$(PREFIX)/bin/juru"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/juru"

clean: ## Remove what was built
	@rm -rf .build
