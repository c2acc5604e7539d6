#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/rule_costs.h"
#include "cli/session.h"

static enum scrim_status list(struct session *session, struct bytes *answer,
                              struct scrim_error *error)
{
    return scrim_rules_list(session->engine, bytes_sink, answer, error);
}

/* A rule that fails its own examples is a bad rule: 78. */
static enum scrim_status test(struct session *session, struct bytes *answer,
                              struct scrim_error *error)
{
    size_t passed = 0, failed = 0;
    enum scrim_status status =
        scrim_rules_test(session->engine, bytes_sink, answer, &passed, &failed, error);
    if (status)
        return status;
    char line[64];
    int length = snprintf(line, sizeof line, "%zu passed, %zu failed\n", passed, failed);
    if (!bytes_append(answer, line, (size_t)length))
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return failed ? fail(error, SCRIM_CONFIGURATION, "%zu examples failed", failed) : SCRIM_OK;
}

static bool parse_offset(const char *text, size_t *offset)
{
    *offset = 0;
    if (!*text)
        return false;
    for (; *text; text++) {
        if (*text < '0' || *text > '9' || *offset > (SIZE_MAX - 9) / 10)
            return false;
        *offset = *offset * 10 + (size_t)(*text - '0');
    }
    return true;
}

/* The letter is open, and nothing else is needed. */
static enum scrim_status shut_in(struct session *session, struct scrim_error *error)
{
    struct sandbox sandbox;
    sandbox_begin(&sandbox);
    return sandbox_enter(&sandbox, session->settings->require_sandbox, error);
}

static enum scrim_status explain(struct session *session, struct bytes *answer,
                                 struct scrim_error *error)
{
    const struct settings *settings = session->settings;
    size_t offset, length;
    if (!parse_offset(settings->operands[2], &offset))
        return fail(error, SCRIM_USAGE, "an offset is a number, not '%s'", settings->operands[2]);
    struct input input;
    const char *text;
    enum scrim_status status = input_open(settings->operands[1], &input, error);
    if (!status)
        status = shut_in(session, error);
    if (!status)
        status = input_read_all(&input, settings->engine.maximum_size, &text, &length, error);
    if (!status) {
        struct document document = {.number = 1, .text = text, .length = length};
        struct scrim_request request = session_request(session, &document);
        status = scrim_explain(session->worker, &request, offset, bytes_sink, answer, error);
    }
    input_close(&input);
    return status;
}

static enum scrim_status cost_of(struct session *session, const struct scrim_request *request,
                                 struct bytes *answer, struct scrim_error *error)
{
    const struct scrim_rule_cost *costs;
    size_t count, bytes;
    enum scrim_status status =
        scrim_rules_cost(session->worker, request, &costs, &count, &bytes, error);
    if (!status && !rule_costs_write(costs, count, bytes, session->settings->json, answer))
        status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return status;
}

static enum scrim_status cost_of_examples(struct session *session, struct bytes *answer,
                                          struct scrim_error *error)
{
    return cost_of(session, NULL, answer, error);
}

static enum scrim_status cost(struct session *session, struct bytes *answer,
                              struct scrim_error *error)
{
    struct input input;
    const char *text;
    size_t length;
    enum scrim_status status = input_open(session->settings->operands[1], &input, error);
    if (!status)
        status = shut_in(session, error);
    if (!status)
        status = input_read_all(&input, session->settings->engine.maximum_size, &text, &length, error);
    if (!status) {
        struct document document = {.number = 1, .text = text, .length = length};
        struct scrim_request request = session_request(session, &document);
        status = cost_of(session, &request, answer, error);
    }
    input_close(&input);
    return status;
}

struct action {
    const char *name;
    size_t operands;
    enum scrim_status (*run)(struct session *session, struct bytes *answer,
                             struct scrim_error *error);
};

static const struct action actions[] = {
    {"list", 1, list}, {"test", 1, test}, {"explain", 3, explain}, {"cost", 1, cost_of_examples}, {"cost", 2, cost}};

static const struct action *find_action(const struct settings *settings)
{
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        if (settings->operand_count == actions[i].operands &&
            strcmp(settings->operands[0], actions[i].name) == 0)
            return &actions[i];
    return NULL;
}

/* What an action wrote is shown even when it failed: it says why. */
static enum scrim_status run(const struct action *action, struct session *session)
{
    struct scrim_error error, write_error;
    struct bytes answer = {0};
    struct output output;
    enum scrim_status status = action->run(session, &answer, &error);
    enum scrim_status written = output_open(NULL, OUTPUT_TEXT, NULL, &output, &write_error);
    if (!written)
        written = output_write(&output, answer.data, answer.length, &write_error);
    if (written)
        complain(output.name, &write_error);
    if (status)
        complain(action->operands > 1 ? session->settings->operands[1] : NULL, &error);
    bytes_free(&answer);
    return worse(status, written);
}

enum scrim_status command_rules(const struct settings *settings)
{
    const struct action *action = find_action(settings);
    if (!action) {
        struct scrim_error error;
        fail(&error, SCRIM_USAGE, "rules takes list, test, cost [FILE], or explain FILE OFFSET");
        complain(NULL, &error);
        return SCRIM_USAGE;
    }
    struct session session;
    enum scrim_status status = session_open(settings, &settings->engine, &session);
    if (!status)
        status = run(action, &session);
    session_close(&session);
    return status;
}
