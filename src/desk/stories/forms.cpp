// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/forms.hpp"

#include <algorithm>
#include <charconv>

namespace pv::desk::stories {

namespace {
constexpr std::array kForms{Form::News, Form::PressRelease, Form::Article, Form::Interview, Form::VideoInterview, Form::Post};
}  // namespace

void fill_forms(const people::Shell& shell, const http::Request& request, const std::optional<Form>& chosen, html::View& view) {
  for (const auto form : kForms) {
    auto& item = view.section("FORMS");
    item.text("VALUE", to_string(form)).text("LABEL", shell.text(request, Message("stories.form." + std::string(to_string(form)))));
    item.flag("CHOSEN", form == chosen);
  }
}

void fill_languages(const people::Shell& shell, const http::Request& request, std::string_view chosen, html::View& view) {
  for (const std::string language : {"it", "en"}) {
    auto& item = view.section("LANGUAGES");
    item.text("VALUE", language).text("LABEL", shell.text(request, Message("people.language." + language)));
    item.flag("CHOSEN", language == chosen);
  }
}

std::int64_t read_version(const http::Request& request) {
  const auto text = request.form.get_or("version", "0");
  std::int64_t version = 0;
  std::from_chars(text.data(), text.data() + text.size(), version);
  return version;
}

service::Base read_base(const http::Request& request) {
  auto page = request.form.get_or("page", "");
  const bool is_name =
      page.size() <= 64 && std::all_of(page.begin(), page.end(), [](unsigned char c) { return std::isalnum(c) && c < 0x80; });
  if (!is_name) page.clear();
  return {read_version(request), std::move(page)};
}

std::int64_t captured_version(const http::Request& request) {
  const auto text = request.capture("version");
  std::int64_t version = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), version);
  return fault == std::errc{} && end == text.data() + text.size() ? version : 0;
}

bool belongs_in_form(const Error& error) {
  return error.code == Code::InvalidInput || error.code == Code::TooLarge || error.code == Code::Conflict ||
         error.code == Code::Unavailable;
}

http::Response autosaved(std::int64_t version, Instant at, const std::string& location) {
  json::object answer{{"version", version}, {"saved_at", to_rfc3339(at)}};
  if (!location.empty()) answer["location"] = location;
  return http::Response::json(answer, 200);
}

http::Response merged_sides(const json::object& both, std::int64_t version, const std::string& who, Instant at) {
  return http::Response::json(json::object{{"version", version}, {"saved_at", to_rfc3339(at)}, {"by", who}, {"merged", both}}, 200);
}

http::Response both_sides(const json::object& theirs, std::int64_t version, const std::string& who, Instant at) {
  return http::Response::json(json::object{{"version", version}, {"by", who}, {"at", to_rfc3339(at)}, {"theirs", theirs}}, 409);
}

}  // namespace pv::desk::stories
