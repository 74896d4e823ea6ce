// SPDX-License-Identifier: Apache-2.0
#include "platform/http/route.hpp"

#include <algorithm>
#include <stdexcept>

namespace pv::http {

namespace {

std::string_view to_string(Access access) {
  switch (access) {
    case Access::Public: return "public";
    case Access::Guest: return "guest";
    case Access::Member: return "member";
    case Access::Token: return "token";
    case Access::Signed: return "signed";
    case Access::Local: return "local";
  }
  return "public";
}

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> parts;
  path.remove_prefix(1);
  for (;;) {
    const auto slash = path.find('/');
    parts.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return parts;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace

void RouteTable::add(Route route) {
  const auto broken = [&](const char* why) { throw std::logic_error("route " + route.pattern + ": " + why); };
  if (!route.pattern.starts_with('/')) broken("a pattern starts with '/'");
  if (!route.handler) broken("no handler");
  if (route.permission.name.empty()) broken("no permission named");
  std::vector<Segment> segments;
  const auto parts = split(route.pattern);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto part = parts[i];
    if (part.find_first_of("{}") == std::string_view::npos) {
      segments.push_back({Segment::Kind::Literal, std::string(part)});
      continue;
    }
    if (part.size() < 3 || part.front() != '{' || part.back() != '}') broken("a capture is a whole segment");
    auto name = part.substr(1, part.size() - 2);
    const bool rest = name.ends_with('*');
    if (rest) {
      name.remove_suffix(1);
      if (i + 1 != parts.size()) broken("a rest capture is the last segment");
    }
    if (name.empty() || name.find_first_of("{}*") != std::string_view::npos) broken("a capture has a name");
    for (const auto& before : segments)
      if (before.kind != Segment::Kind::Literal && before.text == name) broken("two captures of one name");
    segments.push_back({rest ? Segment::Kind::Rest : Segment::Kind::Capture, std::string(name)});
  }
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const bool same =
        rows_[row].method == route.method &&
        std::equal(segments.begin(), segments.end(), segments_[row].begin(), segments_[row].end(),
                   [](const auto& a, const auto& b) { return a.kind == b.kind && (a.kind != Segment::Kind::Literal || a.text == b.text); });
    if (same) broken("stands twice for one method");
  }
  rows_.push_back(std::move(route));
  segments_.push_back(std::move(segments));
}

void RouteTable::add(std::vector<Route> routes) {
  for (auto& route : routes) add(std::move(route));
}

RouteTable::Match RouteTable::match(Method method, std::string_view path) const {
  Match result;
  if (!path.starts_with('/')) return result;
  const auto parts = split(path);
  const std::vector<Segment>* best = nullptr;
  bool best_exact = false;
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const auto& segments = segments_[row];
    const bool rest = segments.back().kind == Segment::Kind::Rest;
    if (rest ? parts.size() < segments.size() : parts.size() != segments.size()) continue;
    bool fits = true;
    for (std::size_t i = 0; fits && i < segments.size(); ++i) {
      if (segments[i].kind == Segment::Kind::Literal) fits = segments[i].text == parts[i];
      if (segments[i].kind == Segment::Kind::Capture) fits = !parts[i].empty();
    }
    if (!fits) continue;
    const auto& route = rows_[row];
    if (std::find(result.allowed.begin(), result.allowed.end(), route.method) == result.allowed.end())
      result.allowed.push_back(route.method);
    const bool exact = route.method == method;
    if (!exact && !(method == Method::Head && route.method == Method::Get)) continue;
    if (best != nullptr) {
      // A HEAD row of its own wins over the GET row; then the first segment where they differ decides, literal before capture.
      const auto worse = [](const Segment& a, const Segment& b) { return a.kind < b.kind; };
      const bool better =
          exact != best_exact ? exact : std::lexicographical_compare(segments.begin(), segments.end(), best->begin(), best->end(), worse);
      if (!better) continue;
    }
    best = &segments;
    best_exact = exact;
    result.route = &route;
  }
  if (best == nullptr) {
    if (std::find(result.allowed.begin(), result.allowed.end(), Method::Get) != result.allowed.end() &&
        std::find(result.allowed.begin(), result.allowed.end(), Method::Head) == result.allowed.end())
      result.allowed.push_back(Method::Head);
    std::sort(result.allowed.begin(), result.allowed.end());
    return result;
  }
  result.allowed.clear();
  for (std::size_t i = 0; i < best->size(); ++i) {
    const auto& segment = (*best)[i];
    if (segment.kind == Segment::Kind::Capture) result.captures.emplace(segment.text, parts[i]);
    if (segment.kind == Segment::Kind::Rest)
      result.captures.emplace(segment.text,
                              std::string(parts[i].data(), static_cast<std::size_t>(path.data() + path.size() - parts[i].data())));
  }
  return result;
}

std::string RouteTable::dump() const {
  std::vector<std::string> lines;
  for (const auto& row : rows_)
    lines.push_back(std::string(http::to_string(row.method)) + " " + row.pattern + " " + std::string(to_string(row.access)) + " " +
                    std::string(row.permission.name));
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

}  // namespace pv::http
