// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace pv::http {

struct Site;

/// The heads of a cached page without status line and Date, ready to be sent before the body of CachedBody.
struct PreparedHeads {
  const Site* site = nullptr;  ///< whose security headers they carry
  int status = 200;
  std::string etag;  ///< quoted; the gzip form's differs by a suffix
  std::string gzip_etag;
  std::string last_modified;  ///< as sent; empty: not said
  std::string plain;          ///< each ends with the empty line
  std::string gzip;           ///< empty when the body has no gzip form
  std::string not_modified;
  std::string not_modified_gzip;
};

}  // namespace pv::http
