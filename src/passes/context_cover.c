/* What the passes before have found, token by token. */
#include "passes/context.h"

enum { IN_A_THOUSAND = 1000 };

static void mark_gap(const struct letter *letter, struct context_cover *cover, const struct candidate *candidate)
{
    size_t token = tokens_at(&letter->tokens, candidate->range.end.byte);

    if (token < letter->tokens.count && !token_set_has(cover->gaps, token)) {
        token_set_add(cover->gaps, token);
        cover->gap_count++;
    }
}

static void count_blanks(const struct letter *letter, struct context_cover *cover)
{
    const struct token *items = letter->tokens.items;
    size_t wide = 0, apart = 0;

    for (size_t i = 1; i < letter->tokens.count; i++) {
        wide += items[i].space == BREAK_WIDE && items[i].kind == TOKEN_WORD && items[i - 1].kind == TOKEN_WORD;
        apart += items[i].space == BREAK_BLANK && items[i].kind == TOKEN_MARK && (items[i].mark == ',' || items[i].mark == '.');
    }
    cover->wide = (unsigned)(wide * IN_A_THOUSAND / (letter->tokens.count + 1));
    cover->apart = (unsigned)(apart * IN_A_THOUSAND / (letter->tokens.count + 1));
}

/* Whoever writes "0730" means an hour by "1930" too. */
static void count_hours(const struct letter *letter, struct context_cover *cover)
{
    enum { DIGITS = 4, HOURS = 23, MINUTES = 59, YEARS_FROM = 19, YEARS_TO = 20 };

    for (size_t i = 0; i < letter->tokens.count; i++) {
        const struct token *item = &letter->tokens.items[i];
        if (item->kind != TOKEN_NUMBER || item->length != DIGITS || item->space == BREAK_NONE)
            continue;
        const char *digits = letter_word(letter, i).data;
        int hour = (digits[0] - '0') * 10 + digits[1] - '0', minute = (digits[2] - '0') * 10 + digits[3] - '0';
        cover->hours += hour <= HOURS && minute <= MINUTES && (hour < YEARS_FROM || hour > YEARS_TO);
    }
}

/* "[NAME-2]", as this program writes it. */
static bool is_tag(const struct letter *letter, const struct candidate *candidate)
{
    const char *text = letter->view.text.data + candidate->range.start.byte;
    size_t length = candidate->range.end.byte - candidate->range.start.byte, end = 1;

    if (candidate->type != TYPE_MARKER || length < 3 || text[0] != '[')
        return false;
    while (end < length && ((text[end] >= 'A' && text[end] <= 'Z') || text[end] == '_'))
        end++;
    enum type told = type_from_name(slice_of(text + 1, end - 1));
    return told != TYPE_NONE && told != TYPE_PROTECT;
}

/* "10.7.19" */
static bool is_dotted(const struct letter *letter, const struct candidate *candidate)
{
    struct slice view = letter->view.text;
    unsigned stops = 0;

    for (size_t i = candidate->range.start.byte; i < candidate->range.end.byte; i++) {
        if (view.data[i] != '.' && (view.data[i] < '0' || view.data[i] > '9'))
            return false;
        stops += view.data[i] == '.';
    }
    return stops == 2;
}

bool context_cover_find(const struct letter *letter, struct context_cover *cover)
{
    size_t count = letter->tokens.count;
    uint8_t *types = arena_take(letter->arena, count + 1, sizeof *types);
    uint64_t *gaps = token_set_new(letter->arena, &letter->tokens);
    uint64_t *tags = token_set_new(letter->arena, &letter->tokens);
    uint64_t *added = token_set_new(letter->arena, &letter->tokens);
    uint16_t *strength = arena_take(letter->arena, count + 1, sizeof *strength);

    if (!types || !gaps || !tags || !added || !strength)
        return false;
    *cover = (struct context_cover){.types = types, .gaps = gaps, .tags = tags, .added = added};
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->fate == FATE_REJECTED || candidate->type == TYPE_PROTECT || candidate->type == TYPE_TIME)
            continue;
        if (candidate->added) {
            token_set_add_range(cover->added, &letter->tokens, candidate->range);
            continue;
        }
        cover->dotted = cover->dotted || (candidate->type == TYPE_DATE && is_dotted(letter, candidate));
        if (candidate->type == TYPE_GAP)
            mark_gap(letter, cover, candidate);
        cover->marker_count += candidate->type == TYPE_MARKER && letter->view.text.data[candidate->range.start.byte] != '_'; /* a form has those */
        bool tag = is_tag(letter, candidate);
        size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
        for (; token < count && letter->tokens.items[token].start < candidate->range.end.byte; token++) {
            cover->tags[token / 64] |= (uint64_t)tag << token % 64;
            if (candidate->confidence > strength[token] || (candidate->confidence == strength[token] && candidate->type + 1 < types[token])) {
                strength[token] = candidate->confidence;
                types[token] = (uint8_t)(candidate->type + 1);
            }
        }
    }
    count_blanks(letter, cover);
    count_hours(letter, cover);
    return true;
}
