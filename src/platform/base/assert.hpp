// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pv {
[[noreturn]] void assertion_failed(const char* expression, const char* file, int line, const char* function);
}

/// Always on. For our own invariants only, never for what a person, a peer or a file can cause.
#define PV_ASSERT(expression) ((expression) ? static_cast<void>(0) : ::pv::assertion_failed(#expression, __FILE__, __LINE__, __func__))
