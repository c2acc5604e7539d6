/* Who signs entries, dictated and typed, named nowhere else: "JSK/mlt", "jsk:mr", "(VLT/sa/rd)" in a line or a column of their own.  One of them in small
 * letters that are no word says that they are letters of persons; two in small letters or all in capitals may stand for other things, so they
 * are believed at the end of a letter only, or where they abbreviate nothing.  One alone at the ends of entries is somebody's who signs several. */
#include "passes/passes.h"

#include "base/hash.h"
#include "passes/cell.h"
#include "passes/word_classes.h"
#include "passes/written.h"

enum {
    SIGNERS_CONFIDENCE = 890, /* thousandths */
    LEAST_LETTERS = 2,
    MOST_LETTERS = 4,
    MOST_SIGNERS = 4,
    NEAR_END = 160 /* tokens: copies, enclosures and a footer may stand below */
};

struct signer {
    size_t first, end; /* tokens */
    bool small, word, abbreviation;
};

struct signers {
    struct signer items[MOST_SIGNERS];
    size_t count, end;
};

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

static bool abbreviates(const struct letter *letter, size_t token)
{
    static const enum list lists[] = {LIST_abbreviation, LIST_credential, LIST_state_code, LIST_heading, LIST_name_suffix, LIST_title};

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (in_list(letter, token, lists[i]))
            return true;
    return false;
}

static bool has_only_letters(struct slice word)
{
    for (size_t i = 0; i < word.length; i++)
        if ((word.data[i] | 0x20) < 'a' || (word.data[i] | 0x20) > 'z')
            return false;
    return true;
}

/* "J.S.": each letter with its full stop. */
static size_t dotted_end(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t end = token, letters = 0;

    while (end + 1 < letter->tokens.count && items[end].kind == TOKEN_WORD && items[end].length == 1 && items[end + 1].mark == '.' &&
           items[end + 1].space == BREAK_NONE && (end == token || items[end].space == BREAK_NONE) && letters < MOST_LETTERS) {
        end += 2;
        letters++;
    }
    return letters >= LEAST_LETTERS ? end : token;
}

/* "TMN-F": of two surnames. */
static bool is_of_hyphen(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return token + 2 < letter->tokens.count && items[token].shape == SHAPE_UPPER && items[token + 1].mark == '-' && items[token + 1].space == BREAK_NONE &&
           items[token + 2].shape == SHAPE_INITIAL && items[token + 2].space == BREAK_NONE;
}

/* "MMcN": capitals around a small letter. */
static bool is_of_clan(const struct letter *letter, size_t token)
{
    struct slice word = letter_word(letter, token);

    return letter->tokens.items[token].shape == SHAPE_MIXED && word.length == MOST_LETTERS && !(word.data[0] & 0x20) && !(word.data[1] & 0x20) &&
           !(word.data[MOST_LETTERS - 1] & 0x20);
}

/* Short runs of letters are many: what the lists say of them is asked last. */
static bool read_signer(const struct letter *letter, size_t token, struct signer *signer)
{
    const struct token *item = &letter->tokens.items[token];

    if (token >= letter->tokens.count || item->kind != TOKEN_WORD)
        return false;
    size_t end = dotted_end(letter, token);
    if (end > token) {
        *signer = (struct signer){.first = token, .end = end, .small = (letter_word(letter, token).data[0] & 0x20) != 0};
        return true;
    }
    if ((item->shape != SHAPE_LOWER && item->shape != SHAPE_UPPER && !is_of_clan(letter, token)) || item->length < LEAST_LETTERS || item->length > MOST_LETTERS ||
        !has_only_letters(letter_word(letter, token)))
        return false;
    *signer = (struct signer){.first = token,
                              .end = token + (is_of_hyphen(letter, token) ? 3 : 1),
                              .small = item->shape == SHAPE_LOWER,
                              .word = is_common_word(letter, token),
                              .abbreviation = abbreviates(letter, token)};
    return true;
}

/* A stroke or colon, without blanks or between two. */
static bool is_separator(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (token + 1 >= letter->tokens.count || (items[token].mark != '/' && items[token].mark != ':') || items[token].kind != TOKEN_MARK)
        return false;
    return (items[token].space == BREAK_NONE && items[token + 1].space == BREAK_NONE) ||
           (items[token].space == BREAK_BLANK && items[token + 1].space == BREAK_BLANK);
}

static void read_signers(const struct letter *letter, size_t token, struct signers *signers)
{
    *signers = (struct signers){.end = token};
    while (signers->count < MOST_SIGNERS && read_signer(letter, signers->end, &signers->items[signers->count])) {
        signers->end = signers->items[signers->count++].end;
        if (!is_separator(letter, signers->end))
            return;
        signers->end++;
    }
    signers->count = 0; /* a separator with something else behind it, or too many */
}

/* Whether they have a line or a column, brackets around them or not.  LOOSE: they may also end one, behind a mark or "by". */
static bool stand_apart(const struct letter *letter, size_t first, size_t end, bool loose)
{
    const struct token *items = letter->tokens.items;
    char before = first > 0 ? (char)items[first - 1].mark : 0;
    bool bracketed = (before == '(' || before == '[') && items[first].space == BREAK_NONE && end < letter->tokens.count &&
                     items[end].mark == (before == '(' ? ')' : ']');
    bool behind = loose && first > 0 && ((items[first - 1].kind == TOKEN_MARK && items[first].space == BREAK_BLANK) || in_list(letter, first - 1, LIST_preposition_agent));

    bool wrapped = items[first].space == BREAK_WRAP && end > first + 1; /* a line of its own that looked like the end of the one before */

    return (begins_cell(letter, first - bracketed) || behind || wrapped || (loose && bracketed)) &&
           ends_cell(letter, end + (bracketed || (loose && end < letter->tokens.count && items[end].mark == ')')));
}

struct signs {
    size_t words, abbreviations; /* of the small ones; of all */
    bool any_small, mixed;       /* "JS/kt": who dictated in capitals, who typed in small letters */
};

static struct signs signs_of(const struct signers *signers)
{
    struct signs signs = {.mixed = !signers->items[0].small && signers->items[signers->count - 1].small};

    for (size_t i = 0; i < signers->count; i++) {
        signs.any_small |= signers->items[i].small;
        signs.words += signers->items[i].small && signers->items[i].word;
        signs.abbreviations += signers->items[i].abbreviation;
    }
    return signs;
}

static bool are_persons(const struct letter *letter, const struct signers *signers, size_t first)
{
    bool near_end = letter->tokens.count - signers->end <= NEAR_END;
    struct signs signs = signs_of(signers);

    if (signs.mixed) /* but not "BP/no" */
        return signs.words == 0 && (signs.abbreviations < signers->count || near_end) && stand_apart(letter, first, signers->end, true);
    bool short_forms = !signs.any_small && signs.abbreviations == signers->count; /* "PT/OT" */
    bool believed = near_end ? signs.words < signers->count && !short_forms : signs.any_small && signs.words + signs.abbreviations == 0;
    return believed && stand_apart(letter, first, signers->end, false);
}

static enum scrim_status add_signer(struct letter *letter, const struct signer *signer, struct scrim_error *error)
{
    const struct token *first = &letter->tokens.items[signer->first], *last = &letter->tokens.items[signer->end - 1];
    struct candidate candidate = {
        .range = {{first->start}, {last->start + last->length}},
        .rule = "name/signers",
        .type = TYPE_NAME,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = SIGNERS_CONFIDENCE,
    };

    return letter_add(letter, &candidate, error);
}

/* "...left message.      nba": the last of its line, in a column of its own or behind a sentence. */
static bool signs_entry(const struct letter *letter, size_t token, struct signer *signer)
{
    const struct token *items = letter->tokens.items;
    bool last = token + 1 == letter->tokens.count || items[token + 1].space >= BREAK_LINE;

    if (token == 0 || !last || items[token].space == BREAK_NONE || items[token].space >= BREAK_LINE || !read_signer(letter, token, signer))
        return false;
    bool behind_sentence = items[token - 1].kind == TOKEN_MARK && memchr(".!?\")", items[token - 1].mark, 5) != NULL;
    return (begins_cell(letter, token) || behind_sentence) && !signer->word && !signer->abbreviation;
}

/* Who signs entries: how often each does, by the letters, is counted first. */
struct entries {
    struct hash_map times;
    bool counted;
};

static enum scrim_status take_entry(struct letter *letter, struct entries *entries, size_t token, struct scrim_error *error)
{
    struct signer signer;

    if (letter->tokens.items[token].kind != TOKEN_WORD || letter->tokens.items[token].length > MOST_LETTERS || !signs_entry(letter, token, &signer))
        return SCRIM_OK;
    uint64_t *times = hash_map_place(&entries->times, letter_word(letter, token), !entries->counted);
    if (!times)
        return error_no_memory(error);
    *times += !entries->counted;
    return entries->counted && *times > 1 ? add_signer(letter, &signer, error) : SCRIM_OK;
}

static unsigned begins_line(const void *context, size_t token, const struct token *item)
{
    (void)context;
    return (token > 0) & (item->space >= BREAK_LINE);
}

/* The last words of all lines. */
static enum scrim_status take_entries(struct letter *letter, struct entries *entries, struct scrim_error *error)
{
    const struct tokens *tokens = &letter->tokens;
    enum scrim_status status = SCRIM_OK;

    for (size_t first = 0; first < tokens->count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(tokens, first, begins_line, NULL); status == SCRIM_OK && found; found &= found - 1)
            status = take_entry(letter, entries, first + tokens_lowest(found) - 1, error);
    return status == SCRIM_OK && tokens->count > 0 ? take_entry(letter, entries, tokens->count - 1, error) : status;
}

static enum scrim_status add_entry_signers(struct letter *letter, struct scrim_error *error)
{
    struct entries entries = {.counted = false};

    hash_map_init(&entries.times, letter->seed);
    enum scrim_status status = take_entries(letter, &entries, error);
    entries.counted = true;
    if (status == SCRIM_OK && entries.times.count > 0)
        status = take_entries(letter, &entries, error);
    hash_map_free(&entries.times);
    return status;
}

/* Several have a separator or a hyphen behind the first, or a stop behind each letter. */
static bool may_be_several(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    return item->kind == TOKEN_WORD && item->length <= MOST_LETTERS && token + 1 < letter->tokens.count &&
           (item[1].mark == '/' || item[1].mark == ':' || item[1].mark == '.' || item[1].mark == '-');
}

static enum scrim_status add_typists(struct letter *letter, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    struct signers signers;

    for (size_t i = 0; status == SCRIM_OK && i < letter->tokens.count; i++) {
        if (!may_be_several(letter, i))
            continue;
        read_signers(letter, i, &signers);
        if (signers.count < 2 || !are_persons(letter, &signers, i))
            continue;
        for (size_t k = 0; status == SCRIM_OK && k < signers.count; k++)
            status = add_signer(letter, &signers.items[k], error);
        i = signers.end - 1;
    }
    return status;
}

enum scrim_status pass_signers(struct letter *letter, struct scrim_error *error)
{
    enum scrim_status status = add_typists(letter, error);

    return status == SCRIM_OK ? add_entry_signers(letter, error) : status;
}
