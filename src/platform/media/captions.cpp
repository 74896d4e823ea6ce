// SPDX-License-Identifier: Apache-2.0
#include "platform/media/captions.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace pv::media {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMostBytes = 2 << 20;
constexpr std::size_t kMostCues = 20'000;
constexpr std::int64_t kLatest = 100LL * 3600 * 1000;  // a hundred hours
constexpr std::size_t kLongestLine = 42;
constexpr std::size_t kMostLines = 2;
constexpr std::int64_t kFastest = 25;  // characters a second
constexpr std::size_t kMostFindings = 50;

/// RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    std::size_t more = 0;
    unsigned low = 0x80, high = 0xbf;
    if (lead < 0x80) more = 0;
    else if (lead >= 0xc2 && lead <= 0xdf) more = 1;
    else if (lead >= 0xe0 && lead <= 0xef) more = 2;
    else if (lead >= 0xf0 && lead <= 0xf4) more = 3;
    else return false;
    if (lead == 0xe0) low = 0xa0;
    if (lead == 0xed) high = 0x9f;
    if (lead == 0xf0) low = 0x90;
    if (lead == 0xf4) high = 0x8f;
    if (at + more >= text.size() && more > 0) return false;
    for (std::size_t next = 1; next <= more; ++next) {
      const auto byte = static_cast<unsigned char>(text[at + next]);
      if (byte < low || byte > high) return false;
      low = 0x80;
      high = 0xbf;
    }
    at += more + 1;
  }
  return true;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\f\v") == std::string_view::npos; }

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\f\v");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\f\v") - begin + 1);
}

/// "hh:mm:ss.ttt", "mm:ss.ttt", or with a comma; at most ten digits of hours are none.
std::optional<milliseconds> read_time(std::string_view text) {
  std::array<std::int64_t, 4> parts{};
  std::array<int, 4> digits{};
  std::size_t part = 0;
  bool fraction = false;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      if (++digits[part] > 4) return std::nullopt;
      parts[part] = parts[part] * 10 + (c - '0');
    } else if ((c == ':' || c == '.' || c == ',') && part + 1 < parts.size()) {
      if (fraction) return std::nullopt;
      fraction = c != ':';
      ++part;
    } else {
      return std::nullopt;
    }
  }
  if (!fraction || part < 2 || digits[part] != 3) return std::nullopt;
  const std::int64_t hours = part == 3 ? parts[0] : 0;
  const std::int64_t minutes = parts[part - 2];
  const std::int64_t seconds = parts[part - 1];
  for (std::size_t each = 0; each <= part; ++each) {
    if (digits[each] == 0) return std::nullopt;
  }
  if (minutes > 59 || seconds > 59) return std::nullopt;
  const std::int64_t whole = ((hours * 60 + minutes) * 60 + seconds) * 1000 + parts[part];
  if (whole > kLatest) return std::nullopt;
  return milliseconds(whole);
}

std::optional<Cue> read_timing(std::string_view line) {
  const std::size_t arrow = line.find("-->");
  if (arrow == std::string_view::npos) return std::nullopt;
  const auto from = read_time(trimmed(line.substr(0, arrow)));
  std::string_view rest = trimmed(line.substr(arrow + 3));
  rest = rest.substr(0, rest.find_first_of(" \t"));  // settings follow
  const auto to = read_time(rest);
  if (!from || !to) return std::nullopt;
  return Cue{*from, *to, {}};
}

/// Marks other than b, i and u go; what only looks like a mark stays as text in its escaped form.
std::string plain_marks(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) continue;
    if (c == '>') {
      out += "&gt;";
      continue;
    }
    if (c == '&') {
      const std::string_view rest = line.substr(at);
      bool known = false;
      for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&nbsp;", "&lrm;", "&rlm;"}) {
        if (!rest.starts_with(entity)) continue;
        out += entity;
        at += entity.size() - 1;
        known = true;
        break;
      }
      if (!known) out += "&amp;";
      continue;
    }
    if (c != '<') {
      out += c;
      continue;
    }
    const std::size_t end = line.find('>', at);
    if (end == std::string_view::npos) {
      out += "&lt;";
      continue;
    }
    const std::string_view mark = line.substr(at + 1, end - at - 1);
    for (const std::string_view kept : {"b", "i", "u", "/b", "/i", "/u"}) {
      if (mark == kept) out += "<" + std::string(kept) + ">";
    }
    at = end;
  }
  return std::string(trimmed(out));
}

std::string clock(milliseconds time, char point) {
  const auto whole = static_cast<unsigned long long>(time.count());
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%02llu:%02llu:%02llu%c%03llu", whole / 3'600'000, whole / 60'000 % 60, whole / 1000 % 60, point,
                whole % 1000);
  return text.data();
}

/// Characters as shown: marks count nothing, an entity one.
std::size_t shown(std::string_view line) {
  std::size_t count = 0;
  bool mark = false, entity = false;
  for (const char c : line) {
    if (entity) {
      entity = c != ';';
      continue;
    }
    if (c == '<') mark = true;
    if (!mark && (static_cast<unsigned char>(c) & 0xc0) != 0x80) ++count;
    if (!mark && c == '&') entity = true;
    if (c == '>') mark = false;
  }
  return count;
}

/// SubRip knows no entities, and takes an arrow within a text for times.
std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool known = false;
    for (const auto& [entity, plain] : {std::pair<std::string_view, std::string_view>{"&amp;", "&"},
                                        {"&lt;", "<"},
                                        {"&gt;", ">"},
                                        {"&nbsp;", "\xC2\xA0"},
                                        {"&lrm;", "\xE2\x80\x8E"},
                                        {"&rlm;", "\xE2\x80\x8F"}}) {
      if (!text.substr(at).starts_with(entity)) continue;
      out += plain;
      at += entity.size() - 1;
      known = true;
      break;
    }
    if (!known) out += text[at];
  }
  for (std::size_t at = out.find("-->"); at != std::string::npos; at = out.find("-->", at)) out.erase(at, 1);
  return out;
}

}  // namespace

Result<std::vector<Cue>> read_captions(std::string_view text) {
  if (text.size() > kMostBytes) {
    return fail(Code::TooLarge,
                Message("media.too_heavy", {{"megabytes", static_cast<std::int64_t>(text.size() >> 20)}, {"most", std::int64_t{2}}}));
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (!is_utf8(text) || text.find('\0') != std::string_view::npos) return fail(Code::InvalidInput, "media.captions.encoding");
  const bool vtt = text.starts_with("WEBVTT");
  const auto lines = lines_of(text);
  std::vector<Cue> cues;
  std::size_t at = 0;
  if (vtt) {
    while (at < lines.size() && !is_blank(lines[at])) ++at;  // the header
  }
  while (at < lines.size()) {
    if (is_blank(lines[at])) {
      ++at;
      continue;
    }
    const std::string_view first = trimmed(lines[at]);
    const auto is_block = [&](std::string_view name) {
      return vtt && first.starts_with(name) && lines[at].find("-->") == std::string_view::npos;
    };
    if (is_block("NOTE") || is_block("STYLE") || is_block("REGION")) {
      while (at < lines.size() && !is_blank(lines[at])) ++at;
      continue;
    }
    // An identifier or number, then the times.
    if (lines[at].find("-->") == std::string_view::npos) ++at;
    auto cue = at < lines.size() ? read_timing(lines[at]) : std::nullopt;
    if (!cue) {
      return fail(Code::InvalidInput,
                  Message("media.captions.line", {{"line", static_cast<std::int64_t>(std::min(at + 1, lines.size()))}}));
    }
    for (++at; at < lines.size() && !is_blank(lines[at]); ++at) {
      // A cue that lacks the blank line before it: the times say so.
      if (read_timing(lines[at])) break;
      const std::string line = plain_marks(lines[at]);
      if (line.empty()) continue;
      if (!cue->text.empty()) cue->text += '\n';
      cue->text += line;
    }
    if (cue->text.empty()) continue;
    if (cues.size() >= kMostCues) {
      return fail(Code::TooLarge, Message("media.too_heavy", {{"megabytes", std::int64_t{2}}, {"most", std::int64_t{2}}}), "cues");
    }
    cues.push_back(std::move(*cue));
  }
  if (cues.empty()) return fail(Code::InvalidInput, "media.captions.no_cue");
  return cues;
}

std::string write_vtt(const std::vector<Cue>& cues) {
  std::string out = "WEBVTT\n";
  for (const auto& cue : cues) out += "\n" + clock(cue.from, '.') + " --> " + clock(cue.to, '.') + "\n" + cue.text + "\n";
  return out;
}

std::string write_srt(const std::vector<Cue>& cues) {
  std::string out;
  int number = 0;
  for (const auto& cue : cues) {
    out += (number == 0 ? "" : "\n") + std::to_string(number + 1) + "\n" + clock(cue.from, ',') + " --> " + clock(cue.to, ',') + "\n" +
           unescaped(cue.text) + "\n";
    ++number;
  }
  return out;
}

std::vector<Message> judge_captions(const std::vector<Cue>& cues, double seconds) {
  std::vector<Message> findings;
  const auto find = [&findings](const char* key, std::size_t index, const Cue& cue) {
    if (findings.size() < kMostFindings) {
      findings.emplace_back(key, std::vector<std::pair<std::string, MessageArg>>{{"number", static_cast<std::int64_t>(index + 1)},
                                                                                 {"time", clock(cue.from, '.')}});
    }
  };
  for (std::size_t index = 0; index < cues.size(); ++index) {
    const Cue& cue = cues[index];
    if (cue.to <= cue.from) find("media.captions.backwards", index, cue);
    if (index > 0 && cue.from < cues[index - 1].to) find("media.captions.overlap", index, cue);
    if (seconds > 0 && static_cast<double>(cue.to.count()) > seconds * 1000 + 500) find("media.captions.past_end", index, cue);
    std::size_t characters = 0, rows = 0;
    bool long_line = false;
    for (const auto line : lines_of(cue.text)) {
      const std::size_t count = shown(line);
      characters += count;
      ++rows;
      long_line = long_line || count > kLongestLine;
    }
    if (long_line || rows > kMostLines) find("media.captions.long", index, cue);
    if (cue.to > cue.from && static_cast<std::int64_t>(characters) * 1000 > kFastest * (cue.to - cue.from).count())
      find("media.captions.fast", index, cue);
  }
  return findings;
}

}  // namespace pv::media
