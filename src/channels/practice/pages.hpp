// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "channels/practice/store.hpp"
#include "channels/practice/styles.hpp"
#include "platform/text/catalog.hpp"

/// The network's pages: complete HTML documents, everything from outside escaped.
namespace pv::channels::practice {

/// The texts of these pages and of the failures they show, from the embedded catalogue; read at the first use.
[[nodiscard]] const text::Catalog& texts();

struct Card {
  Post post;
  Member member;
};

[[nodiscard]] std::string render_wall(const Styles& styles, std::string_view language, const std::vector<Member>& members,
                                      const std::vector<Card>& cards);
[[nodiscard]] std::string render_member(const Styles& styles, std::string_view language, const Member& member,
                                        const std::vector<Card>& cards);
[[nodiscard]] std::string render_post(const Styles& styles, std::string_view language, const Card& card);
[[nodiscard]] std::string render_failure(std::string_view language, const Error& error);
[[nodiscard]] std::string style_sheet(const Styles& styles);

}  // namespace pv::channels::practice
