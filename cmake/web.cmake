# Browser files: web/build.mjs makes the files of web/files.txt in the build tree, then they are embedded. The packages are installed
# beside them (npm ci), again only when the lock file changes.
file(STRINGS "${PROJECT_SOURCE_DIR}/web/files.txt" web_names)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/web/files.txt")
list(TRANSFORM web_names PREPEND "${CMAKE_BINARY_DIR}/web/" OUTPUT_VARIABLE web_files)
file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/web/css/*.css" "${PROJECT_SOURCE_DIR}/web/js/*.js" "${PROJECT_SOURCE_DIR}/web/icons/*.svg")
list(APPEND web_sources "${PROJECT_SOURCE_DIR}/web/build.mjs" "${PROJECT_SOURCE_DIR}/web/icons.json" "${PROJECT_SOURCE_DIR}/web/favicon.svg"
  "${PROJECT_SOURCE_DIR}/web/files.txt")

# PV_NODE_DIR: the bin folder of the Node to use, when the one on PATH is too old.
find_program(PV_NODE node HINTS "${PV_NODE_DIR}" "$ENV{PV_NODE_DIR}" REQUIRED)
find_program(PV_NPM npm HINTS "${PV_NODE_DIR}" "$ENV{PV_NODE_DIR}" REQUIRED)
cmake_path(GET PV_NODE PARENT_PATH web_node_bin)

set(web_packages "${CMAKE_BINARY_DIR}/web-node")
add_custom_command(
  OUTPUT "${web_packages}/installed"
  COMMAND ${CMAKE_COMMAND} -E make_directory "${web_packages}"
  COMMAND ${CMAKE_COMMAND} -E copy "${PROJECT_SOURCE_DIR}/web/package.json" "${PROJECT_SOURCE_DIR}/web/package-lock.json" "${web_packages}"
  COMMAND ${CMAKE_COMMAND} -E env "PATH=${web_node_bin}:$ENV{PATH}"
    "${PV_NPM}" ci --prefix "${web_packages}" --ignore-scripts --no-audit --no-fund --loglevel=error
  COMMAND ${CMAKE_COMMAND} -E touch "${web_packages}/installed"
  DEPENDS "${PROJECT_SOURCE_DIR}/web/package.json" "${PROJECT_SOURCE_DIR}/web/package-lock.json"
  COMMENT "Installing the browser libraries (npm ci)"
  VERBATIM)
add_custom_command(
  OUTPUT ${web_files}
  COMMAND ${CMAKE_COMMAND} -E env "NODE_MODULES=${web_packages}/node_modules" "${PV_NODE}" "${PROJECT_SOURCE_DIR}/web/build.mjs" "${CMAKE_BINARY_DIR}/web"
  DEPENDS "${web_packages}/installed" ${web_sources}
  COMMENT "Building the browser files"
  VERBATIM)
pv_embed(pv_embedded web "${CMAKE_BINARY_DIR}/web" ${web_files})
