#ifndef READER_NAMES_H
#define READER_NAMES_H

// The weights and word lists for names in other languages than English, as `reader-train` wrote them.
const void *reader_names_bytes(void);
unsigned long reader_names_size(void);

#endif
