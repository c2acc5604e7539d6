/* The letters of a batch: what lies in a tree, or what a manifest lists. */
#ifndef SCRIM_CLI_LETTERS_H
#define SCRIM_CLI_LETTERS_H

#include "cli/folder.h"

/* Why a letter can be refused before it is opened.  What a walk meets and does not enter is refused
 * as a letter is, so that nothing is passed over in silence. */
enum letter_trouble {
    LETTER_FINE,
    LETTER_LINK,
    LETTER_DEVICE,
    LETTER_CLOSED_FOLDER, /* the path is that of a folder that cannot be read */
    LETTER_NO_SCOPE,
    LETTER_BAD_SHIFT
};

struct letter {
    size_t path;         /* below the folder of the run; like the next two a place in strings */
    size_t scope, known; /* of its row in the manifest; 0: none */
    int64_t shift_days;  /* likewise */
    uint64_t number;     /* of the document in the run, from 1; 0: not given yet */
    uint8_t trouble;     /* enum letter_trouble */
    bool done;           /* by an earlier run */
};

struct letters {
    struct bytes strings; /* each ended by a NUL; the first is empty */
    struct letter *items;
    size_t count, capacity;
    size_t *by_path; /* indexes of items in the order of their paths, see letters_sort */
    size_t hidden;   /* files and folders that begin with a dot: left out */
};

const char *letters_string(const struct letters *letters, size_t place);
const char *letters_path(const struct letters *letters, const struct letter *letter);

/* Appends a letter at a path of `length` bytes, everything else zero.  NULL: no memory. */
struct letter *letters_add(struct letters *letters, const char *path, size_t length);
/* Keeps a string.  False: no memory. */
bool letters_keep(struct letters *letters, const char *text, size_t length, size_t *place);

/* Everything below root (a folder that is open), in the order of the paths' bytes.  Links are not
 * followed.  SCRIM_NO_INPUT: root itself cannot be read; SCRIM_TRY_AGAIN. */
enum scrim_status letters_walk(int root, struct letters *letters, struct scrim_error *error);

/* Makes by_path.  *twin: two letters with one path, or letters->count when there are none. */
enum scrim_status letters_sort(struct letters *letters, size_t twin[2], struct scrim_error *error);
/* The letter at a path, after letters_sort; NULL: none. */
struct letter *letters_find(const struct letters *letters, const char *path);

/* The status and the reason for which a letter in trouble is refused. */
enum scrim_status letter_refuse(enum letter_trouble trouble, struct scrim_error *error);

void letters_free(struct letters *letters);

#endif
