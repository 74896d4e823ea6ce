// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <string>
#include <string_view>

/// What the files of this folder share about ICU; not for other folders.
namespace pv::text::icu_detail {

/// Throws std::runtime_error: ICU fails only when its data is missing or memory has run out.
void check(UErrorCode status, const char* what);

[[nodiscard]] icu::UnicodeString from_utf8(std::string_view text);
[[nodiscard]] std::string to_utf8(const icu::UnicodeString& text);

/// Boundaries in UTF-8 text by byte offset. The iterators are made at a thread's first use and kept, since making one costs
/// about as much as walking a page of text; at most one `Breaks` of each kind may live per thread.
class Breaks {
 public:
  enum class Kind { Grapheme, Word };
  Breaks(Kind kind, std::string_view text);
  ~Breaks();
  Breaks(const Breaks&) = delete;
  Breaks& operator=(const Breaks&) = delete;

  icu::BreakIterator* operator->() const { return iterator_; }

 private:
  UText text_ = UTEXT_INITIALIZER;
  icu::BreakIterator* iterator_;
};

}  // namespace pv::text::icu_detail
