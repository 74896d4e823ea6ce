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

/// A page's title; empty when there is no such page.
[[nodiscard]] std::string page_title(db::Tx& tx, const Id<Brand>& brand, const std::string& id);

class Newsroom final : public publishing::LocalPublisher {
 public:
  Newsroom(people::Desk desk, const html::Renderer& renderer);
  ~Newsroom() override;

  [[nodiscard]] Result<core::Accepted> publish(db::Tx& tx, Instant now, const publishing::Delivery& delivery,
                                               const publishing::Placement& placement, const plan::Rendition& rendition) override;
  [[nodiscard]] std::optional<publishing::LocalPage> page_of(db::Tx& tx, const plan::Rendition& rendition,
                                                             const core::Publication& now) const override;

  /// The public site of one brand: routes without session, cached. `origin`: where the outside sees it. Asked again, the same site
  /// goes on under the new origin with the brand's new texts, and answers to that Host alone. An address of this machine that nobody
  /// chose ("http://localhost:8081", "http://192.0.2.1:8081") leaves it open to whatever name reaches the machine.
  [[nodiscard]] std::shared_ptr<const http::Site> site(const Brand& brand, const std::string& origin);
  /// Tells under which origin a brand's pages stand, for links in outcomes (set when the site is opened).
  [[nodiscard]] std::string origin_of(const Id<Brand>& brand) const;

  /// The desk's place *Newsroom*: list of pages, correct, withdraw.
  [[nodiscard]] std::vector<http::Route> routes();
  /// None so far. Pages that another process changed need no task: each cache looks at the brand's epoch while it is asked
  /// (cache.hpp), in every process, and an idle one writes nothing.
  [[nodiscard]] std::vector<jobs::Periodic> periodic();

 private:
  /// After the commit: the site forgets what it made, open pages of the desk hear of it.
  void after_change(db::Tx& tx, const Page& page);
  [[nodiscard]] std::string origin_in(db::Tx& tx, const Id<Brand>& brand) const;

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pv::desk::newsroom
