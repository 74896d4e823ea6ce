// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

/// Files put into the binary by the build (cmake/portavoce.cmake, pv_embed).
namespace pv::embedded {

struct File {
  std::string_view name;
  std::string_view data;
};

extern const std::span<const File> migrations;  ///< "20261124-0900_first.sql"
extern const std::span<const File> i18n;        ///< "it/stories.toml"
extern const std::span<const File> views;       ///< "stories/views/editor.html"
extern const std::span<const File> web;         ///< "desk.css", "fonts/…woff2"
extern const std::span<const File> demo;        ///< "brand.toml", "01-….toml"

}  // namespace pv::embedded
