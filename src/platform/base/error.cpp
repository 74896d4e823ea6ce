// SPDX-License-Identifier: Apache-2.0
#include "platform/base/error.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "platform/base/assert.hpp"

namespace pv {

namespace {
// In the order of `Code`.
constexpr std::array<CodeTraits, 16> kTraits{{
    {"invalid_input", 422, JobPolicy::Fail},
    {"unauthenticated", 401, JobPolicy::AskPerson},
    {"forbidden", 403, JobPolicy::Fail},
    {"not_found", 404, JobPolicy::Fail},
    {"conflict", 409, JobPolicy::Fail},
    {"precondition_failed", 412, JobPolicy::Fail},  // RFC 9110 §13.1.1
    {"gone", 410, JobPolicy::Fail},
    {"too_large", 413, JobPolicy::Fail},
    {"rate_limited", 429, JobPolicy::Retry},
    {"unsupported", 415, JobPolicy::Fail},
    {"upstream_rejected", 502, JobPolicy::Fail},
    {"upstream_unavailable", 502, JobPolicy::Retry},
    {"upstream_unknown", 502, JobPolicy::AskPerson},
    {"timeout", 504, JobPolicy::Retry},
    {"unavailable", 503, JobPolicy::Retry},
    {"internal", 500, JobPolicy::Fail},
}};
static_assert(kTraits.size() == static_cast<std::size_t>(Code::Internal) + 1);
}  // namespace

const CodeTraits& traits(Code code) { return kTraits.at(static_cast<std::size_t>(code)); }

void assertion_failed(const char* expression, const char* file, int line, const char* function) {
  std::fprintf(stderr, "assertion failed: %s at %s:%d in %s\n", expression, file, line, function);
  std::abort();
}

}  // namespace pv
