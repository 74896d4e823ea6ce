// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pv::media {

/// Works on one picture: reads the request of descriptor 0 (platform/media/wire.hpp), gives up its rights, decodes descriptor 3 once,
/// writes the variants to descriptors 4 and up, and answers on descriptor 1. The exit code; `not_sealed` where seccomp is missing and
/// the request insists on it.
[[nodiscard]] int picture(int not_sealed);

}  // namespace pv::media
