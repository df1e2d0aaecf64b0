# Every target sets itself up: a fresh machine needs Python >= 3.11, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
# the development checks are third-party data and stay outside the project
CHECKS ?= $(firstword $(wildcard checks ../*/checks))

.PHONY: help setup demo test lint format quality bench docs corpus train clean

help: ## say what the targets do
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@

setup: $(STAMP) ## make .venv with everything that development needs

demo: $(STAMP) ## code the bundled articles into a ledger and a dossier
	$(BIN)/cablegram demo

test: $(STAMP) ## run the tests
	$(BIN)/python -m pytest -n auto

lint: $(STAMP) ## ruff, mypy --strict, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP) ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

quality: $(STAMP) ## measure on the development checks: make quality CHECKS=folder
	$(BIN)/python -m benchmarks.quality $(if $(CHECKS),--checks $(CHECKS))

bench: $(STAMP) ## speed, memory, cold start and wheel size; time expressions beside peers (installs the group "peers")
	-$(BIN)/python -m pip install --quiet --group peers
	$(BIN)/python -m benchmarks.bench; missed=$$?; $(BIN)/python -m benchmarks.peers_times $(CHECKS); exit $$missed

docs: $(STAMP) ## regenerate the reference pages (commands, schema, annotation check)
	$(BIN)/python -m benchmarks.reference

corpus: $(STAMP) ## check the annotated corpus, its spread and its quotas
	$(BIN)/python -m training.check --spread
	$(BIN)/python -m training.quotas

train: $(STAMP) ## train the model on two CPU cores, export it, write its card (installs the group "train")
	$(BIN)/python -m pip install --quiet --group train
	$(BIN)/python -m training.train --out training/runs/first --epochs 5
	$(BIN)/python -m training.train --out training/runs/second --init training/runs/first/net.pt --epochs 4
	$(BIN)/python -m training.export training/runs/second/net.pt
	$(BIN)/python -m training.train --out training/runs/third --init training/runs/second/net.pt --epochs 2 --lr 1.5e-4 --upper
	$(BIN)/python -m training.train --out training/runs/fourth --init training/runs/third/net.pt --epochs 3 --lr 1.5e-4 --upper
	$(BIN)/python -m training.export training/runs/fourth/net.pt --before training/runs/third/net.pt
	$(BIN)/python -m training.train --out training/runs/shipped --init training/runs/third/net.pt training/runs/fourth/net.pt --epochs 2 --lr 1.2e-4 --more
	$(BIN)/python -m training.export training/runs/shipped/net.pt --before training/runs/third/net.pt training/runs/fourth/net.pt
	$(BIN)/python -m training.pairs --out training/runs/first
	$(BIN)/python -m training.pairs --out training/runs/second --init training/runs/first/pairs.pt --epochs 1 --lr 2e-4
	$(BIN)/python -m training.export training/runs/shipped/net.pt --before training/runs/third/net.pt training/runs/fourth/net.pt --pairs training/runs/second/pairs.pt
	$(BIN)/python -m training.pairs --out training/runs/third --init training/runs/second/pairs.pt --epochs 1 --lr 2e-4 --mined
	$(BIN)/python -m training.pairs --out training/runs/shipped --init training/runs/third/pairs.pt --epochs 1 --lr 1.5e-4 --mined
	$(BIN)/python -m training.pairs --out training/runs/other --init training/runs/third/pairs.pt --epochs 1 --lr 1.5e-4 --mined --seed 1
	$(BIN)/python -m training.export training/runs/shipped/net.pt --before training/runs/third/net.pt training/runs/fourth/net.pt --pairs training/runs/shipped/pairs.pt training/runs/other/pairs.pt
	$(BIN)/python -m training.card --run training/runs/shipped/run.json --out docs/model-card.md

clean: ## remove what the other targets made
	rm -rf $(VENV) demo build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
