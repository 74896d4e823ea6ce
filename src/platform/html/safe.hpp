// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "platform/base/json.hpp"
#include "platform/text/url.hpp"

namespace pv::html {

/// Markup that may go on a page as it is. Made only by the renderer, the Markdown renderer, the sanitiser and `escape`.
class SafeHtml {
 public:
  SafeHtml() = default;
  [[nodiscard]] const std::string& str() const { return text_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }

 private:
  explicit SafeHtml(std::string text) : text_(std::move(text)) {}
  std::string text_;
  friend class Renderer;
  friend class HtmlMaker;  ///< the key of markdown.cpp, sanitise.cpp and safe.cpp
};
[[nodiscard]] SafeHtml escape(std::string_view text);

/// A URL that may stand in href or src: http, https, mailto, tel, a path of our own ("/…", not "//…") or a place on the page ("#…").
/// Holds ASCII only, no quote, angle bracket, white space or backslash.
class SafeUrl {
 public:
  SafeUrl() = default;
  /// "#" when the text is none of these.
  [[nodiscard]] static SafeUrl from(std::string_view untrusted);
  [[nodiscard]] static SafeUrl from(const text::Url& url);
  [[nodiscard]] const std::string& str() const { return text_; }

 private:
  explicit SafeUrl(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

/// JSON that may stand inside a <script type="application/json|ld+json"> element: `<`, `>`, `&`, U+2028 and U+2029 are escaped.
class SafeJson {
 public:
  explicit SafeJson(const json::value& value);
  [[nodiscard]] const std::string& str() const { return text_; }

 private:
  std::string text_;
};

}  // namespace pv::html
