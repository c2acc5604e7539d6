/* Letters made by hand for tests of replacing.
 *
 *     "Dr. <NAME 1 f|Maria/g Delgado/s>, MRN <MRN|60-44-918>"
 *
 * A span: type, the number of its entity (0 or none: no entity), its sex, then its text; a word of
 * a name is followed by its part: g given, m middle, s surname, i j l initials of these, p
 * particle, k keep, t stem, d drop. */
#ifndef SCRIM_TESTS_SCENE_H
#define SCRIM_TESTS_SCENE_H

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "entities/cast.h"
#include "replace/key_material.h"
#include "replace/pool.h"
#include "text/encoding.h"

enum { SCENE_SPANS = 64, SCENE_TEXT = 8192, SCENE_WORDS = 8 };

struct scene {
    struct arena arena, aside;
    struct letter letter;
    struct span items[SCENE_SPANS];
    struct spans spans;
    struct cast cast;
    struct entity entities[SCENE_SPANS];
    struct mention mentions[SCENE_SPANS];
    struct mention_word words[SCENE_SPANS][SCENE_WORDS];
    uint8_t parts[SCENE_SPANS][SCENE_WORDS];
    uint32_t part_places[SCENE_SPANS][SCENE_WORDS]; /* document byte after the word */
    size_t part_counts[SCENE_SPANS];
    struct key *key;
    struct scope_key scope;
    char text[SCENE_TEXT];
};

static inline enum name_part scene_part(char letter)
{
    switch (letter) {
    case 'g':
        return PART_GIVEN;
    case 'm':
        return PART_MIDDLE;
    case 's':
        return PART_SURNAME;
    case 'i':
        return PART_INITIAL_GIVEN;
    case 'j':
        return PART_INITIAL_MIDDLE;
    case 'l':
        return PART_INITIAL_SURNAME;
    case 'p':
        return PART_PARTICLE;
    case 'k':
        return PART_KEEP;
    case 't':
        return PART_STEM;
    case 'd':
        return PART_DROP;
    default:
        abort(); /* the test itself is wrong */
    }
}

/* "NAME 1 f" */
static inline const char *scene_head(struct scene *scene, struct span *span, const char *c)
{
    const char *start = c;
    while (*c != ' ' && *c != '|') {
        c++;
    }
    span->type = (uint8_t)type_from_name(slice_of(start, (size_t)(c - start)));
    if (span->type >= TYPE_COUNT) {
        abort();
    }
    span->guess = TYPE_NONE;
    span->exact = true;
    span->rule = "test/rule";
    span->action = ACTION_SURROGATE;
    if (*c == ' ') {
        span->entity = (uint32_t)(c[1] - '0');
        struct entity *entity = &scene->entities[span->entity - 1];
        entity->type = span->type;
        scene->cast.entity_count =
            span->entity > scene->cast.entity_count ? span->entity : scene->cast.entity_count;
        c += 2;
    }
    if (*c == ' ') {
        struct entity *entity = &scene->entities[span->entity - 1];
        entity->sex = entity->given_sex = c[1] == 'f' ? SEX_FEMALE : SEX_MALE;
        c += 2;
    }
    return c;
}

static inline uint32_t scene_read(struct scene *scene, const char *markup)
{
    uint32_t length = 0;
    struct span *span = NULL;
    for (const char *c = markup; *c != '\0'; c++) {
        size_t number = scene->spans.count - 1;
        if (*c == '<' && span == NULL) {
            span = &scene->items[scene->spans.count++];
            c = scene_head(scene, span, c + 1);
            span->document.start.byte = length;
        } else if (*c == '>' && span != NULL) {
            span->document.end.byte = length;
            span = NULL;
        } else if (*c == '/' && span != NULL && span->entity != 0) {
            scene->parts[number][scene->part_counts[number]] = (uint8_t)scene_part(c[1]);
            scene->part_places[number][scene->part_counts[number]++] = length;
            c++;
        } else {
            scene->text[length++] = *c;
        }
    }
    return length;
}

static inline struct slice scene_fold(struct scene *scene, struct slice word)
{
    char folded[LIMIT_WORD_KEY];
    return arena_copy(&scene->arena, slice_of(folded, fold_word(word, folded, sizeof folded)));
}

static inline void scene_enrich(struct scene *scene, struct entity *entity, enum name_part part,
                                struct slice word)
{
    struct slice *key = part == PART_GIVEN     ? &entity->given
                        : part == PART_MIDDLE  ? &entity->middle
                        : part == PART_SURNAME ? &entity->surname
                        : part == PART_STEM    ? &entity->stem
                                               : NULL;
    if (key != NULL && key->length == 0) {
        *key = scene_fold(scene, word);
    }
}

static inline void scene_mention(struct scene *scene, size_t number)
{
    struct span *span = &scene->items[number];
    struct mention *mention = &scene->mentions[scene->cast.mention_count++];
    const struct tokens *tokens = &scene->letter.tokens;
    *mention = (struct mention){(uint32_t)number, scene->words[number], scene->part_counts[number]};
    for (size_t p = 0; p < scene->part_counts[number]; p++) {
        struct document_offset place = {scene->part_places[number][p] - 1};
        uint32_t view = document_to_view(&scene->letter.view, place).byte;
        size_t token = 0;
        while (token + 1 < tokens->count && tokens->items[token + 1].start <= view) {
            token++;
        }
        scene->words[number][p] = (struct mention_word){(uint32_t)token, scene->parts[number][p], 0};
        scene_enrich(scene, &scene->entities[span->entity - 1],
                     (enum name_part)scene->parts[number][p], letter_word(&scene->letter, token));
    }
}

static inline void scene_make(struct scene *scene, const char *markup)
{
    static const unsigned char material[KEY_BYTES] = "a key for tests, known to all...";
    memset(scene, 0, sizeof *scene);
    arena_init(&scene->arena, (size_t)16 << 20);
    arena_init(&scene->aside, (size_t)16 << 20);
    scene->spans.items = scene->items;
    scene->cast.entities = scene->entities;
    scene->cast.mentions = scene->mentions;
    uint32_t length = scene_read(scene, markup);
    scene->letter.arena = &scene->arena;
    scene->letter.aside = &scene->aside;
    if (decode(slice_of(scene->text, length), NULL, &scene->arena, &scene->letter.decoded, NULL) !=
            SCRIM_OK ||
        view_build(&scene->letter.decoded, &scene->arena, &scene->letter.view, NULL) != SCRIM_OK ||
        tokens_build(&scene->letter.view, &scene->letter.tokens, NULL) != SCRIM_OK ||
        key_from_material(material, false, &scene->key, NULL) != SCRIM_OK) {
        abort();
    }
    scope_key_derive(scene->key, SLICE("patient"), SLICE("one"), &scene->scope);
    for (size_t i = 0; i < scene->spans.count; i++) {
        struct span *span = &scene->items[i];
        span->view.start = document_to_view(&scene->letter.view, span->document.start);
        span->view.end = document_to_view(&scene->letter.view, span->document.end);
        if (span->entity != 0) {
            scene_mention(scene, i);
        }
    }
}

static inline void scene_free(struct scene *scene)
{
    tokens_free(&scene->letter.tokens);
    key_free(scene->key);
    arena_free(&scene->arena);
    arena_free(&scene->aside);
}

/* Pools of a few entries; names that no test letter holds. */
static inline void scene_pools(struct pool pools[POOL_COUNT])
{
    static const char *const texts[POOL_COUNT] = {
        [POOL_SURNAME] = "Harlow\nBexley\nCorwin\nDunmore\nEastlake\nFenwick\nGarrick\nHolbrook\nIn"
                         "skip\nJessop\nKirkby\nLangdon\nMarwood\n",
        [POOL_GIVEN_MALE] = "Arthur\nBernard\nConrad\nDouglas\nEdgar\nFloyd\nGerald\nHoward\n",
        [POOL_GIVEN_FEMALE] = "Adele\nBertha\nCecilia\nDoris\nEdith\nFlora\nGertrude\nHelen\n",
        [POOL_GIVEN_NEUTRAL] = "Ashley\nBlair\nCasey\nDevon\nEmery\nFinley\n",
        [POOL_STEM] =
            "Larkmoor\nThornfield\nAshcombe\nBrindlewood\nCaldermere\nDunhallow\nElmstead\n",
        [POOL_STREET] = "Alderbank\nBirchgate\nCedarholm\nDovecote\n",
        [POOL_EMPLOYER_HEAD] = "Logistics\nIndustries\n",
        [POOL_FACILITY_HEAD] = "Clinic\nHospital\n",
    };
    static uint32_t starts[POOL_COUNT][32];
    for (int name = 0; name < POOL_COUNT; name++) {
        struct slice text = slice_from_string(texts[name]);
        size_t count = 0;
        for (size_t i = 0; i < text.length; i++) {
            if (text.data[i] == '\n') {
                starts[name][++count] = (uint32_t)i + 1;
            }
        }
        pools[name] = (struct pool){text, starts[name], count};
    }
}

#endif
