# Afterview's chores. `make run` needs Python 3.11 or newer and nothing else.

.PHONY: help run demo test lint types format

PYTHONS = python3.11 python3.12 python3.13 python3.14 python3 python
BIN = .venv/bin
RUNTIME = .venv/runtime-installed
TOOLS = .venv/tools-installed
PIP = $(BIN)/python -m pip --disable-pip-version-check install --quiet

help:
	@echo "make run     start Afterview on this machine"
	@echo "make demo    start it on a throw-away database with a sample search"
	@echo "make test    check the code and run every test"
	@echo "make lint    the style checks alone"
	@echo "make types   the type check alone"
	@echo "make format  write the code in the house style"

run: $(RUNTIME)
	@exec $(BIN)/python -m afterview run

# The app runs beside the shell, so that the shell can clear the folder away however it ends.
demo: $(RUNTIME)
	@folder=$$(mktemp -d) && app= && \
	AFTERVIEW_DATABASE="$$folder/afterview.duckdb" && export AFTERVIEW_DATABASE && \
	trap 'if [ -n "$$app" ]; then kill "$$app" 2>/dev/null; wait "$$app"; fi; rm -rf "$$folder"' EXIT && \
	trap 'exit 0' HUP INT TERM && \
	$(BIN)/python -m afterview demo && \
	{ $(BIN)/python -m afterview run & app=$$!; wait "$$app"; }

# pytest comes last: its closing line is the last thing to read.
test: lint types
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile

lint: $(TOOLS)
	@$(BIN)/ruff format --check --quiet || { echo "Run 'make format'." >&2; exit 1; }
	@$(BIN)/ruff check --quiet

types: $(TOOLS)
	@$(BIN)/mypy

format: $(TOOLS)
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

$(RUNTIME): requirements.txt | $(BIN)/python
	@echo "Installing what Afterview needs; the first time takes a minute or two."
	@$(PIP) -r requirements.txt
	@touch $@

$(TOOLS): requirements.txt requirements-dev.txt | $(BIN)/python
	@echo "Installing the tools for the tests; the first time takes a minute or two."
	@$(PIP) -r requirements-dev.txt
	@touch $(RUNTIME) $@

$(BIN)/python:
	@for python in $(PYTHONS); do \
	  if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    "$$python" -m venv --clear .venv && exit 0; \
	    rm -rf .venv; \
	    echo "$$python could not make a virtual environment; on Debian and Ubuntu the package python3-venv is missing." >&2; \
	    exit 1; \
	  fi; \
	done; \
	echo "Afterview needs Python 3.11 or newer, and none was found here. Install it, then call make again." >&2; \
	exit 1
