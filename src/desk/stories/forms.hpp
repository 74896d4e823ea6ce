// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/service.hpp"

/// What the forms of stories and renditions bring, and what they get back. Private to the area.
namespace pv::desk::stories {

/// The story has another rendition on the same channel.
[[nodiscard]] bool is_one_of_several(const std::vector<Rendition>& all, const Rendition& rendition);
/// FORMS {VALUE, LABEL, CHOSEN} and LANGUAGES likewise: what a choice of them offers.
void fill_forms(const people::Shell& shell, const http::Request& request, const std::optional<Form>& chosen, html::View& view);
void fill_languages(const people::Shell& shell, const http::Request& request, std::string_view chosen, html::View& view);
/// The version the form was filled from; 0 without one.
[[nodiscard]] std::int64_t read_version(const http::Request& request);
/// The version the form was filled from, and the page it stands on where the script says so.
[[nodiscard]] service::Base read_base(const http::Request& request);
/// 0, which no version has, unless it is a number.
[[nodiscard]] std::int64_t captured_version(const http::Request& request);
/// Faults of what was typed, and of the disk: all that a form comes back with.
[[nodiscard]] bool belongs_in_form(const Error& error);
/// The answer to a save by the form's script; `location` when it made the story.
[[nodiscard]] http::Response autosaved(std::int64_t version, Instant at, const std::string& location);
/// The answer to a save that was merged with another's: what the form holds from now on, by its own names.
[[nodiscard]] http::Response merged_sides(const json::object& both, std::int64_t version, const std::string& who, Instant at);
/// What the form's script compares: the names are the form's own.
[[nodiscard]] http::Response both_sides(const json::object& theirs, std::int64_t version, const std::string& who, Instant at);

/// A disk that is full, or fills by this very write, is said in the form, so that the text stays before the eyes of who wrote it.
template <class F>
std::invoke_result_t<F, db::Tx&> write_typed(db::Database& database, F&& work) {
  try {
    return database.write(std::forward<F>(work));
  } catch (const db::Failure& failure) {
    if (failure.kind() != db::Failure::Kind::Full) throw;
    return fail(Code::Unavailable, "people.disk_full", failure.query() + ": " + failure.what());
  }
}

}  // namespace pv::desk::stories
