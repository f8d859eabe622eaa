#ifndef READER_LICENCES_H
#define READER_LICENCES_H

#include <stddef.h>

/// A text kept inside the program: its name, its bytes (UTF-8, not zero-terminated), and how many. The first is the
/// notice of everything inside the program, the second Reader's own licence; the others are called as the notice
/// calls them.
struct reader_licence {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

/// How many texts there are.
size_t reader_licence_count(void);

/// The table of texts; it stays where it is for as long as the program runs.
const struct reader_licence *reader_licence_table(void);

#endif
