#include "passes/recase_parts.h"
#include "passes/written.h"

enum {
    STRETCH_WORDS = 20, /* fewer tell nothing among others: a heading, a signature */
    LINE_WORDS = 8,
    TEXT_WORDS = 4,     /* of a whole text that is written in one way: a message, a cell */
    STRETCH_OTHERS = 10, /* one word in so many may be written otherwise */
    TITLE_WORDS = 4,     /* of grammar, with a capital */
    SMALL_STARTS = 2,    /* of sentences, in a careless letter */
    STARTS = 8           /* one of so many, there */
};

/* Words by how they are written; one letter tells nothing. */
struct forms {
    size_t upper, lower, other;
    size_t titled; /* words of grammar with a capital, inside a sentence */
};

static bool is_of_grammar(const struct letter *letter, size_t token)
{
    return (word_class_flags(evidence_classes(letter->evidence), letter->classes->class[token]) & CLASS_FUNCTION) != 0;
}

static void count_forms(const struct letter *letter, size_t first, size_t end, struct forms *forms)
{
    *forms = (struct forms){0, 0, 0, 0};
    for (size_t i = first; i < end; i++) {
        uint8_t shape = letter->tokens.items[i].shape;
        forms->upper += shape == SHAPE_UPPER;
        forms->lower += shape == SHAPE_LOWER && letter->tokens.items[i].length > 1;
        forms->other += shape == SHAPE_CAPITAL || shape == SHAPE_MIXED;
        forms->titled += shape == SHAPE_CAPITAL && is_of_grammar(letter, i) && !starts_sentence(letter, i);
    }
}

static bool is_upper(const struct forms *forms)
{
    return forms->upper > 0 && (forms->lower + forms->other) * STRETCH_OTHERS <= forms->upper;
}

static bool is_lower(const struct forms *forms)
{
    return forms->lower >= TEXT_WORDS && (forms->upper + forms->other) * 2 * STRETCH_OTHERS <= forms->lower;
}

static bool is_all_lower(const struct forms *forms)
{
    return forms->lower >= LINE_WORDS && forms->upper + forms->other == 0;
}

/* "Patient Was Seen In The Clinic": not "The Clinic of Fresno, The Hague". */
static bool is_titled(const struct forms *forms)
{
    return forms->titled >= TITLE_WORDS && forms->lower * STRETCH_OTHERS <= forms->other;
}

/* Whether sentences begin without a capital here and there. */
static bool is_careless(const struct letter *letter)
{
    const struct token *items = letter->tokens.items;
    size_t starts = 0, small = 0;

    for (size_t i = 2; i < letter->tokens.count; i++) {
        bool start = items[i].kind == TOKEN_WORD && items[i].space == BREAK_BLANK && items[i - 1].kind == TOKEN_MARK &&
                     (items[i - 1].mark == '.' || items[i - 1].mark == '?' || items[i - 1].mark == '!') && items[i - 2].kind == TOKEN_WORD &&
                     is_common_word(letter, i - 2);
        starts += start;
        small += start && items[i].shape == SHAPE_LOWER;
    }
    return small >= SMALL_STARTS && small * STARTS >= starts;
}

/* Of a whole text. */
static bool is_mostly_upper(const struct forms *all)
{
    size_t others = all->lower + all->other;
    return all->upper >= (others > 0 ? STRETCH_WORDS : TEXT_WORDS) && all->upper > others;
}

static void write_word(struct recasing *r, size_t token, enum letter_case wanted, struct buffer *word)
{
    struct token *written = &r->letter->tokens.items[token];
    if (buffer_failed(word))
        return;
    buffer_clear(word);
    append_in_case(word, letter_word(r->letter, token), wanted);
    if (buffer_failed(word) || word->length != written->length)
        return; /* a letter whose other case takes more bytes stays, and its word with it */
    memcpy(r->letter->view.bytes + written->start, word->data, word->length);
    written->shape = written->length == 1    ? wanted == CASE_LOWER ? SHAPE_LOWER : SHAPE_INITIAL
                     : wanted == CASE_LOWER ? SHAPE_LOWER
                     : wanted == CASE_UPPER ? SHAPE_UPPER
                                            : SHAPE_CAPITAL;
}

/* What is written as it is: letters of a heading among titles, and every capital of a careless writer. */
static bool is_written(const struct recasing *r, size_t token)
{
    uint8_t shape = recase_item(r, token)->shape;
    return (r->stretch == STRETCH_TITLE && shape != SHAPE_CAPITAL) || (r->stretch == STRETCH_CARELESS && shape != SHAPE_LOWER);
}

static void recase_token(struct recasing *r, size_t token, struct buffer *word)
{
    const struct token *here = recase_item(r, token);
    if (here->kind != TOKEN_WORD) {
        bool keeps = here->kind == TOKEN_MARK && (here->mark == '.' || here->mark == '-' || here->mark == '\'' || here->mark == '&');
        r->before = keeps ? r->before : USUAL_LOWER;
        r->titled = keeps && r->titled;
        return;
    }
    if (here->space >= BREAK_COLUMN)
        r->before = USUAL_LOWER;
    enum usual usual = recase_usual(r, token);
    if (is_written(r, token))
        usual = here->shape == SHAPE_CAPITAL && !is_common_word(r->letter, token) ? USUAL_TITLE : USUAL_AS_IS;
    else if (usual != USUAL_AS_IS) {
        /* A full stop behind a name shortens it. */
        bool first = starts_sentence(r->letter, token) && r->before != USUAL_TITLE;
        bool capital = usual == USUAL_TITLE || (usual == USUAL_LOWER && first);
        write_word(r, token, usual == USUAL_UPPER ? CASE_UPPER : capital ? CASE_TITLE : CASE_LOWER, word);
    }
    r->before = here->shape == SHAPE_INITIAL && usual != USUAL_LOWER ? USUAL_TITLE : usual; /* an initial is as good as a name */
    r->titled = recase_in_list(r, token, LIST_title);
}

/* False: no memory. */
static bool recase_stretch(struct recasing *r, size_t first, size_t end)
{
    struct buffer word;
    buffer_init(&word, (size_t)LIMIT_TOKEN_LENGTH * 4);
    r->before = USUAL_LOWER;
    r->titled = false;
    r->body_end = 0;
    for (size_t i = first; i < end; i++)
        recase_token(r, i, &word);
    bool good = !buffer_failed(&word);
    buffer_free(&word);
    return good;
}

/* A stretch lies between empty lines. */
static size_t stretch_end(const struct letter *letter, size_t first)
{
    size_t end = first + 1;
    while (end < letter->tokens.count && letter->tokens.items[end].space < BREAK_PARAGRAPH)
        end++;
    return end;
}

static bool begin(struct recasing *r, struct recased *before)
{
    struct letter *letter = r->letter;
    size_t count = letter->tokens.count;
    before->tokens = arena_take(letter->arena, count, sizeof *before->tokens);
    before->bytes = arena_take(letter->arena, letter->view.text.length, 1);
    return before->tokens != NULL && before->bytes != NULL && context_cover_find(letter, &r->cover);
}

/* Of a large document most is in no stretch: what is not kept takes no memory (pages of noughts). */
static void keep_stretch(const struct letter *letter, struct recased *before, enum stretch stretch, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++) {
        const struct token *token = &letter->tokens.items[i];
        before->tokens[i] = (uint8_t)(stretch | token->shape << RECASED_SHAPE);
        memcpy(before->bytes + token->start, letter->view.bytes + token->start, token->length);
    }
}

static void note_small(const struct letter *letter, struct recased *before, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        before->tokens[i] |= letter->tokens.items[i].shape == SHAPE_LOWER ? RECASED_SMALL : 0;
}

enum scrim_status recase(struct letter *letter, struct recased *before, struct scrim_error *error)
{
    struct recasing r = {.letter = letter, .classes = evidence_classes(letter->evidence)};
    struct forms all, forms;
    count_forms(letter, 0, letter->tokens.count, &all);
    bool lower = is_lower(&all), upper = is_mostly_upper(&all), careless = is_careless(letter);
    *before = (struct recased){.tokens = NULL};
    for (size_t first = 0, end; first < letter->tokens.count; first = end) {
        end = stretch_end(letter, first);
        count_forms(letter, first, end, &forms);
        bool shouts = is_upper(&forms) && (upper || forms.upper >= STRETCH_WORDS);
        enum stretch stretch = shouts                              ? STRETCH_UPPER
                               : lower || is_all_lower(&forms) ? STRETCH_LOWER
                               : is_titled(&forms)                 ? STRETCH_TITLE
                               : careless                          ? STRETCH_CARELESS
                                                                   : STRETCH_NONE;
        if (stretch == STRETCH_NONE)
            continue;
        if (before->tokens == NULL && !begin(&r, before))
            return error_no_memory(error);
        r.stretch = stretch;
        keep_stretch(letter, before, stretch, first, end);
        if (!recase_stretch(&r, first, end))
            return error_no_memory(error);
        note_small(letter, before, first, end);
    }
    return SCRIM_OK;
}

void recase_undo(struct letter *letter, const struct recased *before)
{
    for (size_t i = 0; before->tokens != NULL && i < letter->tokens.count; i++) {
        struct token *token = &letter->tokens.items[i];
        if (recased_stretch(before, i) == STRETCH_NONE)
            continue;
        token->shape = (uint8_t)((before->tokens[i] & ~RECASED_SMALL) >> RECASED_SHAPE);
        memcpy(letter->view.bytes + token->start, before->bytes + token->start, token->length);
    }
}
