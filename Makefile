# The verbs of the house.  `make run` and `make test` are all that a fresh machine needs; the others want `make test` first.

PYTHON ?= python3
VENV := .venv/bin

.PHONY: help run test lint types format bench fuzz check-hard screenshots pictures translations lock man wheel dist deb clean

help:            ## list the verbs
	@grep -E '^[a-z-]+: ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 16

run:             ## open Offprint; ARGS="--profile DIR" keeps everything under DIR
	@$(PYTHON) tools/bootstrap.py run $(ARGS)

test:            ## run the tests; ARGS="-k words" for some of them
	@$(PYTHON) tools/bootstrap.py test
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest $(ARGS)

lint:            ## rules and layout of the code
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .

types:           ## the type checker
	$(VENV)/mypy

format:          ## lay the code out
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

bench:           ## measure speed into docs/notes/performance.md; ARGS="start lists" for some of it
	QT_QPA_PLATFORM=offscreen $(VENV)/python bench/all.py $(ARGS)

fuzz:            ## strangers' bytes for ten minutes; ARGS="page --seconds 3600" for one target and longer
	$(VENV)/python bench/fuzz.py $(ARGS)

check-hard:      ## every promise on its full scale: faults, kills, power cuts, manners, traces, fuzzing (about an hour)
	@for script in manners trace kill power_cut fuzz; do echo "== $$script"; $(VENV)/python bench/$$script.py || exit 1; done
	@[ ! -d ../shared ] || { echo "== faults"; $(VENV)/python bench/faults.py; }

screenshots:     ## draw docs/pictures anew
	QT_QPA_PLATFORM=offscreen $(VENV)/python tools/screenshots.py

pictures:        ## draw the sample paper's pictures anew
	$(VENV)/python -m tools.sample_pictures

translations:    ## bring the window's words in every language up to date
	$(VENV)/python tools/translations.py

# pip-compile takes what serves the Python it runs on: type this with the oldest that we serve, Debian 12's 3.11.2.
lock:            ## pin every package with its hashes (needs the network and Python 3.11.2)
	$(VENV)/python -m pip install --quiet pip-tools
	$(VENV)/pip-compile $(LOCK) --upgrade --output-file requirements.lock pyproject.toml
	$(VENV)/pip-compile $(LOCK) --upgrade --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml
	$(VENV)/pip-compile $(LOCK) --upgrade --extra dist --constraint requirements.lock --output-file requirements-dist.lock pyproject.toml

LOCK := --quiet --generate-hashes --no-header --strip-extras --allow-unsafe --no-emit-index-url --no-emit-find-links --no-emit-trusted-host

man:             ## write the manual page of the commands, and the manual's list of keys, anew
	$(VENV)/python tools/man_page.py
	QT_QPA_PLATFORM=offscreen $(VENV)/python tools/key_table.py

wheel:           ## build the wheel into dist/, install it elsewhere and see whether it works
	$(VENV)/python tools/check_wheel.py --keep dist

dist:            ## build dist/offprint, a folder with the program and all that it needs (PyInstaller), and see whether it works
	$(VENV)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements-dist.lock
	$(VENV)/pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build tools/offprint.spec
	$(VENV)/python tools/check_program.py dist/offprint/offprint

deb:             ## make a Debian package of what `make dist` built (needs dpkg-deb and objdump)
	$(VENV)/python tools/debian_package.py

clean:           ## take away what was made, .venv too
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
