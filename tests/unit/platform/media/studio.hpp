// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "platform/media/worker.hpp"
#include "support/sandbox.hpp"
#include "unit/platform/media/pictures.hpp"

namespace pv::test {

/// A Worker with a folder of its own.
class Studio : public testing::Test {
 protected:
  [[nodiscard]] media::Worker& worker() {
    if (!worker_) worker_ = std::make_unique<media::Worker>(media::WorkerOptions{PV_MEDIA_PROGRAM, sandbox_.path("work"), 2, true});
    return *worker_;
  }
  std::string write(const std::string& name, const std::string& bytes) { return sandbox_.write(name, bytes); }
  [[nodiscard]] const Sandbox& sandbox() const { return sandbox_; }

  [[nodiscard]] Result<media::Picture> picture(const std::string& bytes, std::vector<media::Variant> variants, media::PictureJob job = {}) {
    job.original = write("original-" + std::to_string(number_++), bytes);
    job.variants = std::move(variants);
    return worker().picture(std::move(job)).wait();
  }
  static std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  }
  /// The bytes of a picture in another format.
  [[nodiscard]] std::string as(const std::string& bytes, media::Kind format, int quality = 95, bool animated = false) {
    auto made = picture(bytes, {{.name = "as", .format = format, .quality = quality, .animated = animated}});
    if (!made) throw std::runtime_error("as: " + made.error().safe.key + " " + made.error().detail);
    return read(made->variants.at(0).path);
  }
  [[nodiscard]] Pixels pixels(const std::string& bytes) {
    return read_png(bytes.starts_with(kPngSignature) ? bytes : as(bytes, media::Kind::Png, 100));
  }

 private:
  Sandbox sandbox_;
  std::unique_ptr<media::Worker> worker_;
  int number_ = 0;
};

/// "near" of colours that went through lossy formats.
inline testing::AssertionResult near(const Rgba& found, const Rgba& wanted, int slack) {
  if (std::abs(found.red - wanted.red) <= slack && std::abs(found.green - wanted.green) <= slack &&
      std::abs(found.blue - wanted.blue) <= slack && std::abs(found.alpha - wanted.alpha) <= slack) {
    return testing::AssertionSuccess();
  }
  return testing::AssertionFailure() << "found " << found.red << "," << found.green << "," << found.blue << "," << found.alpha
                                     << ", wanted " << wanted.red << "," << wanted.green << "," << wanted.blue << "," << wanted.alpha;
}

}  // namespace pv::test
