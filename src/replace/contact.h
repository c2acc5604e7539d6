/* Taking e-mail addresses, URLs, network addresses and user names apart.  For surrogate.c, which
 * also lends the makers of pieces. */
#ifndef SCRIM_REPLACE_CONTACT_H
#define SCRIM_REPLACE_CONTACT_H

#include "replace/surrogate.h"

bool plan_email(struct slice original, struct arena *arena, struct surrogate_plan *plan);
bool plan_url(struct slice original, struct arena *arena, struct surrogate_plan *plan);
/* IPv4, IPv6 or MAC; false, and nothing added, when it is none. */
bool plan_network_address(struct slice original, struct arena *arena, struct surrogate_plan *plan);
bool plan_username(struct slice original, struct arena *arena, struct surrogate_plan *plan);

/* Adds a piece: one that is copied; one whose letters and digits are replaced in place.  False: no
 * room, no memory, nothing to replace, or characters beyond ASCII in a shape. */
bool plan_add(struct surrogate_plan *plan, struct surrogate_piece piece);
bool plan_copy(struct surrogate_plan *plan, struct slice text);
bool plan_shape(struct surrogate_plan *plan, enum category category, struct slice text,
                bool letters, struct arena *arena);

#endif
