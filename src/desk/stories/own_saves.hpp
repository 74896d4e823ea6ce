// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/stories/service.hpp"

/// Whether a save that stands on an older version only stands behind saves of its own page. Private to the area.
namespace pv::desk::stories::own_saves {

/// Nobody but the page itself wrote between `base` and `current`.
[[nodiscard]] bool has_seen(db::Tx& tx, const Id<Brand>& brand, const std::string& object, const service::Base& base, std::int64_t current);
/// The page of `base` made `after` out of `before`. Nothing for a client that is no open page.
void note(db::Tx& tx, const Id<Brand>& brand, const std::string& object, const service::Base& base, std::int64_t before,
          std::int64_t after);

}  // namespace pv::desk::stories::own_saves
