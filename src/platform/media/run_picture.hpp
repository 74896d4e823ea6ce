// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include "platform/media/picture.hpp"

namespace pv::media::detail {

/// One picture in one child. For the Worker.
[[nodiscard]] Result<Picture> run_picture(const std::string& program, const std::string& folder, bool must_seal, const PictureJob& job,
                                          const std::function<void(double)>& progress, const std::stop_token& stop);

/// SHA-256 of a file, hexadecimal.
[[nodiscard]] Result<std::string> hash_of_file(const std::string& path);

}  // namespace pv::media::detail
