#ifndef READER_MODEL_H
#define READER_MODEL_H

// The learned weights and word lists, as `reader-train` wrote them.
const void *reader_model_bytes(void);
unsigned long reader_model_size(void);

// Begins to bring an address into the cache; any address is allowed.
static inline void reader_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
