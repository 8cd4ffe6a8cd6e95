#include "SegmentationData.h"

static const unsigned char abbreviations[] = {
#embed "abbreviations.tsv"
};
const unsigned char *const segmentation_abbreviations = abbreviations;
const size_t segmentation_abbreviations_length = sizeof abbreviations;

static const unsigned char words[] = {
#embed "words.tsv"
};
const unsigned char *const segmentation_words = words;
const size_t segmentation_words_length = sizeof words;
