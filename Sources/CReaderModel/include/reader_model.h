#ifndef READER_MODEL_H
#define READER_MODEL_H

// The learned weights and word lists, as `reader-train` wrote them.
const void *reader_model_bytes(void);
unsigned long reader_model_size(void);

#endif
