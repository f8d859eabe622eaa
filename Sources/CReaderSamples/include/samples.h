#ifndef READER_SAMPLES_H
#define READER_SAMPLES_H

#include <stddef.h>

/// A Markdown file kept inside the program: its file name, its bytes (UTF-8, not zero-terminated), and how many.
struct reader_sample {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

/// How many files there are.
size_t reader_sample_count(void);

/// The table of files; it stays where it is for as long as the program runs.
const struct reader_sample *reader_sample_table(void);

#endif
