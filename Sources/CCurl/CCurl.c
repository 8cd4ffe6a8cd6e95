#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURLcode (*global_init)(long);
  CURL *(*easy_init)(void);
  void (*easy_cleanup)(CURL *);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  const char *(*easy_strerror)(CURLcode);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
  CURLM *(*multi_init)(void);
  CURLMcode (*multi_cleanup)(CURLM *);
  CURLMcode (*multi_add_handle)(CURLM *, CURL *);
  CURLMcode (*multi_remove_handle)(CURLM *, CURL *);
  CURLMcode (*multi_perform)(CURLM *, int *);
  CURLMsg *(*multi_info_read)(CURLM *, int *);
  CURLMcode (*multi_poll)(CURLM *, struct curl_waitfd[], unsigned int, int, int *);
  CURLMcode (*multi_wakeup)(CURLM *);
} api;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char failure[512];

static void *symbol(void *library, const char *name) {
  void *address = dlsym(library, name);
  if (!address && !failure[0]) {
    snprintf(failure, sizeof failure, "libcurl has no '%s'; 7.68 or later is needed", name);
  }
  return address;
}

static void open_library(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    snprintf(failure, sizeof failure, "libcurl is not installed (package libcurl4): %s", dlerror());
    return;
  }
#define LOAD(name) api.name = symbol(library, "curl_" #name)
  LOAD(global_init);
  LOAD(easy_init);
  LOAD(easy_cleanup);
  LOAD(easy_setopt);
  LOAD(easy_getinfo);
  LOAD(easy_strerror);
  LOAD(slist_append);
  LOAD(slist_free_all);
  LOAD(multi_init);
  LOAD(multi_cleanup);
  LOAD(multi_add_handle);
  LOAD(multi_remove_handle);
  LOAD(multi_perform);
  LOAD(multi_info_read);
  LOAD(multi_poll);
  LOAD(multi_wakeup);
#undef LOAD
  if (!failure[0] && api.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
    snprintf(failure, sizeof failure, "libcurl can't be set up");
  }
}

const char *juru_curl_open(void) {
  pthread_once(&once, open_library);
  return failure[0] ? failure : NULL;
}

CURL *juru_easy_init(void) { return api.easy_init(); }
void juru_easy_cleanup(CURL *easy) { api.easy_cleanup(easy); }

CURLcode juru_easy_set_number(CURL *easy, CURLoption option, long value) {
  return api.easy_setopt(easy, option, value);
}

CURLcode juru_easy_set_text(CURL *easy, CURLoption option, const char *value) {
  return api.easy_setopt(easy, option, value);
}

CURLcode juru_easy_set_pointer(CURL *easy, CURLoption option, void *value) {
  return api.easy_setopt(easy, option, value);
}

CURLcode juru_easy_set_body(CURL *easy, const void *bytes, long count) {
  CURLcode code = api.easy_setopt(easy, CURLOPT_POSTFIELDSIZE, count);
  return code == CURLE_OK ? api.easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, bytes) : code;
}

CURLcode juru_easy_set_callback(CURL *easy, CURLoption option, juru_data_callback callback) {
  return api.easy_setopt(easy, option, callback);
}

CURLcode juru_easy_get_number(CURL *easy, CURLINFO info, long *value) {
  return api.easy_getinfo(easy, info, value);
}

const char *juru_easy_error(CURLcode code) { return api.easy_strerror(code); }

struct curl_slist *juru_list_append(struct curl_slist *list, const char *text) {
  return api.slist_append(list, text);
}

void juru_list_free(struct curl_slist *list) { api.slist_free_all(list); }

CURLM *juru_multi_init(void) { return api.multi_init(); }
void juru_multi_cleanup(CURLM *multi) { api.multi_cleanup(multi); }
CURLMcode juru_multi_add(CURLM *multi, CURL *easy) { return api.multi_add_handle(multi, easy); }

CURLMcode juru_multi_remove(CURLM *multi, CURL *easy) {
  return api.multi_remove_handle(multi, easy);
}

CURLMcode juru_multi_perform(CURLM *multi) {
  int running = 0;
  return api.multi_perform(multi, &running);
}

CURL *juru_multi_next_finished(CURLM *multi, CURLcode *result) {
  int left = 0;
  CURLMsg *message;
  while ((message = api.multi_info_read(multi, &left))) {
    if (message->msg == CURLMSG_DONE) {
      *result = message->data.result;
      return message->easy_handle;
    }
  }
  return NULL;
}

CURLMcode juru_multi_wait(CURLM *multi, int milliseconds) {
  return api.multi_poll(multi, NULL, 0, milliseconds, NULL);
}

CURLMcode juru_multi_wake(CURLM *multi) { return api.multi_wakeup(multi); }
