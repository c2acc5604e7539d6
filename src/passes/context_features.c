/* The features of a place. */
#include "passes/context_writer.h"
#include "passes/word_classes.h"
#include "passes/written.h"

static void feature_of(struct context_writer *writer, const char *family, ptrdiff_t a)
{
    context_begin(writer, family);
    context_put_near(writer, '=', a);
    context_end(writer);
}

static void feature_of_two(struct context_writer *writer, const char *family, ptrdiff_t a, ptrdiff_t b)
{
    context_begin(writer, family);
    context_put_near(writer, '=', a);
    context_put_near(writer, ' ', b);
    context_end(writer);
}

/* The break before a token: none, blank, column, line, paragraph. */
static char break_code(const struct letter *letter, size_t token)
{
    static const char codes[] = {[BREAK_NONE] = '0', [BREAK_BLANK] = 's', [BREAK_WIDE] = 'w', [BREAK_WRAP] = 's',
                                 [BREAK_COLUMN] = 'w', [BREAK_LINE] = 'n', [BREAK_PARAGRAPH] = 'p', [BREAK_PAGE] = 'p'};
    return token < letter->tokens.count ? codes[letter->tokens.items[token].space] : 'p';
}

/* Of an age: how many years, and whether in digits. */
static void put_years(struct context_writer *writer, char before)
{
    enum { CHILD = 4, YOUTH = 13, GROWN = 18, VERY_OLD = 90 }; /* 45 CFR 164.514(b)(2)(i)(C) ends at 89 */
    unsigned value = writer->place->value;
    bool digits = writer->letter->tokens.items[writer->place->first].kind == TOKEN_NUMBER;
    char years[2] = {value < CHILD ? 'a' : value < YOUTH ? 'b' : value < GROWN ? 'c' : value < VERY_OLD ? 'd' : 'e', digits ? '#' : 'w'};

    context_put(writer, before, years, sizeof years);
}

/* "A-9/9": runs of letters and of digits, and the marks between. */
static void put_outline(struct context_writer *writer, char before)
{
    char outline[LIMIT_WORD_KEY];
    size_t length = 0;

    for (size_t i = writer->place->first; i < writer->place->end && length + 2 < sizeof outline; i++) {
        const struct token *item = &writer->letter->tokens.items[i];
        if (i > writer->place->first && item->space != BREAK_NONE)
            outline[length++] = '_';
        outline[length++] = item->kind == TOKEN_NUMBER ? '9' : item->kind == TOKEN_WORD ? 'A' : (char)item->mark;
    }
    context_put(writer, before, outline, length);
}

static size_t count_bytes(const struct context_writer *writer, enum token_kind kind)
{
    size_t bytes = 0;

    for (size_t i = writer->place->first; i < writer->place->end; i++)
        if (writer->letter->tokens.items[i].kind == kind)
            bytes += writer->letter->tokens.items[i].length;
    return bytes < MOST_COUNTED ? bytes : MOST_COUNTED;
}

static void feature_of_code(struct context_writer *writer, const char *family, char code)
{
    context_begin(writer, family);
    context_put(writer, '=', &code, 1);
    context_end(writer);
}

static void note_code(struct context_writer *writer)
{
    context_begin(writer, "outline");
    put_outline(writer, '=');
    context_end(writer);
    feature_of_code(writer, "digits", (char)('0' + count_bytes(writer, TOKEN_NUMBER)));
    feature_of_code(writer, "letters", (char)('0' + count_bytes(writer, TOKEN_WORD)));
    context_begin(writer, "p1-outline");
    context_put_near(writer, '=', (ptrdiff_t)writer->place->first - 1);
    put_outline(writer, ' ');
    context_end(writer);
}

static void put_token(struct context_writer *writer, char before, size_t token)
{
    char key[LIMIT_WORD_KEY];

    context_put(writer, before, key, fold_word(letter_word(writer->letter, token), key, sizeof key));
}

/* Capitals in front of digits may be a part of the number, or what it is: "KP 4471", "BP 120 80". */
static void note_groups(struct context_writer *writer)
{
    const struct token *items = writer->letter->tokens.items;
    size_t first = writer->place->first;

    note_code(writer);
    if (items[first].kind == TOKEN_WORD && items[first + 1].space != BREAK_NONE) {
        context_begin(writer, "first");
        put_token(writer, '=', first);
        context_end(writer);
        feature_of_code(writer, "first-known", items[first].attributes == LEXICON_UNKNOWN ? '0' : '1');
    }
}

static void put_last(struct context_writer *writer, char before)
{
    put_token(writer, before, writer->place->end - 1);
}

/* "5/10" and "5/5" are scores more often than "3/14" is; "9th" and "9mg", "May" and "Friday" are not alike. */
static void note_day(struct context_writer *writer)
{
    if (writer->place->end - writer->place->first == 3)
        feature_of_code(writer, "mark", (char)writer->letter->tokens.items[writer->place->first + 1].mark);
    context_begin(writer, "second");
    put_last(writer, '=');
    context_end(writer);
    context_begin(writer, "p1-second");
    context_put_near(writer, '=', (ptrdiff_t)writer->place->first - 1);
    put_last(writer, ' ');
    context_end(writer);
}

static void note_age(struct context_writer *writer)
{
    const struct context_place *place = writer->place;

    context_begin(writer, "years");
    put_years(writer, '=');
    context_end(writer);
    for (int side = 0; side < 2; side++) {
        context_begin(writer, side ? "n1-years" : "p1-years");
        context_put_near(writer, '=', side ? (ptrdiff_t)place->end : (ptrdiff_t)place->first - 1);
        put_years(writer, ' ');
        context_end(writer);
    }
}

static void note_trade(struct context_writer *writer)
{
    const struct context_place *place = writer->place;

    context_begin(writer, "word");
    put_last(writer, '=');
    context_end(writer);
    feature_of_code(writer, "words", (char)('0' + (place->end - place->first)));
    feature_of_code(writer, "shape", (char)('0' + writer->letter->tokens.items[place->first].shape));
}

/* How often in a thousand tokens, roughly. */
static char rate_code(unsigned rate)
{
    static const unsigned steps[] = {0, 2, 5, 15, 50};
    char code = '0';

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        code = (char)(code + (rate > steps[i]));
    return code;
}

static void feature_of_form(struct context_writer *writer, const char *family, char code)
{
    context_begin(writer, family);
    context_put(writer, '=', &writer->place->form, 1);
    context_put(writer, ' ', &code, 1);
    context_end(writer);
}

/* Other double blanks within a line's reach: justified text has several. */
static unsigned count_wide_near(const struct letter *letter, size_t token)
{
    enum { REACH = 10 };
    size_t first = token < REACH ? 0 : token - REACH, end = token + REACH < letter->tokens.count ? token + REACH : letter->tokens.count;
    unsigned wide = 0;

    for (size_t i = first; i < end; i++)
        wide += i != token && letter->tokens.items[i].space == BREAK_WIDE;
    return wide;
}

/* A hole beside other holes is more likely than one in a letter that has none, in which double blanks are justified text. */
static void note_gap(struct context_writer *writer)
{
    enum { MANY = 3 };
    const struct context_place *place = writer->place;
    const struct context_cover *cover = writer->cover;
    unsigned others = cover->gap_count - token_set_has(cover->gaps, place->first) + cover->marker_count, near = count_wide_near(writer->letter, place->first);

    feature_of_form(writer, "gaps", (char)('0' + (others < MANY ? others : MANY)));
    feature_of_form(writer, "wide", rate_code(cover->wide));
    feature_of_form(writer, "wide-near", (char)('0' + (near < MANY ? near : MANY)));
    feature_of_form(writer, "apart", rate_code(cover->apart));
    for (int side = 0; side < 2; side++) {
        context_begin(writer, side ? "n1-form" : "p1-form");
        context_put_near(writer, '=', side ? (ptrdiff_t)place->end : (ptrdiff_t)place->first - 1);
        context_put(writer, ' ', &place->form, 1);
        context_end(writer);
    }
}

/* The decade, and whether the letter writes hours so. */
static void note_year(struct context_writer *writer)
{
    enum { DECADE = 3, MANY = 2 };
    unsigned hours = writer->cover->hours < MANY ? writer->cover->hours : MANY;

    context_begin(writer, "decade");
    context_put(writer, '=', letter_word(writer->letter, writer->place->first).data, DECADE);
    context_end(writer);
    feature_of_code(writer, "hours", (char)('0' + hours));
    context_begin(writer, "break-hours");
    context_put(writer, '=', (char[]){break_code(writer->letter, writer->place->first), (char)('0' + hours)}, 2);
    context_end(writer);
    context_begin(writer, "p1-hours");
    context_put_near(writer, '=', (ptrdiff_t)writer->place->first - 1);
    context_put(writer, ' ', &(char){(char)('0' + hours)}, 1);
    context_end(writer);
}

/* What date it is, as far as that tells: "may", "#4"; and its shape. */
static void note_date(struct context_writer *writer)
{
    feature_of_code(writer, "shape", (char)('0' + writer->letter->tokens.items[writer->place->first].shape));
    if (writer->place->kind == CONTEXT_YEAR)
        note_year(writer);
    else
        note_day(writer);
}

static void note_itself(struct context_writer *writer)
{
    static void (*const notes[CONTEXT_KINDS])(struct context_writer *) = {
        [CONTEXT_AGE] = note_age, [CONTEXT_TRADE] = note_trade, [CONTEXT_CODE] = note_code, [CONTEXT_GROUPS] = note_groups,
        [CONTEXT_SHORT] = note_code, [CONTEXT_DAY] = note_day, [CONTEXT_DOTTED] = note_day,
        [CONTEXT_YEAR] = note_date, [CONTEXT_NTH] = note_date, [CONTEXT_CALENDAR] = note_date, [CONTEXT_GAP] = note_gap, [CONTEXT_CAPITAL] = context_note_capital};
    notes[writer->place->kind](writer);
}

static void feature_of_list(struct context_writer *writer, const char *family, const char *list)
{
    context_begin(writer, family);
    context_put(writer, '=', list, strlen(list));
    context_end(writer);
}

/* The lists of which it is told that a word beside the place is in them. */
static const struct {
    enum list list;
    bool capital; /* only where it wears one */
    const char *name;
} told_lists[] = {{LIST_relative, false, "relative"},         {LIST_occupation, false, "occupation"},   {LIST_person_verb, false, "verb"},
                  {LIST_role_patient, false, "patient"},      {LIST_role_clinician, false, "clinician"}, {LIST_given_male, true, "given"},
                  {LIST_given_female, true, "given"},         {LIST_given_world, true, "given-world"},   {LIST_auxiliary, false, "auxiliary"},
                  {LIST_preposition_place, false, "place"},   {LIST_organisation_head, true, "organisation"}};

enum { TOLD_LISTS = sizeof told_lists / sizeof *told_lists };

static void find_told(struct context_writer *writer)
{
    for (size_t i = 0; i < TOLD_LISTS; i++) {
        int number = writer->letter->lists->number[told_lists[i].list];
        if (number >= 0)
            writer->told.bits[number >> 6] |= UINT64_C(1) << (number & 63);
    }
}

static void note_lists(struct context_writer *writer, const char *family, ptrdiff_t at)
{
    const struct letter *letter = writer->letter;

    if (at < 0 || (size_t)at >= letter->tokens.count || letter->tokens.items[at].kind != TOKEN_WORD)
        return;
    const struct token *item = &letter->tokens.items[at];
    bool unwritten = writer->place->kind == CONTEXT_CAPITAL; /* in a text that tells nothing by them */
    bool capital = unwritten || item->shape != SHAPE_LOWER;
    if (capital && !unwritten)
        feature_of_list(writer, family, "capital");
    if (!record_in_set(letter->lexicon, &writer->told, item->attributes))
        return;
    for (size_t i = 0; i < TOLD_LISTS; i++)
        if ((capital || !told_lists[i].capital) && record_in_list(letter->lexicon, letter->lists, item->attributes, told_lists[i].list))
            feature_of_list(writer, family, told_lists[i].name);
}

/* Whether a sentence, or half of one, begins with the token. */
static bool begins_anew(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    return (starts_sentence(letter, token) && item->space != BREAK_LINE) ||
           (token > 0 && item[-1].kind == TOKEN_MARK && item[-1].mark == ';');
}

static void note_near(struct context_writer *writer)
{
    const struct letter *letter = writer->letter;
    size_t first = writer->place->first, last = writer->place->end;

    for (size_t i = first; i > 0 && first - i < NEAR_BEFORE && !begins_anew(letter, i); i--)
        if (letter->tokens.items[i - 1].kind == TOKEN_WORD || context_cover_at(writer, i - 1))
            feature_of(writer, "near", (ptrdiff_t)i - 1);
    for (size_t i = last; i < letter->tokens.count && i - last < NEAR_AFTER && !begins_anew(letter, i); i++)
        if (letter->tokens.items[i].kind == TOKEN_WORD || context_cover_at(writer, i))
            feature_of(writer, "far", (ptrdiff_t)i);
}

static void note_all(struct context_writer *writer)
{
    const struct letter *letter = writer->letter;
    const struct context_place *place = writer->place;
    ptrdiff_t before = (ptrdiff_t)place->first - 1, after = (ptrdiff_t)place->end;
    char breaks[2] = {break_code(letter, place->first), break_code(letter, place->end)};

    context_writer_start(writer);
    find_told(writer);
    context_begin(writer, "bias");
    context_end(writer);
    note_itself(writer);
    feature_of(writer, "p1", before);
    feature_of(writer, "p2", before - 1);
    feature_of(writer, "n1", after);
    feature_of(writer, "n2", after + 1);
    feature_of_two(writer, "p12", before - 1, before);
    feature_of_two(writer, "n12", after, after + 1);
    feature_of_two(writer, "pn", before, after);
    context_begin(writer, "break");
    context_put(writer, '=', breaks, sizeof breaks);
    context_end(writer);
    note_lists(writer, "p1-list", before);
    note_lists(writer, "p2-list", before - 1);
    note_lists(writer, "p3-list", before - 2);
    note_lists(writer, "n1-list", after);
    note_lists(writer, "n2-list", after + 1);
    if (place->kind != CONTEXT_GAP && place->kind != CONTEXT_CAPITAL) /* which are told by the words beside them */
        note_near(writer);
}

static void run(const struct letter *letter, const struct context_cover *cover, const struct context_place *place, bool in_words, context_note *note, void *context)
{
    struct context_writer writer = {.letter = letter, .cover = cover, .place = place, .in_words = in_words, .note = note, .context = context};

    note_all(&writer);
}

void context_features(const struct letter *letter, const struct context_cover *cover, const struct context_place *place, context_note *note, void *context)
{
    run(letter, cover, place, true, note, context);
}

void context_hashes(const struct letter *letter, const struct context_cover *cover, const struct context_place *place, context_note *note, void *context)
{
    run(letter, cover, place, false, note, context);
}
