/* The exhaustive way: every rule over every segment, unanchored and without outlines, triggers or
 * forms for ASCII.  It is the oracle of the dispatched way. */
#include "rules/scanner_parts.h"

static size_t after_character(struct slice text, size_t at)
{
    at++;
    while (at < text.length && ((unsigned char)text.data[at] & 0xC0) == 0x80)
        at++;
    return at;
}

/* Rules begin where tokens do: "XXX" in "O'XXX" is a part of a word. */
static bool is_inside_token(const struct scanner *scanner, size_t start)
{
    uint32_t byte = scanner->subject_start + (uint32_t)start;
    size_t next = tokens_at(scanner->tokens, byte);
    const struct token *before = next > 0 ? &scanner->tokens->items[next - 1] : NULL;
    bool at_token = next < scanner->tokens->count && scanner->tokens->items[next].start == byte;
    return !at_token && before != NULL && before->start + before->length > byte;
}

/* All matches of a rule in one segment, wherever they begin. */
static enum scrim_status search_segment(struct scanner *scanner, uint16_t rule, struct regex *regex,
                                        const struct segment *segment)
{
    struct slice subject = slice_of(scanner->view->text.data + segment->start_byte,
                                    segment->end_byte - segment->start_byte);
    size_t at = 0, start = 0, end = 0;
    scanner->subject_start = segment->start_byte;
    scanner->cursor = segment->first;
    while (at <= subject.length) {
        int reason;
        bool accepted = false;
        scanner->costs[rule].calls++;
        enum regex_result result = regex_match(regex, scanner->scratch, subject, at, &reason);
        if (result == REGEX_MISS)
            break;
        if (result == REGEX_FAILED)
            return scanner_rule_error(scanner, rule, reason);
        regex_group(scanner->scratch, 0, &start, &end);
        enum scrim_status status = is_inside_token(scanner, start)
                                       ? SCRIM_OK
                                       : scanner_accept(scanner, regex, rule, &accepted);
        if (status != SCRIM_OK)
            return status;
        at = accepted && end > start ? end : after_character(subject, start);
    }
    return SCRIM_OK;
}

enum scrim_status scanner_search(struct scanner *scanner, uint16_t rule)
{
    const struct pattern *pattern = &scanner->ruleset->patterns->items[rule];
    struct regex *regex;
    enum scrim_status status = scanner_prepare(scanner, rule, REGEX_SEARCHING, &regex);
    for (size_t token = 0; token < scanner->tokens->count && status == SCRIM_OK;) {
        struct segment segment =
            segment_from(scanner->view, scanner->tokens, token, pattern->cross);
        uint64_t begun = scanner_clock(scanner);
        status = search_segment(scanner, rule, regex, &segment);
        scanner->costs[rule].tries++;
        if (scanner->timed)
            scanner_note_time(scanner, rule, begun);
        token = segment.end;
    }
    return status;
}
