#ifndef SUMMARY_DATA_H
#define SUMMARY_DATA_H

#include <stddef.h>

/// The content of `stop-words.txt`: UTF-8, `summary_stop_words_length` bytes.
extern const unsigned char *const _Nonnull summary_stop_words;
extern const size_t summary_stop_words_length;

/// The content of `dependent-openings.txt`: UTF-8, `summary_dependent_openings_length` bytes.
extern const unsigned char *const _Nonnull summary_dependent_openings;
extern const size_t summary_dependent_openings_length;

#endif
