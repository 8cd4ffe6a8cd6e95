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

static const unsigned char certainty[] = {
#embed "certainty.tsv"
};
const unsigned char *const summary_certainty = certainty;
const size_t summary_certainty_length = sizeof certainty;

static const unsigned char calendar[] = {
#embed "calendar.tsv"
};
const unsigned char *const summary_calendar = calendar;
const size_t summary_calendar_length = sizeof calendar;

static const unsigned char units[] = {
#embed "units.tsv"
};
const unsigned char *const summary_units = units;
const size_t summary_units_length = sizeof units;

static const unsigned char english_function_words[] = {
#embed "english-function-words.txt"
};
const unsigned char *const summary_english_function_words = english_function_words;
const size_t summary_english_function_words_length = sizeof english_function_words;

static const unsigned char demonym_endings[] = {
#embed "demonym-endings.txt"
};
const unsigned char *const summary_demonym_endings = demonym_endings;
const size_t summary_demonym_endings_length = sizeof demonym_endings;

static const unsigned char style[] = {
#embed "style.css"
};
const unsigned char *const summary_style = style;
const size_t summary_style_length = sizeof style;
