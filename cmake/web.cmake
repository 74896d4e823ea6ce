# Browser files: built by web/build.mjs into the build tree, then embedded.
pv_embed(pv_embedded web "${CMAKE_BINARY_DIR}/web")
