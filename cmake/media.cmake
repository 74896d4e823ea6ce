# portavoce-media: pictures in a process of its own. It alone links libvips, and none of our libraries.
file(GLOB media_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/media/*.cpp")
add_executable(portavoce-media ${media_sources})
target_include_directories(portavoce-media PRIVATE "${PROJECT_SOURCE_DIR}/src")
target_link_libraries(portavoce-media PRIVATE pv_options PkgConfig::VIPS PkgConfig::SECCOMP)
pkg_get_variable(VIPS_LIBDIR vips libdir)
string(REGEX MATCH "^[0-9]+\\.[0-9]+" vips_series "${VIPS_vips_VERSION}")
target_compile_definitions(portavoce-media PRIVATE PV_VIPS_MODULES="${VIPS_LIBDIR}/vips-modules-${vips_series}")

# The program that bench/area_media.py runs.
if(PV_TESTS)
  add_executable(bench_media EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/bench/media.cpp")
  target_link_libraries(bench_media PRIVATE pv_platform_media)
  pv_executable(bench_media)
  add_dependencies(bench_media portavoce-media)
endif()
