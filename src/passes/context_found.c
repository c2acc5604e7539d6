/* Ages, trades, codes, dates and gaps by the words around them, where no rule has found any. */
#include "passes/context.h"
#include "passes/passes.h"

enum {
    WEAKEST = 660, STRONGEST = 900,   /* thousandths */
    A_POINT = 60                      /* thousandths a whole of the sum more */
};

/* A kind: the sum that is believed, hundredths, and what is found then. */
static const struct {
    int least;
    enum type type;
    const char *rule;
} kinds[CONTEXT_KINDS] = {
    [CONTEXT_AGE] = {20, TYPE_AGE, "age/context"},
    [CONTEXT_TRADE] = {60, TYPE_PROFESSION, "profession/context"},
    [CONTEXT_CODE] = {50, TYPE_ID, "number/context"},
    [CONTEXT_GROUPS] = {80, TYPE_ID, "number/context"},
    [CONTEXT_SHORT] = {100, TYPE_ID, "number/context"},
    [CONTEXT_DAY] = {80, TYPE_DATE, "date/context"},
    [CONTEXT_DOTTED] = {80, TYPE_DATE, "date/context"},
    [CONTEXT_YEAR] = {60, TYPE_DATE, "date/context"},
    [CONTEXT_NTH] = {100, TYPE_DATE, "date/context"},
    [CONTEXT_CALENDAR] = {80, TYPE_DATE, "date/context"},
    [CONTEXT_GAP] = {110, TYPE_GAP, "gap/context"},
};

static uint16_t confidence_of(int sum)
{
    int confidence = WEAKEST + sum * A_POINT / 100;
    return (uint16_t)(confidence > STRONGEST ? STRONGEST : confidence);
}

static bool is_free(const struct context_cover *cover, const struct context_place *place)
{
    for (size_t i = place->first; i < place->end; i++)
        if (cover->types[i] != 0)
            return false;
    return true;
}

/* Whether a rule has taken all of it already. */
static bool is_covered(const struct context_cover *cover, const struct context_place *place)
{
    for (size_t i = place->first; i < place->end; i++)
        if (cover->types[i] == 0)
            return false;
    return true;
}

static struct view_range hole_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return (struct view_range){{items[token - 1].start + items[token - 1].length}, {items[token].start}};
}

/* What is gone, by the word that waits for it. */
static enum type guess_of(const struct letter *letter, const struct context_place *place)
{
    static const struct {
        enum list list;
        enum type type;
    } guesses[] = {{LIST_preposition_place, TYPE_FACILITY}, {LIST_preposition_other, TYPE_DATE}, {LIST_article, TYPE_NONE}};
    const struct token *before = &letter->tokens.items[place->first - 1];

    if (place->form == 'l')
        return TYPE_NONE;
    bool article = before->kind == TOKEN_WORD && record_in_list(letter->lexicon, letter->lists, before->attributes, LIST_article);
    if (article && place->first > 1 && before[-1].kind == TOKEN_WORD &&
        record_in_list(letter->lexicon, letter->lists, before[-1].attributes, LIST_preposition_place))
        before--; /* "at the" */
    for (size_t i = 0; i < sizeof guesses / sizeof *guesses; i++)
        if (before->kind == TOKEN_WORD && record_in_list(letter->lexicon, letter->lists, before->attributes, guesses[i].list))
            return guesses[i].type;
    return TYPE_NAME;
}

static struct view_range range_of(const struct letter *letter, size_t first, size_t last)
{
    const struct token *items = letter->tokens.items;
    return (struct view_range){{items[first].start}, {items[last].start + items[last].length}};
}

static struct field_range field_at(const struct letter *letter, enum field field, size_t first, size_t last)
{
    return (struct field_range){(uint8_t)field, range_of(letter, first, last)};
}

/* A month or a weekday; a season or a holiday has no part that could be moved. */
static size_t field_of_word(const struct letter *letter, const struct context_place *place, struct field_range fields[1])
{
    uint16_t record = letter->tokens.items[place->first].attributes;
    bool month = record_in_list(letter->lexicon, letter->lists, record, LIST_month);

    if (!month && !record_in_list(letter->lexicon, letter->lists, record, LIST_weekday))
        return 0;
    fields[0] = field_at(letter, month ? FIELD_month_name : FIELD_weekday, place->first, place->first);
    return 1;
}

/* What the replacer has to know: the number of an age, the two of a day whose order is open, the parts of a date. */
static size_t fields_of(const struct letter *letter, const struct context_place *place, struct field_range fields[2])
{
    size_t first = place->first, last = place->end - 1;

    switch (place->kind) {
    case CONTEXT_AGE:
        fields[0] = field_at(letter, letter->tokens.items[first].kind == TOKEN_NUMBER ? FIELD_number : FIELD_number_word, first, last);
        return 1;
    case CONTEXT_DAY:
    case CONTEXT_DOTTED:
        fields[0] = field_at(letter, FIELD_first, first, first);
        fields[1] = field_at(letter, FIELD_second, last, last);
        return 2;
    case CONTEXT_YEAR:
        fields[0] = field_at(letter, FIELD_year, first, first);
        return 1;
    case CONTEXT_NTH:
        fields[0] = field_at(letter, FIELD_day, first, first);
        fields[1] = field_at(letter, FIELD_ordinal, last, last);
        return 2;
    case CONTEXT_CALENDAR:
        return field_of_word(letter, place, fields);
    default:
        return 0;
    }
}

static enum scrim_status add(struct letter *letter, const struct context_place *place, int sum, struct scrim_error *error)
{
    struct field_range fields[2];
    bool gap = place->kind == CONTEXT_GAP;
    struct candidate candidate = {
        .range = gap ? hole_before(letter, place->first) : range_of(letter, place->first, place->end - 1),
        .rule = kinds[place->kind].rule,
        .type = (uint8_t)kinds[place->kind].type,
        .guess = (uint8_t)(gap ? guess_of(letter, place) : TYPE_NONE),
        .exact = true,
        .confidence = confidence_of(sum),
        .fields = fields,
        .field_count = (uint8_t)fields_of(letter, place, fields),
    };
    return letter_add(letter, &candidate, error);
}

/* Beside a tag of this program all was judged by what stood there before: what is believed anew must be surer than that. */
static int least_of(const struct letter *letter, const struct context_cover *cover, const struct context_place *place)
{
    enum { REACH = 8, SURER = 250, MUCH_SURER = 600 }; /* tokens; hundredths */
    int surer = place->kind == CONTEXT_SHORT ? MUCH_SURER : SURER;
    size_t first = place->first < REACH ? 0 : place->first - REACH, end = place->end + REACH;

    for (size_t i = first; i < end && i < letter->tokens.count; i++)
        if (token_set_has(cover->tags, i))
            return kinds[place->kind].least + surer;
    return kinds[place->kind].least;
}

static bool is_added(const struct context_cover *cover, const struct context_place *place)
{
    for (size_t i = place->first; i < place->end; i++)
        if (!token_set_has(cover->added, i))
            return false;
    return place->end > place->first;
}

/* A place that no rule has taken. */
static enum scrim_status ask(struct letter *letter, const struct context_cover *cover, const struct context_place *place, struct scrim_error *error)
{
    if (is_added(cover, place))
        return SCRIM_OK;
    int sum = context_sum(letter->context, letter, cover, place);
    return sum > kinds[place->kind].least && sum > least_of(letter, cover, place) ? add(letter, place, sum, error) : SCRIM_OK;
}

enum scrim_status pass_context_found(struct letter *letter, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    struct arena_mark before = arena_mark(letter->arena);
    struct context_cover cover;

    if (!context_cover_find(letter, &cover))
        return error_no_memory(error);
    for (size_t token = 0; status == SCRIM_OK && token < letter->tokens.count; token++) {
        struct context_place place;
        if (!token_set_has(cover.gaps, token) && context_gap_at(letter, &cover, token, &place))
            status = ask(letter, &cover, &place, error);
        if (status || letter->tokens.items[token].kind > TOKEN_NUMBER)
            continue;
        if (context_groups_at(letter, &cover, token, &place) && !is_covered(&cover, &place))
            status = ask(letter, &cover, &place, error);
        if (status || cover.types[token] != 0)
            continue;
        if (context_date_at(letter, token, &place) && is_free(&cover, &place))
            status = ask(letter, &cover, &place, error);
        if (status == SCRIM_OK && context_place_at(letter, &cover, token, &place) && is_free(&cover, &place))
            status = ask(letter, &cover, &place, error);
        if (status == SCRIM_OK && context_short_at(letter, token, &place))
            status = ask(letter, &cover, &place, error);
    }
    arena_release(letter->arena, before);
    return status;
}
