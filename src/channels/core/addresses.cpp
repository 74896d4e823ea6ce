// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "channels/core/domains.hpp"
#include "channels/core/finders.hpp"
#include "platform/text/characters.hpp"
#include "platform/text/unicode.hpp"

namespace pv::channels {
namespace {

// config and regular expressions of twitter-text 3.1 (js/src/regexp, js/src/extractUrlsWithIndices.js).
constexpr std::size_t kLongestAddress = 4096;
constexpr std::size_t kLongestSlug = 40;
constexpr std::size_t kMostLabels = 127;
constexpr std::size_t kLongestLabel = 63;

bool is_ascii_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_ascii_alphanumeric(char32_t c) { return is_ascii_letter(c) || is_ascii_digit(c); }
bool is_one_of(char32_t c, std::u32string_view list) { return list.find(c) != std::u32string_view::npos; }

bool is_accented_latin(char32_t c) {
  return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || is_one_of(c, U"ɓɔɖɗəɛɣɨɯɲʉʻ") || (c >= 0x300 && c <= 0x36F) ||
         (c >= 0x1E00 && c <= 0x1EFF);
}
bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x4FF; }

bool is_directional(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069);
}
bool is_invalid(char32_t c) { return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF; }
bool is_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x180E || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}
/// What a label may begin and end with.
bool is_label_character(char32_t c) {
  return !is_one_of(c, U"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$") && !is_space(c) && !is_invalid(c) && !is_directional(c);
}
bool may_precede(char32_t c) { return !is_ascii_alphanumeric(c) && !is_one_of(c, U"@＠$#＃") && !is_invalid(c); }

bool is_path_character(char32_t c, AddressRules::Paths paths) {
  if (paths == AddressRules::Paths::Wide) return !text::is_white_space(c) && !is_one_of(c, U"<>()?");
  return is_ascii_alphanumeric(c) || is_cyrillic(c) || is_accented_latin(c) || is_one_of(c, U"!*';:=+,.$/%#[]-–_~@|&");
}
bool may_end_path(char32_t c, AddressRules::Paths paths) {
  if (paths == AddressRules::Paths::Wide) return !text::is_white_space(c) && !is_one_of(c, U"()?!*\"'「」<>;:=,.$%[]~&|@");
  return is_ascii_alphanumeric(c) || is_cyrillic(c) || is_accented_latin(c) || is_one_of(c, U"+-=_#/");
}
bool is_wide_query_character(char32_t c) { return c >= 0xA0 && !is_invalid(c); }
bool is_query_character(char32_t c, AddressRules::Paths paths) {
  if (paths == AddressRules::Paths::Wide && (is_wide_query_character(c) || is_one_of(c, U"@^"))) return true;
  return is_ascii_alphanumeric(c) || is_one_of(c, U"!?*'();:&=+$/%#[]-_.,~|@");
}
bool may_end_query(char32_t c, AddressRules::Paths paths) {
  if (paths == AddressRules::Paths::Wide && is_wide_query_character(c)) return true;
  return is_ascii_alphanumeric(c) || is_one_of(c, U"-_&=#/");
}

/// The text as code points, and for each the next dot, the next underscore and the end of the run that could be a host name.
class Finder {
 public:
  Finder(std::string_view text, const AddressRules& rules) : text_(text), rules_(rules), points_(text::code_points(text)) {
    for (const std::string_view word : words_of(rules.more_domains)) more_.emplace(word);
    const std::size_t size = codes().size();
    next_dot_.assign(size + 1, size);
    next_underscore_.assign(size + 1, size);
    run_end_.assign(size + 1, size);
    top_level_end_.assign(size + 1, kUnread);
    for (std::size_t i = size; i-- > 0;) {
      const char32_t c = codes()[i];
      next_dot_[i] = c == '.' ? i : next_dot_[i + 1];
      next_underscore_[i] = c == '_' ? i : next_underscore_[i + 1];
      run_end_[i] = is_label_character(c) || c == '_' || c == '-' || c == '.' ? run_end_[i + 1] : i;
    }
  }

  std::vector<Facet> run() {
    std::size_t from = 0;  // what stands before an address may not belong to the one before
    for (std::size_t at = 0; at <= codes().size();) {
      std::size_t begin = at + 1;
      std::optional<Match> match;
      if (at < codes().size() && at >= from && may_precede(codes()[at])) match = match_at(at + 1);
      if (!match && at == 0) {
        match = match_at(0);
        begin = 0;
      }
      if (!match) {
        ++at;
        continue;
      }
      take(begin, *match);
      from = at = std::max(match->end, at + 1);
    }
    return std::move(found_);
  }

 private:
  struct Match {
    std::size_t domain = 0;
    std::size_t domain_end = 0;
    std::size_t path = 0;  ///< equals domain_end or the end of the port
    std::size_t path_end = 0;
    std::size_t end = 0;
    [[nodiscard]] bool has_path() const { return path_end > path; }
  };

  [[nodiscard]] const std::vector<char32_t>& codes() const { return points_.codes; }
  [[nodiscard]] char32_t code(std::size_t at) const { return at < codes().size() ? codes()[at] : 0; }
  [[nodiscard]] std::string_view slice(std::size_t begin, std::size_t end) const {
    return text_.substr(points_.offsets[begin], points_.offsets[end] - points_.offsets[begin]);
  }
  [[nodiscard]] std::string lower(std::size_t begin, std::size_t end) const {
    std::string made(slice(begin, end));
    for (char& c : made) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return made;
  }

  /// How many code points "http://" or "https://" take at `at`, else 0.
  [[nodiscard]] std::size_t scheme_at(std::size_t at) const {
    const std::string start = lower(at, std::min(at + 8, codes().size()));
    return start == "https://" ? 8 : start.starts_with("http://") ? 7 : 0;
  }

  [[nodiscard]] std::optional<Match> match_at(std::size_t begin) const {
    if (begin >= codes().size()) return std::nullopt;
    if (const std::size_t scheme = scheme_at(begin)) {
      if (auto match = match_rest(begin + scheme)) return match;
    }
    return rules_.bare ? match_rest(begin) : std::nullopt;
  }

  [[nodiscard]] std::optional<Match> match_rest(std::size_t domain) const {
    const std::size_t domain_end = end_of_domain(domain);
    if (domain_end == 0) return std::nullopt;
    Match match{.domain = domain, .domain_end = domain_end, .path = domain_end, .path_end = domain_end, .end = domain_end};
    if (code(match.end) == ':' && is_ascii_digit(code(match.end + 1))) {
      ++match.end;
      while (is_ascii_digit(code(match.end))) ++match.end;
    }
    match.path = match.path_end = match.end;
    if (code(match.end) == '/') match.path_end = match.end = end_of_path(match.end);
    match.end = end_of_query(match.end);
    return match;
  }

  /// The end of the top-level domain that begins at `at` and ends before `limit`; 0 for none. Asked for again and again in long runs.
  [[nodiscard]] std::size_t end_of_top_level(std::size_t at, std::size_t limit) const {
    if (limit != run_end_[at]) return read_top_level(at, limit);
    std::size_t& known = top_level_end_[at];
    if (known == kUnread) known = read_top_level(at, limit);
    return known;
  }
  [[nodiscard]] std::size_t read_top_level(std::size_t at, std::size_t run_end) const {
    constexpr std::size_t kLongest = 24;
    const std::size_t label_end = std::min({next_dot_[at], run_end, at + kLongest + 1});
    for (std::size_t end = label_end; end > at; --end) {
      const char32_t next = code(end);
      if (end < codes().size() && (is_ascii_alphanumeric(next) || is_one_of(next, U"@+-"))) continue;
      const std::string name = lower(at, end);
      if (is_top_level_domain(name) || more_.contains(name)) return end;
    }
    if (lower(at, std::min(at + 4, codes().size())) != "xn--") return 0;
    std::size_t end = at + 4;
    while (is_ascii_alphanumeric(code(end)) || code(end) == '-') ++end;
    return end > at + 4 ? end : 0;
  }

  /// The longest host name at `begin` that ends in a top-level domain; 0 for none.
  [[nodiscard]] std::size_t end_of_domain(std::size_t begin) const {
    if (begin >= codes().size()) return 0;
    const std::size_t run_end = run_end_[begin];
    std::vector<std::size_t> after_dot;  // where a top-level domain may begin
    std::size_t label = begin;
    while (after_dot.size() < kMostLabels) {
      const std::size_t dot = next_dot_[label];
      if (dot >= run_end || dot == label || !is_label_character(codes()[label]) || !is_label_character(codes()[dot - 1])) break;
      after_dot.push_back(dot + 1);
      label = dot + 1;
      if (label >= codes().size()) break;
    }
    for (std::size_t i = after_dot.size(); i-- > 0;) {
      const std::size_t top = after_dot[i];
      const std::size_t name = i == 0 ? begin : after_dot[i - 1];
      if (top >= codes().size() || next_underscore_[name] < top - 1) continue;  // the name itself holds no underscore
      if (const std::size_t end = end_of_top_level(top, run_end)) return end;
    }
    return 0;
  }

  /// Behind a pair of brackets with at most one pair inside; `at` when there is none.
  [[nodiscard]] std::size_t end_of_brackets(std::size_t at) const {
    if (code(at) != '(') return at;
    const auto run = [&](std::size_t from) {
      while (from < codes().size() && is_path_character(codes()[from], rules_.paths)) ++from;
      return from;
    };
    std::size_t end = run(at + 1);
    bool filled = end > at + 1;
    if (code(end) == '(') {
      const std::size_t inner = run(end + 1);
      if (inner == end + 1 || code(inner) != ')') return at;
      end = run(inner + 1);
      filled = true;
    }
    return filled && code(end) == ')' ? end + 1 : at;
  }

  [[nodiscard]] std::size_t end_of_path(std::size_t slash) const {
    std::size_t at = slash + 1;
    std::size_t end = at;
    while (at < codes().size()) {
      if (const std::size_t behind = end_of_brackets(at); behind > at) {
        at = end = behind;
        continue;
      }
      if (!is_path_character(codes()[at], rules_.paths)) break;
      ++at;
      if (may_end_path(codes()[at - 1], rules_.paths)) end = at;
    }
    return end;
  }

  [[nodiscard]] std::size_t end_of_query(std::size_t at) const {
    if (code(at) != '?') return at;
    std::size_t end = at;
    for (std::size_t i = at + 1; i < codes().size() && is_query_character(codes()[i], rules_.paths); ++i) {
      if (may_end_query(codes()[i], rules_.paths)) end = i + 1;
    }
    return end;
  }

  /// As the registries of names would take it.
  [[nodiscard]] bool is_host(std::size_t begin, std::size_t end) const {
    if (end - begin > kLongestAddress) return false;
    for (std::size_t label = begin; label < end;) {
      const std::size_t label_end = std::min(next_dot_[label], end);
      const std::u32string name(codes().begin() + static_cast<std::ptrdiff_t>(label),
                                codes().begin() + static_cast<std::ptrdiff_t>(label_end));
      const std::size_t length = text::punycode_length(name);
      if (length > kLongestLabel || (length != name.size() && name.starts_with(U"xn--"))) return false;
      label = label_end + 1;
    }
    return true;
  }

  void add(std::size_t begin, std::size_t end, bool bare) {
    std::string target(slice(begin, end));
    if (bare) target.insert(0, "https://");
    found_.push_back({Facet::Kind::Link, points_.offsets[begin], points_.offsets[end], std::move(target)});
  }

  void take(std::size_t begin, const Match& match) {
    if (!is_host(match.domain, match.domain_end) || match.end - begin > kLongestAddress) return;
    if (match.domain == begin) {
      if (begin > 0 && is_one_of(codes()[begin - 1], U"-_./")) return;
      take_bare(match);
      return;
    }
    std::size_t end = match.end;
    // The network's own shortener gives slugs of letters and digits; what follows one is text.
    if (lower(match.domain, match.domain_end) == "t.co" && match.path == match.domain_end && match.has_path()) {
      std::size_t slug = match.path + 1;
      while (is_ascii_alphanumeric(code(slug))) ++slug;
      if (slug - match.path - 1 > kLongestSlug) return;
      if (slug > match.path + 1) end = end_of_query(slug);
    }
    add(begin, end, false);
  }

  /// Without a scheme only host names in Latin letters count, of which several may stand in one run of other scripts.
  void take_bare(const Match& match) {
    const auto is_latin = [&](std::size_t at) {
      const char32_t c = codes()[at];
      return c == '-' || is_ascii_alphanumeric(c) || is_accented_latin(c);
    };
    bool any = false;
    for (std::size_t at = match.domain; at < match.domain_end;) {
      std::vector<std::size_t> after_dot;
      std::size_t label = at;
      while (label < match.domain_end && after_dot.size() < kMostLabels) {
        std::size_t end = label;
        while (end < match.domain_end && is_latin(end)) ++end;
        if (end == label || code(end) != '.' || end + 1 >= match.domain_end) break;
        after_dot.push_back(end + 1);
        label = end + 1;
      }
      std::size_t end = 0;
      for (std::size_t i = after_dot.size(); i-- > 0 && end == 0;) end = end_of_top_level(after_dot[i], match.domain_end);
      if (end == 0 || end > match.domain_end) {
        ++at;
        continue;
      }
      add(at, end, true);
      any = true;
      at = end;
    }
    if (!any || !match.has_path()) return;
    Facet last = std::move(found_.back());
    found_.pop_back();
    const auto begin =
        static_cast<std::size_t>(std::lower_bound(points_.offsets.begin(), points_.offsets.end(), last.begin) - points_.offsets.begin());
    add(begin, match.end, true);
  }

  std::string_view text_;
  const AddressRules& rules_;
  text::CodePoints points_;
  std::set<std::string, std::less<>> more_;
  static constexpr std::size_t kUnread = std::string_view::npos;
  std::vector<std::size_t> next_dot_, next_underscore_, run_end_;
  mutable std::vector<std::size_t> top_level_end_;
  std::vector<Facet> found_;
};

}  // namespace

std::vector<Facet> find_addresses(std::string_view text, const AddressRules& rules) {
  // Each address holds a dot or a scheme.
  if (text.find('.') == std::string_view::npos) return {};
  return Finder(text, rules).run();
}

}  // namespace pv::channels
