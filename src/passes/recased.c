/* The rules and the evidence once more on what is all in capitals or has none, written as it would usually be. */
#include "passes/evidence.h"
#include "passes/known.h"
#include "passes/passes.h"
#include "passes/recase.h"
#include "passes/written.h"

static enum stretch stretch_of(const struct letter *letter, const struct recased *before, const struct candidate *candidate)
{
    size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
    return token < letter->tokens.count ? recased_stretch(before, token) : STRETCH_NONE;
}

/* Whether capitals that stand there tell nothing. */
static bool is_among_capitals(const struct letter *letter, const struct recased *before, const struct candidate *candidate)
{
    enum stretch stretch = stretch_of(letter, before, candidate);
    return stretch == STRETCH_UPPER || stretch == STRETCH_TITLE;
}

/* A preposition, a pronoun, an auxiliary. */
static bool is_of_grammar(const struct letter *letter, size_t token)
{
    unsigned flags = word_class_flags(evidence_classes(letter->evidence), letter->classes->class[token]);
    return (flags & (CLASS_FUNCTION | CLASS_JOINS)) == CLASS_FUNCTION;
}

/* One of these, or a verb of persons: no part of a name. */
static bool is_function(const struct letter *letter, size_t token)
{
    return is_of_grammar(letter, token) ||
           record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, LIST_person_verb);
}

/* Whether a range runs on over words that are no name ("LEE HAS BEEN ILL"), and its name, if one is in it, was found again: it begins
 * with a word of one or with none, and all that is no everyday word is of one. */
static bool runs_on(const struct letter *letter, struct view_range range, const bool *named)
{
    size_t first = tokens_at(&letter->tokens, range.start.byte);
    bool runs = false;
    for (size_t i = first; i < letter->tokens.count && letter->tokens.items[i].start < range.end.byte; i++) {
        if (named[i] || letter->tokens.items[i].kind != TOKEN_WORD)
            continue;
        bool function = is_function(letter, i);
        if (!function && (i == first || !is_common_word(letter, i)))
            return false;
        runs |= function;
    }
    return runs;
}

static bool holds_function(const struct letter *letter, struct view_range range)
{
    for (size_t i = tokens_at(&letter->tokens, range.start.byte) + 1; i < letter->tokens.count && letter->tokens.items[i].start < range.end.byte; i++)
        if (letter->tokens.items[i].kind == TOKEN_WORD && is_of_grammar(letter, i))
            return true;
    return false;
}

/* Notes the tokens of names and places among the candidates from one on; of all that identifies, if asked. */
static void note_names(const struct letter *letter, size_t first, bool all, bool *named)
{
    for (size_t i = first; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (all ? candidate->type == TYPE_PROTECT : candidate->type != TYPE_NAME && candidate->type != TYPE_CITY)
            continue;
        for (size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
             token < letter->tokens.count && letter->tokens.items[token].start < candidate->range.end.byte; token++)
            named[token] = true;
    }
}

/* Among capitals a name seems to go on; where it ends is seen better in the new text.  Never taken back is what the caller knows. */
static void take_back_names(const struct letter *letter, const struct recased *before, size_t found, const bool *named)
{
    for (size_t i = 0; i < found; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        if ((candidate->type == TYPE_NAME || candidate->type == TYPE_CITY) && !candidate->added && !known_found(candidate) &&
            is_among_capitals(letter, before, candidate) && runs_on(letter, candidate->range, named))
            candidate->fate = FATE_REJECTED;
    }
}

/* Nor is a body's: "OLD SCHOOL BUS DRIVER WITH A REDUCIBLE BULGE".  What the new text shows of it was added; what a label or a caption
 * shows is surer than evidence, and stays. */
static void take_back_bodies(const struct letter *letter, const struct recased *before, size_t found)
{
    for (size_t i = 0; i < found; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        bool body = candidate->type == TYPE_ORGANIZATION || candidate->type == TYPE_FACILITY || candidate->type == TYPE_EMPLOYER;
        if (body && candidate->confidence <= MOST_OF_EVIDENCE && !candidate->added && !known_found(candidate) &&
            is_among_capitals(letter, before, candidate) && holds_function(letter, candidate->range))
            candidate->fate = FATE_REJECTED;
    }
}

static bool is_named_anywhere(const struct letter *letter, struct view_range range, const bool *named)
{
    for (size_t i = tokens_at(&letter->tokens, range.start.byte); i < letter->tokens.count && letter->tokens.items[i].start < range.end.byte; i++)
        if (named[i])
            return true;
    return false;
}

/* A word that everybody uses, and nobody is given as a name. */
static bool is_everyday(const struct letter *letter, size_t token)
{
    uint16_t record = letter->tokens.items[token].attributes;
    return is_common_word(letter, token) && !record_in_list(letter->lexicon, letter->lists, record, LIST_given_male) &&
           !record_in_list(letter->lexicon, letter->lists, record, LIST_given_female);
}

/* "MR. TWO STRIKE" */
static bool stands_behind_title(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    token -= token > 0 && items[token - 1].kind == TOKEN_MARK && items[token - 1].mark == '.';
    return token > 0 && items[token - 1].kind == TOKEN_WORD && record_in_list(letter->lexicon, letter->lists, items[token - 1].attributes, LIST_title);
}

/* Whether a range holds a word that may well be of a name: not everybody's, or behind a title. */
static bool may_be_named(const struct letter *letter, struct view_range range)
{
    size_t first = tokens_at(&letter->tokens, range.start.byte);

    for (size_t i = first; i < letter->tokens.count && letter->tokens.items[i].start < range.end.byte; i++)
        if (letter->tokens.items[i].kind == TOKEN_WORD && !is_everyday(letter, i))
            return true;
    return stands_behind_title(letter, first);
}

/* What evidence found among capitals alone, everyday words, and nothing of it in the new text. */
static void take_back_lone(const struct letter *letter, const struct recased *before, size_t found, const bool *named)
{
    for (size_t i = 0; i < found; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        if (evidence_found(candidate) && !candidate->added && !known_found(candidate) && is_among_capitals(letter, before, candidate) &&
            !is_named_anywhere(letter, candidate->range, named) && !may_be_named(letter, candidate->range))
            candidate->fate = FATE_REJECTED;
    }
}

/* Whether a range begins or ends with everyday words that have no capital in the new text, and all others were found again. */
static bool overruns(const struct letter *letter, const struct recased *before, struct view_range range, const bool *named)
{
    size_t first = tokens_at(&letter->tokens, range.start.byte), last = first;
    bool again = false;

    for (size_t i = first; i < letter->tokens.count && letter->tokens.items[i].start < range.end.byte; i++) {
        const struct token *item = &letter->tokens.items[i];
        if (item->kind == TOKEN_MARK && item->mark != '.' && item->mark != '-')
            return false; /* "SAVOY, MERLIN \"BOO\"" */
        if (item->kind != TOKEN_WORD)
            continue;
        if (!named[i] && (!recased_small(before, i) || !is_everyday(letter, i)))
            return false;
        again |= named[i];
        last = i;
    }
    bool ends_cell = last + 1 == letter->tokens.count || letter->tokens.items[last + 1].space >= BREAK_COLUMN; /* "EXAMINEE: DALE RUNS ABOVE" */
    return again && (!named[first] || (!named[last] && !ends_cell));
}

/* "MR. FROST LOST": what a rule took for a part of the name is none in the new text, which has the rest. */
static void take_back_overrun(const struct letter *letter, const struct recased *before, size_t found, const bool *named)
{
    for (size_t i = 0; i < found; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type == TYPE_NAME && !candidate->added && !known_found(candidate) && is_among_capitals(letter, before, candidate) && overruns(letter, before, candidate->range, named))
            candidate->fate = FATE_REJECTED;
    }
}

/* What was found outside the stretches was there before. */
static void keep_new(struct letter *letter, const struct recased *before, size_t first)
{
    size_t kept = first;
    for (size_t i = first; i < letter->candidates.count; i++)
        if (stretch_of(letter, before, &letter->candidates.items[i]) != STRETCH_NONE)
            letter->candidates.items[kept++] = letter->candidates.items[i];
    letter->candidates.count = kept;
}

/* The stretches and so many tokens around them that a match which reaches into one begins there; bit by bit. */
static uint64_t *places_around(const struct letter *letter, const struct recased *before)
{
    enum { REACH = 160 };
    size_t count = letter->tokens.count, last = SIZE_MAX;
    uint64_t *places = arena_take(letter->arena, count / 64 + 1, sizeof *places);

    for (size_t i = 0; places && i < count; i++) {
        last = recased_stretch(before, i) != STRETCH_NONE ? i : last;
        if (last != SIZE_MAX && i - last <= REACH)
            places[i / 64] |= UINT64_C(1) << i % 64;
    }
    last = SIZE_MAX;
    for (size_t i = count; places && i-- > 0;) {
        last = recased_stretch(before, i) != STRETCH_NONE ? i : last;
        if (last != SIZE_MAX && last - i <= REACH)
            places[i / 64] |= UINT64_C(1) << i % 64;
    }
    return places;
}

/* The passes again on the new text, which is then undone. */
static enum scrim_status read_again(struct letter *letter, const struct recased *before, struct scrim_error *error)
{
    struct arena_mark mark = arena_mark(letter->arena);
    enum scrim_status status = (letter->places = places_around(letter, before)) ? pass_patterns(letter, error) : error_no_memory(error);

    if (status == SCRIM_OK)
        status = pass_mentions(letter, error);
    letter->places = NULL;
    recase_undo(letter, before);
    arena_release(letter->arena, mark);
    return status;
}

enum scrim_status pass_recased(struct letter *letter, struct scrim_error *error)
{
    struct recased before;
    size_t found = letter->candidates.count;
    struct arena_mark all = arena_mark(letter->arena);
    enum scrim_status status = recase(letter, &before, error);
    if (status != SCRIM_OK || before.tokens == NULL)
        return status;
    status = read_again(letter, &before, error);
    if (status != SCRIM_OK)
        return status;
    bool *named = arena_take(letter->arena, letter->tokens.count, sizeof *named);
    if (named == NULL)
        return error_no_memory(error);
    keep_new(letter, &before, found);
    note_names(letter, found, false, named);
    take_back_names(letter, &before, found, named);
    take_back_bodies(letter, &before, found);
    note_names(letter, found, true, named);
    take_back_lone(letter, &before, found, named);
    take_back_overrun(letter, &before, found, named);
    arena_release(letter->arena, all);
    return SCRIM_OK;
}
