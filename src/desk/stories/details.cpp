// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/details.hpp"

#include <algorithm>
#include <array>

#include "platform/text/unicode.hpp"
#include "platform/text/url.hpp"

namespace pv::desk::stories {

namespace {

using Group = DetailField::Group;
using Kind = DetailField::Kind;

constexpr std::size_t kMaxDetail = 2000;  ///< graphemes
constexpr std::array<std::string_view, 3> kRepost{"repost_author", "repost_url", "repost_permission"};

const std::vector<DetailField>& table() {
  using enum Form;
  static const std::vector<DetailField> kFields{
      {"who", Group::Facts, Kind::Line},
      {"what", Group::Facts, Kind::Line},
      {"when", Group::Facts, Kind::Line},
      {"where", Group::Facts, Kind::Line},
      {"why", Group::Facts, Kind::Line},
      {.key = "numbers", .group = Group::Facts, .kind = Kind::Text, .help = true},
      {"place", Group::Form, Kind::Line, {News, PressRelease}, {PressRelease}},
      {"day", Group::Form, Kind::Date, {News, PressRelease, Interview, VideoInterview}, {PressRelease}},
      {"contact", Group::Form, Kind::Text, {PressRelease}, {PressRelease}},
      {"boilerplate", Group::Form, Kind::Text, {PressRelease}, {PressRelease}},
      {"byline", Group::Form, Kind::Line, {Article, Interview, VideoInterview}, {Article}},
      {"person", Group::Form, Kind::Line, {Interview, VideoInterview}, {Interview, VideoInterview}},
      {"role", Group::Form, Kind::Line, {Interview, VideoInterview}, {Interview, VideoInterview}},
      {"video", Group::Form, Kind::Url, {VideoInterview}, {VideoInterview}},
      {.key = "demand", .group = Group::Demand, .kind = Kind::Text, .help = true},
      {"repost_author", Group::Repost, Kind::Line},
      {"repost_url", Group::Repost, Kind::Url},
      {.key = "repost_permission", .group = Group::Repost, .kind = Kind::Date, .help = true},
      {"repost_note", Group::Repost, Kind::Line},
  };
  return kFields;
}

bool holds(const std::vector<Form>& forms, Form form) { return std::find(forms.begin(), forms.end(), form) != forms.end(); }

/// "2026-11-24", a day that exists.
bool is_day(const std::string& text) { return text.size() == 10 && WallTime::parse(text + "T00:00").has_value(); }

}  // namespace

std::span<const DetailField> detail_fields() { return table(); }

const DetailField* detail_field(std::string_view key) {
  const auto found = std::find_if(table().begin(), table().end(), [&](const DetailField& field) { return field.key == key; });
  return found == table().end() ? nullptr : &*found;
}

Result<Details> checked(Details details) {
  Details clean;
  for (auto& [key, value] : details) {
    const auto* field = detail_field(key);
    if (field == nullptr)
      return fail(Error(Code::InvalidInput, Message("stories.api.unknown_field", {{"field", key.substr(0, 64)}}))
                      .for_field("details." + key.substr(0, 64)));
    if (!text::valid_utf8(value)) return fail(Error(Code::InvalidInput, "stories.not_text").for_field("details." + key));
    auto tidy = field->kind == Kind::Text ? text::trim(text::normalise(value)) : text::squeeze(text::normalise(value));
    if (tidy.empty()) continue;
    if (text::count_graphemes(tidy) > kMaxDetail)
      return fail(
          Error(Code::InvalidInput, Message("stories.detail_too_long", {{"max", std::int64_t{kMaxDetail}}})).for_field("details." + key));
    if (field->kind == Kind::Url) {
      const auto url = text::Url::parse(tidy);
      if (!url) return fail(Error(url.error()).for_field("details." + key));
      tidy = url->str();
    }
    if (field->kind == Kind::Date && !is_day(tidy))
      return fail(Error(Code::InvalidInput, "stories.day_malformed").for_field("details." + key));
    clean[key] = std::move(tidy);
  }
  return clean;
}

std::vector<std::string_view> missing(Form form, const Details& details) {
  std::vector<std::string_view> keys;
  for (const auto& field : table())
    if (holds(field.wanted, form) && !details.contains(std::string(field.key))) keys.push_back(field.key);
  return keys;
}

std::optional<std::string_view> repost_lacks(const Details& details) {
  const auto has = [&](std::string_view key) { return details.contains(std::string(key)); };
  if (std::none_of(kRepost.begin(), kRepost.end(), has)) return std::nullopt;
  const auto lacking = std::find_if_not(kRepost.begin(), kRepost.end(), has);
  return lacking == kRepost.end() ? std::nullopt : std::optional(*lacking);
}

std::vector<Number> numbers_of(const Details& details) {
  std::vector<Number> numbers;
  const auto found = details.find("numbers");
  if (found == details.end()) return numbers;
  std::string_view rest = found->second;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    std::array<std::string, 3> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto cut = i + 1 < parts.size() ? std::min(line.find(';'), line.size()) : line.size();
      parts.at(i) = text::trim(line.substr(0, cut));
      line.remove_prefix(std::min(cut + 1, line.size()));
    }
    if (!parts[0].empty()) numbers.push_back({parts[0], parts[1], parts[2]});
  }
  return numbers;
}

}  // namespace pv::desk::stories
