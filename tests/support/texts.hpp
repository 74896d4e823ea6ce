// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/html/renderer.hpp"
#include "platform/text/catalog.hpp"

/// The program's own texts and views, made once for a test binary.
namespace pv::test {

[[nodiscard]] const text::Catalog& catalog();
[[nodiscard]] const html::Renderer& renderer();

}  // namespace pv::test
