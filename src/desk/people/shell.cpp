// SPDX-License-Identifier: Apache-2.0
#include "desk/people/shell.hpp"

#include "platform/http/server.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::people {

namespace {

std::string first_letter(const std::string& text) {
  const auto offsets = text::grapheme_offsets(text);
  return offsets.size() > 1 ? text.substr(0, offsets[1]) : text;
}

/// "Marta Ferri" -> "MF": the first letters of the first and last word.
std::string initials(const std::string& name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : name + " ") {
    if (c != ' ') word += c;
    else if (!word.empty()) words.push_back(std::exchange(word, {}));
  }
  std::string made;
  if (!words.empty()) made += first_letter(words.front());
  if (words.size() > 1) made += first_letter(words.back());
  return made;
}

}  // namespace

std::string ascii_json(const json::value& value) {
  static constexpr char kHex[] = "0123456789abcdef";
  const auto text = json::serialize(value);
  std::string out;
  const auto unit = [&](unsigned code) {
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(code >> shift) & 0xf];
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80) {
      out += text[i++];
      continue;
    }
    const std::size_t length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;  // serialize() gives well-formed UTF-8
    unsigned point = lead & (0xffu >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
      point = (point << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3fu);
    i += length;
    if (point < 0x10000) {
      unit(point);
    } else {
      unit(0xd800 + ((point - 0x10000) >> 10));
      unit(0xdc00 + ((point - 0x10000) & 0x3ff));
    }
  }
  return out;
}

void fill_zones(html::View& view, const std::string& chosen) {
  const auto offer = [&](const std::string& name) { view.section("ZONES").text("ZONE", name).flag("CHOSEN", name == chosen); };
  const auto& places = zone_places();
  const auto& known = zone_names();
  if (!std::binary_search(places.begin(), places.end(), chosen) && std::binary_search(known.begin(), known.end(), chosen)) offer(chosen);
  for (const auto& name : places) offer(name);
}

Shell::Shell(const html::Renderer& renderer, const text::Catalog& catalog, const Clock& clock)
    : renderer_(renderer), catalog_(catalog), clock_(clock) {}

void Shell::add_banner(std::function<std::optional<Message>(const Session*)> banner, std::string tone) {
  banners_.emplace_back(std::move(banner), std::move(tone));
}

std::string Shell::text(const http::Request& request, const Message& message) const { return catalog_.format(request.language, message); }

std::string Shell::date(const http::Request& request, Instant instant, text::DateStyle style) const {
  const auto* session = session_if(request);
  return text::format_instant(instant, session != nullptr ? session->zone() : Zone::utc(), request.language, style);
}

void Shell::frame(const http::Request& request, html::View& view) const {
  const auto* session = session_if(request);
  view.text("LANG", request.language);
  view.text("CSRF", http::csrf_token(request.csrf_secret, request.csrf_scope));
  view.text("BRAND_NAME", session != nullptr && session->brand ? session->brand->name : "Portavoce");
}

http::Response Shell::page(const http::Request& request, std::string_view place, std::string title, std::string_view view_file,
                           html::View content, int status) const {
  const auto& session = session_of(request);
  html::View view;
  frame(request, view);
  view.text("TITLE", title).text("PERSON_NAME", session.person.name).text("PERSON_INITIALS", initials(session.person.name));
  view.text("PERSON_ID", session.person.id.str()).text("BRAND_ID", session.brand->id.str());
  view.text("EVENTS_PATH", "/events?brand=" + session.brand->id.str());
  view.text("ROLE_NAME", text(request, Message("people.role." + std::string(to_string(session.role)))));
  view.flag("DEMO_TAG", session.brand->demonstration);
  view.text("BRAND_MARK", first_letter(session.brand->name));
  for (const auto& [id, name] : session.brands) {
    auto& item = view.section("BRANDS");
    item.text("NAME", name)
        .url("CHOOSE_URL", html::SafeUrl::from("/brands/" + id + "/choose"))
        .text("CSRF_TOKEN", http::csrf_token(request.csrf_secret, request.csrf_scope));
    item.flag("CURRENT", id == session.brand->id.str());
  }
  view.flag("MAY_ADD_BRAND", session.person.desk_admin);
  view.flag("MAY_WRITE", session.may(permission::kStoryWrite));
  for (const auto& known : places_) {
    if (!session.may(known.permission)) continue;
    auto& item = view.section("PLACES");
    item.text("LABEL", text(request, known.label_key)).text("KEY", "g " + known.key);
    item.url("PATH_URL", html::SafeUrl::from(known.path)).url("ICON_URL", html::SafeUrl::from("/assets/icons.svg#" + known.icon));
    item.flag("CURRENT", known.id == place);
  }
  bool any_banner = false;
  for (const auto& [banner, tone] : banners_) {
    if (const auto message = banner(&session)) {
      any_banner = true;
      auto& item = view.section("BANNERS");
      item.text("TEXT", text(request, *message)).text("TONE", tone);
      item.flag("IS_DEMO", tone == "demo").flag("IS_ALERT", tone != "demo");
      item.flag("MAY_END_DEMO", tone == "demo" && session.person.desk_admin);
    }
  }
  view.flag("HAS_BANNERS", any_banner);
  frame(request, content);
  view.html("CONTENT_HTML", renderer_.render(view_file, request.language, content));
  return http::Response::html(renderer_.render("people/views/shell.html", request.language, view).str(), status);
}

http::Response Shell::bare_page(const http::Request& request, std::string title, std::string_view view_file, html::View content,
                                int status) const {
  html::View view;
  frame(request, view);
  view.text("TITLE", title);
  frame(request, content);
  view.html("CONTENT_HTML", renderer_.render(view_file, request.language, content));
  auto response = http::Response::html(renderer_.render("people/views/door.html", request.language, view).str(), status);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

http::Response Shell::fragment(const http::Request& request, std::string_view view_file, html::View content, int status) const {
  frame(request, content);
  return http::Response::html(renderer_.render(view_file, request.language, content).str(), status);
}

http::Response api_one(const json::object& data, int status) { return http::Response::json(json::object{{"data", data}}, status); }

http::Response api_many(json::array data, const std::optional<std::string>& next) {
  json::object body{{"data", std::move(data)}};
  if (next) body["next"] = *next;
  else body["next"] = nullptr;
  return http::Response::json(body);
}

http::Response with_version(http::Response response, std::int64_t version) {
  response.headers.set("ETag", "\"" + std::to_string(version) + "\"");
  return response;
}

Result<void> require_match(const http::Request& request, std::int64_t version) {
  const auto header = request.headers.get("If-Match");
  if (!header || http::etag_listed(*header, "\"" + std::to_string(version) + "\"")) return {};
  return fail(Code::PreconditionFailed, "people.changed_meanwhile");
}

}  // namespace pv::desk::people
