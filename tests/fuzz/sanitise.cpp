// SPDX-License-Identifier: Apache-2.0
#include "platform/html/sanitise.hpp"

#include <cstddef>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

#include "platform/text/unicode.hpp"
#include "unit/platform/html/html_checks.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

/// Any bytes give markup that cannot act and that a second pass leaves as it is.
void fuzz_one(std::span<const std::byte> input) {
  const std::string_view html(reinterpret_cast<const char*>(input.data()), input.size());
  const auto clean = pv::html::sanitise(html).str();
  require(pv::text::valid_utf8(clean));
  require(clean.find("<script") == std::string::npos);
  require(pv::html::checks::active_part(clean).empty());
  require(pv::html::sanitise(clean).str() == clean);
  require(pv::text::valid_utf8(pv::html::html_to_text(html)));
}
