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

/// Values for one template: a tree of names. Names in templates are UPPER_CASE; sections and includes nest views, and what a view
/// lacks is looked up in the views around it (an include's name only within its own template, so that including ends).
///   {{TITLE}}        text, escaped by its context: element content or a quoted attribute
///   {{LINK_URL}}     a SafeUrl; the only kind that may stand in href, src, action, hx-get …
///   {{BODY_HTML}}    SafeHtml; in element content alone
///   {{DATA_JSON}}    SafeJson; in <script type="application/json|ld+json"> or in a quoted attribute (hx-vals, data-…)
///   {{#ITEMS}}…{{/ITEMS}} a section, {{#ITEMS_separator}}…{{/ITEMS_separator}} inside it between its repetitions
///   {{>CARD}}        an include       {{t:stories.title}} a text of the catalogue (no arguments)       {{! a remark }}
/// The ending of a name says how it is escaped, so a template cannot choose: modifiers (`:none`, `:h`) are refused by the lint, and
/// a value of one kind under another kind's name is an assertion.
class View {
 public:
  View& text(std::string_view name, std::string_view value);  ///< name not ending in URL, HTML or JSON
  View& number(std::string_view name, std::int64_t value);
  View& url(std::string_view name, const SafeUrl& url);     ///< name ending in URL
  View& html(std::string_view name, const SafeHtml& html);  ///< name ending in HTML
  View& json(std::string_view name, const SafeJson& json);  ///< name ending in JSON
  /// Shows the section once with this view's own values when `shown`.
  View& flag(std::string_view name, bool shown = true);
  /// Appends one repetition of the section and gives its view, which lives as long as this view.
  View& section(std::string_view name);
  /// Fills the include `{{>NAME}}` once more with that template file ("stories/card.html") and gives its view.
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

/// ctemplate with AUTOESCAPE put in front of every template. One compiled template per language, made at its first use, so that a
/// start stays quick and only what is shown takes memory. Blank lines are left out; all else stays as written. Thread-safe.
class Renderer {
 public:
  enum class Check { None, All };

  /// `files` and `catalog` must outlive the renderer. With Check::All the first fault of `check` is the error.
  [[nodiscard]] static Result<std::unique_ptr<Renderer>> create(const std::vector<TemplateFile>& files, const text::Catalog& catalog,
                                                                Check check = Check::None);
  ~Renderer();
  /// An unknown or broken template file is a bug: std::logic_error. A text missing from the catalogue shows as its key.
  [[nodiscard]] SafeHtml render(std::string_view template_file, std::string_view language, const View& view) const;
  /// Lints and compiles every template in every language of the catalogue: the faults, "stories/editor.html: line 12: …".
  [[nodiscard]] std::vector<std::string> check() const;

 private:
  Renderer();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Refuses what AUTOESCAPE does not protect: variables in `style`, `<style>`, `<script>` (but for a JSON element), `srcdoc`, `on*`,
/// `hx-on*`, comments, tag and attribute names, unquoted attributes; a variable in a URL attribute (href src action formaction poster
/// srcset xlink:href hx-get hx-post …) whose name does not end in URL; modifiers, pragmas and other delimiters; sections that end in
/// another context than they began in. Gives the faults, "line 12: …"; empty when clean.
[[nodiscard]] std::vector<std::string> lint_template(std::string_view text);

}  // namespace pv::html
