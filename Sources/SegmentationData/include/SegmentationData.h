#ifndef SEGMENTATION_DATA_H
#define SEGMENTATION_DATA_H

#include <stddef.h>

/// The content of `abbreviations.tsv`: UTF-8, `segmentation_abbreviations_length` bytes.
extern const unsigned char *const _Nonnull segmentation_abbreviations;
extern const size_t segmentation_abbreviations_length;

/// The content of `words.tsv`: UTF-8, `segmentation_words_length` bytes.
extern const unsigned char *const _Nonnull segmentation_words;
extern const size_t segmentation_words_length;

#endif
