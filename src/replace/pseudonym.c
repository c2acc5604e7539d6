/* Who needs a pseudonym: the collection that comes before the first word is written. */
#include "replace/pseudonym.h"

#include <stdio.h>

#include "replace/contact_name.h"
#include "replace/pseudonym_document.h"
#include "replace/surrogate.h"

const struct entity *span_entity(const struct pseudonyms *pseudonyms, const struct span *span)
{
    if (span->entity == 0 || span->entity > pseudonyms->cast->entity_count) {
        return NULL;
    }
    return &pseudonyms->cast->entities[span->entity - 1];
}

static struct slice view_text(const struct letter *letter, const struct span *span)
{
    return slice_of(letter->view.text.data + span->view.start.byte, view_range_length(span->view));
}

/* Words with a capital: those that could be names nobody found.  A surrogate that equals one would
 * make two people one. */
static void forbid_words(struct pseudonyms *p)
{
    handout_forbid_capitals(&p->handout, p->letter->view.text, &p->letter->tokens);
}

static struct asked_word ask_word(struct pseudonyms *p, const struct word_request *request)
{
    size_t answer = handout_ask(&p->handout, (enum category)request->category, request->norm);
    return (struct asked_word){(uint32_t)answer, request->category, request->initial};
}

/* What is asked for is kept for the writing. */
static void ask_mention(struct pseudonyms *p, size_t number)
{
    const struct mention *mention = &p->cast->mentions[number];
    const struct span *span = &p->spans->items[mention->span];
    const struct entity *entity = span_entity(p, span);
    struct asked_word *asked = arena_take(p->letter->arena, mention->word_count, sizeof *asked);
    struct arena_mark before = arena_mark(p->letter->aside);
    p->asked[number] = asked;
    if (asked == NULL) {
        p->handout.failed = true;
        return;
    }
    for (size_t i = 0; i < mention->word_count; i++) {
        struct slice word = letter_word(p->letter, mention->words[i].token);
        struct word_request request = word_request(p->letter, mention, i, span->type, entity);
        if (mention->words[i].part == PART_KEEP) {
            bool is_word = p->letter->tokens.items[mention->words[i].token].kind == TOKEN_WORD;
            if (entity != NULL && is_word && word.length >= 3) {
                p->entity_has_head[span->entity - 1] = true;
            }
            continue;
        }
        size_t token = mention->words[i].token;
        if (word.length >= 3 && !has_capital(NULL, token, &p->letter->tokens.items[token])) {
            handout_forbid_word(&p->handout, word); /* forbid_words has the others */
        }
        asked[i] = ask_word(p, &request);
        size_t letters = request.initial ? count_letters(word) : 0;
        for (size_t letter = 1; letter < letters; letter++) {
            struct word_request further =
                initial_request(p->letter, mention, i, entity, letter, letters);
            ask_word(p, &further);
        }
    }
    arena_release(p->letter->aside, before);
}

struct slice gap_norm(const struct pseudonyms *pseudonyms, const struct span *span,
                      const char *part)
{
    char text[64];
    int length = snprintf(text, sizeof text, "gap %td %s", span - pseudonyms->spans->items, part);
    struct slice norm =
        arena_copy(pseudonyms->letter->arena, slice_of(text, (size_t)length));
    return norm.data == NULL ? SLICE("") : norm;
}

static void ask_gap(struct pseudonyms *p, const struct span *span)
{
    switch (span->guess) {
    case TYPE_NAME:
        handout_ask(&p->handout, CATEGORY_SURNAME, gap_norm(p, span, "surname"));
        handout_ask(&p->handout, CATEGORY_GIVEN_NEUTRAL, gap_norm(p, span, "given"));
        break;
    case TYPE_EMPLOYER:
    case TYPE_FACILITY:
    case TYPE_ORGANIZATION:
    case TYPE_CITY:
    case TYPE_COUNTY:
        handout_ask(&p->handout, CATEGORY_STEM, gap_norm(p, span, "stem"));
        break;
    default:
        break;
    }
}

/* Telephone and social security numbers have surrogates of their own kind; a mention of the same
 * number that only looks like some number must get the same one. */
static bool has_own_kind(uint8_t type)
{
    return type == TYPE_PHONE || type == TYPE_FAX || type == TYPE_SSN;
}

static void note_number_type(struct pseudonyms *p, const struct span *span)
{
    if (span->action != ACTION_SURROGATE || !has_own_kind(span->type)) {
        return;
    }
    struct slice key = letters_and_digits(p->letter->arena, view_text(p->letter, span));
    uint64_t *place =
        key.length == 0 ? NULL : hash_map_place(&p->number_types, key, true);
    if (key.data == NULL || (key.length > 0 && place == NULL)) {
        p->handout.failed = true;
    } else if (place != NULL && *place == 0) {
        *place = span->type + 1u;
    }
}

/* The type whose plan a span's original is taken apart by. */
static enum type plan_type(struct pseudonyms *p, uint8_t type, struct slice original)
{
    if (p->number_types.count == 0 || has_own_kind(type)) {
        return (enum type)type;
    }
    struct slice key = letters_and_digits(p->letter->arena, original);
    uint64_t *place = key.length == 0 ? NULL : hash_map_place(&p->number_types, key, false);
    return place == NULL ? (enum type)type : (enum type)(*place - 1);
}

static void ask_number(struct pseudonyms *p, const struct span *span)
{
    struct surrogate_plan plan;
    struct slice original = view_text(p->letter, span);
    handout_forbid(&p->handout, letters_and_digits(p->letter->arena, original));
    if (span->action == ACTION_SURROGATE &&
        surrogate_plan(plan_type(p, span->type, original), original, p->letter->arena, &plan)) {
        surrogate_ask(&p->handout, &plan);
    }
}

static void collect(struct pseudonyms *p)
{
    forbid_words(p);
    for (size_t i = 0; i < p->cast->mention_count; i++) {
        if (p->spans->items[p->cast->mentions[i].span].action == ACTION_SURROGATE) {
            ask_mention(p, i);
        }
    }
    for (size_t i = 0; i < p->spans->count; i++) {
        note_number_type(p, &p->spans->items[i]);
    }
    for (size_t i = 0; i < p->spans->count; i++) {
        const struct span *span = &p->spans->items[i];
        if (span->type == TYPE_GAP) {
            ask_gap(p, span);
        } else if (!type_is_of_words((enum type)span->type)) {
            ask_number(p, span);
        }
    }
}

enum scrim_status pseudonyms_new(struct letter *letter, const struct pool pools[POOL_COUNT],
                                 const struct scope_key *scope, const struct spans *spans,
                                 const struct cast *cast, struct pseudonyms **pseudonyms,
                                 struct scrim_error *error)
{
    struct pseudonyms *p = arena_take(letter->arena, 1, sizeof *p);
    *pseudonyms = NULL;
    if (p == NULL) {
        return error_no_memory(error);
    }
    p->letter = letter;
    p->pools = pools;
    p->spans = spans;
    p->cast = cast;
    p->entity_has_head =
        arena_take(letter->arena, cast->entity_count + 1, sizeof *p->entity_has_head);
    p->asked = arena_take(letter->arena, cast->mention_count + 1, sizeof *p->asked);
    if (p->entity_has_head == NULL || p->asked == NULL) {
        return error_no_memory(error);
    }
    handout_init(&p->handout, letter->arena, letter->seed, pools, scope);
    hash_map_init(&p->number_types, letter->seed);
    collect(p);
    enum scrim_status status = handout_serve(&p->handout, error);
    if (status != SCRIM_OK) {
        pseudonyms_free(p);
        return status;
    }
    *pseudonyms = p;
    return SCRIM_OK;
}

void pseudonyms_free(struct pseudonyms *pseudonyms)
{
    if (pseudonyms != NULL) {
        handout_free(&pseudonyms->handout);
        hash_map_free(&pseudonyms->number_types);
    }
}

struct slice head_word(struct pseudonyms *pseudonyms, enum pool_name pool, struct slice stem_norm)
{
    const struct pool *heads = &pseudonyms->pools[pool];
    if (heads->count == 0) {
        return SLICE("");
    }
    /* Step 1 of the stem's own key: step 0 chose the stem. */
    uint64_t index = category_index(handout_key(&pseudonyms->handout, CATEGORY_STEM), stem_norm,
                                    UINT32_MAX, heads->count);
    return pool_entry(heads, index);
}

/* What was handed out for a contact that is replaced as a whole; NULL when it is none. */
static const struct handout_item *whole_contact(struct pseudonyms *p,
                                                const struct surrogate_plan *plan)
{
    const struct surrogate_piece *piece = &plan->pieces[0];
    bool whole = plan->count == 1 && (piece->category == CATEGORY_EMAIL ||
                                       piece->category == CATEGORY_USERNAME);
    return whole && piece->norm.length > 0
               ? handout_find(&p->handout, (enum category)piece->category, piece->norm)
               : NULL;
}

static bool write_plan(struct pseudonyms *pseudonyms, const struct span *span, struct slice original,
                       struct buffer *out, bool *stepped)
{
    struct surrogate_plan plan;
    enum type type = plan_type(pseudonyms, span->type, original);
    if (!surrogate_plan(type, original, pseudonyms->letter->arena, &plan)) {
        return false;
    }
    const struct handout_item *contact = whole_contact(pseudonyms, &plan);
    if (contact != NULL &&
        contact_name_write(pseudonyms, type, original, contact->surrogate, out)) {
        return true;
    }
    return surrogate_put(&pseudonyms->handout, &plan, out, stepped);
}

bool surrogate_write(struct pseudonyms *pseudonyms, const struct span *span, struct slice original,
                     struct buffer *out, bool *stepped)
{
    struct arena *arena = pseudonyms->letter->arena;
    struct arena_mark before = arena_mark(arena);
    bool written = write_plan(pseudonyms, span, original, out, stepped);
    arena_release(arena, before);
    return written;
}
