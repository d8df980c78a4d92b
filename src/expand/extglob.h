/* extglob.h - patterns with ?( ) *( ) +( ) @( ) !( )
 *
 * What match.h says of patterns in general, for those that match_extended
 * finds. A pattern becomes the program of an automaton whose states advance
 * together, so that alternatives and repetitions never multiply.
 * SPDX-License-Identifier: ISC
 */
#ifndef EXPAND_EXTGLOB_H
#define EXPAND_EXTGLOB_H

#include "expand/match.h"

bool extglob_match(str pattern, str s, unsigned flags);
long extglob_prefix(str pattern, str s, bool longest, unsigned flags);
long extglob_suffix(str pattern, str s, bool longest, unsigned flags);
/* The next | or the ) of a group, from p within it on; NULL: the group does not end. */
const char *extglob_bar(struct match_text p, unsigned flags);
/* Behind the ) that belongs to the ( which p points behind, or NULL. */
const char *extglob_close(struct match_text p, unsigned flags);

#endif
