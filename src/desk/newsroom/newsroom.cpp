// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/newsroom.hpp"

#include "desk/newsroom/store.hpp"

#include <map>
#include <mutex>

#include "desk/newsroom/pages.hpp"
#include "desk/newsroom/service.hpp"
#include "desk/newsroom/site.hpp"
#include "platform/base/assert.hpp"

namespace pv::desk::newsroom {

struct Newsroom::Impl {
  Impl(people::Desk the_desk, const html::Renderer& the_renderer) : desk(the_desk), renderer(the_renderer) {}

  [[nodiscard]] std::shared_ptr<BrandSite> site_of(const Id<Brand>& brand) const {
    const std::lock_guard lock(mutex);
    const auto found = sites.find(brand.str());
    return found == sites.end() ? nullptr : found->second;
  }

  people::Desk desk;
  const html::Renderer& renderer;
  mutable std::mutex mutex;
  std::map<std::string, std::shared_ptr<BrandSite>> sites;
};

std::string page_title(db::Tx& tx, const Id<Brand>& brand, const std::string& id) {
  const auto page = store::find(tx, brand, Id<Page>(id));
  return page ? page->title : std::string();
}

Newsroom::Newsroom(people::Desk desk, const html::Renderer& renderer) : impl_(std::make_unique<Impl>(desk, renderer)) {}
Newsroom::~Newsroom() = default;

Result<core::Accepted> Newsroom::publish(db::Tx& tx, Instant now, const publishing::Delivery& delivery,
                                         const publishing::Placement& /*placement*/, const plan::Rendition& rendition) {
  const auto page = PV_TRY(service::publish(tx, now, delivery, rendition));
  after_change(tx, page);
  return core::Accepted{.remote_id = page.id.str(), .url = origin_in(tx, page.brand_id) + "/" + page.slug};
}

std::optional<publishing::LocalPage> Newsroom::page_of(db::Tx& tx, const plan::Rendition& rendition, const core::Publication& now) const {
  return service::page_of(tx, rendition, now);
}

void Newsroom::after_change(db::Tx& tx, const Page& page) {
  const auto brand = people::find_brand(tx, page.brand_id);
  PV_ASSERT(brand);
  tx.after_commit([this, brand_id = page.brand_id, epoch = brand->public_epoch, id = page.id.str()] {
    if (const auto site = impl_->site_of(brand_id)) site->moved(epoch);
    impl_->desk.live.publish(brand_id, "newsroom", {{"id", id}});
  });
}

std::shared_ptr<const http::Site> Newsroom::site(const Brand& brand, const std::string& origin) {
  const std::lock_guard lock(impl_->mutex);
  auto& site = impl_->sites[brand.id.str()];
  if (site) site->set(brand, origin);
  else site = std::make_shared<BrandSite>(impl_->desk, impl_->renderer, brand, origin);
  return {site, &site->site()};
}

std::string Newsroom::origin_of(const Id<Brand>& brand) const {
  const auto site = impl_->site_of(brand);
  return site ? site->origin() : std::string();
}

std::string Newsroom::origin_in(db::Tx& tx, const Id<Brand>& brand) const {
  if (auto known = origin_of(brand); !known.empty()) return known;
  // A process that does not serve this site: what the brand itself says.
  const auto row = people::find_brand(tx, brand);
  PV_ASSERT(row);
  if (row->newsroom_url) return *row->newsroom_url;
  return "http://localhost:" + std::to_string(row->newsroom_port.value_or(0));
}

std::vector<http::Route> Newsroom::routes() {
  return page_routes({impl_->desk, [this](db::Tx& tx, const Page& page) { after_change(tx, page); },
                      [this](const Id<Brand>& brand) { return origin_of(brand); }});
}

std::vector<jobs::Periodic> Newsroom::periodic() { return {}; }

}  // namespace pv::desk::newsroom
