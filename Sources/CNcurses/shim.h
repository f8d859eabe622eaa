#ifndef READER_CNCURSES_SHIM_H
#define READER_CNCURSES_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#include <wchar.h>

/* Hidden from Swift by the feature macros that glibc is imported with. */
extern int wcwidth(wchar_t character);

/* Macros with casts, which Swift cannot import. */
static inline attr_t reader_bold(void) { return A_BOLD; }
static inline attr_t reader_dim(void) { return A_DIM; }
static inline attr_t reader_italic(void) { return A_ITALIC; }
static inline attr_t reader_underline(void) { return A_UNDERLINE; }
static inline attr_t reader_reverse(void) { return A_REVERSE; }

/* A capability with its numbers filled in; Swift cannot call functions with any number of arguments. */
static inline const char *reader_filled(const char *capability, int first, int second) {
  return tparm((char *)capability, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

/* A cell of a character, and of one that is struck over it, or 0. */
static inline cchar_t reader_cell(wchar_t character, wchar_t mark, attr_t attributes, short pair) {
  const wchar_t text[] = {character, mark, 0};
  cchar_t cell = {0};
  setcchar(&cell, text, attributes, pair, NULL);
  return cell;
}

/* Where ncurses holds the terminal's cursor to be. */
static inline int reader_cursor_row(void) { return getcury(curscr); }
static inline int reader_cursor_column(void) { return getcurx(curscr); }

#endif
