#ifndef READER_LANGUAGE_H
#define READER_LANGUAGE_H

// The weights that tell languages apart, as `reader-train languages` wrote them.
const void *reader_language_bytes(void);
unsigned long reader_language_size(void);

#endif
