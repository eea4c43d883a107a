# Everything runs in .venv, which is made anew whenever a lock file changes.
# Needed: Python 3.11 or later with its headers, make, a C compiler and a package index.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: run test coverage check fix bench load mutate typos fuzz chaos lock clean help

BIN := .venv/bin
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check --no-input
UV ?= uv
JOBS ?= 2
# Each process begins on a stretch of its own, so that what a file's tests share is made once, and
# whoever is done first takes over some of what is left.
TESTS = $(BIN)/pytest -n $(JOBS) --dist worksteal

# PYTHON=... overrides. A candidate is asked for its version: a name on the path may not run.
ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for each in python3.12 python3.11 python3; do \
	$$each -c '$(ENOUGH)' 2>/dev/null && echo $$each && break; done)

# The tests start Python hundreds of times: compiled once, and not once for each.
unexport PYTHONDONTWRITEBYTECODE

run: .venv/.installed  ## route the twenty children and print the table
	@$(BIN)/barnlots demo

test: .venv/.installed  ## run every test
	@$(TESTS)

coverage: .venv/.installed  ## run every test and follow each line of the engine; twice as long
	@$(TESTS) --cov

check: .venv/.installed  ## check format, lint, types, layers, files and the shipped policy
	@$(BIN)/ruff format --check --output-format concise
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/pytest -q tests/test_project.py
	@$(BIN)/barnlots check
	@$(BIN)/barnlots fmt --check . overlays/*/
	@$(BIN)/barnlots doctor

fix: .venv/.installed  ## format, and mend what the linter can
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix
	@$(BIN)/barnlots fmt . overlays/*/

# What others use is measured beside us, and stays out of .venv.
bench: .venv-bench/.installed  ## measure beside raw drivers and other engines; a quarter of an hour
	@.venv-bench/bin/python -m bench $(SECTION)

load: .venv-bench/.installed  ## two hours of a region's commands in one run (SIZE=200000 cases)
	@.venv-bench/bin/python -m bench load $(if $(SIZE),--size $(SIZE))

mutate: .venv/.installed  ## make the policy wrong in one place at a time; some minutes
	@$(BIN)/barnlots test --mutera

typos: .venv/.installed  ## make every slip of the finger in every shipped file
	@EVERYWHERE=1 $(TESTS) tests/packs/slips

fuzz: .venv/.installed  ## read and format 100 000 damaged files; a quarter of an hour on two free cores
	@$(BIN)/python -m tests.packs.fuzz.campaign --jobs $(JOBS)

chaos: .venv/.installed  ## kill writers and workers 500 times on each database, and see what holds
	@$(BIN)/python -m tests.chaos.campaign

COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-header $(if $(UPGRADE),--upgrade) pyproject.toml

lock:  ## pin what pyproject.toml asks for (needs uv; UPGRADE=1 moves to the newest)
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --extra dev --constraint requirements.lock --output-file requirements-dev.lock
	@$(subst pyproject.toml,,$(COMPILE)) --group build --constraint requirements-dev.lock \
		--output-file requirements-build.lock
	@$(COMPILE) --extra narvaro --extra postgresql --group bench --constraint requirements-dev.lock \
		--output-file requirements-bench.lock

clean:  ## remove .venv and everything else that can be made again
	@rm -rf .venv .venv-bench build dist .coverage* .hypothesis .import_linter_cache .mypy_cache \
		.pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## show this
	@awk -F ':.*##' '/^[a-z]+:.*##/ {printf "make %-9s%s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The build tools are pinned too: with them in place nothing is built in an environment of its own.
# The lock is complete, so nothing is resolved again: a resolver would prefer a release newer than the
# pinned one for a requirement that names an extra, and stop on its missing hash.
.venv/.locked: requirements-build.lock requirements-dev.lock
	@'$(PYTHON)' -c '$(ENOUGH)' 2>/dev/null || { echo "Barnlots needs Python 3.11 or later, and none was \
	found. Install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Making .venv with $(PYTHON): the first time takes a minute."
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) install --require-hashes --no-deps -r requirements-build.lock
	@$(PIP) install --require-hashes --no-deps --no-build-isolation -r requirements-dev.lock
	@$(PIP) check
	@touch $@

.venv/.installed: .venv/.locked pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# The same project and the same pins, and beside them what it is measured against.
.venv-bench/.locked: requirements-build.lock requirements-bench.lock
	@$(PYTHON) -m venv --clear .venv-bench
	@.venv-bench/bin/python -m pip -qq --disable-pip-version-check --no-input install \
		--require-hashes --no-deps -r requirements-build.lock
	@.venv-bench/bin/python -m pip -qq --disable-pip-version-check --no-input install \
		--require-hashes --no-deps --no-build-isolation -r requirements-bench.lock
	@touch $@

.venv-bench/.installed: .venv-bench/.locked pyproject.toml
	@.venv-bench/bin/python -m pip -qq --disable-pip-version-check --no-input install \
		--no-deps --no-build-isolation --editable .
	@touch $@
