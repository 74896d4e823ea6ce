// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/newsroom/newsroom.hpp"

/// What needs no database.
namespace pv::desk::newsroom::rules {

inline constexpr std::size_t kMaxNote = 2000;  ///< graphemes of a correction or a withdrawal note

/// The titles' own words as a path, then with 2, 3 … behind them; the last one ends in characters of the page's id, so that it is
/// free whatever is taken. None is the name of something else on the site, now or likely later (a language, "assets", "feed"…).
[[nodiscard]] std::vector<std::string> slug_candidates(std::string_view title, const Id<Page>& id);
/// The title people see: the publication's own, else how its text begins; never empty but when all of it is.
[[nodiscard]] std::string headline(const core::Publication& publication);
/// For search engines and cards: the standfirst, else how the text begins, on one line.
[[nodiscard]] std::string description(const Page& page);

/// Squeezed and normalised input of the desk's correction form.
struct Correction {
  std::string title;
  std::string standfirst;
  std::string body;
  std::string note;                   ///< shown above the text with its date; empty: nothing is said (a slip of the pen)
  std::optional<std::string> link{};  ///< absent: as it is
};
[[nodiscard]] Correction tidy(const Correction& typed);
/// Code::InvalidInput with the field it belongs to.
[[nodiscard]] Result<void> check(const Correction& correction);
/// The withdrawal's note, tidied. Code::InvalidInput when there is none or it is too long.
[[nodiscard]] Result<std::string> read_withdrawal_note(std::string_view typed);

/// A piece of a line of the press contact.
struct ContactPart {
  enum class Kind { Text, Mail, Phone, Link } kind = Kind::Text;
  std::string words;
  std::string target;  ///< "mailto:…", "tel:…" or the URL; empty for Text
  bool operator==(const ContactPart&) const = default;
};
/// Lines with their e-mail addresses, telephone numbers (seven digits at least) and web addresses found.
[[nodiscard]] std::vector<std::vector<ContactPart>> contact_lines(std::string_view text);

/// Which of the catalogue's languages frames a page written in `language`.
[[nodiscard]] std::string frame_language(std::string_view language);
/// A language in its own words: "Italiano"; the tag itself where the name is not known.
[[nodiscard]] std::string language_name(std::string_view language);
/// "it_IT" for Open Graph; empty when only the language is known and it is none of the desk's.
[[nodiscard]] std::string open_graph_locale(std::string_view language);
/// True where `origin` is an address of this machine as the application makes it without a configured one: "http://", then localhost
/// or an IP literal, then a port.
[[nodiscard]] bool is_own_origin(std::string_view origin);

}  // namespace pv::desk::newsroom::rules
