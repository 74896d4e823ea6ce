// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "desk/stories/stories.hpp"

/// Fields of a story beside its text. Private to the area.
namespace pv::desk::stories {

struct DetailField {
  enum class Group {
    Facts,   ///< who, what, when, where, why, numbers
    Form,    ///< what this form of story has of its own
    Demand,  ///< how one knows that people want it
    Repost,  ///< content of somebody else: whose, where, and by what permission
  };
  enum class Kind { Line, Text, Date, Url };
  std::string_view key;  ///< of Details, of the API, of `stories.detail.<key>`
  Group group = Group::Facts;
  Kind kind = Kind::Line;
  std::vector<Form> forms{};   ///< that show it; empty: all
  std::vector<Form> wanted{};  ///< that are not complete without it
  bool help = false;           ///< `stories.detail_help.<key>` stands below it
};
[[nodiscard]] std::span<const DetailField> detail_fields();
[[nodiscard]] const DetailField* detail_field(std::string_view key);

/// Tidied, without empty ones. Code::InvalidInput for a field that does not exist, a text above 2,000 graphemes, a wrong address or day.
[[nodiscard]] Result<Details> checked(Details details);

/// Keys of what the story's form wants and does not have yet, in the order of the fields. Nothing of it keeps a story from being saved.
[[nodiscard]] std::vector<std::string_view> missing(Form form, const Details& details);
/// Somebody else's content needs author, address and permission before it goes out: the first of them that is missing.
[[nodiscard]] std::optional<std::string_view> repost_lacks(const Details& details);

/// One number with what it counts and where it is from: a line "42; confezioni ritirate; registro di produzione".
struct Number {
  std::string value;
  std::string what;
  std::string source;  ///< empty: not told
};
[[nodiscard]] std::vector<Number> numbers_of(const Details& details);

}  // namespace pv::desk::stories
