#include "rules/attempts.h"

enum { NO_ATTEMPT = UINT16_MAX };
_Static_assert((int)ATTEMPTS_AT_ONCE <= (int)NO_ATTEMPT, "attempts are numbered in 16 bits");

/* Those whose automata are walked at once. */
struct round {
    struct automaton_walk walks[AUTOMATON_WALKS];
    uint16_t attempts[AUTOMATON_WALKS], rules[AUTOMATON_WALKS];
    size_t count;
};

/* One try of an anchored rule at a token, in its segment. */
static inline enum scrim_status try_here(struct scanner *scanner, uint16_t rule, const struct attempt *attempt)
{
    uint32_t start = scanner->tokens->items[attempt->token].start;
    enum regex_form form = attempt->ascii ? REGEX_ASCII : REGEX_ANCHORED;
    struct regex *regex = scanner->states[rule].forms[form];
    enum scrim_status status =
        regex != NULL ? SCRIM_OK : scanner_prepare(scanner, rule, form, &regex);
    if (status != SCRIM_OK)
        return status;
    struct slice subject = slice_of(scanner->view->text.data + attempt->start_byte, attempt->end_byte - attempt->start_byte);
    int reason;
    scanner->subject_start = attempt->start_byte;
    scanner->cursor = attempt->token;
    scanner->costs[rule].calls++;
    enum regex_result result =
        regex_match(regex, scanner->scratch, subject, start - attempt->start_byte, &reason);
    if (result == REGEX_MISS)
        return SCRIM_OK;
    if (result == REGEX_FAILED)
        return scanner_rule_error(scanner, rule, reason);
    size_t match_start = 0, match_end = 0;
    bool accepted;
    regex_group(scanner->scratch, 0, &match_start, &match_end);
    status = scanner_accept(scanner, regex, rule, &accepted);
    if (accepted)
        scanner->next_bytes[rule] =
            attempt->start_byte + (uint32_t)(match_end > match_start ? match_end : match_start + 1);
    return status;
}

static const struct automaton *automaton_at(const struct scanner *scanner, uint32_t start)
{
    return start > 0 ? (const void *)(scanner->ruleset->patterns->expressions.data + start) : &automaton_open;
}

/* Whether what stands before may stand there. */
static bool fits_behind(const struct scanner *scanner, uint16_t rule, const struct attempt *attempt)
{
    uint32_t behind = scanner->ruleset->dispatch.automata[rule].behind, start = scanner->tokens->items[attempt->token].start;
    const unsigned char *text = (const unsigned char *)scanner->view->text.data;
    return behind == 0 || automaton_walk_back(automaton_at(scanner, behind), text + attempt->start_byte, start - attempt->start_byte);
}

static enum scrim_status try_round(struct scanner *scanner, struct round *round)
{
    enum scrim_status status = SCRIM_OK;
    uint64_t begun = scanner_clock(scanner);
    automaton_walk(round->walks, round->count);
    for (size_t i = 0; i < round->count && status == SCRIM_OK; i++) {
        const struct attempt *attempt = &scanner->attempts[round->attempts[i]];
        uint16_t rule = round->rules[i];
        if (scanner->tokens->items[attempt->token].start < scanner->next_bytes[rule])
            continue;
        scanner->costs[rule].tries++;
        if (automaton_passes(&round->walks[i]))
            status = try_here(scanner, rule, attempt);
        if (scanner->timed)
            scanner_note_time(scanner, rule, begun);
    }
    round->count = 0;
    return status;
}

/* Brings what waits for a rule into rounds, and tries those that are full. */
static enum scrim_status try_rule(struct scanner *scanner, uint16_t rule, struct round *round)
{
    const struct automaton *automaton = automaton_at(scanner, scanner->ruleset->dispatch.automata[rule].match);
    const unsigned char *text = (const unsigned char *)scanner->view->text.data;
    enum scrim_status status = SCRIM_OK;
    for (uint16_t number = scanner->queues[rule].first; number != NO_ATTEMPT && status == SCRIM_OK; number = scanner->attempts[number].behind) {
        const struct attempt *attempt = &scanner->attempts[number];
        uint32_t start = scanner->tokens->items[attempt->token].start;
        if (!fits_behind(scanner, rule, attempt))
            continue;
        round->walks[round->count] = automaton_begin(automaton, text + start, attempt->end_byte - start);
        round->attempts[round->count] = number;
        round->rules[round->count++] = rule;
        if (round->count == AUTOMATON_WALKS)
            status = try_round(scanner, round);
    }
    return status;
}

void attempts_begin(struct scanner *scanner)
{
    for (size_t i = 0; i < scanner->ruleset->patterns->count; i++)
        scanner->queues[i].first = NO_ATTEMPT;
    scanner->attempt_count = scanner->waiting_count = 0;
}

enum scrim_status attempts_try(struct scanner *scanner)
{
    struct round round;
    enum scrim_status status = SCRIM_OK;
    round.count = 0;
    for (size_t i = 0; i < scanner->waiting_count; i++) {
        if (status == SCRIM_OK)
            status = try_rule(scanner, scanner->waiting[i], &round);
        scanner->queues[scanner->waiting[i]].first = NO_ATTEMPT;
    }
    if (status == SCRIM_OK)
        status = try_round(scanner, &round);
    scanner->attempt_count = scanner->waiting_count = 0;
    return status;
}

enum scrim_status attempts_add(struct scanner *scanner, uint16_t rule, size_t token)
{
    if (scanner->only != RULE_ALL && scanner->only != rule)
        return SCRIM_OK;
    struct rule_queue *queue = &scanner->queues[rule];
    const struct segment *segment = segments_at(&scanner->segments[queue->cross], token);
    uint16_t number = (uint16_t)scanner->attempt_count++;
    scanner->attempts[number] =
        (struct attempt){(uint32_t)token, segment->start_byte, segment->end_byte, NO_ATTEMPT, segment->ascii};
    if (queue->first == NO_ATTEMPT) {
        queue->first = number;
        scanner->waiting[scanner->waiting_count++] = rule;
    } else {
        scanner->attempts[queue->last].behind = number;
    }
    queue->last = number;
    /* A rule that is timed is tried alone. */
    return scanner->attempt_count == ATTEMPTS_AT_ONCE || scanner->timed ? attempts_try(scanner) : SCRIM_OK;
}
