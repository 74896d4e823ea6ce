// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "channels/core/channel.hpp"
#include "desk/people/pages.hpp"
#include "platform/crypto/crypto.hpp"

namespace pv::app {

/// The real clock, but for the moments in which the demonstration's past is made.
class DemoClock final : public Clock {
 public:
  [[nodiscard]] Instant now() const override;
  void set(Instant instant) { fixed_ = to_micros(instant); }
  void release() { fixed_ = 0; }

 private:
  std::atomic<std::int64_t> fixed_{0};
};

struct DemoParts {
  desk::people::Desk desk;
  const channels::Registry& registry;
  net::Client& client;
  const crypto::Sealer& sealer;
  desk::people::People& people;
  const html::Renderer& renderer;
  DemoClock& clock;
  std::map<std::string, unsigned short> companion_ports;                         ///< network -> port
  std::function<Result<std::string>(const desk::people::Brand&)> open_newsroom;  ///< gives its origin
};

/// Settings: the demonstration's person (empty once it was ended), and whether all of it was made.
inline constexpr const char* kDemoPerson = "demo";
inline constexpr const char* kDemoComplete = "demo_complete";

/// Makes the demonstration brand of ten stories (src/app/demo/*.toml): channels of the networks that ship with the product, a past
/// that went through the real publishing engine at past hours, a placement in three minutes. All times are relative to now. Called again after a start that died
/// half-way, it carries on where that one ended.
[[nodiscard]] Result<void> seed_demo(const DemoParts& parts);

/// `/demo/end`: archives the demonstration and makes the person's own brand.
[[nodiscard]] std::vector<http::Route> demo_routes(desk::people::Desk desk, desk::people::People& people);

}  // namespace pv::app
