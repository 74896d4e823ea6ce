// SPDX-License-Identifier: Apache-2.0
#include "platform/text/unicode.hpp"

#include <unicode/bytestream.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>

#include "platform/text/icu.hpp"

namespace pv::text {

using icu_detail::Breaks;
using icu_detail::check;
using icu_detail::from_utf8;
using icu_detail::to_utf8;

namespace {

/// True when each byte is a grapheme of its own: ASCII without CR (CR LF is one cluster).
bool one_byte_each(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0 && c != '\r'; });
}

/// Reads the code point at `at` and moves past it.
UChar32 next_code_point(std::string_view text, std::size_t& at) {
  UChar32 point = 0;
  U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), at, text.size(), point);
  return point;
}

UChar32 code_point_at(std::string_view text, std::size_t at) { return next_code_point(text, at); }

void append(std::string& out, UChar32 point) {
  char buffer[U8_MAX_LENGTH];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, point);
  out.append(buffer, length);
}

std::string through(const icu::Normalizer2* form, std::string_view text, UErrorCode& status) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(text.size()));
  if (form != nullptr) form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr, status);
  check(status, "normalisation");
  return out;
}

std::string nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  return through(icu::Normalizer2::getNFCInstance(status), text, status);
}

std::string nfd(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  return through(icu::Normalizer2::getNFDInstance(status), text, status);
}

std::string nfkc_casefold(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  return through(icu::Normalizer2::getNFKCCasefoldInstance(status), text, status);
}

/// Latin letters that have no decomposition; only lower case, since they are asked for after case folding.
std::string_view plain_letter(UChar32 point) {
  switch (point) {
    case 0xE6: return "ae";
    case 0xF0: return "d";
    case 0xF8: return "o";
    case 0xFE: return "th";
    case 0x111: return "d";
    case 0x127: return "h";
    case 0x131: return "i";
    case 0x142: return "l";
    case 0x14B: return "n";
    case 0x153: return "oe";
    case 0x167: return "t";
    default: return {};
  }
}

bool ascii_alnum(UChar32 point) { return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z'); }

/// What should not stand before "…": opening marks and marks that announce something.
bool dangles(UChar32 point) {
  if (u_isUWhiteSpace(point)) return true;
  const auto kind = u_charType(point);
  if (kind == U_START_PUNCTUATION || kind == U_INITIAL_PUNCTUATION || kind == U_DASH_PUNCTUATION) return true;
  return point == ',' || point == ';' || point == ':' || point == '/' || point == '#' || point == '@' || point == '&';
}

/// The start of the white-space-free run that `at` lies inside when that run is a URL, else `at`.
std::size_t before_cut_url(std::string_view text, std::size_t at) {
  const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  if (at == 0 || at >= text.size() || is_space(text[at]) || is_space(text[at - 1])) return at;
  std::size_t begin = at;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  // "https" may be all that is left of the cut, so look a little past it.
  return text.substr(begin, at - begin + 3).find("://") == std::string_view::npos ? at : begin;
}

}  // namespace

bool valid_utf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    UChar32 point = 0;
    U8_NEXT(bytes, at, text.size(), point);
    if (point < 0) return false;
  }
  return true;
}

std::string repair_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append(out, next_code_point(text, at));
  return out;
}

std::string normalise(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const UChar32 point = next_code_point(text, at);
    if (point == '\r') {
      if (at >= text.size() || text[at] != '\n') clean += '\n';
    } else if (point == '\t' || point == '\n' || u_charType(point) != U_CONTROL_CHAR) {
      clean.append(text.substr(begin, at - begin));
    }
  }
  return nfc(clean);
}

std::size_t count_graphemes(std::string_view text) {
  if (one_byte_each(text)) return text.size();
  const Breaks breaks(Breaks::Kind::Grapheme, text);
  std::size_t count = 0;
  while (breaks->next() != icu::BreakIterator::DONE) ++count;
  return count;
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !U8_IS_TRAIL(c); }));
}

std::size_t count_utf16(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += U16_LENGTH(next_code_point(text, at));
  return count;
}

std::size_t count_words(std::string_view text) {
  const Breaks breaks(Breaks::Kind::Word, text);
  std::size_t count = 0;
  while (breaks->next() != icu::BreakIterator::DONE) {
    if (breaks->getRuleStatus() >= UBRK_WORD_NUMBER) ++count;
  }
  return count;
}

std::vector<std::size_t> grapheme_offsets(std::string_view text) {
  std::vector<std::size_t> offsets{0};
  if (one_byte_each(text)) {
    offsets.reserve(text.size() + 1);
    for (std::size_t at = 1; at <= text.size(); ++at) offsets.push_back(at);
    return offsets;
  }
  const Breaks breaks(Breaks::Kind::Grapheme, text);
  for (auto at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) offsets.push_back(static_cast<std::size_t>(at));
  return offsets;
}

std::string fit(std::string_view text, std::size_t graphemes, std::size_t bytes, std::string_view mark) {
  // offsets[i] is where cluster i starts; the walk stops at the first cluster that is too many.
  std::vector<std::size_t> offsets{0};
  {
    const Breaks breaks(Breaks::Kind::Grapheme, text);
    for (auto at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
      if (offsets.size() > graphemes || static_cast<std::size_t>(at) > bytes) break;
      offsets.push_back(static_cast<std::size_t>(at));
    }
  }
  if (offsets.back() == text.size()) return std::string(text);

  const std::size_t mark_graphemes = count_graphemes(mark);
  if (mark_graphemes > graphemes || mark.size() > bytes) mark = {};
  const std::size_t room = mark.empty() ? graphemes : graphemes - mark_graphemes;
  while (offsets.size() > 1 && (offsets.size() - 1 > room || offsets.back() > bytes - mark.size())) offsets.pop_back();

  // Takes clusters off the end while they match, and gives the number left.
  const auto strip = [&](std::size_t clusters, auto&& unwanted) {
    while (clusters > 0 && unwanted(code_point_at(text, offsets[clusters - 1]))) --clusters;
    return clusters;
  };
  const std::size_t all = offsets.size() - 1;
  std::size_t kept = 0;
  {
    const Breaks words(Breaks::Kind::Word, text);
    auto at = static_cast<std::int32_t>(offsets[all]);
    if (!words->isBoundary(at)) at = words->preceding(at);
    while (at > 0) {
      const auto cut = before_cut_url(text, static_cast<std::size_t>(at));
      const auto found = std::lower_bound(offsets.begin(), offsets.end(), cut);
      if (found != offsets.end() && *found == cut) {
        kept = strip(static_cast<std::size_t>(found - offsets.begin()), dangles);
        break;
      }
      at = words->preceding(at);
    }
  }
  if (kept == 0) kept = strip(all, [](UChar32 point) { return u_isUWhiteSpace(point) != 0; });
  return std::string(text.substr(0, offsets[kept])).append(mark);
}

std::string squeeze(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (u_isUWhiteSpace(next_code_point(text, at))) {
      pending = true;
      continue;
    }
    if (pending && !out.empty()) out += ' ';
    pending = false;
    out.append(text.substr(begin, at - begin));
  }
  return out;
}

std::string trim(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t at = begin;
    if (!u_isUWhiteSpace(next_code_point(text, at))) break;
    begin = at;
  }
  std::size_t end = text.size();
  while (end > begin) {
    std::size_t at = end;
    U8_BACK_1(reinterpret_cast<const std::uint8_t*>(text.data()), begin, at);
    if (!u_isUWhiteSpace(code_point_at(text, at))) break;
    end = at;
  }
  return std::string(text.substr(begin, end - begin));
}

std::string fold(std::string_view text) {
  const std::string decomposed = nfd(nfkc_casefold(text));
  std::string out;
  out.reserve(decomposed.size());
  for (std::size_t at = 0; at < decomposed.size();) {
    const UChar32 point = next_code_point(decomposed, at);
    if (u_charType(point) == U_NON_SPACING_MARK) continue;
    const auto letter = plain_letter(point);
    letter.empty() ? append(out, point) : static_cast<void>(out.append(letter));
  }
  return nfc(out);
}

std::string slug(std::string_view text, std::size_t max) {
  std::string folded = fold(text);
  const auto foreign = [](std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
      const UChar32 point = next_code_point(value, at);
      if (point > 0x7F && u_isalnum(point)) return true;
    }
    return false;
  };
  if (foreign(folded)) {
    // Made and thrown away each time: its tables take megabytes, and slugs of other scripts are rare.
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    check(status, "transliterator");
    auto wide = from_utf8(folded);
    latin->transliterate(wide);
    folded = fold(to_utf8(wide));
  }
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < folded.size();) {
    const UChar32 point = next_code_point(folded, at);
    if (!ascii_alnum(point)) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += '-';
    gap = false;
    out += static_cast<char>(point);
    if (out.size() > max) break;
  }
  if (out.size() > max) {
    const bool at_word = out[max] == '-';
    out.resize(max);
    const auto dash = out.rfind('-');
    if (!at_word && dash != std::string::npos && dash >= max / 2) out.resize(dash);
    while (!out.empty() && out.back() == '-') out.pop_back();
  }
  return out.empty() ? std::string("contenuto").substr(0, max) : out;
}

std::string sort_key(std::string_view text, std::string_view language) {
  thread_local std::map<std::string, std::unique_ptr<icu::Collator>, std::less<>> collators;
  auto found = collators.find(language);
  if (found == collators.end()) {
    if (collators.size() >= 4) collators.clear();
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale(std::string(language).c_str()), status));
    check(status, "collator");
    found = collators.emplace(std::string(language), std::move(collator)).first;
  }
  const auto wide = from_utf8(text);
  std::vector<std::uint8_t> key(static_cast<std::size_t>(found->second->getSortKey(wide, nullptr, 0)));
  found->second->getSortKey(wide, key.data(), static_cast<std::int32_t>(key.size()));
  if (!key.empty()) key.pop_back();  // the closing zero
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  out.reserve(key.size() * 2);
  for (const auto byte : key) out.append({kDigits[byte >> 4], kDigits[byte & 15]});
  return out;
}

}  // namespace pv::text
