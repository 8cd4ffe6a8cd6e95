#include "SummaryData.h"

static const unsigned char stop_words[] = {
#embed "stop-words.txt"
};
const unsigned char *const summary_stop_words = stop_words;
const size_t summary_stop_words_length = sizeof stop_words;

static const unsigned char dependent_openings[] = {
#embed "dependent-openings.txt"
};
const unsigned char *const summary_dependent_openings = dependent_openings;
const size_t summary_dependent_openings_length = sizeof dependent_openings;
