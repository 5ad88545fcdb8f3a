# Everything a newcomer needs: `make demo`, `make test`, `make build`. The tools are pinned in Cargo.lock and
# pkg/package-lock.json; nothing is installed globally but Rust's WebAssembly target and, for the tests, a browser.

.DEFAULT_GOAL := help
.PHONY: help demo build test matrix accuracy oracles bench reproduce fuzz clean
begin := $(shell date +%s)

help: ## this text
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/^([a-z]+):.*## (.*)/make \1|\2/' | column -t -s '|' 2>/dev/null || grep -E '^[a-z]+:.*##' Makefile

demo: build ## build everything and serve the demo page (PORT=8080 chooses the port)
	@npm --prefix www run --silent build
	@echo "ready after $$(($$(date +%s) - $(begin))) s"
	@node scripts/serve.js www/dist

build: ## build both WebAssembly modules and the npm package in pkg/, ready to run and to pack
	@scripts/setup.sh
	@cargo run --quiet --locked --package xtask
	@npm --prefix pkg run --silent build

test: ## format, lints, Rust tests, build, Node tests, browser tests
	@scripts/test.sh

accuracy: ## measure how well names are told apart and write docs/accuracy.md (PEERS=1 runs other engines too)
	@cargo run --quiet --locked --release --package knownas-accuracy -- --date $$(date +%F)

matrix: build ## the packed npm package in every bundler, framework and runtime; writes docs/matrix.md (ONLY="vite 8 build" runs one)
	@node matrix/run.js $(if $(ONLY),"$(ONLY)")

oracles: build ## set the romanizations beside independent romanizers and write docs/oracles.md
	@npm --prefix accuracy/oracles ci --silent --no-audit --no-fund
	@node accuracy/oracles/compare.js

bench: build ## measure speed and size beside other engines and write docs/bench.md (PEERS=1 adds nomenklatura, TIMES=1,10,30 a larger list)
	@npm --prefix bench ci --silent --no-audit --no-fund
	@node bench/run.js $$(date +%F)

reproduce: ## build the WebAssembly modules twice, in two places with two homes, and compare their digests
	@scripts/reproduce.sh

fuzz: ## run libFuzzer over every target of fuzz/, each SECONDS_EACH=600 seconds
	@fuzz/run.sh $${SECONDS_EACH:-600}

clean: ## remove what was built
	rm -rf target build pkg/dist pkg/*.tgz www/dist
