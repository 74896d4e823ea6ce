// SPDX-License-Identifier: Apache-2.0
#include "platform/text/icu.hpp"

#include <unicode/locid.h>

#include <memory>
#include <stdexcept>

namespace pv::text::icu_detail {

void check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU: ") + what + ": " + u_errorName(status));
}

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

namespace {

icu::BreakIterator& iterator_of(Breaks::Kind kind) {
  thread_local std::unique_ptr<icu::BreakIterator> graphemes;
  thread_local std::unique_ptr<icu::BreakIterator> words;
  auto& slot = kind == Breaks::Kind::Grapheme ? graphemes : words;
  if (!slot) {
    UErrorCode status = U_ZERO_ERROR;
    slot.reset(kind == Breaks::Kind::Grapheme ? icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status)
                                              : icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    check(status, "break iterator");
  }
  return *slot;
}

}  // namespace

Breaks::Breaks(Kind kind, std::string_view text) : iterator_(&iterator_of(kind)) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&text_, text.data() == nullptr ? "" : text.data(), static_cast<int64_t>(text.size()), &status);
  iterator_->setText(&text_, status);
  check(status, "text");
}

Breaks::~Breaks() { utext_close(&text_); }

}  // namespace pv::text::icu_detail
