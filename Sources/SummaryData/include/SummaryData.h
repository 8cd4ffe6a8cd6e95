#ifndef SUMMARY_DATA_H
#define SUMMARY_DATA_H

#include <stddef.h>

/// The content of `stop-words.txt`: UTF-8, `summary_stop_words_length` bytes.
extern const unsigned char *const _Nonnull summary_stop_words;
extern const size_t summary_stop_words_length;

/// The content of `dependent-openings.txt`: UTF-8, `summary_dependent_openings_length` bytes.
extern const unsigned char *const _Nonnull summary_dependent_openings;
extern const size_t summary_dependent_openings_length;

/// The content of `first-person.txt`: UTF-8, `summary_first_person_length` bytes.
extern const unsigned char *const _Nonnull summary_first_person;
extern const size_t summary_first_person_length;

/// The content of `ranking.tsv`: UTF-8, `summary_ranking_length` bytes.
extern const unsigned char *const _Nonnull summary_ranking;
extern const size_t summary_ranking_length;

/// The content of `credit-cues.tsv`: UTF-8, `summary_credit_cues_length` bytes.
extern const unsigned char *const _Nonnull summary_credit_cues;
extern const size_t summary_credit_cues_length;

/// The content of `fact-words.tsv`: UTF-8, `summary_fact_words_length` bytes.
extern const unsigned char *const _Nonnull summary_fact_words;
extern const size_t summary_fact_words_length;

/// The content of `statement-cues.tsv`: UTF-8, `summary_statement_cues_length` bytes.
extern const unsigned char *const _Nonnull summary_statement_cues;
extern const size_t summary_statement_cues_length;

/// The content of `relation-cues.tsv`: UTF-8, `summary_relation_cues_length` bytes.
extern const unsigned char *const _Nonnull summary_relation_cues;
extern const size_t summary_relation_cues_length;

/// The content of `parties.tsv`: UTF-8, `summary_parties_length` bytes.
extern const unsigned char *const _Nonnull summary_parties;
extern const size_t summary_parties_length;

/// The content of `compression.tsv`: UTF-8, `summary_compression_length` bytes.
extern const unsigned char *const _Nonnull summary_compression;
extern const size_t summary_compression_length;

/// The content of `certainty.tsv`: UTF-8, `summary_certainty_length` bytes.
extern const unsigned char *const _Nonnull summary_certainty;
extern const size_t summary_certainty_length;

/// The content of `calendar.tsv`: UTF-8, `summary_calendar_length` bytes.
extern const unsigned char *const _Nonnull summary_calendar;
extern const size_t summary_calendar_length;

/// The content of `units.tsv`: UTF-8, `summary_units_length` bytes.
extern const unsigned char *const _Nonnull summary_units;
extern const size_t summary_units_length;

/// The content of `english-function-words.txt`: UTF-8, `summary_english_function_words_length` bytes.
extern const unsigned char *const _Nonnull summary_english_function_words;
extern const size_t summary_english_function_words_length;

/// The content of `demonym-endings.txt`: UTF-8, `summary_demonym_endings_length` bytes.
extern const unsigned char *const _Nonnull summary_demonym_endings;
extern const size_t summary_demonym_endings_length;

/// The content of `opposites.tsv`: UTF-8, `summary_opposites_length` bytes.
extern const unsigned char *const _Nonnull summary_opposites;
extern const size_t summary_opposites_length;

/// The content of `clause-words.tsv`: UTF-8, `summary_clause_words_length` bytes.
extern const unsigned char *const _Nonnull summary_clause_words;
extern const size_t summary_clause_words_length;

/// The content of `name-variants.tsv`: UTF-8, `summary_name_variants_length` bytes.
extern const unsigned char *const _Nonnull summary_name_variants;
extern const size_t summary_name_variants_length;

/// The content of `loans.tsv`: UTF-8, `summary_loans_length` bytes.
extern const unsigned char *const _Nonnull summary_loans;
extern const size_t summary_loans_length;

/// The content of `derivation-endings.txt`: UTF-8, `summary_derivation_endings_length` bytes.
extern const unsigned char *const _Nonnull summary_derivation_endings;
extern const size_t summary_derivation_endings_length;

/// The content of `style.css`: UTF-8, `summary_style_length` bytes.
extern const unsigned char *const _Nonnull summary_style;
extern const size_t summary_style_length;

#endif
