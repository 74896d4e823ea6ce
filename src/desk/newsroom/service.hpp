// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "desk/newsroom/rules.hpp"
#include "desk/newsroom/store.hpp"

/// What changes pages. Each runs in the caller's transaction, moves the brand's epoch and writes the audit row.
namespace pv::desk::newsroom::service {

/// A new page, or the new version of the page this story already has in this language: same address, same day of publication.
/// Refused (Code::Conflict) when that page was withdrawn, since nothing comes back by itself, and when it was corrected by hand and
/// would say something else, since the correction would be lost.
[[nodiscard]] Result<Page> publish(db::Tx& tx, Instant now, const publishing::Delivery& delivery, const plan::Rendition& rendition);
/// LocalPublisher::page_of.
[[nodiscard]] std::optional<publishing::LocalPage> page_of(db::Tx& tx, const plan::Rendition& rendition, const core::Publication& now);

/// The page's words as its rendition would have them now, with the note as it is; nothing where they are the page's already.
[[nodiscard]] std::optional<rules::Correction> update_of(db::Tx& tx, const Page& page);

/// Code::Conflict "newsroom.changed_meanwhile" when `version` is not the page's.
[[nodiscard]] Result<Page> correct(db::Tx& tx, Instant now, const people::Session& session, const Id<Page>& id, std::int64_t version,
                                   const rules::Correction& correction);
[[nodiscard]] Result<Page> withdraw(db::Tx& tx, Instant now, const people::Session& session, const Id<Page>& id, std::int64_t version,
                                    const std::string& note);
[[nodiscard]] Result<Page> restore(db::Tx& tx, Instant now, const people::Session& session, const Id<Page>& id, std::int64_t version);

}  // namespace pv::desk::newsroom::service
