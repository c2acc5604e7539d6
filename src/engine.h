/* What is loaded once and then constant, shared by all workers; for engine.c and document.c alone. */
#ifndef SCRIM_ENGINE_H
#define SCRIM_ENGINE_H

#include "entities/likeness.h"
#include "passes/evidence.h"
#include "passes/known.h"
#include "passes/context.h"
#include "passes/protect.h"
#include "passes/terms.h"
#include "replace/key.h"
#include "replace/profile.h"
#include "replace/pseudonym.h"
#include "replace/random_table.h"
#include "replace/replacement.h"
#include "rules/ruleset.h"

struct scrim_engine {
    struct scrim_options options;     /* its strings are not kept */
    char encoding[64];                /* "": none given */
    struct patterns patterns;
    struct buffer extra_lexicon;      /* compiled from --dictionaries; empty: none */
    struct lexicon *lexicon;
    struct ruleset *ruleset;
    struct word_classes *classes;
    struct evidence_model *evidence;
    struct protect_lists *protect;
    struct context_model *context;
    struct word_lists lists;
    struct known_tables known_tables;
    struct user_terms *terms;         /* NULL: none */
    struct pairs nicknames, workplaces, columns;
    struct profile profile;
    struct key *key;
    struct random_table *random_codes; /* of scopes that are given; shared by workers; NULL: derived */
    struct replacer replacer;
    char rules_digest[17], dictionaries_digest[17];
};

/* What header and results call the key. */
static inline const char *engine_key_name(const struct scrim_engine *engine)
{
    return engine->random_codes ? "random" : key_identity(engine->key);
}

struct scrim_worker {
    const struct scrim_engine *engine;
    struct arena arena, aside;
    struct scanner *scanner;
    struct random_table *random_codes; /* of the document, when it is its own scope; NULL: derived */
    struct scope_key last_scope;       /* whose codes these are, */
    uint64_t last_document;            /* and of which document; derived: nobody's */
    struct letter letter;
    struct spans spans;
    struct buffer text, log, summary;
    struct scrim_span *public_spans;
    size_t public_capacity;
    struct known *known;              /* of known_text, kept for the next document; NULL: none */
    struct buffer known_text;
    struct scrim_result result;
};

/* The engine's patterns with their examples, which `read` may be needed for; free it with patterns_free, also after an error. */
enum scrim_status engine_read_examples(const struct scrim_engine *engine, struct patterns *read, const struct patterns **patterns,
                                       struct scrim_error *error);

/* Whether a caller left the reserved fields of a public struct alone. */
bool reserved_is_empty(const void *const *reserved, size_t count);

#endif
