/* Reading what the engine is made of from files, for engine.c alone. */
#ifndef SCRIM_LOAD_H
#define SCRIM_LOAD_H

#include "engine.h"

/* Every *.pat of a folder, in the order of their names, appended to patterns (and their text to digest_text). */
enum scrim_status load_patterns_folder(const char *folder, struct patterns *patterns, struct buffer *digest_text,
                                       struct scrim_error *error);

/* Compiles every *.txt below folder (NULL: none), and the trigger words of the patterns, into a lexicon beside the built-in one. */
enum scrim_status load_extra_lexicon(const char *folder, const struct patterns *patterns, struct buffer *compiled,
                                     struct scrim_error *error);

/* A file of terms to hide or to keep, as it is. */
enum scrim_status load_terms_file(const char *path, struct buffer *text, struct scrim_error *error);

enum scrim_status load_profile_file(const char *path, struct profile *profile, struct scrim_error *error);

#endif
