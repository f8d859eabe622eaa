#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a value of a TOML document is.
enum reader_toml_kind {
    reader_toml_string,
    reader_toml_integer,
    reader_toml_boolean,
    reader_toml_table,
    reader_toml_array,
    /// A floating-point number, a date or a time.
    reader_toml_other,
};

/// One value, in the order of the walk: a table or an array comes before what it holds.
struct reader_toml_value {
    /// 0 for the members of the document, one more inside each table or array.
    size_t depth;
    /// The member's name in UTF-8, not ended by a null; NULL for an element of an array.
    const char *key;
    size_t key_length;
    /// Where the key, or else the value, stands; counted from 1.
    uint32_t line;
    enum reader_toml_kind kind;
    /// The text of a string in UTF-8, not ended by a null.
    const char *text;
    size_t text_length;
    /// The number, or 1 for true.
    int64_t integer;
};

/// Parses UTF-8 and hands on each value; nothing it points to outlives the call of `visit`.
///
/// Returns 0, or the line (from 1) of the first mistake, with its description in `message`, cut to fit and ended by a
/// null.
uint32_t reader_toml_parse(
    const char *text, size_t length, void *context, void (*visit)(void *context, const struct reader_toml_value *value),
    char *message, size_t message_size);

#ifdef __cplusplus
}
#endif
