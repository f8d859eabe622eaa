#include "samples.h"

static const unsigned char court[] = {
#embed "articles/court-ruling.md"
};
static const unsigned char disaster[] = {
#embed "articles/earthquake.md"
};
static const unsigned char election[] = {
#embed "articles/election-night.md"
};
static const unsigned char questions[] = {
#embed "articles/leap-second.md"
};
static const unsigned char merger[] = {
#embed "articles/bank-merger.md"
};
static const unsigned char moon[] = {
#embed "articles/moon-landing.md"
};
static const unsigned char summit[] = {
#embed "articles/climate-summit.md"
};
static const unsigned char final[] = {
#embed "articles/world-cup-final.md"
};
static const unsigned char hall[] = {
#embed "articles/elbphilharmonie.md"
};
static const unsigned char cathedral[] = {
#embed "articles/notre-dame.md"
};
static const unsigned char cup[] = {
#embed "articles/mundial-de-sydney.md"
};
static const unsigned char revolution[] = {
#embed "articles/revolucao-dos-cravos.md"
};

static const struct reader_sample table[] = {
    {"bank-merger.md", merger, sizeof merger},
    {"climate-summit.md", summit, sizeof summit},
    {"court-ruling.md", court, sizeof court},
    {"earthquake.md", disaster, sizeof disaster},
    {"elbphilharmonie.md", hall, sizeof hall},
    {"election-night.md", election, sizeof election},
    {"leap-second.md", questions, sizeof questions},
    {"moon-landing.md", moon, sizeof moon},
    {"mundial-de-sydney.md", cup, sizeof cup},
    {"notre-dame.md", cathedral, sizeof cathedral},
    {"revolucao-dos-cravos.md", revolution, sizeof revolution},
    {"world-cup-final.md", final, sizeof final},
};

size_t reader_sample_count(void) { return sizeof table / sizeof *table; }

const struct reader_sample *reader_sample_table(void) { return table; }
