// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

/// Texts that a person reads before they change: `tests/golden/<name>`. PV_ACCEPT=1 writes what was found and reports the test as
/// skipped, so that an accepted change never counts as a passed one.
namespace pv::test {

[[nodiscard]] inline bool accepting() {
  const char* wish = std::getenv("PV_ACCEPT");
  return wish != nullptr && std::string(wish) == "1";
}

}  // namespace pv::test

#define PV_EXPECT_GOLDEN(name, found)                                                                         \
  do {                                                                                                        \
    std::string pv_path_(PV_SOURCE_DIR "/tests/golden/");                                                     \
    pv_path_.append(name);                                                                                    \
    const std::string pv_found_ = (found);                                                                    \
    if (::pv::test::accepting()) {                                                                            \
      std::ofstream(pv_path_, std::ios::binary) << pv_found_;                                                 \
      GTEST_SKIP() << "accepted as " << pv_path_;                                                             \
    }                                                                                                         \
    std::ifstream pv_file_(pv_path_, std::ios::binary);                                                       \
    ASSERT_TRUE(pv_file_.good()) << pv_path_ << " is missing; PV_ACCEPT=1 writes it";                         \
    const std::string pv_kept_((std::istreambuf_iterator<char>(pv_file_)), std::istreambuf_iterator<char>()); \
    EXPECT_EQ(pv_kept_, pv_found_) << "read the change; PV_ACCEPT=1 accepts it";                              \
  } while (false)
