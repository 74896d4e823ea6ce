// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/core/channel.hpp"
#include "channels/practice/styles.hpp"

namespace pv::channels::practice {

/// One visible call, "post", which takes no key: sent twice it makes two posts.
class PracticePublisher final : public Publisher {
 public:
  explicit PracticePublisher(const Style& style) : style_(style) {}
  [[nodiscard]] Next next(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory,
                          const Reply* reply) const override;

 private:
  const Style& style_;
};

/// Looks through what the account published since the delivery began for the very same text.
class PracticeReconciler final : public Reconciler {
 public:
  explicit PracticeReconciler(const Style& style) : style_(style) {}
  [[nodiscard]] Sighting look(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory,
                              const Reply* reply) const override;

 private:
  const Style& style_;
};

/// Fields: server, handle, token. Without a token the account is made on the spot.
class PracticeConnector final : public Connector {
 public:
  explicit PracticeConnector(const Style& style) : style_(style) {}
  [[nodiscard]] Connecting connect(const json::object& fields, const Account* existing, Memory& memory, const Reply* reply) const override;

 private:
  const Style& style_;
};

}  // namespace pv::channels::practice
