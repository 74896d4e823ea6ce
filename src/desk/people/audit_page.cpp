// SPDX-License-Identifier: Apache-2.0
// The audit log as people read it: who did what, on what, when.
#include "desk/people/pages.hpp"
#include "desk/people/store.hpp"

namespace pv::desk::people {

namespace {

constexpr int kRows = 50;

/// The word for what an area wrote in the log; one without a word stands as it was written.
std::string said(const Shell& shell, const http::Request& request, std::string_view table, std::string_view written) {
  std::string word(written);
  std::replace(word.begin(), word.end(), '.', '_');
  const auto key = "audit." + std::string(table) + "." + word;
  return shell.catalog().has(request.language, key) ? shell.text(request, Message(key)) : std::string(written);
}

/// What stands in the log for machines: the API gives it, a reader finds it said otherwise.
bool is_for_machines(std::string_view name) {
  return name == "instant" || name == "zone" || name == "now" || name == "delivery" || name == "version" || name == "note";
}

std::string value_in_words(const Shell& shell, const http::Request& request, std::string_view name, const json::value& value) {
  if (value.is_array()) {
    std::string list;
    for (const auto& item : value.get_array()) {
      list += (list.empty() ? "" : ", ") +
              (item.is_string() ? said(shell, request, "field", std::string(item.get_string())) : json::serialize(item));
    }
    return list;
  }
  if (value.is_object()) {
    // The time of a placement: its wall time says all.
    const auto* wall = value.get_object().if_contains("wall");
    if (wall == nullptr || !wall->is_string()) return {};
    return value_in_words(shell, request, "wall", *wall);
  }
  if (!value.is_string()) return json::serialize(value);
  std::string text(value.get_string());
  if (name == "wall") {
    const auto wall = WallTime::parse(text);
    return wall ? shell.date(request, session_of(request).zone().resolve(*wall).instant) : text;
  }
  if (name == "role" || name == "before" || name == "after") return shell.text(request, Message("people.role." + text));
  if (name == "decision") return said(shell, request, "decision", text);
  return text;
}

/// "ruolo: Autore · dal: mar 24 nov 2026, 10:00".
std::string details_in_words(const Shell& shell, const http::Request& request, const json::object& details) {
  std::string words;
  for (const auto& [name, value] : details) {
    if (is_for_machines(name)) continue;
    const auto text = value_in_words(shell, request, name, value);
    if (text.empty()) continue;
    words += (words.empty() ? "" : " · ") + said(shell, request, "field", name) + ": " + text;
  }
  return words;
}

}  // namespace

Result<http::Response> People::audit_page(const http::Request& request) {
  const auto& session = session_of(request);
  std::optional<std::string> before;
  if (const auto after = request.query.get("after"); after && is_uuid(*after)) before = *after;
  std::vector<store::AuditRow> rows;
  std::vector<Named> names;
  desk_.database.read([&](db::Tx& tx) {
    rows = store::audit_rows(tx, session.brand_id(), before, kRows);
    for (const auto& row : rows)
      names.push_back(name_object ? name_object(tx, session.brand_id(), row.object_kind, row.object_id) : Named{});
  });
  html::View view;
  fill_settings_tabs(desk_.shell, request, "audit", view);
  view.flag("NONE", rows.empty());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    const auto& name = names[i];
    auto& item = view.section("ROWS");
    item.text("AT", desk_.shell.date(request, row.at, text::DateStyle::Full)).text("AT_ISO", to_rfc3339(row.at));
    item.text("WHO", row.who.empty() ? desk_.shell.text(request, "people.audit_nobody") : row.who);
    item.text("ACTION", said(desk_.shell, request, "action", row.action)).text("KIND", said(desk_.shell, request, "kind", row.object_kind));
    item.text("DETAILS", details_in_words(desk_.shell, request, row.details));
    const auto label = !name.text.empty()  ? name.text
                       : name.path.empty() ? std::string()
                                           : desk_.shell.text(request, "people.audit_untitled");
    if (!label.empty() && !name.path.empty()) {
      item.section("LINK").text("NAME", label).url("PATH_URL", html::SafeUrl::from(name.path));
    } else if (!label.empty()) {
      item.section("PLAIN").text("NAME", label);
    }
    if (!name.where.empty()) item.section("WHERE").text("CHANNEL", name.where);
    item.text("ID", row.object_id);
  }
  if (rows.size() == kRows) view.section("MORE").url("MORE_URL", html::SafeUrl::from("/settings/audit?after=" + rows.back().id));
  return desk_.shell.page(request, "settings", desk_.shell.text(request, "people.tab.audit"), "people/views/settings_audit.html",
                          std::move(view));
}

}  // namespace pv::desk::people
