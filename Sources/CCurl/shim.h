#ifndef READER_CURL_SHIM_H
#define READER_CURL_SHIM_H

#define CURL_DISABLE_DEPRECATION
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

/* libcurl is opened while the program runs; its variadic functions are called through the address that was found. */
typedef CURLcode (*reader_curl_easy_option)(CURL *, CURLoption, ...);
typedef CURLcode (*reader_curl_easy_info)(CURL *, CURLINFO, ...);

static inline CURLcode reader_curl_setopt_long(void *function, CURL *easy, CURLoption option, long value) { return ((reader_curl_easy_option)function)(easy, option, value); }
static inline CURLcode reader_curl_setopt_size(void *function, CURL *easy, CURLoption option, curl_off_t value) { return ((reader_curl_easy_option)function)(easy, option, value); }
static inline CURLcode reader_curl_setopt_string(void *function, CURL *easy, CURLoption option, const char *value) { return ((reader_curl_easy_option)function)(easy, option, value); }
static inline CURLcode reader_curl_setopt_pointer(void *function, CURL *easy, CURLoption option, void *value) { return ((reader_curl_easy_option)function)(easy, option, value); }
static inline CURLcode reader_curl_setopt_list(void *function, CURL *easy, CURLoption option, struct curl_slist *value) { return ((reader_curl_easy_option)function)(easy, option, value); }
static inline CURLcode reader_curl_setopt_callback(void *function, CURL *easy, CURLoption option, curl_write_callback value) { return ((reader_curl_easy_option)function)(easy, option, value); }
static inline CURLcode reader_curl_setopt_open_socket(void *function, CURL *easy, curl_opensocket_callback value) { return ((reader_curl_easy_option)function)(easy, CURLOPT_OPENSOCKETFUNCTION, value); }
#if LIBCURL_VERSION_NUM >= 0x075000
static inline CURLcode reader_curl_setopt_before_request(void *function, CURL *easy, curl_prereq_callback value) { return ((reader_curl_easy_option)function)(easy, CURLOPT_PREREQFUNCTION, value); }
static inline CURLcode reader_curl_setopt_before_request_data(void *function, CURL *easy, void *value) { return ((reader_curl_easy_option)function)(easy, CURLOPT_PREREQDATA, value); }
#else
typedef int (*curl_prereq_callback)(void *, char *, char *, int, int);
static inline CURLcode reader_curl_setopt_before_request(void *function, CURL *easy, curl_prereq_callback value) { return CURLE_UNKNOWN_OPTION; }
static inline CURLcode reader_curl_setopt_before_request_data(void *function, CURL *easy, void *value) { return CURLE_UNKNOWN_OPTION; }
#endif
static inline CURLcode reader_curl_getinfo_string(void *function, CURL *easy, CURLINFO info, const char **value) { return ((reader_curl_easy_info)function)(easy, info, value); }
static inline CURLcode reader_curl_getinfo_size(void *function, CURL *easy, CURLINFO info, curl_off_t *value) { return ((reader_curl_easy_info)function)(easy, info, value); }

#endif
