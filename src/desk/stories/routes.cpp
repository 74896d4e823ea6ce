// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/api.hpp"
#include "desk/stories/pages.hpp"
#include "desk/stories/paste.hpp"
#include "desk/stories/store.hpp"

namespace pv::desk::stories {

Stories::Stories(people::Desk desk, const core::Registry& registry) : desk_(desk), registry_(registry) {}

std::vector<jobs::Periodic> Stories::periodic() {
  return {{.name = "stories.index", .every = std::chrono::minutes(10), .run = [this]() -> Result<void> {
             constexpr int kAtOnce = 100;
             constexpr int kMostRounds = 10'000;
             for (int round = 0; round < kMostRounds; ++round)
               if (desk_.database.write([&](db::Tx& tx) { return store::index_missing(tx, kAtOnce); }) < kAtOnce) break;
             return {};
           }}};
}

std::vector<http::Route> Stories::routes() {
  using enum http::Method;
  using namespace people::permission;
  const auto pages = std::make_shared<Pages>(desk_, registry_, parts_);
  const auto member = http::Access::Member;
  // A form of a whole story: kMaxBody percent-encoded at worst.
  constexpr std::size_t kFormBytes = 3 * kMaxBody + 100'000;
  const auto get = [&](std::string pattern, Result<http::Response> (Pages::*handler)(const http::Request&)) -> http::Route {
    return {Get, std::move(pattern), member, kStoryRead,
            [pages, handler](const http::Request& request) { return (pages.get()->*handler)(request); }};
  };
  const auto post = [&](std::string pattern, Result<http::Response> (Pages::*handler)(const http::Request&)) -> http::Route {
    return {Post,
            std::move(pattern),
            member,
            kStoryWrite,
            [pages, handler](const http::Request& request) { return (pages.get()->*handler)(request); },
            http::BodyKind::Memory,
            kFormBytes};
  };
  std::vector<http::Route> routes{
      get("/stories", &Pages::list),
      {Get, "/stories/new", member, kStoryWrite, [pages](const http::Request& request) { return pages->new_story(request); }},
      {Get, "/stories/import", member, kStoryWrite, [pages](const http::Request& request) { return pages->import_form(request); }},
      post("/stories/import", &Pages::import_text),
      post("/stories", &Pages::create),
      post("/stories/autosave", &Pages::create_by_autosave),
      post("/stories/preview", &Pages::preview_new),
      {Post, "/stories/paste", member, kStoryWrite, paste, http::BodyKind::Memory, 3 * kMaxPaste + 100'000},
      get("/stories/{id}", &Pages::show),
      post("/stories/{id}", &Pages::save),
      post("/stories/{id}/autosave", &Pages::autosave),
      post("/stories/{id}/preview", &Pages::preview),
      get("/stories/{id}/cards", &Pages::cards_of),
      post("/stories/{id}/archive", &Pages::archive),
      post("/stories/{id}/unarchive", &Pages::unarchive),
      post("/stories/{id}/duplicate", &Pages::duplicate),
      get("/stories/{id}/versions", &Pages::versions),
      get("/stories/{id}/versions/{version}", &Pages::version),
      post("/stories/{id}/versions/{version}/restore", &Pages::restore),
      get("/renditions/{id}/card", &Pages::card),
      post("/renditions/{id}/preview", &Pages::preview_rendition),
      post("/renditions/{id}/refit", &Pages::refit),
      post("/stories/{id}/renditions", &Pages::add_rendition),
      post("/renditions/{id}/remove", &Pages::remove_rendition),
      post("/renditions/{id}/confirm", &Pages::confirm),
      get("/renditions/{id}/change", &Pages::change),
      post("/renditions/{id}/take", &Pages::take),
      get("/renditions/{id}/versions", &Pages::rendition_versions),
      post("/renditions/{id}/versions/{version}/restore", &Pages::restore_rendition),
      {Post, "/renditions/{id}", member, kStoryWrite,
       [pages](const http::Request& request) { return pages->write_rendition(request, false); }, http::BodyKind::Memory, kFormBytes},
      {Post, "/renditions/{id}/autosave", member, kStoryWrite,
       [pages](const http::Request& request) { return pages->write_rendition(request, true); }, http::BodyKind::Memory, kFormBytes},
  };
  for (auto& route : api_routes(desk_, registry_, parts_)) routes.push_back(std::move(route));
  return routes;
}

}  // namespace pv::desk::stories
