// SPDX-License-Identifier: Apache-2.0
#include "desk/channels/channels.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::channels {

namespace {

using people::session_of;

const db::Query kDisconnect("channels.disconnect", R"sql(
  UPDATE channel SET archived_at = $3, secrets = NULL, version = version + 1 WHERE brand_id = $1 AND id = $2 AND archived_at IS NULL)sql");
const db::Query kCancelPlanned("channels.planned_placements", R"sql(
  SELECT count(*) AS n FROM placement WHERE brand_id = $1 AND channel_id = $2 AND state IN ('planned', 'sending', 'held', 'unknown'))sql");

constexpr std::string_view kList = "channels/views/list.html";
constexpr std::string_view kConnect = "channels/views/connect.html";

std::string state_class(Health health) {
  switch (health) {
    case Health::Good: return "published";
    case Health::Unchecked: return "draft";
    case Health::Unreachable: return "unknown";
    case Health::Reconnect: return "failed";
  }
  return "draft";
}

json::object to_json(const Channel& channel, const core::Registry& registry) {
  json::object made{{"id", channel.id.str()},    {"network", channel.network}, {"leg", core::to_string(channel.leg)},
                    {"name", channel.name},      {"url", channel.url},         {"health", to_string(channel.health)},
                    {"version", channel.version}};
  if (channel.health_at) made["health_at"] = to_rfc3339(*channel.health_at);
  else made["health_at"] = nullptr;
  json::array formats;
  if (const auto* network = registry.find(channel.network)) {
    for (const auto& format : network->manifest.formats) {
      const auto limit = network->text_limit(format, channel.settings);
      formats.emplace_back(json::object{{"id", format.id}, {"max", limit.max}, {"max_bytes", limit.max_bytes}});
    }
    made["demonstration"] = network->manifest.demonstration;
  }
  made["formats"] = std::move(formats);
  return made;
}

}  // namespace

std::vector<http::Route> Channels::routes() {
  using enum http::Method;
  using enum http::Access;
  using namespace people::permission;
  people::add_settings_tab({"channels", "channels.tab", "/settings/channels", kChannelRead}, "people");

  const auto list = [this](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    const auto& shell = desk_.shell;
    html::View view;
    people::fill_settings_tabs(shell, request, "channels", view);
    const auto channels = desk_.database.read([&](db::Tx& tx) { return list_channels(tx, session.brand_id()); });
    const bool may = session.may(kChannelManage);
    for (const auto& channel : channels) {
      const auto* network = registry_.find(channel.network);
      auto& item = view.section("CHANNELS");
      item.url("ITEM_URL", html::SafeUrl::from("/settings/channels/" + channel.id.str()))
          .text("NAME", channel.name)
          .text("NETWORK", network != nullptr ? network->manifest.name : channel.network);
      const auto icon = network != nullptr ? network->manifest.preview_style : std::string("default");
      item.url("ICON_URL", html::SafeUrl::from("/assets/icons.svg#net-" + icon));
      item.text("HEALTH", shell.text(request, Message("channels.health." + std::string(to_string(channel.health)))));
      item.text("STATE", state_class(channel.health))
          .url("STATE_ICON_URL", html::SafeUrl::from("/assets/icons.svg#state-" + state_class(channel.health)));
      if (channel.health_note) item.section("NOTE").text("NOTE_TEXT", shell.text(request, *channel.health_note));
      if (channel.health_at)
        item.section("CHECKED")
            .text("CHECKED_AT", shell.date(request, *channel.health_at))
            .text("CHECKED_ISO", to_rfc3339(*channel.health_at));
      if (!channel.url.empty()) item.section("OPEN").url("OPEN_URL", html::SafeUrl::from(channel.url));
      item.flag("MAY", may && network != nullptr && network->connector != nullptr);
    }
    view.flag("MAY_CONNECT", may);
    html::View* to_come = nullptr;
    for (const auto* network : registry_.all()) {
      // What cannot be connected yet is no choice for the demonstration, which connects to networks of its own.
      if (!may || network->manifest.status != core::Status::InWork || session.brand->demonstration) continue;
      if (to_come == nullptr) to_come = &view.section("SOME_IN_WORK");
      auto& item = to_come->section("IN_WORK");
      item.text("NETWORK_NAME", network->manifest.name);
      item.url("NETWORK_ICON_URL", html::SafeUrl::from("/assets/icons.svg#net-" + network->manifest.preview_style));
      item.text("ABOUT", shell.text(request, Message(network->manifest.about_key)));
    }
    for (const auto* network : registry_.all()) {
      if (network->connector == nullptr || network->manifest.demonstration != session.brand->demonstration) continue;
      auto& item = view.section("NETWORKS");
      item.text("NETWORK_NAME", network->manifest.name)
          .url("CONNECT_URL", html::SafeUrl::from("/settings/channels/new/" + network->manifest.id));
      item.url("NETWORK_ICON_URL", html::SafeUrl::from("/assets/icons.svg#net-" + network->manifest.preview_style));
      item.flag("BETA", network->manifest.status == core::Status::Beta);
      item.text("ABOUT", shell.text(request, Message(network->manifest.about_key)));
      item.text("EVIDENCE", shell.text(request, Message(network->manifest.evidence_key)));
    }
    return shell.page(request, "settings", shell.text(request, "channels.tab"), kList, std::move(view));
  };

  const auto form = [this](const http::Request& request, const core::Channel& network, const Error* fault) -> http::Response {
    const auto& shell = desk_.shell;
    html::View view;
    view.text("NETWORK", network.manifest.name).url("ACTION_URL", html::SafeUrl::from("/settings/channels/new/" + network.manifest.id));
    for (const auto& field : network.manifest.connect) {
      auto& item = view.section(field.compulsory ? "FIELDS" : "MORE_FIELDS");
      item.text("KEY", field.key).text("LABEL", shell.text(request, Message(field.label_key)));
      item.text("HELP", shell.text(request, Message(field.label_key + "_help")));
      const auto given = request.form.get(field.key);
      item.text("VALUE", field.kind == core::ConnectField::Kind::Secret
                             ? std::string()
                             : text::repair_utf8(given.value_or(field.fallback).substr(0, 2048)));
      item.text("TYPE", field.kind == core::ConnectField::Kind::Secret ? "password" : "text");
      item.flag("COMPULSORY", field.compulsory);
      if (fault != nullptr && fault->field == field.key) {
        item.flag("BAD").section("FAULT").text("FIELD_ERROR", shell.text(request, fault->safe));
      }
    }
    if (fault != nullptr) people::show_fault(shell, request, *fault, view);
    return shell.page(request, "settings", shell.text(request, Message("channels.connect_title", {{"network", network.manifest.name}})),
                      kConnect, std::move(view), fault != nullptr ? 422 : 200);
  };

  const auto network_of = [this](const http::Request& request) -> Result<const core::Channel*> {
    const auto* network = registry_.find(request.capture("network"));
    if (network == nullptr) return fail(Code::NotFound, "channels.network_unknown");
    if (network->manifest.status == core::Status::InWork) return fail(in_work(network->manifest));
    if (network->connector == nullptr) return fail(Code::NotFound, "channels.network_unknown");
    return network;
  };
  const auto id_of = [](const http::Request& request) { return Id<Channel>::parse(request.capture("id")); };

  const auto disconnect = [this](const people::Session& session, const Id<Channel>& id) -> Result<void> {
    const auto now = desk_.clock.now();
    return desk_.database.write([&](db::Tx& tx) -> Result<void> {
      const auto channel = find_channel(tx, session.brand_id(), id);
      if (!channel) return fail(Code::NotFound, "channels.not_found");
      const auto* network = registry_.find(channel->network);
      if (network != nullptr && network->connector == nullptr) return fail(Code::Conflict, "channels.own_stays");
      const auto planned = tx.one(kCancelPlanned, session.brand_id(), id)->get<std::int64_t>("n");
      if (planned > 0) return fail(Code::Conflict, Message("channels.has_planned", {{"count", planned}}));
      tx.exec(kDisconnect, session.brand_id(), id, now);
      people::audit(tx, now, &session, "disconnected", "channel", id.str());
      return {};
    });
  };

  return {
      {Get, "/settings/channels", Member, kChannelRead, list},
      {Get, "/settings/channels/new/{network}", Member, kChannelManage,
       [form, network_of](const http::Request& request) -> Result<http::Response> {
         return form(request, *PV_TRY(network_of(request)), nullptr);
       }},
      {Post, "/settings/channels/new/{network}", Member, kChannelManage,
       [this, form, network_of](const http::Request& request) -> Result<http::Response> {
         const auto* network = PV_TRY(network_of(request));
         json::object fields;
         for (const auto& field : network->manifest.connect) fields[field.key] = text::trim(request.form.get_or(field.key, ""));
         auto connected = connect(session_of(request), network->manifest.id, fields);
         if (!connected) return form(request, *network, &connected.error());
         return http::Response::redirect("/settings/channels");
       }},
      {Post, "/settings/channels/{id}/check", Member, kChannelManage,
       [this, id_of](const http::Request& request) -> Result<http::Response> {
         const auto& session = session_of(request);
         PV_CHECK(check(&session, session.brand_id(), PV_TRY(id_of(request))));
         return http::Response::redirect("/settings/channels");
       }},
      {Post, "/settings/channels/{id}/disconnect", Member, kChannelManage,
       [disconnect, id_of](const http::Request& request) -> Result<http::Response> {
         PV_CHECK(disconnect(session_of(request), PV_TRY(id_of(request))));
         return http::Response::redirect("/settings/channels");
       }},

      {Get, "/api/v1/channels", Token, kChannelRead,
       [this](const http::Request& request) -> Result<http::Response> {
         const auto channels = desk_.database.read([&](db::Tx& tx) { return list_channels(tx, session_of(request).brand_id()); });
         json::array list;
         for (const auto& channel : channels) list.emplace_back(to_json(channel, registry_));
         return people::api_many(std::move(list), std::nullopt);
       }},
      {Post, "/api/v1/channels", Token, kChannelManage,
       [this](const http::Request& request) -> Result<http::Response> {
         const auto body = PV_TRY(request.json_object());
         const auto network = json::string_at(body, "network");
         const auto* fields = json::object_at(body, "fields");
         if (!network) return fail(Error(Code::InvalidInput, "channels.network_unknown").for_field("network"));
         if (fields == nullptr) return fail(Error(Code::InvalidInput, "channels.field_missing").for_field("fields"));
         const auto channel = PV_TRY(connect(session_of(request), *network, *fields));
         return people::with_version(people::api_one(to_json(channel, registry_), 201), channel.version);
       }},
      {Get, "/api/v1/channels/{id}", Token, kChannelRead,
       [this, id_of](const http::Request& request) -> Result<http::Response> {
         const auto id = PV_TRY(id_of(request));
         const auto channel = desk_.database.read([&](db::Tx& tx) { return find_channel(tx, session_of(request).brand_id(), id); });
         if (!channel) return fail(Code::NotFound, "channels.not_found");
         return people::with_version(people::api_one(to_json(*channel, registry_)), channel->version);
       }},
      {Delete, "/api/v1/channels/{id}", Token, kChannelManage,
       [disconnect, id_of](const http::Request& request) -> Result<http::Response> {
         PV_CHECK(disconnect(session_of(request), PV_TRY(id_of(request))));
         return http::Response::empty();
       }},
  };
}

}  // namespace pv::desk::channels
