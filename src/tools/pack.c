/* pack: makes the data that is built into the program.
 *
 *     pack OUT PATTERNS_DIR DICTIONARIES_DIR PAGE_DIR
 *
 *     patterns/NAME.pat            as it is, like the next four
 *     profiles/NAME.profile
 *     evidence/NAME.evidence
 *     tables/NAME.txt
 *     page/NAME.html, .css, .js    of the review page
 *     expressions                  outlines and automata of the rules' expressions
 *     rules, dispatch              the rules as read, and what they make of the lexicon's words
 *     digest/patterns              for the log, so that no run hashes megabytes
 *     digest/lexicon
 *     lexicon                      DICTIONARIES_DIR/KIND/LIST.txt, compiled
 *     pool/NAME                    DICTIONARIES_DIR/surrogates/NAME.txt, indexed
 *
 * What comes out depends on the files' names and contents, never on their order in a directory. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/grow.h"
#include "passes/context.h"
#include "passes/evidence.h"
#include "replace/key.h"
#include "rules/archive.h"
#include "rules/dispatch.h"
#include "rules/expression_cache.h"
#include "rules/lexicon_build.h"
#include "rules/pattern_image.h"

#define ARCHIVE_MAXIMUM ((size_t)1 << 30)

enum { FILES_MOST = 10000 };

struct file {
    char *name; /* "patterns/date.pat" */
    struct buffer content;
};

struct files {
    struct file *items;
    size_t count, capacity;
};

static _Noreturn void fail(const char *what, const char *which)
{
    fprintf(stderr, "pack: %s: %s\n", which, what);
    exit(1);
}

static char *join(const char *directory, const char *name)
{
    size_t size = strlen(directory) + strlen(name) + 2;
    char *path = malloc(size);
    if (path == NULL)
        fail("out of memory", directory);
    snprintf(path, size, "%s/%s", directory, name);
    return path;
}

static char *copy(const char *string)
{
    char *copied = strdup(string);
    if (copied == NULL)
        fail("out of memory", string);
    return copied;
}

static bool ends_with(const char *name, const char *suffix)
{
    size_t length = strlen(name), suffix_length = strlen(suffix);
    return length > suffix_length && strcmp(name + length - suffix_length, suffix) == 0;
}

static struct buffer *add_file(struct files *files, const char *directory, const char *name)
{
    if (!GROW_ONE(files->items, files->count, files->capacity, FILES_MOST))
        fail("too many files", directory);
    struct file *file = &files->items[files->count++];
    file->name = directory[0] == '\0' ? copy(name) : join(directory, name);
    buffer_init(&file->content, ARCHIVE_MAXIMUM);
    return &file->content;
}

static void read_file(const char *path, struct buffer *content)
{
    FILE *stream = fopen(path, "rb");
    if (stream == NULL)
        fail("cannot be opened", path);
    char block[65536];
    size_t count;
    while ((count = fread(block, 1, sizeof block, stream)) > 0)
        buffer_append(content, slice_of(block, count));
    if (ferror(stream) || buffer_failed(content))
        fail("cannot be read", path);
    (void)fclose(stream); /* only read */
}

static int compare_strings(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

/* Names in a directory, sorted; none when it does not exist.  The caller frees them. */
static char **list_directory(const char *path, size_t *count)
{
    char **names = NULL;
    size_t capacity = 0;
    *count = 0;
    DIR *directory = opendir(path);
    if (directory == NULL)
        return NULL;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        if (entry->d_name[0] == '.')
            continue;
        if (!GROW_ONE(names, *count, capacity, FILES_MOST))
            fail("too many files", path);
        names[(*count)++] = copy(entry->d_name);
    }
    closedir(directory);
    if (*count > 1)
        qsort(names, *count, sizeof *names, compare_strings);
    return names;
}

/* Every file of a directory with this suffix, under the name prefix/FILE. */
static void read_directory(struct files *files, const char *prefix, const char *path,
                           const char *suffix)
{
    size_t count;
    char **names = list_directory(path, &count);
    for (size_t i = 0; i < count; i++) {
        const char *name = names[i];
        if (ends_with(name, suffix)) {
            char *file_path = join(path, name);
            read_file(file_path, add_file(files, prefix, name));
            free(file_path);
        }
        free(names[i]);
    }
    free(names);
}

static void check(enum scrim_status status, const struct scrim_error *error)
{
    if (status != SCRIM_OK)
        fail(error->message, "data");
}

static bool same_string(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* Reads the patterns, macros first; an error in one ends the build. */
static void read_patterns(const struct files *files, struct patterns *patterns)
{
    struct scrim_error error = {SCRIM_OK, ""};
    patterns_init(patterns);
    for (unsigned round = 0; round < 2; round++)
        for (size_t i = 0; i < files->count; i++) {
            const char *name = files->items[i].name;
            bool macros = same_string(name, "patterns/macros.pat");
            if (!ends_with(name, ".pat") || macros != (round == 0))
                continue;
            check(patterns_read(patterns, slice_from_string(strchr(name, '/') + 1),
                                buffer_slice(&files->items[i].content), &error),
                  &error);
        }
}

static void add_lists(const char *path, struct lexicon_builder *builder)
{
    struct files lists = {NULL, 0, 0};
    struct scrim_error error = {SCRIM_OK, ""};
    read_directory(&lists, "", path, ".txt");
    for (size_t i = 0; i < lists.count; i++) {
        struct slice name = slice_from_string(lists.items[i].name);
        name.length -= strlen(".txt");
        check(lexicon_builder_add(builder, name, buffer_slice(&lists.items[i].content), &error),
              &error);
        buffer_free(&lists.items[i].content);
        free(lists.items[i].name);
    }
    free(lists.items);
}

static void add_digest(struct files *files, const char *name, const struct buffer *content)
{
    char hex[17];
    digest_hex(buffer_slice(content), hex);
    buffer_append_string(add_file(files, "digest", name), hex);
}

static void add_lexicon(struct files *files, const struct patterns *patterns,
                        const char *dictionaries)
{
    struct lexicon_builder *builder = lexicon_builder_new();
    if (builder == NULL)
        fail("out of memory", "lexicon");
    lexicon_builder_set_first(builder);
    size_t count;
    char **kinds = list_directory(dictionaries, &count);
    for (size_t i = 0; i < count; i++) {
        const char *kind = kinds[i];
        char *path = join(dictionaries, kind);
        if (!same_string(kind, "tables") && !same_string(kind, "surrogates") &&
            !same_string(kind, "licences"))
            add_lists(path, builder);
        free(path);
        free(kinds[i]);
    }
    free(kinds);
    struct scrim_error error = {SCRIM_OK, ""};
    check(patterns_add_cues(patterns, builder, &error), &error);
    struct buffer compiled;
    buffer_init(&compiled, ARCHIVE_MAXIMUM);
    check(lexicon_builder_finish(builder, &compiled, &error), &error);
    lexicon_builder_free(builder);
    struct buffer *content = add_file(files, "", "lexicon");
    buffer_append(content, buffer_slice(&compiled));
    add_digest(files, "lexicon", &compiled);
    buffer_free(&compiled);
}

/* Of all patterns one after the other. */
static void add_pattern_digest(struct files *files)
{
    struct buffer all;
    buffer_init(&all, ARCHIVE_MAXIMUM);
    for (size_t i = 0; i < files->count; i++)
        if (ends_with(files->items[i].name, ".pat"))
            buffer_append(&all, buffer_slice(&files->items[i].content));
    if (buffer_failed(&all))
        fail("out of memory", "patterns");
    add_digest(files, "patterns", &all);
    buffer_free(&all);
}

static void append_word(struct buffer *out, size_t value)
{
    uint32_t word = (uint32_t)value;
    buffer_append(out, slice_of((const char *)&word, sizeof word));
}

/* The next line of *rest that is an entry (not empty, no comment); false at the end. */
static bool next_entry(struct slice *rest, struct slice *entry)
{
    while (rest->length > 0) {
        const char *newline = memchr(rest->data, '\n', rest->length);
        size_t length = newline == NULL ? rest->length : (size_t)(newline - rest->data);
        size_t used = newline == NULL ? length : length + 1;
        *entry = slice_of(rest->data, length);
        *rest = slice_of(rest->data + used, rest->length - used);
        if (length > 0 && entry->data[0] != '#')
            return true;
    }
    return false;
}

/* count, count + 1 starts, the entries each with a newline behind it. */
static void index_pool(struct slice text, struct buffer *out)
{
    struct slice rest = text, entry;
    size_t count = 0, start = 0;
    while (next_entry(&rest, &entry))
        count++;
    append_word(out, count);
    for (rest = text; next_entry(&rest, &entry); start += entry.length + 1)
        append_word(out, start);
    append_word(out, start);
    for (rest = text; next_entry(&rest, &entry);) {
        buffer_append(out, entry);
        buffer_append_byte(out, '\n');
    }
}

static void add_pools(struct files *files, const char *path)
{
    struct files pools = {NULL, 0, 0};
    read_directory(&pools, "pool", path, ".txt");
    for (size_t i = 0; i < pools.count; i++) {
        char *name = pools.items[i].name;
        name[strlen(name) - strlen(".txt")] = '\0';
        index_pool(buffer_slice(&pools.items[i].content),
                   add_file(files, "pool", name + strlen("pool/")));
        buffer_free(&pools.items[i].content);
        free(name);
    }
    free(pools.items);
}

static int compare_files(const void *left, const void *right)
{
    return strcmp(((const struct file *)left)->name, ((const struct file *)right)->name);
}

static void pad(struct buffer *out)
{
    while (out->length % ARCHIVE_ALIGNMENT != 0 && !buffer_failed(out))
        buffer_append_byte(out, 0);
}

static void write_archive(const struct files *files, struct buffer *out)
{
    struct archive_header header = {.count = files->count};
    memcpy(header.magic, ARCHIVE_MAGIC, sizeof header.magic);
    struct archive_entry *entries = calloc(files->count + 1, sizeof *entries);
    if (entries == NULL)
        fail("out of memory", "archive");
    buffer_append(out, slice_of((const char *)&header, sizeof header));
    buffer_append(out, slice_of((const char *)entries, files->count * sizeof *entries));
    for (size_t i = 0; i < files->count; i++) {
        entries[i].name_start = out->length;
        entries[i].name_length = strlen(files->items[i].name);
        buffer_append_string(out, files->items[i].name);
    }
    for (size_t i = 0; i < files->count; i++) {
        pad(out);
        entries[i].start = out->length;
        entries[i].length = files->items[i].content.length;
        buffer_append(out, buffer_slice(&files->items[i].content));
    }
    pad(out);
    if (buffer_failed(out))
        fail("out of memory", "archive");
    memcpy(out->data + sizeof header, entries, files->count * sizeof *entries);
    free(entries);
}

static void save(const char *path, const struct buffer *out)
{
    FILE *stream = fopen(path, "wb");
    if (stream == NULL)
        fail("cannot be created", path);
    if (fwrite(out->data, 1, out->length, stream) != out->length || fclose(stream) != 0)
        fail("cannot be written", path);
}

/* Every file of DIRECTORY/FOLDER with this suffix, under the name PREFIX/FILE. */
static void read_folder(struct files *files, const char *prefix, const char *directory,
                        const char *folder, const char *suffix)
{
    char *path = join(directory, folder);
    read_directory(files, prefix, path, suffix);
    free(path);
}

static struct slice content_of(const struct files *files, const char *name)
{
    for (size_t i = 0; i < files->count; i++)
        if (same_string(files->items[i].name, name))
            return buffer_slice(&files->items[i].content);
    fail("is missing", name);
    return SLICE("");
}

/* The weights of the evidence, read here so that an error ends the build and no run reads them. */
static void add_evidence(struct files *files)
{
    struct lexicon *lexicon;
    struct word_classes *classes;
    struct evidence_model *model;
    struct scrim_error error = {SCRIM_OK, ""};
    check(lexicon_open(content_of(files, "lexicon"), SLICE(""), &lexicon, &error), &error);
    check(word_classes_new(content_of(files, "evidence/word-classes.evidence"), lexicon, &classes,
                           &error),
          &error);
    check(evidence_model_new(content_of(files, "evidence/weights.evidence"),
                             content_of(files, "evidence/accept.evidence"), classes, lexicon,
                             &model, &error),
          &error);
    evidence_model_save(model, add_file(files, "evidence", "image"));
    struct buffer *records = add_file(files, "evidence", "records");
    for (size_t i = 0; i < lexicon_record_count(lexicon); i++)
        buffer_append_byte(records, (char)word_class_of_record(classes, (uint16_t)i));
    struct context_model *context;
    check(context_model_new(content_of(files, "evidence/context.evidence"), &context, &error), &error);
    context_model_save(context, add_file(files, "evidence", "context"));
    context_model_free(context);
    evidence_model_free(model);
    word_classes_free(classes);
    lexicon_free(lexicon);
}

/* The rules, and which of them are tried where. */
static void add_rules(struct files *files, struct patterns *patterns)
{
    struct lexicon *lexicon;
    struct scrim_error error = {SCRIM_OK, ""};
    check(lexicon_open(content_of(files, "lexicon"), SLICE(""), &lexicon, &error), &error);
    patterns->expressions = content_of(files, "expressions");
    check(dispatch_build(patterns, lexicon, add_file(files, "", "dispatch"), &error), &error);
    patterns_save(patterns, add_file(files, "", "rules"));
    lexicon_free(lexicon);
}

static void add_compiled(struct files *files, const char *dictionaries)
{
    struct patterns patterns;
    struct scrim_error error = {SCRIM_OK, ""};
    read_patterns(files, &patterns);
    add_lexicon(files, &patterns, dictionaries);
    check(expression_cache_build(&patterns, add_file(files, "", "expressions"), &error), &error);
    add_rules(files, &patterns);
    patterns_free(&patterns);
    add_pattern_digest(files);
    add_evidence(files);
}

static void free_files(struct files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        buffer_free(&files->items[i].content);
        free(files->items[i].name);
    }
    free(files->items);
}

int main(int argument_count, char **arguments)
{
    if (argument_count != 5) {
        fprintf(stderr, "usage: pack OUT PATTERNS_DIR DICTIONARIES_DIR PAGE_DIR\n");
        return 64;
    }
    const char *patterns = arguments[2], *dictionaries = arguments[3];
    struct files files = {NULL, 0, 0};
    read_directory(&files, "patterns", patterns, ".pat");
    read_folder(&files, "profiles", patterns, "profiles", ".profile");
    read_folder(&files, "evidence", patterns, "evidence", ".evidence");
    read_folder(&files, "tables", dictionaries, "tables", ".txt");
    static const char *const page_files[] = {".html", ".css", ".js"};
    for (size_t i = 0; i < sizeof page_files / sizeof *page_files; i++)
        read_directory(&files, "page", arguments[4], page_files[i]);
    char *surrogates = join(dictionaries, "surrogates");
    add_pools(&files, surrogates);
    free(surrogates);
    add_compiled(&files, dictionaries);
    qsort(files.items, files.count, sizeof *files.items, compare_files);
    struct buffer out;
    buffer_init(&out, ARCHIVE_MAXIMUM);
    write_archive(&files, &out);
    save(arguments[1], &out);
    buffer_free(&out);
    free_files(&files);
    return 0;
}
