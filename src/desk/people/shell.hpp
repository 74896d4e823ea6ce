// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "desk/people/people.hpp"
#include "platform/html/renderer.hpp"
#include "platform/http/message.hpp"
#include "platform/text/catalog.hpp"

namespace pv::desk::people {

/// One of the places at the left of every page.
struct Place {
  std::string id;         ///< "stories"; a page names the place it belongs to
  std::string label_key;  ///< i18n
  std::string path;
  std::string icon;  ///< id in the icon sprite
  std::string key;   ///< second stroke of its shortcut: "c" for "g c"
  http::Permission permission;
};

/// Live news for open pages: one Server-Sent Events stream per browser and brand at /events. In-process; what other processes on
/// the same database do is put in by the application, within a second or so. Whoever ends a session or takes somebody out of a brand
/// closes what that had open, once it is committed.
class LiveEvents {
 public:
  /// `event`: "delivery", "story"…; pages refresh what listens to it.
  void publish(const Id<Brand>& brand, std::string_view event, const json::object& data);
  /// News of the session's brand; Code::Conflict where the page that asks (`brand` in the query) is another's. `still_admitted` is
  /// asked when the stream is already on the list, so that one whose session ended meanwhile does not stay.
  [[nodiscard]] Result<http::Response> open(const http::Request& request, std::function<bool()> still_admitted);
  void close_session(const std::string& session_id);
  /// Of all sessions of a person but `keep`.
  void close_person(const Id<Person>& person, const std::string& keep = {});
  void close_member(const Id<Brand>& brand, const Id<Person>& person);
  void close_all();
  /// Brands whose news somebody listens to.
  [[nodiscard]] std::vector<Id<Brand>> listening();

 private:
  struct Stream {
    std::string brand;
    std::string person;
    std::string session;
    std::shared_ptr<http::EventSender> sender;
  };
  void close_where(const std::function<bool(const Stream&)>& gone);

  std::mutex mutex_;
  std::vector<Stream> streams_;
};

/// Frames a view with the desk's layout: places, brand switcher, banners, language, CSRF. In every view these names are set:
/// CSRF (token), LANG, BRAND_NAME. Formats messages in the request's language.
class Shell {
 public:
  Shell(const html::Renderer& renderer, const text::Catalog& catalog, const Clock& clock);
  void set_places(std::vector<Place> places) { places_ = std::move(places); }
  /// Adds a banner on every page while it gives a message (full disk, demonstration).
  void add_banner(std::function<std::optional<Message>(const Session*)> banner, std::string tone);

  /// A whole page; `view_file` like "stories/views/editor.html" is included as the content.
  [[nodiscard]] http::Response page(const http::Request& request, std::string_view place, std::string title, std::string_view view_file,
                                    html::View content, int status = 200) const;
  /// A page without places, for sign-in, set-up and errors.
  [[nodiscard]] http::Response bare_page(const http::Request& request, std::string title, std::string_view view_file, html::View content,
                                         int status = 200) const;
  /// The view alone, for htmx.
  [[nodiscard]] http::Response fragment(const http::Request& request, std::string_view view_file, html::View content,
                                        int status = 200) const;

  [[nodiscard]] std::string text(const http::Request& request, const Message& message) const;
  [[nodiscard]] const text::Catalog& catalog() const { return catalog_; }
  [[nodiscard]] const html::Renderer& renderer() const { return renderer_; }
  /// "mar 24 nov 2026, 10:00" in the brand's zone and the request's language.
  [[nodiscard]] std::string date(const http::Request& request, Instant instant, text::DateStyle style = text::DateStyle::Full) const;

 private:
  void frame(const http::Request& request, html::View& view) const;
  const html::Renderer& renderer_;
  const text::Catalog& catalog_;
  const Clock& clock_;
  std::vector<Place> places_;
  std::vector<std::pair<std::function<std::optional<Message>(const Session*)>, std::string>> banners_;
};

/// What every area gets: services without business, all alive as long as the application.
struct Desk {
  db::Database& database;
  const Clock& clock;
  const Shell& shell;
  LiveEvents& live;
};

/// What a row of the audit log is about: a name people know, where it was (a channel), the page where it is found.
struct Named {
  std::string text;
  std::string where;
  std::string path;
};

/// Puts a refusal into a form's view: ERRORS list, and `<FIELD>_ERROR` flagged section with its text.
void show_fault(const Shell& shell, const http::Request& request, const Error& error, html::View& view);
/// The choice of a zone: ZONES {ZONE, CHOSEN}. A chosen one that is none of the usual places is offered as well.
void fill_zones(html::View& view, const std::string& chosen);
/// Tabs of the settings; `current` is a tab's id. Areas above add theirs with `add_settings_tab` at start.
void fill_settings_tabs(const Shell& shell, const http::Request& request, std::string_view current, html::View& view);
struct SettingsTab {
  std::string id;
  std::string label_key;
  std::string path;
  http::Permission permission;
};
/// Before the tab `before`, or last; a tab that is there already stays as it is.
void add_settings_tab(SettingsTab tab, std::string_view before = {});

/// JSON with everything above ASCII as \u escapes, for header values (HX-Trigger).
[[nodiscard]] std::string ascii_json(const json::value& value);

/// API answers shared by all areas: `{"data": …}` for one, `{"data": […], "next": "cursor"|null}` for many; times are RFC 3339 UTC.
[[nodiscard]] http::Response api_one(const json::object& data, int status = 200);
[[nodiscard]] http::Response api_many(json::array data, const std::optional<std::string>& next);
/// Adds `ETag: "<version>"`; `If-Match` is checked by `require_match`: Code::PreconditionFailed "people.changed_meanwhile" where it
/// names other versions only (RFC 9110 §13.1.1); missing is fine.
[[nodiscard]] http::Response with_version(http::Response response, std::int64_t version);
[[nodiscard]] Result<void> require_match(const http::Request& request, std::int64_t version);

}  // namespace pv::desk::people
