// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/styles.hpp"

namespace pv::channels::practice {

const Format* Style::format(std::string_view wanted) const {
  const Manifest& manifest = original->manifest;
  if (wanted.empty()) return manifest.formats.empty() ? nullptr : &manifest.formats.front();
  return manifest.format(wanted);
}

const Style& Styles::add(const Channel& original) {
  styles_.push_back(std::make_unique<Style>(Style{&original, "practice_" + original.manifest.id}));
  return *styles_.back();
}

const Style* Styles::find(std::string_view id) const {
  for (const auto& one : styles_) {
    if (one->id() == id) return one.get();
  }
  return nullptr;
}

const Style* Styles::of_network(std::string_view network) const {
  for (const auto& one : styles_) {
    if (one->network == network) return one.get();
  }
  return nullptr;
}

std::vector<const Style*> Styles::all() const {
  std::vector<const Style*> all;
  all.reserve(styles_.size());
  for (const auto& one : styles_) all.push_back(one.get());
  return all;
}

std::string Styles::brand(std::string_view id) const {
  const Style* known = find(id);
  return known ? known->brand() : std::string(id);
}

std::string practice_name(const Style& style) { return style.brand() + " (prova)"; }

}  // namespace pv::channels::practice
