// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "desk/newsroom/newsroom.hpp"

namespace pv::desk::newsroom {

struct PageParts {
  people::Desk desk;
  std::function<void(db::Tx&, const Page&)> after_change;  ///< in the transaction of each change
  std::function<std::string(const Id<Brand>&)> origin_of;  ///< empty while the site is not open
};

/// The desk's place *Newsroom*: /newsroom, /newsroom/{id}, and what can be done to a page.
[[nodiscard]] std::vector<http::Route> page_routes(const PageParts& parts);

}  // namespace pv::desk::newsroom
