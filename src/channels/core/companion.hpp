// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "platform/base/result.hpp"
#include "platform/base/time.hpp"
#include "platform/http/server.hpp"

namespace pv::channels {

/// A network that ships with the product: the application starts its site on a port of its own, in its process or (for tests) as
/// `portavoce companion <network id>`. Several channels of one folder may share one companion.
class Companion {
 public:
  virtual ~Companion() = default;
  /// Reads and keeps its state in `folder` (made when missing). `public_url` is the origin people and posts use.
  [[nodiscard]] virtual Result<void> open(const std::string& folder, const Clock& clock) = 0;
  virtual void set_public_url(const std::string& public_url) = 0;
  [[nodiscard]] virtual std::shared_ptr<const http::Site> site() = 0;
  /// The connect form's fields for an account of this channel on this companion ("server", "token"…), for the demo brand.
  [[nodiscard]] virtual json::object connect_fields(const std::string& network, const std::string& server_url,
                                                    const std::string& handle) = 0;
};

}  // namespace pv::channels
