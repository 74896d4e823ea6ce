# Fuzz targets; their corpora are replayed by ./test.
pv_fuzz_target(http_head DEPS pv_platform_http)
pv_fuzz_target(multipart DEPS pv_platform_http)
pv_fuzz_target(url DEPS pv_platform_text)
pv_fuzz_target(markdown DEPS pv_platform_html)
pv_fuzz_target(sanitise DEPS pv_platform_html)
pv_fuzz_target(at_json DEPS pv_networks)
pv_fuzz_target(config DEPS pv_app pv_embedded)
