// SPDX-License-Identifier: Apache-2.0
#include "platform/text/catalog.hpp"

#include <unicode/fmtable.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <set>

#include "platform/base/assert.hpp"
#include "platform/base/log.hpp"
#include "platform/base/metrics.hpp"
#include "platform/base/toml.hpp"
#include "platform/text/icu.hpp"

namespace pv::text {

using icu_detail::from_utf8;
using icu_detail::to_utf8;

namespace {

/// A compiled pattern. Most texts have no argument or plain ones; only the rest (plural, select, number formats) keeps an ICU
/// object, which takes kilobytes.
struct Pattern {
  struct Part {
    std::string text;
    bool is_argument = false;
  };
  std::vector<Part> parts;
  std::set<std::string> arguments;
  std::unique_ptr<icu::MessageFormat> full;
  std::string fault;  ///< not empty: the pattern is broken and its source is shown instead
};

std::unique_ptr<const Pattern> compile(std::string_view source, const std::string& language) {
  auto pattern = std::make_unique<Pattern>();
  const auto wide = from_utf8(source);
  UErrorCode status = U_ZERO_ERROR;
  UParseError where{};
  icu::MessagePattern parsed(wide, &where, status);
  if (U_FAILURE(status)) {
    pattern->fault = std::string(u_errorName(status)) + " at character " + std::to_string(where.offset);
    return pattern;
  }
  bool complex = false;
  icu::UnicodeString literal;
  std::int32_t from = 0;
  for (std::int32_t i = 0; i < parsed.countParts(); ++i) {
    const auto& part = parsed.getPart(i);
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_START && part.getArgType() != UMSGPAT_ARG_TYPE_NONE) complex = true;
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME) pattern->arguments.insert(to_utf8(parsed.getSubstring(part)));
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NUMBER) pattern->fault = "numbered argument; give it a name";
    if (complex) continue;
    literal.append(wide, from, part.getIndex() - from);
    from = part.getLimit();
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME) {
      pattern->parts.push_back({to_utf8(literal), false});
      literal.remove();
      pattern->parts.push_back({to_utf8(parsed.getSubstring(part)), true});
    }
  }
  if (!complex) {
    pattern->parts.push_back({to_utf8(literal), false});
    return pattern;
  }
  pattern->parts.clear();
  pattern->full = std::make_unique<icu::MessageFormat>(wide, icu::Locale(language.c_str()), where, status);
  if (U_FAILURE(status)) {
    pattern->full.reset();
    pattern->fault = u_errorName(status);
  }
  return pattern;
}

bool well_formed_key(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(),
                                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; });
}

std::string shown(const MessageArg& value, std::string_view language) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return format_number(static_cast<double>(*integer), language, 0);
  return format_number(std::get<double>(value), language, 3);
}

struct Entry {
  std::string_view key;
  std::string_view source;
  std::atomic<const Pattern*> pattern{nullptr};

  ~Entry() { delete pattern.load(); }
};

/// One language's texts, packed: keys and texts in one block, entries sorted by key.
struct Language {
  std::string name;
  std::string block;
  std::unique_ptr<Entry[]> entries;
  std::size_t count = 0;

  [[nodiscard]] const Entry* find(std::string_view key) const {
    const Entry* const end = entries.get() + count;
    const Entry* const found =
        std::lower_bound(static_cast<const Entry*>(entries.get()), end, key, [](const Entry& e, std::string_view k) { return e.key < k; });
    return found != end && found->key == key ? found : nullptr;
  }
};

}  // namespace

struct Catalog::Impl {
  std::vector<Language> languages;
  mutable std::mutex mutex;  ///< compiling, and ICU's MessageFormat, whose const functions fill caches unlocked

  [[nodiscard]] const Language* language(std::string_view name) const {
    for (const auto& candidate : languages) {
      if (candidate.name == name) return &candidate;
    }
    return nullptr;
  }

  /// The entry in that language, else in any other.
  [[nodiscard]] std::pair<const Language*, const Entry*> find(std::string_view name, std::string_view key) const {
    const auto* own = language(name);
    if (own != nullptr) {
      if (const auto* entry = own->find(key)) return {own, entry};
    }
    for (const auto& other : languages) {
      if (&other == own) continue;
      if (const auto* entry = other.find(key)) return {&other, entry};
    }
    return {nullptr, nullptr};
  }

  [[nodiscard]] const Pattern& pattern_of(const Language& language, const Entry& entry) const {
    if (const auto* ready = entry.pattern.load(std::memory_order_acquire)) return *ready;
    const std::lock_guard lock(mutex);
    if (const auto* ready = entry.pattern.load(std::memory_order_acquire)) return *ready;
    auto made = compile(entry.source, language.name);
    if (!made->fault.empty()) log::error("text.broken_pattern", {{"key", entry.key}, {"language", language.name}, {"reason", made->fault}});
    const Pattern& result = *made;
    const_cast<Entry&>(entry).pattern.store(made.release(), std::memory_order_release);
    return result;
  }
};

Catalog::Catalog() : impl_(std::make_unique<Impl>()) {}
Catalog::~Catalog() = default;
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;

Result<Catalog> Catalog::create(const std::vector<std::pair<std::string, std::string>>& files) {
  const auto broken = [](const std::string& file, std::string reason) {
    return fail(Code::InvalidInput, Message("text.catalog_broken", {{"file", file}, {"reason", reason}}), file + ": " + reason);
  };
  std::map<std::string, std::map<std::string, std::string>> texts;
  for (const auto& [name, content] : files) {
    std::string_view path = name;
    if (path.ends_with(".toml")) path.remove_suffix(5);
    const auto slash = path.find('/');
    if (slash == std::string_view::npos || slash == 0 || !well_formed_key(path.substr(slash + 1))) return broken(name, "not language/area");
    const std::string area(path.substr(slash + 1));
    auto& language = texts[std::string(path.substr(0, slash))];
    for (auto& [key, entry] : PV_TRY(parse_toml(content))) {
      const auto* text = std::get_if<std::string>(&entry.value);
      const auto full = area + "." + key;
      if (text == nullptr) return broken(name, full + " is not a text");
      if (!well_formed_key(key)) return broken(name, full + " is not a key");
      if (!language.emplace(full, *text).second) return broken(name, full + " is there twice");
    }
  }
  Catalog catalog;
  for (const auto& [name, entries] : texts) {
    auto& language = catalog.impl_->languages.emplace_back();
    language.name = name;
    std::size_t size = 0;
    for (const auto& [key, text] : entries) size += key.size() + text.size();
    language.block.reserve(size);
    language.entries = std::make_unique<Entry[]>(entries.size());
    for (const auto& [key, text] : entries) {
      auto& entry = language.entries[language.count++];
      const auto put = [&](const std::string& value) {
        const auto begin = language.block.size();
        language.block += value;
        return std::string_view(language.block.data() + begin, value.size());
      };
      entry.key = put(key);
      entry.source = put(text);
    }
  }
  return catalog;
}

std::string Catalog::format(std::string_view language, const Message& message) const {
  const auto [home, entry] = impl_->find(language, message.key);
  if (entry == nullptr || home->name != language) {
    static auto& missing = metrics::counter("portavoce_text_missing_total", "Texts asked for in a language that lacks them");
    missing.add();
  }
  if (entry == nullptr) return message.key;
  // Nothing of MessageFormat's syntax in it: the text is its own result.
  if (entry->source.find_first_of("{}'") == std::string_view::npos) return std::string(entry->source);

  const auto& pattern = impl_->pattern_of(*home, *entry);
  if (!pattern.fault.empty()) return std::string(entry->source);
  if (!pattern.full) {
    std::string out;
    for (const auto& part : pattern.parts) {
      if (!part.is_argument) {
        out += part.text;
        continue;
      }
      const auto found = std::find_if(message.args.begin(), message.args.end(), [&](const auto& arg) { return arg.first == part.text; });
      out += found == message.args.end() ? "{" + part.text + "}" : shown(found->second, home->name);
    }
    return out;
  }
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (const auto& [name, value] : message.args) {
    names.push_back(from_utf8(name));
    if (const auto* text = std::get_if<std::string>(&value)) values.emplace_back(from_utf8(*text));
    if (const auto* integer = std::get_if<std::int64_t>(&value)) values.emplace_back(static_cast<int64_t>(*integer));
    if (const auto* real = std::get_if<double>(&value)) values.emplace_back(*real);
  }
  icu::UnicodeString out;
  UErrorCode status = U_ZERO_ERROR;
  {
    const std::lock_guard lock(impl_->mutex);
    pattern.full->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), out, status);
  }
  if (U_FAILURE(status)) {
    log::error("text.unformattable", {{"key", message.key}, {"language", home->name}, {"reason", u_errorName(status)}});
    return std::string(entry->source);
  }
  return to_utf8(out);
}

bool Catalog::has(std::string_view language, std::string_view key) const {
  const auto* own = impl_->language(language);
  return own != nullptr && own->find(key) != nullptr;
}

std::vector<std::string> Catalog::keys(std::string_view language) const {
  std::vector<std::string> out;
  if (const auto* own = impl_->language(language)) {
    for (std::size_t i = 0; i < own->count; ++i) out.emplace_back(own->entries[i].key);
  }
  return out;
}

std::vector<std::string> Catalog::languages() const {
  std::vector<std::string> out;
  for (const auto& language : impl_->languages) out.push_back(language.name);
  return out;
}

std::vector<std::string> Catalog::arguments(std::string_view language, std::string_view key) const {
  const auto* own = impl_->language(language);
  const auto* entry = own == nullptr ? nullptr : own->find(key);
  if (entry == nullptr) return {};
  const auto& names = impl_->pattern_of(*own, *entry).arguments;
  return {names.begin(), names.end()};
}

std::vector<std::string> Catalog::validate() const {
  std::vector<std::string> faults;
  for (const auto& language : impl_->languages) {
    for (std::size_t i = 0; i < language.count; ++i) {
      const auto& entry = language.entries[i];
      const std::string name = language.name + ":" + std::string(entry.key);
      const auto pattern = compile(entry.source, language.name);
      if (!pattern->fault.empty()) faults.push_back(name + ": " + pattern->fault);
      if (entry.source.empty()) faults.push_back(name + ": empty");
      for (const auto& other : impl_->languages) {
        if (&other == &language) continue;
        const auto* twin = other.find(entry.key);
        if (twin == nullptr) {
          faults.push_back(name + ": missing in " + other.name);
        } else if (&language < &other && compile(twin->source, other.name)->arguments != pattern->arguments) {
          faults.push_back(name + ": takes other arguments in " + other.name);
        }
      }
    }
  }
  return faults;
}

}  // namespace pv::text
