// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// For the files of this folder alone.
namespace pv::html {

struct TemplateSource {
  std::string text;                 ///< what ctemplate is given
  std::vector<std::string> faults;  ///< "line 12: …"
};

/// Walks a template once as an HTML tokenizer does: finds the faults of `lint_template`, puts in the catalogue's texts (escaped) and
/// gives each variable the modifier its name asks for. `text_of` gives the text for a key, or nothing.
[[nodiscard]] TemplateSource read_template(std::string_view text,
                                           const std::function<std::optional<std::string>(std::string_view)>& text_of);

}  // namespace pv::html
