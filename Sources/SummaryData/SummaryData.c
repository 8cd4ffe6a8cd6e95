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

static const unsigned char first_person[] = {
#embed "first-person.txt"
};
const unsigned char *const summary_first_person = first_person;
const size_t summary_first_person_length = sizeof first_person;

static const unsigned char ranking[] = {
#embed "ranking.tsv"
};
const unsigned char *const summary_ranking = ranking;
const size_t summary_ranking_length = sizeof ranking;

static const unsigned char credit_cues[] = {
#embed "credit-cues.tsv"
};
const unsigned char *const summary_credit_cues = credit_cues;
const size_t summary_credit_cues_length = sizeof credit_cues;

static const unsigned char relation_cues[] = {
#embed "relation-cues.tsv"
};
const unsigned char *const summary_relation_cues = relation_cues;
const size_t summary_relation_cues_length = sizeof relation_cues;

static const unsigned char parties[] = {
#embed "parties.tsv"
};
const unsigned char *const summary_parties = parties;
const size_t summary_parties_length = sizeof parties;

static const unsigned char compression[] = {
#embed "compression.tsv"
};
const unsigned char *const summary_compression = compression;
const size_t summary_compression_length = sizeof compression;

static const unsigned char fact_words[] = {
#embed "fact-words.tsv"
};
const unsigned char *const summary_fact_words = fact_words;
const size_t summary_fact_words_length = sizeof fact_words;

static const unsigned char statement_cues[] = {
#embed "statement-cues.tsv"
};
const unsigned char *const summary_statement_cues = statement_cues;
const size_t summary_statement_cues_length = sizeof statement_cues;

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

static const unsigned char opposites[] = {
#embed "opposites.tsv"
};
const unsigned char *const summary_opposites = opposites;
const size_t summary_opposites_length = sizeof opposites;

static const unsigned char clause_words[] = {
#embed "clause-words.tsv"
};
const unsigned char *const summary_clause_words = clause_words;
const size_t summary_clause_words_length = sizeof clause_words;

static const unsigned char name_variants[] = {
#embed "name-variants.tsv"
};
const unsigned char *const summary_name_variants = name_variants;
const size_t summary_name_variants_length = sizeof name_variants;

static const unsigned char loans[] = {
#embed "loans.tsv"
};
const unsigned char *const summary_loans = loans;
const size_t summary_loans_length = sizeof loans;

static const unsigned char derivation_endings[] = {
#embed "derivation-endings.txt"
};
const unsigned char *const summary_derivation_endings = derivation_endings;
const size_t summary_derivation_endings_length = sizeof derivation_endings;
