# Parley. `make sandbox` and `make test` do all their own set-up; nothing needs to be installed by hand but Python 3.11 and make.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready

.PHONY: setup sandbox run test lint bench prove lock clean

$(STAMP): requirements-dev.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 is needed; set PYTHON=/path/to/python3.11"; exit 2; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	PYTHONWARNINGS=ignore $(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

setup: $(STAMP)  ## the environment only

sandbox: $(STAMP)  ## three phones on one page, the real bot behind them, no token and no network
	$(BIN)/parley sandbox $(SANDBOX)

run: $(STAMP)  ## the bot on Telegram; needs PARLEY_BOT_TOKEN (see .env.example)
	$(BIN)/parley run

test: $(STAMP)  ## everything that must hold; no network, no token, no running server
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(TESTS)

lint: $(STAMP)  ## format, lint, strict types, import contracts, flow and catalogue checks
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/parley check

bench: $(STAMP)  ## the figures, as ratios of medians measured side by side
	$(BIN)/python -m bench $(BENCH)

prove: $(STAMP)  ## the slow proofs at full depth: two-run pairs, crash points, fuzzing; about six hours on two idle cores
	PARLEY_PROVE=1 $(BIN)/python -m pytest -n 2 --dist loadfile tests/proof tests/faults $(TESTS)

lock: $(STAMP)  ## renew the pinned dependencies
	$(BIN)/pip-compile --quiet --upgrade --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --allow-unsafe -o requirements.lock pyproject.toml
	$(BIN)/pip-compile --quiet --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --allow-unsafe --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

clean:
	rm -rf $(VENV) var build *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
