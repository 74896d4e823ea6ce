// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/http/message.hpp"

namespace pv::http {

/// An Error with the exact status where its code has none of its own, and fields the answer needs (Allow).
struct Failure {
  Error error;
  int status = 0;  ///< 0: the code's
  Headers headers{};
};

}  // namespace pv::http
