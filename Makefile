# make          lists these targets
# make check    is what continuous integration runs; nothing else decides whether a change is good

# The JDK is found as ./bonafide finds it; Maven itself runs on it.
maven = JAVA_HOME="$$(bin/find-jdk)" && export JAVA_HOME && mvn -B -T2
only = $(if $(T),-Dtest='$(T)' -Dsurefire.failIfNoSpecifiedTests=false)

# What make bench measures.
LINES ?= 2200000
USERS ?= 10000
ROUNDS ?= 3
HEAP ?= 2g

# How long make fuzz tries the readers.
SECONDS ?= 300

.PHONY: help fmt check test fuzz bench conformance docs golden demo

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

fmt: ## format every Java file
	@$(maven) -q spotless:apply

check: ## every test and every check; exactly what .ci/run calls
	@$(maven) verify

test: ## the tests alone; T=LinkingTest or T='LinkingTest#oneTelephone*' runs some of them
	@[ -z '$(T)' ] || [ -n "$$(find . -path '*/src/test/*' -name "$$(printf %s '$(T)' | sed 's/#.*//').java" | head -n 1)" ] \
		|| { echo "there is no test $(T)"; exit 1; }
	@$(maven) test $(only)

fuzz: ## try every reader with damaged files for SECONDS=300, and print figures
	@$(maven) -q test -pl sources -am -Dtest=Fuzzing -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.seconds=$(SECONDS)

bench: ## measurements beside other tools; LINES=2200000 of a log with USERS=10000, HEAP=2g, ROUNDS=3
	@$(maven) -q package -Drun -Pbench -pl bench -am
	@JAVA="$$(bin/find-jdk)/bin/java" bench/run $(LINES) $(USERS) $(ROUNDS) $(HEAP)

conformance: ## compare our sources with another project's on vendors' logs; SAMPLES=folder where they are not in ../shared/samples
	@$(maven) -q test -pl sources -am -Dtest=ConformanceTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write $(if $(SAMPLES),-Dsamples='$(SAMPLES)')
	@git status --short docs

docs: ## write the generated pages under docs/ anew (tests named *PageTest hold them)
	@$(maven) -q test -Dtest='*PageTest' -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write
	@git status --short docs

golden: ## write every golden file anew, to be read as a difference before it is committed
	@$(maven) -q test $(only) -Dgolden=write -Dmaven.test.failure.ignore=true
	@git status --short

demo: ## screen an invented company's folder and say where the report is
	@./bonafide screen examples/meridian --out out/meridian
