/* A word without a capital that would have one as a part of a name, in a text that has none ("asked rose at harbor imaging").  Where words stand
 * tells more of it than which they are: features of classes of words, its own and its neighbours', and of few words themselves. */
#include "passes/context_writer.h"
#include "passes/evidence.h"

enum {
    AHEAD = 4, /* words behind it, one of which may say what it names */
    ENDING = 3 /* letters */
};

bool context_capital_at(const struct letter *letter, size_t token, bool named, struct context_place *place)
{
    const struct token *item = &letter->tokens.items[token];
    unsigned flags = word_class_flags(evidence_classes(letter->evidence), letter->classes->class[token]);

    *place = (struct context_place){.kind = CONTEXT_CAPITAL, .first = token, .end = token + 1, .value = named};
    bool shortened = token + 1 < letter->tokens.count && context_is_glued(&item[1], ".");
    return item->kind == TOKEN_WORD && (item->length > 1 || shortened) && (flags & CLASS_FUNCTION) == 0;
}

/* The class of a token; the edge beyond a line, a column, the letter. */
static const char *class_at(const struct context_writer *writer, ptrdiff_t at)
{
    const struct letter *letter = writer->letter;
    const struct token *items = letter->tokens.items;
    const struct word_classes *classes = evidence_classes(letter->evidence);
    size_t first = writer->place->first;

    if (at < 0 || (size_t)at >= letter->tokens.count)
        return word_class_name(classes, CLASS_EDGE);
    for (size_t i = (size_t)at; i < first; i++)
        if (items[i + 1].space >= BREAK_COLUMN)
            return word_class_name(classes, CLASS_EDGE);
    for (size_t i = first + 1; i <= (size_t)at; i++)
        if (items[i].space >= BREAK_COLUMN)
            return word_class_name(classes, CLASS_EDGE);
    return word_class_name(classes, letter->classes->class[at]);
}

static void put_class(struct context_writer *writer, char before, int distance)
{
    const char *name = class_at(writer, (ptrdiff_t)writer->place->first + distance);
    context_put(writer, before, name, strlen(name));
}

/* A feature of the classes from one distance to another. */
static void note_classes(struct context_writer *writer, const char *family, int from, int to)
{
    context_begin(writer, family);
    for (int i = from; i <= to; i++)
        put_class(writer, i == from ? '=' : ' ', i);
    context_end(writer);
}

static void put_named(struct context_writer *writer, char before)
{
    context_put(writer, before, writer->place->value ? "T" : "L", 1);
}

static void put_itself(struct context_writer *writer, char before)
{
    char key[LIMIT_WORD_KEY];
    size_t length = fold_word(letter_word(writer->letter, writer->place->first), key, sizeof key);
    context_put(writer, before, key, length);
}

/* Its word, beside what stands before it or whether that is of a name. */
static void note_word(struct context_writer *writer)
{
    context_begin(writer, "word");
    put_itself(writer, '=');
    context_end(writer);
    context_begin(writer, "word-named");
    put_itself(writer, '=');
    put_named(writer, ' ');
    context_end(writer);
    context_begin(writer, "word-p1");
    put_itself(writer, '=');
    put_class(writer, ' ', -1);
    context_end(writer);
}

/* Of a word that no dictionary knows, how it ends. */
static void note_ending(struct context_writer *writer)
{
    char key[LIMIT_WORD_KEY];
    size_t token = writer->place->first, length = fold_word(letter_word(writer->letter, token), key, sizeof key);

    if (writer->letter->tokens.items[token].attributes != LEXICON_UNKNOWN || length <= ENDING)
        return;
    context_begin(writer, "ends");
    context_put(writer, '=', key + length - ENDING, ENDING);
    context_end(writer);
    context_begin(writer, "unknown-long");
    context_put(writer, '=', (char[]){(char)('0' + (length < MOST_COUNTED ? length : MOST_COUNTED))}, 1);
    context_end(writer);
}

/* How common an English word it is, by the levels of SCOWL. */
static void note_tier(struct context_writer *writer)
{
    char tier = (char)('0' + lexicon_record(writer->letter->lexicon, writer->letter->tokens.items[writer->place->first].attributes)->tier / 10);

    context_begin(writer, "tier");
    context_put(writer, '=', &tier, 1);
    put_class(writer, ' ', -1);
    context_end(writer);
    context_begin(writer, "tier-named");
    context_put(writer, '=', &tier, 1);
    put_named(writer, ' ');
    context_end(writer);
}

/* The lists of names that it is in: its class is that of one alone. */
static void note_own_lists(struct context_writer *writer)
{
    static const struct {
        enum list list;
        const char *name;
    } own[] = {{LIST_given_male, "given"}, {LIST_given_female, "given"}, {LIST_given_world, "given-world"}, {LIST_surname_us, "surname"}, {LIST_surname_world, "surname-world"},
               {LIST_organisation_head, "organisation"}, {LIST_facility_head, "facility"}, {LIST_facility_modifier, "modifier"}, {LIST_occupation, "occupation"}};
    const struct letter *letter = writer->letter;

    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (!record_in_list(letter->lexicon, letter->lists, letter->tokens.items[writer->place->first].attributes, own[i].list))
            continue;
        context_begin(writer, "in");
        context_put(writer, '=', own[i].name, strlen(own[i].name));
        context_end(writer);
        context_begin(writer, "in-p1");
        context_put(writer, '=', own[i].name, strlen(own[i].name));
        put_class(writer, ' ', -1);
        context_end(writer);
    }
}

/* The word behind it that says what kind of body, street or firm is named, and how far it is. */
static void note_ahead(struct context_writer *writer)
{
    const struct letter *letter = writer->letter;
    static const enum list heads[] = {LIST_facility_head, LIST_organisation_head, LIST_legal_form, LIST_street_type, LIST_credential};

    for (size_t i = writer->place->first + 1; i < letter->tokens.count && i <= writer->place->first + AHEAD; i++) {
        const struct token *item = &letter->tokens.items[i];
        if (item->kind != TOKEN_WORD || item->space >= BREAK_COLUMN)
            return;
        for (size_t k = 0; k < sizeof heads / sizeof *heads; k++) {
            if (!record_in_list(letter->lexicon, letter->lists, item->attributes, heads[k]))
                continue;
            char told[2] = {(char)('0' + k), (char)('0' + (i - writer->place->first))};
            context_begin(writer, "ahead");
            context_put(writer, '=', told, sizeof told);
            put_class(writer, ' ', 0);
            context_end(writer);
            context_begin(writer, "ahead-p1");
            context_put(writer, '=', told, sizeof told);
            put_class(writer, ' ', -1);
            context_end(writer);
            return;
        }
    }
}

void context_note_capital(struct context_writer *writer)
{
    note_word(writer);
    note_ending(writer);
    note_tier(writer);
    note_own_lists(writer);
    note_ahead(writer);
    context_begin(writer, "class-named");
    put_class(writer, '=', 0);
    put_named(writer, ' ');
    context_end(writer);
    note_classes(writer, "c0", 0, 0);
    note_classes(writer, "c-1-0", -1, 0);
    note_classes(writer, "c0-1", 0, 1);
    note_classes(writer, "c-2-0", -2, 0);
    note_classes(writer, "c0-2", 0, 2);
    note_classes(writer, "c-1-1", -1, 1);
    for (int side = -1; side <= 1; side += 2) {
        context_begin(writer, side < 0 ? "p1-class" : "n1-class");
        context_put_near(writer, '=', (ptrdiff_t)writer->place->first + side);
        put_class(writer, ' ', 0);
        context_end(writer);
    }
}
