// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "platform/html/safe.hpp"

/// For the files of this folder alone.
namespace pv::html {

/// The only maker of SafeHtml beside the renderer.
class HtmlMaker {
 public:
  [[nodiscard]] static SafeHtml make(std::string markup) { return SafeHtml(std::move(markup)); }
};

/// Appends `text` with `& < > " '` as character references: right in element content and in quoted attributes.
void append_escaped(std::string& out, std::string_view text);

}  // namespace pv::html
