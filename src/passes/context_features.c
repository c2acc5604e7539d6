/* The features of a place, as text.  What stands at a token is its word, folded, or what was found there ("<NAME>"), "#2" for two digits,
 * the mark itself, "^" and "$" beyond the ends. */
#include "passes/context.h"

#include "base/limits.h"
#include "passes/word_classes.h"
#include "passes/written.h"

enum {
    NEAR_BEFORE = 8, /* words of the same sentence */
    NEAR_AFTER = 6,
    MOST_DIGITS = 5,  /* longer numbers are told apart by this no more */
    MOST_COUNTED = 9, /* one digit writes it */
    FEATURE_BYTES = 3 * LIMIT_WORD_KEY + 40
};

struct writer {
    const struct letter *letter;
    const uint8_t *cover;
    const struct context_place *place;
    context_note *note;
    void *context;
    char text[FEATURE_BYTES];
    size_t length, head; /* head: bytes of "age " */
};

static void put(struct writer *writer, struct slice text)
{
    if (writer->length + text.length > sizeof writer->text)
        return; /* no word is as long as that */
    memcpy(writer->text + writer->length, text.data, text.length);
    writer->length += text.length;
}

static void put_char(struct writer *writer, char byte)
{
    put(writer, slice_of(&byte, 1));
}

static void begin(struct writer *writer, const char *family)
{
    writer->length = writer->head;
    put(writer, slice_from_string(family));
    put_char(writer, '=');
}

static void end(struct writer *writer)
{
    writer->note(writer->context, slice_of(writer->text, writer->length));
}

/* What is to be told from the words around it must not be told by what the rules found there. */
static uint8_t cover_of(const struct writer *writer, size_t token)
{
    uint8_t cover = writer->cover[token];

    return cover && context_is_own(writer->place->kind, (enum type)(cover - 1)) ? 0 : cover;
}

static void put_word(struct writer *writer, size_t token)
{
    char key[LIMIT_WORD_KEY];

    put(writer, slice_of(key, fold_word(letter_word(writer->letter, token), key, sizeof key)));
}

/* at: tokens from the first, or behind the end. */
static void put_token(struct writer *writer, ptrdiff_t at)
{
    const struct tokens *tokens = &writer->letter->tokens;

    if (at < 0 || (size_t)at >= tokens->count) {
        put_char(writer, at < 0 ? '^' : '$');
        return;
    }
    const struct token *item = &tokens->items[at];
    if (cover_of(writer, (size_t)at)) {
        put_char(writer, '<');
        put(writer, slice_from_string(type_name((enum type)(cover_of(writer, (size_t)at) - 1))));
        put_char(writer, '>');
    } else if (item->kind == TOKEN_NUMBER) {
        put_char(writer, '#');
        put_char(writer, (char)('0' + (item->length < MOST_DIGITS ? item->length : MOST_DIGITS)));
    } else if (item->kind == TOKEN_MARK) {
        put_char(writer, item->mark > ' ' && item->mark < 0x7F ? (char)item->mark : '?');
    } else if (item->kind == TOKEN_POSSESSIVE) {
        put(writer, SLICE("'s"));
    } else {
        put_word(writer, (size_t)at);
    }
}

static void feature_of(struct writer *writer, const char *family, ptrdiff_t a)
{
    begin(writer, family);
    put_token(writer, a);
    end(writer);
}

static void feature_of_two(struct writer *writer, const char *family, ptrdiff_t a, ptrdiff_t b)
{
    begin(writer, family);
    put_token(writer, a);
    put_char(writer, ' ');
    put_token(writer, b);
    end(writer);
}

/* The break before a token: none, blank, column, line, paragraph. */
static char break_code(const struct letter *letter, size_t token)
{
    static const char codes[] = {[BREAK_NONE] = '0', [BREAK_BLANK] = 's', [BREAK_WIDE] = 'w', [BREAK_WRAP] = 's',
                                 [BREAK_COLUMN] = 'w', [BREAK_LINE] = 'n', [BREAK_PARAGRAPH] = 'p', [BREAK_PAGE] = 'p'};
    return token < letter->tokens.count ? codes[letter->tokens.items[token].space] : 'p';
}

/* Of an age: how many years, and whether in digits. */
static void put_years(struct writer *writer)
{
    enum { CHILD = 4, YOUTH = 13, GROWN = 18, VERY_OLD = 90 }; /* 45 CFR 164.514(b)(2)(i)(C) ends at 89 */
    unsigned value = writer->place->value;

    put_char(writer, value < CHILD ? 'a' : value < YOUTH ? 'b' : value < GROWN ? 'c' : value < VERY_OLD ? 'd' : 'e');
    put_char(writer, writer->letter->tokens.items[writer->place->first].kind == TOKEN_NUMBER ? '#' : 'w');
}

/* "A-9/9": runs of letters and of digits, and the marks between. */
static void put_outline(struct writer *writer)
{
    for (size_t i = writer->place->first; i < writer->place->end; i++) {
        const struct token *item = &writer->letter->tokens.items[i];
        put_char(writer, item->kind == TOKEN_NUMBER ? '9' : item->kind == TOKEN_WORD ? 'A' : (char)item->mark);
    }
}

static size_t count_bytes(const struct writer *writer, enum token_kind kind)
{
    size_t bytes = 0;

    for (size_t i = writer->place->first; i < writer->place->end; i++)
        if (writer->letter->tokens.items[i].kind == kind)
            bytes += writer->letter->tokens.items[i].length;
    return bytes < MOST_COUNTED ? bytes : MOST_COUNTED;
}

static void note_code(struct writer *writer)
{
    begin(writer, "outline");
    put_outline(writer);
    end(writer);
    begin(writer, "digits");
    put_char(writer, (char)('0' + count_bytes(writer, TOKEN_NUMBER)));
    end(writer);
    begin(writer, "letters");
    put_char(writer, (char)('0' + count_bytes(writer, TOKEN_WORD)));
    end(writer);
    begin(writer, "p1-outline");
    put_token(writer, (ptrdiff_t)writer->place->first - 1);
    put_char(writer, ' ');
    put_outline(writer);
    end(writer);
}

/* "5/10" and "5/5" are scores more often than "3/14" is. */
static void note_day(struct writer *writer)
{
    begin(writer, "second");
    put_word(writer, writer->place->end - 1);
    end(writer);
    begin(writer, "p1-second");
    put_token(writer, (ptrdiff_t)writer->place->first - 1);
    put_char(writer, ' ');
    put_word(writer, writer->place->end - 1);
    end(writer);
}

static void note_itself(struct writer *writer)
{
    const struct letter *letter = writer->letter;
    const struct context_place *place = writer->place;

    if (place->kind == CONTEXT_DAY) {
        note_day(writer);
        return;
    }

    if (place->kind == CONTEXT_CODE) {
        note_code(writer);
        return;
    }

    if (place->kind == CONTEXT_AGE) {
        begin(writer, "years");
        put_years(writer);
        end(writer);
        for (int side = 0; side < 2; side++) {
            begin(writer, side ? "n1-years" : "p1-years");
            put_token(writer, side ? (ptrdiff_t)place->end : (ptrdiff_t)place->first - 1);
            put_char(writer, ' ');
            put_years(writer);
            end(writer);
        }
        return;
    }
    begin(writer, "word");
    put_word(writer, place->end - 1);
    end(writer);
    begin(writer, "words");
    put_char(writer, (char)('0' + (place->end - place->first)));
    end(writer);
    begin(writer, "shape");
    put_char(writer, (char)('0' + letter->tokens.items[place->first].shape));
    end(writer);
}

static void note_lists(struct writer *writer, const char *family, ptrdiff_t at)
{
    static const struct {
        enum list list;
        bool capital; /* only where it wears one */
        const char *name;
    } lists[] = {{LIST_relative, false, "relative"},         {LIST_occupation, false, "occupation"},   {LIST_person_verb, false, "verb"},
                 {LIST_role_patient, false, "patient"},      {LIST_role_clinician, false, "clinician"}, {LIST_given_male, true, "given"},
                 {LIST_given_female, true, "given"},         {LIST_given_world, true, "given-world"},   {LIST_auxiliary, false, "auxiliary"},
                 {LIST_preposition_place, false, "place"},   {LIST_organisation_head, true, "organisation"}};
    const struct letter *letter = writer->letter;

    if (at < 0 || (size_t)at >= letter->tokens.count || letter->tokens.items[at].kind != TOKEN_WORD)
        return;
    const struct token *item = &letter->tokens.items[at];
    bool capital = item->shape != SHAPE_LOWER;
    if (capital) {
        begin(writer, family);
        put(writer, SLICE("capital"));
        end(writer);
    }
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if ((capital || !lists[i].capital) && record_in_list(letter->lexicon, letter->lists, item->attributes, lists[i].list)) {
            begin(writer, family);
            put(writer, slice_from_string(lists[i].name));
            end(writer);
        }
}

/* Whether a sentence, or half of one, begins with the token. */
static bool begins_anew(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    return (starts_sentence(letter, token) && item->space != BREAK_LINE) ||
           (token > 0 && item[-1].kind == TOKEN_MARK && item[-1].mark == ';');
}

static void note_near(struct writer *writer)
{
    const struct letter *letter = writer->letter;
    size_t first = writer->place->first, last = writer->place->end;

    for (size_t i = first; i > 0 && first - i < NEAR_BEFORE && !begins_anew(letter, i); i--)
        if (letter->tokens.items[i - 1].kind == TOKEN_WORD || cover_of(writer, i - 1))
            feature_of(writer, "near", (ptrdiff_t)i - 1);
    for (size_t i = last; i < letter->tokens.count && i - last < NEAR_AFTER && !begins_anew(letter, i); i++)
        if (letter->tokens.items[i].kind == TOKEN_WORD || cover_of(writer, i))
            feature_of(writer, "far", (ptrdiff_t)i);
}

void context_features(const struct letter *letter, const uint8_t *cover, const struct context_place *place, context_note *note, void *context)
{
    struct writer writer = {.letter = letter, .cover = cover, .place = place, .note = note, .context = context};
    ptrdiff_t before = (ptrdiff_t)place->first - 1, after = (ptrdiff_t)place->end;

    put(&writer, slice_from_string(context_name(place->kind)));
    put_char(&writer, ' ');
    writer.head = writer.length;
    put(&writer, SLICE("bias"));
    end(&writer);
    note_itself(&writer);
    feature_of(&writer, "p1", before);
    feature_of(&writer, "p2", before - 1);
    feature_of(&writer, "n1", after);
    feature_of(&writer, "n2", after + 1);
    feature_of_two(&writer, "p12", before - 1, before);
    feature_of_two(&writer, "n12", after, after + 1);
    feature_of_two(&writer, "pn", before, after);
    begin(&writer, "break");
    put_char(&writer, break_code(letter, place->first));
    put_char(&writer, break_code(letter, place->end));
    end(&writer);
    note_lists(&writer, "p1-list", before);
    note_lists(&writer, "p2-list", before - 1);
    note_lists(&writer, "p3-list", before - 2);
    note_lists(&writer, "n1-list", after);
    note_lists(&writer, "n2-list", after + 1);
    note_near(&writer);
}
