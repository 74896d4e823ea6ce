// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target once over each file of its corpus, so that every build replays all seeds and past crashes.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

void fuzz_one(std::span<const std::byte> input);

int main() {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(PV_CORPUS, error), end; !error && entry != end; entry.increment(error))
    if (entry->is_regular_file()) files.push_back(entry->path());
  if (error || files.empty()) {
    std::fprintf(stderr, "no corpus in %s\n", PV_CORPUS);
    return 1;
  }
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
      std::fprintf(stderr, "cannot read %s\n", file.c_str());
      return 1;
    }
    const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    // Named before it runs, so that a crash says which input it was.
    std::printf("%s\n", file.filename().c_str());
    std::fflush(stdout);
    fuzz_one(std::as_bytes(std::span(bytes.data(), bytes.size())));
  }
  std::printf("%zu inputs replayed\n", files.size());
  return 0;
}
