# The developer's day. Two commands do all the set-up on a machine with Python 3.11+ and make: `make demo`, `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= demo-output
SERVER ?= keruen-server

.PHONY: help demo serve serve-parts web web-test test test-spark lint types layers unit web-postgresql bench lock clean translations
help:
	@echo "make demo          run the main job on the synthetic Kazakhstan round; says where the publication is"
	@echo "make serve         the server for phones and browsers, with a made-up programme; says its address and accounts"
	@echo "make serve-parts   what a server of your own needs, installed; then: keruen serve --programme FOLDER"
	@echo "make web           the web forms, built with Node of this machine or from PyPI"
	@echo "make test          everything CI runs: lint, types, layers, tests"
	@echo "make test-spark    the tests of matrix on Spark (installs the spark extra; needs Java 17)"
	@echo "make bench         the benchmarks; the figures of the README come from here"
	@echo "make lint types layers unit    one part of make test each"
	@echo "make lock          write the requirements*.lock anew"
	@echo "make translations  stamp new translations and list the stale ones"

# A stamp makes the second call instant; it is older than a lock file that changed.
$(VENV)/.ready: requirements.lock pyproject.toml
	@$(PYTHON) tools/check_python.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Keruen into $(VENV) (once; one to three minutes) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready requirements-dev.lock
	@echo "Installing the test tools into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

demo: $(VENV)/.ready
	@$(BIN)/keruen demo $(OUT)

$(VENV)/.ready-web: $(VENV)/.ready requirements-web.lock
	@echo "Installing the server's parts into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-web.lock
	@touch $@

# The web forms: source is kept, what is made of it is not.
WEB := src/keruen/web/webform/static/webform/manifest.json
$(WEB): $(shell find frontend/src -type f) frontend/package-lock.json frontend/vite.config.ts $(wildcard src/keruen/terms/sentences/*/webform.ftl) | $(VENV)/.ready
	@echo "Building the web forms (once) ..."
	@$(BIN)/python tools/web.py
web: $(WEB)

web-test: $(VENV)/.ready
	$(BIN)/python tools/web.py test

serve-parts: $(VENV)/.ready-web $(WEB)

serve: serve-parts
	@$(BIN)/keruen serve --demo --home $(SERVER)

test: web web-test lint types layers web-postgresql unit

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check src tests tools
	$(BIN)/ruff format --check src tests tools

types: $(VENV)/.ready-dev
	$(BIN)/mypy

layers: $(VENV)/.ready-dev
	$(BIN)/lint-imports

unit: $(VENV)/.ready-dev
	$(BIN)/pytest -m "not spark"

# The tests of the server (browsers see no difference) once more, on a PostgreSQL that comes from PyPI (or the one of KERUEN_TEST_DATABASE_URL).
web-postgresql: $(VENV)/.ready-dev
	KERUEN_TEST_DATABASE=postgresql $(BIN)/pytest tests/web --ignore tests/web/browser

test-spark: $(VENV)/.ready-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "pyspark>=4.3,<5"
	$(BIN)/pytest -m spark -n 0

bench: $(VENV)/.ready-dev
	$(BIN)/python tools/bench/run.py
	$(BIN)/python tools/bench/replay.py
	$(BIN)/python tools/bench/checks.py
	$(BIN)/python tools/bench/disclosure.py
	$(BIN)/python tools/bench/demo.py
	$(BIN)/python tools/bench/web.py --page docs/benchmarks-web.md
	$(BIN)/python tools/bench/dashboard.py --page docs/benchmarks-web.md

translations: $(VENV)/.ready-dev
	$(BIN)/python tools/translations.py --stamp-new

# Names, versions and hashes, no address.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
lock:
	$(PYTHON) -m pip install --quiet uv
	$(PYTHON) -m $(LOCK) pyproject.toml -o requirements.lock
	$(PYTHON) -m $(LOCK) pyproject.toml --extra web -c requirements.lock -o requirements-web.lock
	$(PYTHON) -m $(LOCK) pyproject.toml --extra web --group dev -c requirements-web.lock -o requirements-dev.lock

clean:
	rm -rf $(OUT) bench-output .mypy_cache .ruff_cache .pytest_cache
