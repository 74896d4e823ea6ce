// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/html/safe.hpp"
#include "platform/text/catalog.hpp"

namespace pv::html {

/// Values for one template: a tree of names. Names in templates are UPPER_CASE; sections and includes nest views.
///   {{TITLE}} text (escaped by context)   {{LINK}} a SafeUrl   {{BODY}} SafeHtml   {{#ITEMS}}…{{/ITEMS}} sections
///   {{>CARD}} include   {{t:stories.title}} a text of the catalogue (no arguments), put in when loaded
class View {
 public:
  View& text(std::string_view name, std::string_view value);
  View& number(std::string_view name, std::int64_t value);
  View& url(std::string_view name, const SafeUrl& url);
  View& html(std::string_view name, const SafeHtml& html);
  View& json(std::string_view name, const SafeJson& json);
  /// Shows the section once with this view's own values when `shown`.
  View& flag(std::string_view name, bool shown = true);
  /// Appends one repetition of the section and gives its view (valid until the next `section` call on the same name).
  View& section(std::string_view name);
  /// Fills the include `{{>NAME}}` once with that template file ("stories/card.html") and gives its view.
  View& include(std::string_view name, std::string_view template_file);

  struct Node;
  [[nodiscard]] const Node& node() const { return *node_; }
  View();
  ~View();
  View(View&&) noexcept;
  View& operator=(View&&) noexcept;
  View(const View&) = delete;
  View& operator=(const View&) = delete;

 private:
  std::unique_ptr<Node> node_;
};

struct TemplateFile {
  std::string_view name;  ///< "<area>/<file>.html", e.g. "stories/editor.html"
  std::string_view text;
};

/// ctemplate with AUTOESCAPE put in front of every template. One compiled template per language.
class Renderer {
 public:
  /// Lints every template (see `lint_template`) and puts in the catalogue's texts; the first fault is the error.
  [[nodiscard]] static Result<std::unique_ptr<Renderer>> create(const std::vector<TemplateFile>& files, const text::Catalog& catalog);
  ~Renderer();
  [[nodiscard]] SafeHtml render(std::string_view template_file, std::string_view language, const View& view) const;

 private:
  Renderer();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Refuses what AUTOESCAPE does not protect: variables in `style`, `<style>`, `<script>` (but for a JSON element), `on*`, `hx-on*`,
/// unquoted attributes; and a variable in a URL attribute (href src action formaction poster srcset xlink:href hx-get hx-post …)
/// whose name does not end in URL (those take `View::url` only). Gives the faults, "line 12: …"; empty when clean.
[[nodiscard]] std::vector<std::string> lint_template(std::string_view text);

}  // namespace pv::html
