#ifndef JURU_CCURL_H
#define JURU_CCURL_H

#include <curl/curl.h>

// libcurl behind plain functions: its own take variadic arguments, which Swift can't pass, and
// linking it loads some thirty libraries at every start of the program. So it is opened when the
// first request is made.

typedef size_t (*juru_data_callback)(char *bytes, size_t size, size_t count, void *context);

/// Opens the library, once and for all threads. NULL where it is there, else why it is not.
const char *juru_curl_open(void);

CURL *juru_easy_init(void);
void juru_easy_cleanup(CURL *easy);
CURLcode juru_easy_set_number(CURL *easy, CURLoption option, long value);
CURLcode juru_easy_set_text(CURL *easy, CURLoption option, const char *value);
CURLcode juru_easy_set_pointer(CURL *easy, CURLoption option, void *value);
/// Copies the bytes, which may hold zeros.
CURLcode juru_easy_set_body(CURL *easy, const void *bytes, long count);
CURLcode juru_easy_set_callback(CURL *easy, CURLoption option, juru_data_callback callback);
CURLcode juru_easy_get_number(CURL *easy, CURLINFO info, long *value);
const char *juru_easy_error(CURLcode code);

struct curl_slist *juru_list_append(struct curl_slist *list, const char *text);
void juru_list_free(struct curl_slist *list);

CURLM *juru_multi_init(void);
void juru_multi_cleanup(CURLM *multi);
CURLMcode juru_multi_add(CURLM *multi, CURL *easy);
CURLMcode juru_multi_remove(CURLM *multi, CURL *easy);
CURLMcode juru_multi_perform(CURLM *multi);
/// The next finished transfer and its result, NULL where none is left.
CURL *juru_multi_next_finished(CURLM *multi, CURLcode *result);
/// Waits for something to do, for a wake-up, or for so many milliseconds.
CURLMcode juru_multi_wait(CURLM *multi, int milliseconds);
/// May be called from any thread.
CURLMcode juru_multi_wake(CURLM *multi);

#endif
