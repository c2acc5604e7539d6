/* Cleans letters under the key of a project: text to standard output, log to standard error.
 *
 *     cc clean.c $(pkg-config --cflags --libs scrim) -o clean
 *     ./clean project.key letter.txt ... */
#include <scrim.h>
#include <stdio.h>
#include <stdlib.h>

/* A whole file in memory, NULL when it cannot be read or is larger than a letter. */
static char *read_file(const char *path, size_t *length)
{
    enum { MAXIMUM = 1 << 20 };
    char *text = malloc(MAXIMUM);
    FILE *file = fopen(path, "rb");
    *length = text && file ? fread(text, 1, MAXIMUM, file) : 0;
    if (!text || !file || ferror(file) || !feof(file)) {
        free(text);
        text = NULL;
    }
    if (file)
        fclose(file);
    return text;
}

static enum scrim_status clean(struct scrim_worker *worker, const char *path, uint64_t number)
{
    struct scrim_error error;
    const struct scrim_result *result;
    struct scrim_request request = {.document = number};
    char *text = read_file(path, &request.text_length);
    request.text = text;
    if (!text) {
        fprintf(stderr, "%s: cannot be read\n", path);
        return SCRIM_NO_INPUT;
    }
    enum scrim_status status = scrim_process(worker, &request, &result, &error);
    if (status)
        fprintf(stderr, "%s: %s\n", path, error.message);
    fwrite(result->text, 1, result->text_length, stdout); /* nothing, when it was withheld */
    fwrite(result->log, 1, result->log_length, stderr);
    free(text);
    return status;
}

int main(int argument_count, char **arguments)
{
    struct scrim_options options;
    struct scrim_engine *engine;
    struct scrim_worker *worker;
    struct scrim_error error;
    enum scrim_status status, worst = SCRIM_OK;

    if (argument_count < 3)
        return SCRIM_USAGE;
    scrim_options_init(&options);
    options.key_file = arguments[1];
    status = scrim_engine_new(&options, &engine, &error);
    if (!status) {
        status = scrim_worker_new(engine, &worker, &error);
        for (int i = 2; !status && i < argument_count; i++) {
            enum scrim_status cleaned = clean(worker, arguments[i], (uint64_t)i - 1);
            worst = cleaned > worst ? cleaned : worst;
        }
        if (!status)
            scrim_worker_free(worker);
        scrim_engine_free(engine);
    }
    if (status)
        fprintf(stderr, "%s\n", error.message);
    return (int)(status ? status : worst);
}
