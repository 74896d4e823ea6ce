// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/plan/plan.hpp"

/// Rows of `placement`; for this area only.
namespace pv::desk::plan::store {

void insert(db::Tx& tx, const Placement& placement, std::string_view zone_data);
/// New time; the state becomes planned.
void set_time(db::Tx& tx, Instant now, const Placement& placement, std::string_view zone_data);
struct Standing {
  bool open = false;  ///< planned, sending, held or unknown
  bool out = false;   ///< published
};
[[nodiscard]] Standing standing_of(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& rendition);
/// Planned placements after `now` whose instant was computed with other zone data.
[[nodiscard]] std::vector<Placement> with_old_zone_data(db::Tx& tx, Instant now, std::string_view zone_data);

}  // namespace pv::desk::plan::store
