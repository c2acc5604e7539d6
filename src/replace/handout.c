#include "replace/handout.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "replace/invent.h"
#include "text/tokens.h"

static const struct {
    struct slice label;  /* enters the derivation: changing it changes pseudonyms */
    enum pool_name pool; /* POOL_COUNT: invented, not picked */
} categories[CATEGORY_COUNT] = {
    [CATEGORY_SURNAME] = {{"surname", 7}, POOL_SURNAME},
    [CATEGORY_GIVEN_MALE] = {{"given-male", 10}, POOL_GIVEN_MALE},
    [CATEGORY_GIVEN_FEMALE] = {{"given-female", 12}, POOL_GIVEN_FEMALE},
    [CATEGORY_GIVEN_NEUTRAL] = {{"given-neutral", 13}, POOL_GIVEN_NEUTRAL},
    [CATEGORY_STEM] = {{"stem", 4}, POOL_STEM},
    [CATEGORY_STREET] = {{"street", 6}, POOL_STREET},
    [CATEGORY_PHONE] = {{"phone", 5}, POOL_COUNT},
    [CATEGORY_PHONE_BRITISH] = {{"phone-british", 13}, POOL_COUNT},
    [CATEGORY_DIGITS] = {{"digits", 6}, POOL_COUNT},
    [CATEGORY_SSN] = {{"ssn", 3}, POOL_COUNT},
    [CATEGORY_NUMBER] = {{"number", 6}, POOL_COUNT},
    [CATEGORY_PATH] = {{"path", 4}, POOL_COUNT},
    [CATEGORY_EMAIL] = {{"email", 5}, POOL_COUNT},
    [CATEGORY_HOST] = {{"host", 4}, POOL_COUNT},
    [CATEGORY_IPV4] = {{"ipv4", 4}, POOL_COUNT},
    [CATEGORY_IPV6] = {{"ipv6", 4}, POOL_COUNT},
    [CATEGORY_MAC] = {{"mac", 3}, POOL_COUNT},
    [CATEGORY_USERNAME] = {{"username", 8}, POOL_COUNT},
};

enum {
    LONGEST_SURROGATE = 1 << 20,
    FEW_ITEMS = 48   /* items that are sorted by insertion */
};

void handout_init(struct handout *handout, struct arena *arena, struct hash_seed seed,
                  const struct pool *pools, const struct scope_key *scope)
{
    *handout = (struct handout){.arena = arena, .pools = pools, .scope = scope};
    handout->keys = arena_take(arena, CATEGORY_COUNT, sizeof *handout->keys);
    handout->failed = handout->keys == NULL;
    hash_map_init(&handout->index, seed);
    hash_map_init(&handout->forbidden, seed);
    hash_map_init(&handout->taken, seed);
}

void handout_free(struct handout *handout)
{
    hash_map_free(&handout->index);
    hash_map_free(&handout->forbidden);
    hash_map_free(&handout->taken);
    free(handout->items);
    for (size_t i = 0; i < CATEGORY_COUNT; i++) {
        if (handout->key_ready[i]) {
            category_key_wipe(&handout->keys[i]);
            handout->key_ready[i] = false;
        }
    }
    handout->items = NULL;
    handout->count = handout->capacity = 0;
}

const struct category_key *handout_key(struct handout *handout, enum category category)
{
    if (!handout->key_ready[category]) {
        category_key_derive(handout->scope, categories[category].label, &handout->keys[category]);
        handout->key_ready[category] = true;
    }
    return &handout->keys[category];
}

static void put(struct handout *handout, struct hash_map *map, struct slice word)
{
    uint64_t *place = hash_map_place(map, word, true);
    if (place == NULL) {
        handout->failed = true;
    } else {
        *place = 1;
    }
}

static bool holds(struct hash_map *map, struct slice word)
{
    return hash_map_place(map, word, false) != NULL;
}

void handout_forbid(struct handout *handout, struct slice word)
{
    if (word.length > 0) {
        put(handout, &handout->forbidden, word);
    }
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Folding changes the case of ASCII letters and nothing else, so a word and its folded form meet in
 * one bucket.  HANDOUT_BUCKETS: one of the letters that choose it is none of ASCII. */
static size_t bucket_of(const char *word, size_t length)
{
    if (length < 2 || !is_letter(word[0]) || !is_letter(word[1]) || !is_letter(word[length - 1])) {
        return HANDOUT_BUCKETS;
    }
    uint32_t letters = ((uint32_t)word[0] & 31) | ((uint32_t)word[1] & 31) << 5 |
                       ((uint32_t)word[length - 1] & 31) << 10;
    return letters * 0x9E3779B9u >> 23; /* its upper 9 bits */
}

static void forbid_folded(struct handout *handout, struct slice word)
{
    char folded[LIMIT_WORD_KEY];
    size_t length = fold_word(word, folded, sizeof folded);
    if (length == 0) {
        return;
    }
    if (holds(&handout->forbidden, slice_of(folded, length))) {
        return;
    }
    struct slice kept = arena_copy(handout->arena, slice_of(folded, length));
    if (kept.data == NULL) {
        handout->failed = true;
    } else {
        put(handout, &handout->forbidden, kept);
    }
}

void handout_forbid_word(struct handout *handout, struct slice word)
{
    forbid_folded(handout, word);
}

static struct slice word_of(const struct handout *handout, size_t token)
{
    return slice_of(handout->text.data + handout->tokens[token].start, handout->tokens[token].length);
}

/* How many words wait in each bucket; those of none are forbidden at once. */
static size_t count_waiting(struct handout *handout, const struct tokens *tokens, uint32_t *counts)
{
    size_t count = 0;
    for (size_t first = 0; first < tokens->count; first += TOKENS_AT_ONCE) {
        for (uint64_t found = tokens_that(tokens, first, has_capital, NULL); found; found &= found - 1) {
            struct slice word = word_of(handout, first + tokens_lowest(found));
            size_t bucket = bucket_of(word.data, word.length);
            if (bucket == HANDOUT_BUCKETS) {
                forbid_folded(handout, word);
            } else {
                counts[bucket]++;
                count++;
            }
        }
    }
    return count;
}

/* Puts each into its bucket, of which waiting_end tells how far it is filled. */
static void put_waiting(struct handout *handout, const struct tokens *tokens)
{
    for (size_t first = 0; first < tokens->count; first += TOKENS_AT_ONCE) {
        for (uint64_t found = tokens_that(tokens, first, has_capital, NULL); found; found &= found - 1) {
            size_t token = first + tokens_lowest(found);
            struct slice word = word_of(handout, token);
            size_t bucket = bucket_of(word.data, word.length);
            if (bucket != HANDOUT_BUCKETS) {
                handout->waiting[handout->waiting_end[bucket]++] = (uint32_t)token;
            }
        }
    }
}

void handout_forbid_capitals(struct handout *handout, struct slice text, const struct tokens *tokens)
{
    uint32_t *counts = handout->waiting_end, before = 0;
    handout->text = text;
    handout->tokens = tokens->items;
    size_t count = count_waiting(handout, tokens, counts);
    handout->waiting = arena_take(handout->arena, count, sizeof *handout->waiting);
    if (handout->waiting == NULL) {
        handout->failed = true;
        return;
    }
    for (size_t bucket = 0; bucket < HANDOUT_BUCKETS; bucket++) {
        uint32_t here = counts[bucket];
        handout->waiting_end[bucket] = before;
        before += here;
    }
    put_waiting(handout, tokens);
}

bool handout_is_forbidden(struct handout *handout, struct slice word)
{
    size_t bucket = bucket_of(word.data, word.length);
    if (bucket < HANDOUT_BUCKETS && !handout->waited[bucket] && handout->waiting != NULL) {
        size_t first = bucket > 0 ? handout->waiting_end[bucket - 1] : 0;
        for (size_t i = first; i < handout->waiting_end[bucket]; i++) {
            forbid_folded(handout, word_of(handout, handout->waiting[i]));
        }
        handout->waited[bucket] = true;
    }
    return holds(&handout->forbidden, word);
}

/* The index's key: category byte, then norm. */
static struct slice make_key(struct arena *arena, enum category category, struct slice norm)
{
    char *key = arena_take(arena, norm.length + 1, 1);
    if (key == NULL) {
        return slice_of(NULL, 0);
    }
    key[0] = (char)('A' + (int)category);
    memcpy(key + 1, norm.data, norm.length);
    return slice_of(key, norm.length + 1);
}

/* The same in `bytes`, LIMIT_WORD_KEY of them; no data when they are too few. */
static struct slice short_key(char *bytes, enum category category, struct slice norm)
{
    if (norm.length + 1 > LIMIT_WORD_KEY) {
        return slice_of(NULL, 0);
    }
    bytes[0] = (char)('A' + (int)category);
    memcpy(bytes + 1, norm.data, norm.length);
    return slice_of(bytes, norm.length + 1);
}

/* A new item under its key in the index; its place + 1, 0 when memory is out. */
static size_t add_item(struct handout *handout, enum category category, struct slice norm)
{
    enum pool_name name = categories[category].pool;
    if (!GROW_ONE(handout->items, handout->count, handout->capacity, LIMIT_CANDIDATES)) {
        return 0;
    }
    const struct category_key *key = handout_key(handout, category);
    struct handout_item *item = &handout->items[handout->count++];
    *item = (struct handout_item){.norm = norm, .category = (uint8_t)category};
    category_bytes(key, norm, 0, 0, item->first);
    item->tag = block_tag(item->first);
    if (name != POOL_COUNT && handout->pools[name].count > 0) {
        item->choice = category_index_from(key, norm, 0, item->first, handout->pools[name].count);
        pool_fetch_start(&handout->pools[name], item->choice);
    }
    return handout->count;
}

size_t handout_ask(struct handout *handout, enum category category, struct slice norm)
{
    if (norm.length == 0 || handout->failed) {
        return 0;
    }
    char bytes[LIMIT_WORD_KEY];
    struct slice key = short_key(bytes, category, norm);
    uint64_t *place = key.data == NULL ? NULL : hash_map_place(&handout->index, key, false);
    if (place == NULL) {
        key = make_key(handout->arena, category, norm);
        place = key.data == NULL ? NULL : hash_map_place(&handout->index, key, true);
    }
    if (place != NULL && *place == 0) {
        *place = add_item(handout, category, slice_of(key.data + 1, norm.length));
    }
    handout->failed = place == NULL || *place == 0;
    return handout->failed ? 0 : (size_t)*place;
}

static int by_tag(const void *a, const void *b)
{
    const struct handout_item *x = *(const struct handout_item *const *)a,
                              *y = *(const struct handout_item *const *)b;
    if (x->tag != y->tag) {
        return x->tag < y->tag ? -1 : 1;
    }
    if (x->category != y->category) {
        return x->category < y->category ? -1 : 1;
    }
    size_t shorter = x->norm.length < y->norm.length ? x->norm.length : y->norm.length;
    int order = memcmp(x->norm.data, y->norm.data, shorter);
    return order != 0 ? order
                      : (x->norm.length > y->norm.length) - (x->norm.length < y->norm.length);
}

/* Names for people of unknown sex are few; when they are used up, those of men and women are lent.
 */
static enum pool_name pool_for(const struct handout_item *item, uint32_t counter)
{
    if (item->category == CATEGORY_GIVEN_NEUTRAL && counter >= LIMIT_PROBES / 2) {
        return counter % 2 == 0 ? POOL_GIVEN_FEMALE : POOL_GIVEN_MALE;
    }
    return categories[item->category].pool;
}

/* One step's candidate: what is written goes to text, what it is compared by to folded. */
static bool propose(struct handout *handout, const struct handout_item *item, uint32_t counter,
                    struct buffer *text, struct buffer *folded)
{
    const struct category_key *key = handout_key(handout, (enum category)item->category);
    enum pool_name name = pool_for(item, counter);
    buffer_clear(text);
    buffer_clear(folded);
    if (name == POOL_COUNT) {
        struct draw draw;
        draw_begin(&draw, key, item->norm, counter);
        if (counter == 0) {
            draw_give_first(&draw, item->first);
        }
        bool good = invent(handout, (enum category)item->category, &draw, text);
        buffer_append(folded, buffer_slice(text));
        return good;
    }
    const struct pool *pool = &handout->pools[name];
    if (pool->count == 0) {
        return false;
    }
    char word[LIMIT_WORD_KEY];
    uint64_t index =
        counter == 0 ? item->choice : category_index(key, item->norm, counter, pool->count);
    struct slice entry = pool_entry(pool, index);
    size_t length = fold_word(entry, word, sizeof word);
    buffer_append(text, entry);
    buffer_append(folded, slice_of(word, length));
    return length > 0;
}

/* Looks through a whole pool, so it is asked for at a pool's first, second, fourth, eighth miss. */
static void note_miss(struct handout *handout, enum pool_name name)
{
    const struct pool *pool = &handout->pools[name];
    size_t misses = ++handout->misses[name];
    if (handout->used_up[name] || (misses & (misses - 1)) != 0) {
        return;
    }
    for (size_t i = 0; i < pool->count; i++) {
        char word[LIMIT_WORD_KEY];
        struct slice folded = slice_of(word, fold_word(pool_entry(pool, i), word, sizeof word));
        if (folded.length > 0 && !handout_is_forbidden(handout, folded) &&
            !holds(&handout->taken, folded)) {
            return;
        }
    }
    handout->used_up[name] = true;
}

/* A list of more people than there are names for: probing for each of them is in vain. */
static bool is_used_up(const struct handout *handout, const struct handout_item *item)
{
    enum pool_name name = categories[item->category].pool;
    return name != POOL_COUNT && handout->used_up[name] &&
           (item->category != CATEGORY_GIVEN_NEUTRAL ||
            (handout->used_up[POOL_GIVEN_FEMALE] && handout->used_up[POOL_GIVEN_MALE]));
}

static void note_misses(struct handout *handout, const struct handout_item *item)
{
    if (categories[item->category].pool == POOL_COUNT) {
        return;
    }
    note_miss(handout, categories[item->category].pool);
    if (item->category == CATEGORY_GIVEN_NEUTRAL) {
        note_miss(handout, POOL_GIVEN_FEMALE);
        note_miss(handout, POOL_GIVEN_MALE);
    }
}

static void serve(struct handout *handout, struct handout_item *item, struct buffer *text,
                  struct buffer *folded)
{
    if (is_used_up(handout, item)) {
        return;
    }
    for (uint32_t counter = 0; counter < LIMIT_PROBES && !item->served; counter++) {
        if (!propose(handout, item, counter, text, folded)) {
            continue;
        }
        struct slice word = buffer_slice(folded);
        if (slice_equal(word, item->norm)) {
            continue; /* a name that draws itself does so in every document: no step aside */
        }
        if (handout_is_forbidden(handout, word) || holds(&handout->taken, word)) {
            item->stepped = true;
            continue;
        }
        struct slice kept = arena_copy(handout->arena, word);
        item->surrogate = arena_copy(handout->arena, buffer_slice(text));
        if (kept.data == NULL || item->surrogate.data == NULL || buffer_failed(text) ||
            buffer_failed(folded)) {
            handout->failed = true;
            return;
        }
        put(handout, &handout->taken, kept);
        item->served = true;
    }
    if (!item->served) {
        note_misses(handout, item);
    }
}

static void sort_by_tag(struct handout_item **order, size_t count)
{
    if (count > FEW_ITEMS) {
        qsort(order, count, sizeof *order, by_tag);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        struct handout_item *moved = order[i];
        size_t at = i;
        for (; at > 0 && by_tag(&moved, &order[at - 1]) < 0; at--) {
            order[at] = order[at - 1];
        }
        order[at] = moved;
    }
}

enum scrim_status handout_serve(struct handout *handout, struct scrim_error *error)
{
    struct handout_item **order = arena_take(handout->arena, handout->count + 1, sizeof *order);
    struct buffer text, folded;
    if (order == NULL || handout->failed) {
        return error_no_memory(error);
    }
    for (size_t i = 0; i < handout->count; i++) {
        const struct pool *pool = &handout->pools[categories[handout->items[i].category].pool];
        order[i] = &handout->items[i];
        if (categories[order[i]->category].pool != POOL_COUNT && pool->count > 0) {
            pool_fetch_text(pool, order[i]->choice);
        }
    }
    sort_by_tag(order, handout->count);
    buffer_init(&text, LONGEST_SURROGATE);
    buffer_init(&folded, LONGEST_SURROGATE);
    for (size_t i = 0; i < handout->count && !handout->failed; i++) {
        serve(handout, order[i], &text, &folded);
    }
    buffer_free(&text);
    buffer_free(&folded);
    return handout->failed ? error_no_memory(error) : SCRIM_OK;
}

const struct handout_item *handout_given(const struct handout *handout, size_t answer)
{
    const struct handout_item *item = answer == 0 ? NULL : &handout->items[answer - 1];
    return item != NULL && item->served ? item : NULL;
}

const struct handout_item *handout_find(struct handout *handout, enum category category,
                                        struct slice norm)
{
    char bytes[LIMIT_WORD_KEY];
    struct slice key = short_key(bytes, category, norm);
    if (key.data == NULL) {
        key = make_key(handout->arena, category, norm);
    }
    const uint64_t *place = key.data == NULL ? NULL : hash_map_place(&handout->index, key, false);
    return place == NULL ? NULL : handout_given(handout, (size_t)*place);
}
