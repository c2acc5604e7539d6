#include "rules/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "base/grow.h"
#include "rules/candidate.h"
#include "rules/pattern_text.h"
#include "rules/regex_ascii.h"

enum {
    GROUPS_MOST = 100, /* groups of one expression; more are refused when compiling */
    ASSERTIONS_MOST = 200,
    /* For each byte of a compiled expression it is interpreted for so many steps before machine code is made.  What making that takes, and
     * its memory, grow with the expression; what it saves grows with the steps. */
    STEPS_OF_A_BYTE = 4,
    STEPS_FEW = 32,    /* a call that takes no more counts as so many */
    METERED_CALLS = 8, /* the steps of one call in so many are found out */
    /* Bytes of the expressions of which one scratch has machine code made: that is six times as large, and a stream has 32 MiB for all.
     * Those that take the most steps for their size come first, and are most of the work. */
    MACHINE_CODE_MOST = 96 << 10
};

/* Bytes of an expression rewritten for ASCII. */
#define ASCII_MOST ((size_t)256 << 10)

/* The smallest JIT stack; it grows to LIMIT_JIT_STACK. */
#define JIT_STACK_START ((size_t)32 << 10)

struct regex {
    pcre2_code *code;
    size_t group_count;
    uint8_t *fields; /* one a group */
    struct assertion *assertions;
    size_t assertion_count, assertion_capacity;
    enum regex_form form;
    size_t bytes;
    uint64_t steps; /* that were interpreted, about */
    unsigned calls; /* that were */
    bool jit, jit_tried;
    bool asks_wide;
};

struct regex_scratch {
    pcre2_match_data *data;
    pcre2_match_context *anchored, *searching; /* they differ in the match limit */
    pcre2_jit_stack *stack;
    const struct regex *regex; /* being matched: the callout asks it for its assertions */
    size_t room;               /* bytes of expressions that machine code may still be made of */
    assertion_holds *holds;
    void *context;
};

/* What compiling needs to know beside the regex. */
struct compiler {
    struct regex *regex;
    const struct lexicon *lexicon;
    const char *pattern, *rule;
    size_t fault; /* byte of the pattern at which it is wrong */
    struct scrim_error *error;
    enum scrim_status status;
};

static const char *const field_names[] = {
#define FIELD(name) #name,
#include "rules/fields.def"
#undef FIELD
};

static const char *nearest_field(struct slice name)
{
    return nearest_name(name, field_names, FIELD_COUNT);
}

static bool field_of(struct slice name, uint8_t *field)
{
    for (size_t i = 0; i < FIELD_COUNT; i++)
        if (slice_equal(name, slice_from_string(field_names[i]))) {
            *field = (uint8_t)i;
            return true;
        }
    *field = REGEX_NO_FIELD;
    return slice_starts_with(name, SLICE("test"));
}

struct name_table {
    const unsigned char *entries;
    uint32_t count, size;
};

static struct name_table names_of(const pcre2_code *code)
{
    struct name_table table = {NULL, 0, 0};
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &table.count);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &table.size);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table.entries);
    return table;
}

/* An entry: two bytes of group number, high byte first, then the name. */
static struct slice name_at(const struct name_table *table, uint32_t index, uint16_t *group)
{
    const unsigned char *entry = table->entries + (size_t)index * table->size;
    *group = (uint16_t)(entry[0] << 8 | entry[1]);
    return slice_from_string((const char *)entry + 2);
}

/* Names of groups are written as (?<name>...); the first of them, when there are several, will do. */
static enum scrim_status unknown_group(struct compiler *compiler, struct slice name)
{
    const char *nearest = nearest_field(name);
    const char *written = strstr(compiler->pattern, name.data);
    while (written != NULL && (written == compiler->pattern || written[-1] != '<'))
        written = strstr(written + 1, name.data);
    compiler->fault = written == NULL ? 0 : (size_t)(written - compiler->pattern);
    return error_set(compiler->error, SCRIM_CONFIGURATION,
                     "rule %s: no field is called '%s'%s%s%s", compiler->rule, name.data,
                     nearest == NULL ? "" : "; did you mean ", nearest == NULL ? "" : nearest,
                     nearest == NULL ? "" : "?");
}

static enum scrim_status read_groups(struct compiler *compiler)
{
    struct regex *regex = compiler->regex;
    uint32_t captures = 0;
    pcre2_pattern_info(regex->code, PCRE2_INFO_CAPTURECOUNT, &captures);
    regex->group_count = (size_t)captures + 1;
    if (regex->group_count > GROUPS_MOST)
        return error_set(compiler->error, SCRIM_CONFIGURATION, "rule %s: more than %d groups",
                         compiler->rule, GROUPS_MOST);
    regex->fields = malloc(regex->group_count);
    if (regex->fields == NULL)
        return error_no_memory(compiler->error);
    memset(regex->fields, REGEX_NO_FIELD, regex->group_count);
    struct name_table table = names_of(regex->code);
    for (uint32_t i = 0; i < table.count; i++) {
        uint16_t group;
        struct slice name = name_at(&table, i, &group);
        if (!field_of(name, &regex->fields[group]))
            return unknown_group(compiler, name);
    }
    return SCRIM_OK;
}

/* The groups of a name, for an assertion about their text. */
static bool find_groups(const void *context, struct slice name, struct assertion *assertion)
{
    const struct regex *regex = context;
    struct name_table table = names_of(regex->code);
    for (uint32_t i = 0; i < table.count; i++) {
        uint16_t group;
        if (!slice_equal(name_at(&table, i, &group), name))
            continue;
        if (assertion->group_count == ASSERTION_GROUPS)
            return false;
        assertion->groups[assertion->group_count++] = group;
    }
    return assertion->group_count > 0;
}

static int add_callout(pcre2_callout_enumerate_block *block, void *data)
{
    struct compiler *compiler = data;
    struct regex *regex = compiler->regex;
    if (block->callout_string == NULL) {
        compiler->fault = block->pattern_position;
        compiler->status = error_set(compiler->error, SCRIM_CONFIGURATION,
                                     "rule %s: a callout is (?C\"list\")", compiler->rule);
        return 1;
    }
    if (!GROW_ONE(regex->assertions, regex->assertion_count, regex->assertion_capacity,
                  ASSERTIONS_MOST)) {
        compiler->status = error_no_memory(compiler->error);
        return 1;
    }
    struct assertion assertion = {.offset = block->callout_string_offset};
    struct slice text = slice_of((const char *)block->callout_string, block->callout_string_length);
    size_t wrong = 0;
    compiler->status = assertion_read(text, compiler->rule, compiler->lexicon, find_groups, regex,
                                      &assertion, &wrong, compiler->error);
    compiler->fault = block->callout_string_offset + wrong;
    regex->asks_wide |= assertion.kind == ASSERTION_WIDE;
    if (compiler->status != SCRIM_OK)
        return 1;
    regex->assertions[regex->assertion_count++] = assertion;
    return 0;
}

/* There are as many expressions as rules, and they stay. */
static void trim_assertions(struct regex *regex)
{
    struct assertion *trimmed =
        regex->assertion_count == 0 ? NULL : realloc(regex->assertions, regex->assertion_count * sizeof *trimmed);
    if (trimmed == NULL)
        return;
    regex->assertions = trimmed;
    regex->assertion_capacity = regex->assertion_count;
}

/* The JIT compiler and the start optimisations: an anchored regex does without the latter, because
 * one of them looks for a needed letter up to thousands of bytes ahead at every try. */
static uint32_t compile_options(enum regex_form form)
{
    uint32_t options = PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C;
    if (form != REGEX_ASCII)
        options |= PCRE2_UTF | PCRE2_UCP;
    if (form != REGEX_SEARCHING)
        options |= PCRE2_ANCHORED | PCRE2_NO_START_OPTIMIZE;
    return options;
}

/* An expression that has no form for ASCII keeps the one for all text, which is as right. */
static pcre2_code *compile_code(const char *pattern, enum regex_form form, int *number,
                                size_t *offset)
{
    struct buffer ascii;
    pcre2_code *code;
    buffer_init(&ascii, ASCII_MOST);
    if (form == REGEX_ASCII && regex_to_ascii(pattern, &ascii))
        pattern = ascii.data;
    else if (form == REGEX_ASCII)
        form = REGEX_ANCHORED;
    code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, compile_options(form), number,
                         offset, NULL);
    buffer_free(&ascii);
    return code;
}

enum scrim_status regex_compile(const char *pattern, const char *rule, enum regex_form form,
                                const struct lexicon *lexicon, struct regex **regex, size_t *fault,
                                struct scrim_error *error)
{
    *regex = NULL;
    struct regex *made = calloc(1, sizeof *made);
    if (made == NULL)
        return error_no_memory(error);
    int number;
    size_t offset;
    made->form = form;
    made->code = compile_code(pattern, form, &number, &offset);
    struct compiler compiler = {made, lexicon, pattern, rule, offset, error, SCRIM_OK};
    if (made->code == NULL && number == PCRE2_ERROR_HEAP_FAILED) {
        compiler.status = error_no_memory(error);
    } else if (made->code == NULL) {
        PCRE2_UCHAR message[160];
        pcre2_get_error_message(number, message, sizeof message);
        compiler.status =
            fault != NULL
                ? error_set(error, SCRIM_CONFIGURATION, "rule %s: %s", rule, (const char *)message)
                : error_set(error, SCRIM_CONFIGURATION, "rule %s: at byte %zu: %s", rule, offset,
                            (const char *)message);
    }
    if (compiler.status == SCRIM_OK)
        compiler.status = read_groups(&compiler);
    if (compiler.status == SCRIM_OK)
        pcre2_callout_enumerate(made->code, add_callout, &compiler);
    if (compiler.status != SCRIM_OK) {
        if (fault != NULL)
            *fault = compiler.fault;
        regex_free(made);
        return compiler.status;
    }
    trim_assertions(made);
    pcre2_pattern_info(made->code, PCRE2_INFO_SIZE, &made->bytes);
    *regex = made;
    return SCRIM_OK;
}

void regex_free(struct regex *regex)
{
    if (regex == NULL)
        return;
    pcre2_code_free(regex->code);
    free(regex->fields);
    free(regex->assertions);
    free(regex);
}

size_t regex_group_count(const struct regex *regex)
{
    return regex->group_count;
}

uint8_t regex_group_field(const struct regex *regex, size_t group)
{
    return regex->fields[group];
}

bool regex_asks_wide(const struct regex *regex)
{
    return regex->asks_wide;
}

/* The group that took part, of several with one name.  PCRE2 knows groups below capture_top only.
 */
static bool tested_group(const struct assertion *assertion, const pcre2_callout_block *block,
                         size_t *start, size_t *end)
{
    for (size_t i = 0; i < assertion->group_count; i++) {
        size_t group = assertion->groups[i];
        if (group >= block->capture_top || block->offset_vector[2 * group] == PCRE2_UNSET)
            continue;
        *start = block->offset_vector[2 * group];
        *end = block->offset_vector[2 * group + 1];
        return true;
    }
    return false;
}

/* PCRE2's question: 0 goes on, 1 makes this path fail. */
static int ask(pcre2_callout_block *block, void *data)
{
    const struct regex_scratch *scratch = data;
    const struct regex *regex = scratch->regex;
    for (size_t i = 0; i < regex->assertion_count; i++) {
        const struct assertion *assertion = &regex->assertions[i];
        if (assertion->offset != block->callout_string_offset)
            continue;
        size_t start = block->current_position, end = start;
        if (assertion->kind == ASSERTION_PHRASE && !tested_group(assertion, block, &start, &end))
            return 1;
        return scratch->holds(scratch->context, assertion, start, end) ? 0 : 1;
    }
    return 1;
}

static pcre2_match_context *make_context(struct regex_scratch *scratch, uint32_t match_limit)
{
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    if (context == NULL)
        return NULL;
    pcre2_set_match_limit(context, match_limit);
    pcre2_set_depth_limit(context, LIMIT_MATCH_DEPTH);
    pcre2_set_heap_limit(context, LIMIT_MATCH_HEAP);
    pcre2_set_callout(context, ask, scratch);
    if (scratch->stack != NULL)
        pcre2_jit_stack_assign(context, NULL, scratch->stack);
    return context;
}

static bool jit_is_there(void)
{
    uint32_t jit = 0;
    pcre2_config(PCRE2_CONFIG_JIT, &jit);
    return jit != 0;
}

void regex_library_version(char version[REGEX_VERSION_MAXIMUM], bool *jit)
{
    version[0] = 0;
    if (pcre2_config(PCRE2_CONFIG_VERSION, NULL) <= REGEX_VERSION_MAXIMUM)
        pcre2_config(PCRE2_CONFIG_VERSION, version);
    *jit = jit_is_there();
}

enum scrim_status regex_scratch_new(assertion_holds *holds, void *context,
                                    struct regex_scratch **scratch, struct scrim_error *error)
{
    *scratch = NULL;
    struct regex_scratch *made = calloc(1, sizeof *made);
    if (made == NULL)
        return error_no_memory(error);
    bool jit = jit_is_there();
    made->holds = holds;
    made->context = context;
    regex_scratch_forget(made);
    made->data = pcre2_match_data_create(GROUPS_MOST, NULL);
    if (jit)
        made->stack = pcre2_jit_stack_create(JIT_STACK_START, LIMIT_JIT_STACK, NULL);
    made->anchored = make_context(made, LIMIT_MATCH);
    made->searching = make_context(made, LIMIT_MATCH_EXHAUSTIVE);
    if (made->data == NULL || (jit && made->stack == NULL) || made->anchored == NULL ||
        made->searching == NULL) {
        regex_scratch_free(made);
        return error_no_memory(error);
    }
    *scratch = made;
    return SCRIM_OK;
}

void regex_scratch_free(struct regex_scratch *scratch)
{
    if (scratch == NULL)
        return;
    pcre2_match_context_free(scratch->anchored);
    pcre2_match_context_free(scratch->searching);
    pcre2_jit_stack_free(scratch->stack);
    pcre2_match_data_free(scratch->data);
    free(scratch);
}

void regex_scratch_forget(struct regex_scratch *scratch)
{
    scratch->room = jit_is_there() ? MACHINE_CODE_MOST : 0;
}

static void compile_further(struct regex *regex)
{
    regex->jit_tried = true;
    regex->jit = pcre2_jit_compile(regex->code, PCRE2_JIT_COMPLETE) == 0;
}

static int run_jit(const struct regex *regex, struct regex_scratch *scratch, struct slice subject,
                   size_t start)
{
    return pcre2_jit_match(regex->code, (PCRE2_SPTR)subject.data, subject.length, start,
                           PCRE2_NO_UTF_CHECK, scratch->data,
                           regex->form == REGEX_SEARCHING ? scratch->searching : scratch->anchored);
}

static int interpret(const struct regex *regex, struct regex_scratch *scratch, struct slice subject, size_t start)
{
    return pcre2_match(regex->code, (PCRE2_SPTR)subject.data, subject.length, start, PCRE2_NO_UTF_CHECK, scratch->data,
                       regex->form == REGEX_SEARCHING ? scratch->searching : scratch->anchored);
}

/* PCRE2 does not tell how many steps it took, but does not take more than it may: the limit is doubled until it suffices. */
static int interpret_metered(struct regex *regex, struct regex_scratch *scratch, struct slice subject, size_t start)
{
    uint32_t most = STEPS_FEW;
    int result;
    do {
        pcre2_set_match_limit(scratch->anchored, most < LIMIT_MATCH ? most : LIMIT_MATCH);
        result = interpret(regex, scratch, subject, start);
        most *= 2;
    } while (result == PCRE2_ERROR_MATCHLIMIT && most < 2 * LIMIT_MATCH);
    pcre2_set_match_limit(scratch->anchored, LIMIT_MATCH);
    regex->steps += (uint64_t)most / 2 * METERED_CALLS;
    return result;
}

static int run_interpreted(struct regex *regex, struct regex_scratch *scratch,
                           struct slice subject, size_t start)
{
    bool metered = regex->bytes <= scratch->room && ++regex->calls % METERED_CALLS == 0;
    int result = metered ? interpret_metered(regex, scratch, subject, start) : interpret(regex, scratch, subject, start);
    if (result >= PCRE2_ERROR_NOMATCH || regex->jit_tried)
        return result;
    /* The interpreter counts its steps differently.  Where there is a JIT compiler its verdict
     * holds, so that what a worker did before does not decide about a letter. */
    compile_further(regex);
    return regex->jit ? run_jit(regex, scratch, subject, start) : result;
}

/* Machine code for an expression that searches, or that the interpreter has spent much on while there is room. */
static void compile_if_worth(struct regex *regex, struct regex_scratch *scratch)
{
    bool worn = regex->steps >= (uint64_t)regex->bytes * STEPS_OF_A_BYTE && regex->bytes <= scratch->room;
    if (regex->form != REGEX_SEARCHING && !worn)
        return;
    compile_further(regex);
    if (regex->form != REGEX_SEARCHING)
        scratch->room -= regex->bytes;
}

enum regex_result regex_match(struct regex *regex, struct regex_scratch *scratch,
                              struct slice subject, size_t start, int *reason)
{
    scratch->regex = regex;
    if (!regex->jit_tried)
        compile_if_worth(regex, scratch);
    int result = regex->jit ? run_jit(regex, scratch, subject, start)
                            : run_interpreted(regex, scratch, subject, start);
    *reason = result;
    if (result == PCRE2_ERROR_NOMATCH)
        return REGEX_MISS;
    return result < 0 ? REGEX_FAILED : REGEX_HIT;
}

bool regex_lacked_memory(int reason)
{
    return reason == PCRE2_ERROR_NOMEMORY;
}

bool regex_group(const struct regex_scratch *scratch, size_t group, size_t *start, size_t *end)
{
    const size_t *ovector = pcre2_get_ovector_pointer(scratch->data);
    *start = ovector[2 * group];
    *end = ovector[2 * group + 1];
    return *start != PCRE2_UNSET;
}
