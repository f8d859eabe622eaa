// toml++ behind a C function; it reports where each key stands, which the reader's notices name.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_UNRELEASED_FEATURES 0
#include <toml++/toml.h>

#include <algorithm>
#include <cstring>

#include "ctoml.h"

namespace {

struct Walk {
    void *context;
    void (*visit)(void *, const reader_toml_value *);

    void node(const toml::node &node, const toml::key *key, size_t depth) const {
        reader_toml_value value{};
        value.depth = depth;
        value.line = key ? key->source().begin.line : node.source().begin.line;
        if (key) {
            value.key = key->str().data();
            value.key_length = key->str().size();
        }
        value.kind = reader_toml_other;
        if (const auto *text = node.as_string()) {
            value.kind = reader_toml_string;
            value.text = text->get().data();
            value.text_length = text->get().size();
        } else if (const auto *number = node.as_integer()) {
            value.kind = reader_toml_integer;
            value.integer = number->get();
        } else if (const auto *flag = node.as_boolean()) {
            value.kind = reader_toml_boolean;
            value.integer = flag->get();
        } else if (node.is_table()) {
            value.kind = reader_toml_table;
        } else if (node.is_array()) {
            value.kind = reader_toml_array;
        }
        visit(context, &value);
        if (const auto *table = node.as_table()) members(*table, depth + 1);
        if (const auto *array = node.as_array()) {
            for (const auto &element : *array) this->node(element, nullptr, depth + 1);
        }
    }

    void members(const toml::table &table, size_t depth) const {
        for (const auto &[key, value] : table) node(value, &key, depth);
    }
};

}  // namespace

uint32_t reader_toml_parse(
    const char *text, size_t length, void *context, void (*visit)(void *context, const reader_toml_value *value),
    char *message, size_t message_size) {
    const toml::parse_result result = toml::parse(std::string_view{text, length});
    if (result) {
        Walk{context, visit}.members(result.table(), 0);
        return 0;
    }
    const std::string_view description = result.error().description();
    const size_t count = std::min(description.size(), message_size - 1);
    std::memcpy(message, description.data(), count);
    message[count] = 0;
    return std::max<uint32_t>(result.error().source().begin.line, 1);
}
