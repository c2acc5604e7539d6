/* Where something may be gone: an earlier redaction leaves the blanks on both sides of a name, or closes them. */
#include "passes/context.h"
#include "passes/word_classes.h"

static bool in_set(const struct letter *letter, size_t token, const struct list_set *set)
{
    return letter->tokens.items[token].kind == TOKEN_WORD && record_in_set(letter->lexicon, set, letter->tokens.items[token].attributes);
}

static bool is_mark(const struct token *item, const char *marks)
{
    return item->kind == TOKEN_MARK && item->mark != 0 && strchr(marks, item->mark) != NULL;
}

/* The stop of "Dr." */
static bool ends_title(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return token > 0 && items[token].mark == '.' && items[token].space == BREAK_NONE && items[token - 1].kind == TOKEN_WORD &&
           record_in_list(letter->lexicon, letter->lists, items[token - 1].attributes, LIST_title);
}

/* "'s gutters" behind a blank. */
static bool is_lost_possessive(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    struct slice word = letter_word(letter, token);
    bool quote = items[token].kind == TOKEN_MARK && (word.data[0] == '\'' || slice_equal(word, SLICE("\u2019")));

    return quote && token + 2 < letter->tokens.count && items[token + 1].length == 1 && items[token + 1].space == BREAK_NONE &&
           letter_word(letter, token + 1).data[0] == 's' && items[token + 2].space != BREAK_NONE;
}

/* Words in small letters on both sides of wide blanks, or behind a comma: "from what         told", "her sisters,         and". */
static bool stands_in_running_text(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    bool before = items[token - 1].shape == SHAPE_LOWER || (is_mark(&items[token - 1], ",") && token > 1 && items[token - 2].shape == SHAPE_LOWER);

    return before && items[token].shape == SHAPE_LOWER;
}

/* Typists put two blanks between sentences. */
static bool may_be_wide(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    bool column = items[token].space == BREAK_COLUMN;
    if (column && !in_set(letter, token - 1, &letter->lists->before_hole) && !stands_in_running_text(letter, token))
        return false;
    return !is_mark(&items[token - 1], ".!?:|-*") || (ends_title(letter, token - 1) && items[token].shape <= SHAPE_LOWER);
}

static bool may_be_apart(const struct letter *letter, size_t token)
{
    const struct token *before = &letter->tokens.items[token - 1];

    return before->kind != TOKEN_MARK || is_mark(before, ",)\":") || ends_title(letter, token - 1);
}

/* The stop behind a title is its own. */
static bool may_be_closed(const struct letter *letter, size_t token)
{
    const struct token *before = &letter->tokens.items[token - 1];

    if (in_set(letter, token - 1, &letter->lists->before_stop) || is_mark(before, "(:"))
        return true;
    return letter->tokens.items[token].mark != '.' &&
           (ends_title(letter, token - 1) ||
            (before->kind == TOKEN_WORD && record_in_list(letter->lexicon, letter->lists, before->attributes, LIST_title)));
}

static bool may_end_line(const struct letter *letter, size_t token)
{
    bool word = in_set(letter, token - 1, &letter->lists->before_stop) && letter->tokens.items[token - 1].shape != SHAPE_UPPER; /* "BEND, OR" */
    return word || ends_title(letter, token - 1);
}

/* "That testified", "where works". */
static bool lacks_subject(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return items[token].kind == TOKEN_WORD && items[token - 1].kind == TOKEN_WORD &&
           record_in_list(letter->lexicon, letter->lists, items[token - 1].attributes, LIST_conjunction_clause) &&
           (record_in_list(letter->lexicon, letter->lists, items[token].attributes, LIST_person_verb) ||
            record_in_list(letter->lexicon, letter->lists, items[token].attributes, LIST_auxiliary));
}

/* "REVIEW OF SYSTEMS:" above its parts. */
static bool is_heading_above(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return token > 1 && items[token - 2].shape == SHAPE_UPPER && (items[token].space == BREAK_LINE || items[token].space == BREAK_PARAGRAPH) &&
           (record_in_list(letter->lexicon, letter->lists, items[token - 2].attributes, LIST_heading) ||
            record_in_list(letter->lexicon, letter->lists, token_record(letter, token - 2), LIST_heading));
}

/* "DOB:  MRN: 4471": a label, and what stands behind it is a label again. */
static bool lacks_value(const struct letter *letter, size_t token)
{
    enum { LONGEST = 5 }; /* tokens of a label */
    const struct token *items = letter->tokens.items;

    if (!is_mark(&items[token - 1], ":") || items[token].space < BREAK_WIDE || items[token].space == BREAK_WRAP || items[token].kind != TOKEN_WORD || is_heading_above(letter, token))
        return false;
    for (size_t i = token + 1; i < letter->tokens.count && i <= token + LONGEST && items[i].space <= BREAK_BLANK; i++)
        if (is_mark(&items[i], ":") && items[i - 1].kind == TOKEN_WORD)
            return true;
    return false;
}

/* "At Hospital", "on Lane": of a proper name the head alone. */
static bool lacks_proper_name(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    return item->shape == SHAPE_CAPITAL && in_set(letter, token - 1, &letter->lists->before_hole) && in_set(letter, token, &letter->lists->heads);
}

/* "Who is and has stood": no number of years. */
static bool lacks_predicate(const struct letter *letter, size_t token)
{
    const struct token *before = &letter->tokens.items[token - 1];

    return before->kind == TOKEN_WORD && record_in_list(letter->lexicon, letter->lists, before->attributes, LIST_auxiliary) &&
           record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, LIST_conjunction);
}

/* "CLAIM NO.:" and the end of the line, in a letter with holes; "PROCEDURE:" stands above what was done. */
static bool ends_with_label(const struct letter *letter, const struct context_cover *cover, size_t token)
{
    enum { SOME = 2 };
    const struct token *items = letter->tokens.items;

    return cover->gap_count >= SOME && token > 1 && (items[token].space == BREAK_LINE || items[token].space == BREAK_PARAGRAPH) &&
           is_mark(&items[token - 1], ":") && items[token - 1].space == BREAK_NONE &&
           !record_in_list(letter->lexicon, letter->lists, items[token - 2].attributes, LIST_heading);
}

/* "Fax", "claim no.", "Dr" and the end of the line, or a comma or bracket, in a letter with holes. */
static bool is_bare_label(const struct letter *letter, const struct context_cover *cover, size_t token)
{
    enum { SOME = 2, LONGEST_SHORT_FORM = 3 };
    const struct token *items = letter->tokens.items;
    bool ends = items[token].space == BREAK_LINE || items[token].space == BREAK_PARAGRAPH || is_mark(&items[token], "),;");
    size_t last = token - 1;

    if (!ends || cover->gap_count + cover->marker_count < SOME)
        return false;
    bool shortened = last > 0 && is_mark(&items[last], ".") && items[last].space == BREAK_NONE;
    last -= shortened;
    if (items[last].kind != TOKEN_WORD)
        return false;
    if (shortened && last > 0 && items[last].length <= LONGEST_SHORT_FORM && items[last - 1].kind == TOKEN_WORD && items[last].space == BREAK_BLANK)
        last--;
    return record_in_list(letter->lexicon, letter->lists, items[last].attributes, LIST_form_label) ||
           record_in_list(letter->lexicon, letter->lists, items[last].attributes, LIST_title);
}

static char form_of(const struct letter *letter, const struct context_cover *cover, size_t token)
{
    const struct token *items = letter->tokens.items;
    uint8_t space = items[token].space;
    bool goes_on = token + 1 < letter->tokens.count && items[token + 1].space == BREAK_NONE && items[token + 1].kind <= TOKEN_NUMBER; /* " ,PLAN", " .5" */
    bool stop = is_mark(&items[token], ",.;:)") && !goes_on;

    if (space != BREAK_NONE && is_lost_possessive(letter, token))
        return 's';
    if (lacks_value(letter, token) || ends_with_label(letter, cover, token))
        return cover->gap_count + cover->marker_count > 0 ? 'l' : 0; /* forms have labels that nobody has filled in */
    if (is_bare_label(letter, cover, token))
        return 'n';
    if (stop && (space == BREAK_BLANK || space == BREAK_WIDE || (items[token].mark == ',' && space >= BREAK_LINE)))
        return may_be_apart(letter, token) ? 'b' : 0;
    if (space == BREAK_WIDE || space == BREAK_COLUMN)
        return may_be_wide(letter, token) ? 'w' : 0;
    if (stop && space == BREAK_NONE)
        return may_be_closed(letter, token) ? 'g' : 0;
    if (space == BREAK_LINE || space == BREAK_PARAGRAPH)
        return may_end_line(letter, token) ? 'e' : 0;
    if (space != BREAK_BLANK && space != BREAK_WRAP)
        return 0;
    if (lacks_proper_name(letter, token))
        return 'h';
    if (lacks_subject(letter, token) || lacks_predicate(letter, token))
        return 'p';
    if (in_set(letter, token, &letter->lists->behind_hole))
        return in_set(letter, token - 1, &letter->lists->before_hole) || ends_title(letter, token - 1) ? 'p' : 0;
    return 0;
}

/* Most words follow others in the usual way. */
static bool is_usual(const struct letter *letter, const struct token *item)
{
    if (item->kind > TOKEN_NUMBER)
        return false;
    return item->space == BREAK_NONE || ((item->space == BREAK_BLANK || item->space == BREAK_WRAP) &&
                                         !record_in_set(letter->lexicon, &letter->lists->behind_hole, item->attributes) &&
                                         !(item->shape == SHAPE_CAPITAL && record_in_set(letter->lexicon, &letter->lists->heads, item->attributes)) &&
                                         !record_in_list(letter->lexicon, letter->lists, item->attributes, LIST_person_verb));
}

bool context_gap_at(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place)
{
    if (token == 0 || is_usual(letter, &letter->tokens.items[token]) || (cover->types[token] != 0 && cover->types[token] == cover->types[token - 1]))
        return false;
    *place = (struct context_place){.kind = CONTEXT_GAP, .first = token, .end = token, .form = form_of(letter, cover, token)};
    return place->form != 0;
}
