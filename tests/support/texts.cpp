// SPDX-License-Identifier: Apache-2.0
#include "support/texts.hpp"

#include "platform/base/embedded.hpp"

namespace pv::test {

const text::Catalog& catalog() {
  static const auto made = [] {
    std::vector<std::pair<std::string, std::string>> files;
    for (const auto& file : embedded::i18n) files.emplace_back(file.name, file.data);
    return std::move(text::Catalog::create(files).value());
  }();
  return made;
}

const html::Renderer& renderer() {
  static const auto made = [] {
    std::vector<html::TemplateFile> files;
    for (const auto& file : embedded::views) files.push_back({file.name, file.data});
    return std::move(html::Renderer::create(files, catalog()).value());
  }();
  return *made;
}

}  // namespace pv::test
