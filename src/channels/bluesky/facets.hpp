// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/core/channel.hpp"

namespace pv::channels::bluesky {

/// Finds what Bluesky's own apps make clickable, by byte offsets: @mentions of a handle, web addresses (with a scheme, or bare ones
/// below a known top-level domain), #tags of at most 64 graphemes. The target is the handle in lower case, the whole URL, or the
/// tag without its sign.
class RichTextReader final : public TextReader {
 public:
  [[nodiscard]] std::vector<Facet> facets(std::string_view text) const override;
};

}  // namespace pv::channels::bluesky
