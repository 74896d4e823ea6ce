// SPDX-License-Identifier: Apache-2.0
#include "platform/text/characters.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/uset.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <unordered_set>

#include "platform/text/icu.hpp"

namespace pv::text {
namespace {

constexpr char32_t kTextStyle = 0xFE0E;
constexpr char32_t kEmojiStyle = 0xFE0F;

/// Sequences of more than one code point of the RGI set, without U+FE0F.
struct Sequences {
  std::unordered_set<std::u32string> all;
  std::unordered_set<char32_t> first;
  std::size_t longest = 0;
};

const Sequences& sequences() {
  static const Sequences kSequences = [] {
    Sequences made;
    UErrorCode status = U_ZERO_ERROR;
    const USet* set = u_getBinaryPropertySet(UCHAR_RGI_EMOJI, &status);
    icu_detail::check(status, "emoji sequences");
    const int32_t items = uset_getItemCount(set);
    for (int32_t i = 0; i < items; ++i) {
      UChar buffer[64];
      UChar32 start = 0;
      UChar32 end = 0;
      status = U_ZERO_ERROR;
      const int32_t length = uset_getItem(set, i, &start, &end, buffer, 64, &status);
      icu_detail::check(status, "an emoji sequence");
      if (length < 2) continue;  // a range of single code points
      std::u32string sequence;
      const icu::UnicodeString text(buffer, length);
      for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto code = static_cast<char32_t>(text.char32At(at));
        if (code != kEmojiStyle) sequence += code;
      }
      if (sequence.size() < 2) continue;
      made.longest = std::max(made.longest, sequence.size());
      made.first.insert(sequence.front());
      made.all.insert(std::move(sequence));
    }
    return made;
  }();
  return kSequences;
}

/// Emoji only when asked for with U+FE0F: they are text to everybody.
bool is_plain_text(char32_t code) {
  return (code >= '0' && code <= '9') || code == '#' || code == '*' || code == 0xA9 || code == 0xAE || code == 0x2122;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const std::size_t begin = at;
  UChar32 code = 0;
  U8_NEXT_OR_FFFD(bytes, at, text.size(), code);
  return {static_cast<char32_t>(code), at - begin};
}

CodePoints code_points(std::string_view text) {
  CodePoints points;
  points.codes.reserve(text.size());
  points.offsets.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const Character one = character_at(text, at);
    points.codes.push_back(one.code);
    points.offsets.push_back(at);
    at += one.size;
  }
  points.offsets.push_back(text.size());
  return points;
}

bool is_letter(char32_t code) { return (U_GET_GC_MASK(static_cast<UChar32>(code)) & U_GC_L_MASK) != 0; }
bool is_mark(char32_t code) { return (U_GET_GC_MASK(static_cast<UChar32>(code)) & U_GC_M_MASK) != 0; }
bool is_decimal_digit(char32_t code) { return u_charType(static_cast<UChar32>(code)) == U_DECIMAL_DIGIT_NUMBER; }
bool is_white_space(char32_t code) { return u_isUWhiteSpace(static_cast<UChar32>(code)) != 0; }

std::string to_nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  icu_detail::check(status, "normalisation");
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(text.size()));
  form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr, status);
  icu_detail::check(status, "normalisation");
  return out;
}

std::size_t emoji_at(std::string_view text, std::size_t at) {
  const Character first = character_at(text, at);
  if (first.code < 0x80 && !is_plain_text(first.code)) return 0;
  const Sequences& known = sequences();
  const auto style_at = [&](std::size_t place) { return place < text.size() ? character_at(text, place) : Character{}; };

  std::size_t end = at + first.size;
  if (known.first.contains(first.code)) {
    std::u32string so_far(1, first.code);
    std::size_t found = 0;
    while (so_far.size() < known.longest && end < text.size()) {
      const Character next = character_at(text, end);
      end += next.size;
      if (next.code == kEmojiStyle) continue;
      so_far += next.code;
      if (known.all.contains(so_far)) found = end;
    }
    if (found != 0) {
      const Character after = style_at(found);
      return found + (after.code == kEmojiStyle ? after.size : 0) - at;
    }
  }

  if (u_hasBinaryProperty(static_cast<UChar32>(first.code), UCHAR_EMOJI) == 0) return 0;
  const Character after = style_at(at + first.size);
  if (after.code == kEmojiStyle) return first.size + after.size;
  if (after.code == kTextStyle || is_plain_text(first.code)) return 0;
  return first.size;
}

std::size_t punycode_length(std::u32string_view label) {
  // RFC 3492 §6.3; only the number of digits is wanted.
  constexpr std::uint64_t kBase = 36, kLeast = 1, kMost = 26, kSkew = 38, kDamp = 700;
  std::uint64_t n = 128, delta = 0, bias = 72;
  const auto basic = static_cast<std::uint64_t>(std::count_if(label.begin(), label.end(), [](char32_t c) { return c < 0x80; }));
  if (basic == label.size()) return label.size();
  std::uint64_t handled = basic;
  std::uint64_t length = 4 + basic + (basic > 0 ? 1 : 0);
  while (handled < label.size()) {
    char32_t next = 0x110000;
    for (const char32_t c : label) {
      if (c >= n) next = std::min(next, c);
    }
    delta += (next - n) * (handled + 1);
    n = next;
    for (const char32_t c : label) {
      if (c < n) ++delta;
      if (c != n) continue;
      std::uint64_t q = delta;
      for (std::uint64_t k = kBase;; k += kBase) {
        const std::uint64_t t = k <= bias ? kLeast : k >= bias + kMost ? kMost : k - bias;
        ++length;
        if (q < t) break;
        q = (q - t) / (kBase - t);
      }
      delta = handled == basic ? delta / kDamp : delta / 2;
      delta += delta / (handled + 1);
      std::uint64_t k = 0;
      for (; delta > ((kBase - kLeast) * kMost) / 2; k += kBase) delta /= kBase - kLeast;
      bias = k + (kBase - kLeast + 1) * delta / (delta + kSkew);
      delta = 0;
      ++handled;
    }
    ++delta;
    ++n;
  }
  return length;
}

}  // namespace pv::text
