// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "desk/publishing/publishing.hpp"
#include "platform/http/server.hpp"

/// The brand's own public site: front page, story pages, feed, sitemap. Publishes like any channel, in one transaction.
namespace pv::desk::newsroom {

using people::Brand;
namespace core = pv::channels;

/// The newsroom's manifest; the application registers it like a network's. Its id is "newsroom".
[[nodiscard]] core::Channel make_channel();
inline constexpr std::string_view kNetwork = "newsroom";

struct Page {
  Id<Page> id;
  Id<Brand> brand_id;
  std::string story_id;
  std::string language;
  std::string slug;
  std::string title;
  std::string standfirst;
  std::string body;
  std::string link;
  std::string form;
  bool withdrawn = false;
  std::string correction;
  std::string withdrawal_note;
  Instant published_at;
  std::optional<Instant> corrected_at;
  std::optional<Instant> withdrawn_at;
  Instant updated_at;
  std::int64_t version = 1;
};

class Newsroom final : public publishing::LocalPublisher {
 public:
  Newsroom(people::Desk desk, const html::Renderer& renderer);
  ~Newsroom() override;

  [[nodiscard]] Result<core::Accepted> publish(db::Tx& tx, Instant now, const publishing::Delivery& delivery,
                                               const publishing::Placement& placement, const plan::Rendition& rendition) override;

  /// The public site of one brand: routes without session, cached. `origin`: where the outside sees it.
  [[nodiscard]] std::shared_ptr<const http::Site> site(const Brand& brand, const std::string& origin);
  /// Tells under which origin a brand's pages stand, for links in outcomes (set when the site is opened).
  [[nodiscard]] std::string origin_of(const Id<Brand>& brand) const;

  /// The desk's place *Newsroom*: list of pages, correct, withdraw.
  [[nodiscard]] std::vector<http::Route> routes();
  /// Drops cached pages of brands whose epoch moved in another process; each second.
  [[nodiscard]] std::vector<jobs::Periodic> periodic();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pv::desk::newsroom
