# scrim: one Makefile for everything.  `make` builds build/scrim, `make demo` shows it at work,
# `make test` runs what continuous integration runs.  Objects live in build/<flavour>/, so that
# sanitizers and coverage never mix with the release.

.DEFAULT_GOAL := all

BUILD   ?= build
PREFIX  ?= /usr/local
CC      ?= cc
PYTHON  ?= python3
VERSION := $(shell sed -n 's/^.define SCRIM_VERSION "\(.*\)"/\1/p' src/scrim.h)

# ---- what must be there -------------------------------------------------------------------------

# pkg-config module : Debian package; expat is for the command line alone
NEEDED       := libpcre2-8:libpcre2-dev icu-uc:libicu-dev libsodium:libsodium-dev jansson:libjansson-dev expat:libexpat1-dev
module        = $(word 1,$(subst :, ,$1))
package       = $(word 2,$(subst :, ,$1))
missing       = $(strip $(foreach n,$1,$(if $(shell pkg-config --exists $(call module,$n) || echo no),$(call package,$n))))

ifeq ($(shell command -v pkg-config),)
MISSING := pkg-config $(foreach n,$(NEEDED),$(call package,$n))
else
MISSING := $(call missing,$(NEEDED))
endif

# These install what is missing themselves, or need nothing of it.
SELF_SUFFICIENT := demo test packages clean layers dist
ifneq ($(MISSING),)
ifneq ($(filter-out $(SELF_SUFFICIENT),$(or $(MAKECMDGOALS),all)),)
$(error scrim needs the Debian package(s) $(MISSING): apt-get install $(MISSING))
endif
endif

# ---- flags --------------------------------------------------------------------------------------

MODULES  := $(foreach n,$(NEEDED),$(call module,$n))
CPPFLAGS += -D_GNU_SOURCE -Isrc $(shell pkg-config --cflags $(MODULES) 2>/dev/null)
LDLIBS   += $(shell pkg-config --libs $(MODULES) 2>/dev/null) -lm -pthread
CFLAGS   ?= -O2 -g
STRICT   := -std=c11 -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
            -Wvla -Wformat=2 -Werror=format-security $(if $(filter true,$(CI)),-Werror)

# Hardening after the OpenSSF compiler guide; what this compiler lacks is left out (see flags.mk).
WANTED_CFLAGS  := -fstack-clash-protection -fstack-protector-strong -fcf-protection=full \
                  -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing \
                  -ftrivial-auto-var-init=zero -fstrict-flex-arrays=3 -fzero-init-padding-bits=all \
                  -Wtrampolines -Wbidi-chars=any
WANTED_LDFLAGS := -Wl,-z,noexecstack -Wl,-z,relro -Wl,-z,now -Wl,-z,separate-code -Wl,--as-needed \
                  -Wl,--no-copy-dt-needed-entries

-include $(BUILD)/flags.mk
$(BUILD)/flags.mk: Makefile
	@mkdir -p $(@D)
	@accepts() { echo 'int main(void) { return 0; }' | $(CC) -Werror "$$1" -x c - -o /dev/null 2>/dev/null; }; \
	{ printf 'HARDENED_CFLAGS :='; for f in $(WANTED_CFLAGS); do accepts $$f && printf ' %s' $$f; done; echo; \
	  printf 'HARDENED_LDFLAGS :='; for f in $(WANTED_LDFLAGS); do accepts $$f && printf ' %s' $$f; done; echo; } > $@

# No fused multiplications: sums of evidence must be the same on every machine.  No name of the folder
# that the sources lie in: the same sources make the same bytes anywhere.
COMMON            := $(STRICT) -ffp-contract=off -fPIC -fvisibility=hidden -pthread -MMD -MP \
                     -ffile-prefix-map=$(CURDIR)=.
CFLAGS_release     = $(CFLAGS) -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 $(HARDENED_CFLAGS)
# instruments write and look at the process when it ends; the sandbox leaves them that much
INSTRUMENTED       = -DSANDBOX_INSTRUMENTED='"$(abspath $(BUILD))"'
CFLAGS_sanitize    = $(INSTRUMENTED) -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
CFLAGS_thread      = $(INSTRUMENTED) -O1 -g -fsanitize=thread
# clang also minds 0 added to a null pointer, which every machine does well
CFLAGS_fuzz        = -O1 -g -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined \
                     -fno-sanitize=pointer-overflow -fno-sanitize-recover=all
CFLAGS_coverage    = $(INSTRUMENTED) -O0 -g --coverage
CFLAGS_mutants     = -O1 -fvisibility=default $(filter -ftrivial-auto-var-init=%,$(HARDENED_CFLAGS))
LDFLAGS_release    = $(HARDENED_LDFLAGS)
LDFLAGS_sanitize   = -fsanitize=address,undefined
LDFLAGS_thread     = -fsanitize=thread
LDFLAGS_coverage   = --coverage
FLAVOURS          := release sanitize thread coverage fuzz

# `make V=1` shows whole commands.
SAY = $(if $(V),,@echo '  $1';)
FLAVOUR           ?= release

# ---- sources, by wildcard -----------------------------------------------------------------------

SOURCES  := $(sort $(wildcard src/*.c src/*/*.c))
PROGRAM  := $(filter src/main.c src/cli/%,$(SOURCES))
LIBRARY  := $(filter-out $(PROGRAM) src/tools/%,$(SOURCES))
# The packer makes the data that builtin.c holds, so it is built from what does not ask for that.
PACKER   := src/tools/pack.c src/replace/key.c src/replace/random_table.c \
            $(filter-out src/rules/builtin.c src/rules/builtin_patterns.c,$(filter src/base/% src/text/% src/rules/% src/passes/%,$(SOURCES)))
TESTS    := $(sort $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/test_*.c)))
FUZZED   := $(sort $(patsubst tests/fuzz/%.c,%,$(filter-out tests/fuzz/replay.c,$(wildcard tests/fuzz/*.c))))
FUZZ_CLI := $(filter src/cli/%,$(PROGRAM))
DATA     := $(sort $(wildcard patterns/*.pat patterns/*/*.profile patterns/evidence/*.evidence dictionaries/*/*.txt src/report/page/*))
objects   = $(patsubst src/%.c,$(BUILD)/$1/%.o,$2)

.PHONY: eval train all demo test unit check layers answers rules cost golden tables frames evil cli property oracle faults kills documentation installation browser fuzz replay bench \
        torture mutants sanitize thread coverage lint dictionaries packages install installed dist reproducible deb \
        deb-check clean
.DELETE_ON_ERROR:
.SECONDARY:

all: $(BUILD)/scrim $(BUILD)/libscrim.so.0 $(BUILD)/libscrim.a $(BUILD)/completion.bash

$(BUILD)/scrim: $(BUILD)/release/scrim
	@ln -f $< $@

# ---- how a flavour is built ---------------------------------------------------------------------

define flavour
$(BUILD)/$1/%.o: src/%.c
	@mkdir -p $$(@D)
	$$(call SAY,compile $$@)$$(CC) $$(CPPFLAGS) $$(COMMON) $$(CFLAGS_$1) -c $$< -o $$@

$(BUILD)/$1/rules/builtin.o: $(BUILD)/data.bin
$(BUILD)/$1/rules/builtin.o: CPPFLAGS += -DSCRIM_DATA_FILE='"$(BUILD)/data.bin"'

$(BUILD)/$1/libscrim.a: $(call objects,$1,$(LIBRARY))
	@rm -f $$@
	$$(call SAY,archive $$@)ar rcsD $$@ $$^
endef

define programs
$(BUILD)/$1/scrim: $(call objects,$1,$(PROGRAM)) $(BUILD)/$1/libscrim.a
	$$(call SAY,link    $$@)$$(CC) -pie $$(LDFLAGS_$1) $$(LDFLAGS) $$^ $$(LDLIBS) -o $$@

$(BUILD)/$1/tests/%: tests/unit/%.c $(BUILD)/$1/libscrim.a
	@mkdir -p $$(@D)
	$$(call SAY,link    $$@)$$(CC) $$(CPPFLAGS) -Itests/unit $$(COMMON) $$(CFLAGS_$1) $$(LDFLAGS_$1) $$(LDFLAGS) $$< $(BUILD)/$1/libscrim.a $$(LDLIBS) -lcmocka -o $$@

$(BUILD)/$1/replay/%: tests/fuzz/%.c tests/fuzz/replay.c tests/fuzz/fuzz.h $(call objects,$1,$(FUZZ_CLI)) $(BUILD)/$1/libscrim.a
	@mkdir -p $$(@D)
	$$(call SAY,link    $$@)$$(CC) $$(CPPFLAGS) $$(COMMON) $$(CFLAGS_$1) $$(LDFLAGS_$1) $$(filter %.c %.o %.a,$$^) $$(LDLIBS) -o $$@
endef
$(foreach f,$(FLAVOURS) mutants,$(eval $(call flavour,$f)))
$(foreach f,$(FLAVOURS),$(eval $(call programs,$f)))

# Calls that test_want lets fail.
COMMA  := ,
WANTED := malloc calloc realloc sodium_malloc access fstat fsync write read open openat linkat close fchmod lseek sodium_init pthread_mutex_init \
          crypto_secretstream_xchacha20poly1305_init_pull crypto_pwhash_argon2id
$(foreach f,$(FLAVOURS),$(BUILD)/$f/tests/test_want): private LDFLAGS += $(addprefix -Wl$(COMMA)--wrap=,$(WANTED))

# The same over a shared library: a mutant is then one file compiled and one library linked.
$(BUILD)/mutants/libmutant.so: $(call objects,mutants,$(LIBRARY))
	$(call SAY,link    $@)$(CC) -shared -Wl,-soname,$(@F) $(filter %.o,$^) $(LDLIBS) -o $@

$(BUILD)/mutants/scrim: $(call objects,mutants,$(PROGRAM)) $(BUILD)/mutants/libmutant.so
	$(call SAY,link    $@)$(CC) -pie $(filter %.o %.so,$^) $(LDLIBS) -o $@

$(BUILD)/mutants/tests/%: tests/unit/%.c $(BUILD)/mutants/libmutant.so
	@mkdir -p $(@D)
	$(call SAY,link    $@)$(CC) $(CPPFLAGS) -Itests/unit $(COMMON) $(CFLAGS_mutants) $(filter %.c %.so,$^) $(LDLIBS) -lcmocka -o $@

$(BUILD)/mutants/replay/%: tests/fuzz/%.c tests/fuzz/replay.c $(call objects,mutants,$(FUZZ_CLI)) $(BUILD)/mutants/libmutant.so
	@mkdir -p $(@D)
	$(call SAY,link    $@)$(CC) $(CPPFLAGS) $(COMMON) $(CFLAGS_mutants) $(filter %.c %.o %.so,$^) $(LDLIBS) -o $@

# libFuzzer comes with clang; all that is fuzzed is compiled by it, and nothing else.
$(BUILD)/fuzz/%: private CC := clang
$(BUILD)/fuzz/targets/%: tests/fuzz/%.c tests/fuzz/fuzz.h $(call objects,fuzz,$(FUZZ_CLI)) $(BUILD)/fuzz/libscrim.a
	@mkdir -p $(@D)
	$(call SAY,link    $@)$(CC) $(CPPFLAGS) $(COMMON) $(CFLAGS_fuzz) -fsanitize=fuzzer $(filter %.c %.o %.a,$^) $(LDLIBS) -o $@

# What is installed shows the names of scrim.h and no others: the shared library by src/scrim.map, the
# archive because all its objects become one in which the others are local.
SONAME := libscrim.so.0

$(BUILD)/$(SONAME): $(call objects,release,$(LIBRARY)) src/scrim.map
	$(call SAY,link    $@)$(CC) -shared -Wl,-soname,$(SONAME) -Wl,--version-script=src/scrim.map \
	    $(LDFLAGS_release) $(LDFLAGS) $(filter %.o,$^) $(LDLIBS) -o $@

$(BUILD)/libscrim.a: $(call objects,release,$(LIBRARY))
	$(call SAY,archive $@)$(CC) -r -nostdlib $^ -o $(BUILD)/libscrim.o
	@objcopy --localize-hidden $(BUILD)/libscrim.o && rm -f $@ && ar rcsD $@ $(BUILD)/libscrim.o

# Fits the weights of the evidence (docs/training-report.txt): ten minutes.
$(BUILD)/tools/train $(BUILD)/tools/train_context $(BUILD)/tools/train_words: $(BUILD)/tools/%: $(BUILD)/release/tools/%.o $(BUILD)/release/tools/training.o $(BUILD)/release/libscrim.a
	$(call SAY,link    $@)$(CC) $(LDFLAGS_release) $(LDFLAGS) $(filter %.o %.a,$^) $(LDLIBS) -o $@

CORPORA ?= ../shared/corpora
train: $(BUILD)/tools/train $(BUILD)/tools/train_context $(BUILD)/tools/train_words
	@sh tests/train/run.sh $(BUILD)/tools $(CORPORA)

# ---- patterns and dictionaries, built in --------------------------------------------------------

$(BUILD)/tools/pack: $(call objects,release,$(PACKER))
	@mkdir -p $(@D)
	$(call SAY,link    $@)$(CC) $(LDFLAGS_release) $(LDFLAGS) $^ $(LDLIBS) -o $@

# What bash completes is told by the tables that read the command line.
$(BUILD)/tools/completion: $(BUILD)/release/tools/completion.o \
        $(call objects,release,$(filter src/cli/%,$(PROGRAM))) $(BUILD)/release/libscrim.a
	@mkdir -p $(@D)
	$(call SAY,link    $@)$(CC) $(LDFLAGS_release) $(LDFLAGS) $^ $(LDLIBS) -o $@

$(BUILD)/completion.bash: $(BUILD)/tools/completion src/package/completion.bash
	$(call SAY,make    $@){ $< && cat src/package/completion.bash; } >$@

# Other tools stand on the whole library.
$(BUILD)/tools/%: $(BUILD)/release/tools/%.o $(BUILD)/release/libscrim.a
	$(call SAY,link    $@)$(CC) $(LDFLAGS_release) $(LDFLAGS) $^ $(LDLIBS) -o $@

$(BUILD)/data.bin: $(BUILD)/tools/pack $(DATA)
	$(call SAY,pack    $@)$(BUILD)/tools/pack $@ patterns dictionaries src/report/page

# Makes the lists anew from the Debian packages named in dictionaries/packages.lock.
dictionaries:
	$(PYTHON) dictionaries/build.py

# What builds for somebody who only said `make test` uses all processors.
BUILD_ALL = $(MAKE) --no-print-directory $(if $(filter -j%,$(MAKEFLAGS)),,-j$(shell nproc))

# ---- seeing it work -----------------------------------------------------------------------------

demo: packages
	@$(BUILD_ALL) $(BUILD)/scrim
	@sh docs/demo.sh $(BUILD)/scrim

# ---- proof --------------------------------------------------------------------------------------

test: packages
	@$(BUILD_ALL) $(BUILD)/scrim $(addprefix $(BUILD)/$(FLAVOUR)/tests/,$(TESTS)) \
	    $(addprefix $(BUILD)/$(FLAVOUR)/replay/,$(FUZZED)) installed
	@BUILD=$(BUILD) FLAVOUR=$(FLAVOUR) sh tests/run.sh

unit: $(addprefix $(BUILD)/$(FLAVOUR)/tests/,$(TESTS))
	@BUILD=$(BUILD) FLAVOUR=$(FLAVOUR) sh tests/run.sh unit

answers cost golden tables frames evil cli property oracle rules faults kills: $(BUILD)/scrim
	@BUILD=$(BUILD) FLAVOUR=$(FLAVOUR) sh tests/run.sh $@

replay: $(addprefix $(BUILD)/$(FLAVOUR)/replay/,$(FUZZED))
	@BUILD=$(BUILD) FLAVOUR=$(FLAVOUR) sh tests/run.sh replay

documentation installation: $(BUILD)/scrim installed
	@BUILD=$(BUILD) FLAVOUR=$(FLAVOUR) sh tests/run.sh $@

layers:
	@sh tests/run.sh layers

check: layers rules

sanitize: $(addprefix $(BUILD)/sanitize/tests/,$(TESTS)) $(addprefix $(BUILD)/sanitize/replay/,$(FUZZED)) $(BUILD)/sanitize/scrim
	@BUILD=$(BUILD) FLAVOUR=sanitize sh tests/run.sh unit rules replay golden tables evil cli

thread: $(BUILD)/thread/tests/test_threads $(BUILD)/thread/scrim
	@BUILD=$(BUILD) FLAVOUR=thread sh tests/run.sh unit threads

coverage: $(addprefix $(BUILD)/coverage/tests/,$(TESTS)) $(addprefix $(BUILD)/coverage/replay/,$(FUZZED)) $(BUILD)/coverage/scrim
	@find $(BUILD)/coverage -name '*.gcda' -delete
	-@BUILD=$(BUILD) FLAVOUR=coverage sh tests/run.sh unit rules golden tables evil smuggle cli replay property oracle eval
	@sh tests/coverage.sh $(BUILD)/coverage $(LIBRARY)

# cppcheck, gcc -fanalyzer and clang-tidy over all sources; minutes.  One finding fails it.
lint: $(BUILD)/data.bin
	@CPPFLAGS='$(CPPFLAGS) -DSCRIM_DATA_FILE="$(BUILD)/data.bin"' CFLAGS='$(filter-out -MMD -MP,$(COMMON)) $(CFLAGS_release)' \
	    sh tests/lint.sh $(SOURCES)

# The review page in a headless Chromium (Debian: chromium, chromium-driver); pictures of it go to build/shots.
browser: $(BUILD)/scrim
	@$(PYTHON) -B tests/browser/run.py $(BUILD)/scrim $(BUILD)/shots

# Every call that can fail fails, once and from there on, in runs of typical command lines; with the
# sanitizers built in at every place in the sources where one is made: nothing leaks then.  And kill -9
# at every system call of those runs, and of batches of LETTERS letters at MOMENTS moments drawn by lot.
MOMENTS ?= 100
LETTERS ?= 60
torture: $(BUILD)/scrim $(BUILD)/sanitize/scrim
	$(PYTHON) -B tests/torture/faults.py $(BUILD)/scrim all
	$(PYTHON) -B tests/torture/faults.py $(BUILD)/sanitize/scrim places
	$(PYTHON) -B tests/torture/kills.py $(BUILD)/scrim all --moments=$(MOMENTS) --letters=$(LETTERS)

# Whether the quick suites see small mistakes in the code that a leak hangs on: every EVERY-th of them, or all (hours).
EVERY ?= 20
mutants: $(BUILD)/mutants/libscrim.a $(BUILD)/mutants/scrim $(addprefix $(BUILD)/mutants/replay/,$(FUZZED)) \
        $(addprefix $(BUILD)/mutants/tests/,$(filter-out test_want,$(TESTS)))
	@CC='$(CC)' CPPFLAGS='$(CPPFLAGS)' CFLAGS='$(filter-out -MMD -MP,$(COMMON)) $(CFLAGS_mutants)' LDLIBS='$(LDLIBS)' WANTED='$(WANTED)' \
	    $(PYTHON) -B tests/mutants.py $(BUILD) --every=$(EVERY) $(MUTATED)

# Looks for inputs for which something in tests/fuzz does not hold: SECONDS of each target (clang).
FUZZ_SECONDS ?= 60
fuzz: $(addprefix $(BUILD)/fuzz/targets/,$(FUZZED))
	@sh tests/fuzz/run.sh $(BUILD)/fuzz $(FUZZ_SECONDS) $(FUZZED)

bench: $(BUILD)/scrim
	$(PYTHON) tests/bench/run.py $(BUILD)/scrim

# ---- packages, installation ---------------------------------------------------------------------

packages:
	@sh tests/packages.sh

# Where things go; packagers set these one by one.  Nothing that is installed knows its own place.
BINDIR        ?= $(PREFIX)/bin
LIBDIR        ?= $(PREFIX)/lib
INCLUDEDIR    ?= $(PREFIX)/include
MANDIR        ?= $(PREFIX)/share/man
DOCDIR        ?= $(PREFIX)/share/doc/scrim
COMPLETIONDIR ?= $(PREFIX)/share/bash-completion/completions
PUT            = install -D -m

# What a program needs that is linked with the archive.
PRIVATE_MODULES := $(filter-out expat,$(MODULES))

install: $(BUILD)/scrim $(BUILD)/$(SONAME) $(BUILD)/libscrim.a $(BUILD)/completion.bash
	$(PUT) 755 $(BUILD)/scrim $(DESTDIR)$(BINDIR)/scrim
	$(PUT) 644 src/scrim.h $(DESTDIR)$(INCLUDEDIR)/scrim.h
	$(PUT) 644 $(BUILD)/libscrim.a $(DESTDIR)$(LIBDIR)/libscrim.a
	$(PUT) 644 $(BUILD)/$(SONAME) $(DESTDIR)$(LIBDIR)/libscrim.so.$(VERSION)
	ln -sf libscrim.so.$(VERSION) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libscrim.so
	install -d $(DESTDIR)$(LIBDIR)/pkgconfig
	sed -e 's|@PREFIX@|$(PREFIX)|; s|@VERSION@|$(VERSION)|; s|@MODULES@|$(PRIVATE_MODULES)|' \
	    -e 's|@LIBDIR@|$(patsubst $(PREFIX)/%,$${prefix}/%,$(LIBDIR))|' \
	    -e 's|@INCLUDEDIR@|$(patsubst $(PREFIX)/%,$${prefix}/%,$(INCLUDEDIR))|' \
	    src/package/scrim.pc.in >$(DESTDIR)$(LIBDIR)/pkgconfig/scrim.pc
	chmod 644 $(DESTDIR)$(LIBDIR)/pkgconfig/scrim.pc
	$(PUT) 644 docs/scrim.1 $(DESTDIR)$(MANDIR)/man1/scrim.1
	$(PUT) 644 docs/scrim.3 $(DESTDIR)$(MANDIR)/man3/scrim.3
	$(PUT) 644 docs/scrim-patterns.5 $(DESTDIR)$(MANDIR)/man5/scrim-patterns.5
	$(PUT) 644 $(BUILD)/completion.bash $(DESTDIR)$(COMPLETIONDIR)/scrim
	$(PUT) 644 -t $(DESTDIR)$(DOCDIR) LICENSE SECURITY.md docs/RECIPES.md
	$(PUT) 644 -t $(DESTDIR)$(DOCDIR)/licences dictionaries/licences/*
	$(PUT) 644 -t $(DESTDIR)$(DOCDIR)/examples docs/examples/*
	@sh src/package/find_library.sh "$(DESTDIR)" $(LIBDIR)

# The sources, for those who build: the same bytes from the same commit, with a checksum.
dist:
	@sh src/package/dist.sh $(VERSION) $(BUILD)/dist
	@cat $(BUILD)/dist/SHA256SUMS

# The Debian packages: program, library, files for building.
deb: $(BUILD)/scrim $(BUILD)/$(SONAME) $(BUILD)/libscrim.a $(BUILD)/completion.bash
	@sh src/package/deb.sh $(VERSION) $(BUILD)

# Those packages looked at, and tried in a root that holds nothing but Debian; needs to be root, and a
# mirror.
deb-check: deb
	@build=$(abspath $(BUILD)) tests=$(CURDIR)/tests/package sh tests/cli/run.sh $(BUILD)/release/scrim
	@sh tests/package/clean_root.sh $(BUILD)

# Two builds of that tarball in different folders, by different users, must give the same bytes.
reproducible:
	@sh tests/package/reproducible.sh $(BUILD)

# What the tests look at as a user would.
installed: $(BUILD)/scrim $(BUILD)/$(SONAME) $(BUILD)/libscrim.a $(BUILD)/completion.bash
	@$(MAKE) --no-print-directory -s install DESTDIR= PREFIX=$(abspath $(BUILD))/installed

clean:
	rm -rf $(BUILD)

-include $(wildcard $(BUILD)/*/*.d $(BUILD)/*/*/*.d)
