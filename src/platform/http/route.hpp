// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/message.hpp"

namespace pv::http {

/// Who may knock at a route. No default: each row says it.
enum class Access {
  Public,  ///< anyone, no session looked at, no cookie set: a page with a form is Guest or Member
  Guest,   ///< anyone, session read when there is one (sign-in page)
  Member,  ///< a signed-in person, else to the sign-in page
  Token,   ///< an API bearer token
  Signed,  ///< the handler checks a signature itself (webhooks, inbox); no CSRF
  Local,   ///< from loopback only (metrics, health)
};

/// A permission's name as in the one permission table of `desk/people`; `kNoPermission` where access alone decides.
struct Permission {
  std::string_view name;
  bool operator==(const Permission&) const = default;
};
inline constexpr Permission kNoPermission{"-"};

enum class BodyKind { None, Memory, File };

struct Route {
  Method method;
  std::string pattern;  ///< "/stories/{id}"; a last "{path*}" takes the rest
  Access access;
  Permission permission;
  std::function<Result<Response>(const Request&)> handler;
  BodyKind body = BodyKind::Memory;
  std::size_t max_body = 1 << 20;  ///< bytes; more is 413 before it is read
};

/// Routes of one site, matched by method and pattern; literal segments win over captures, a whole segment is one or the other.
/// Building it throws std::logic_error on two equal rows or a broken pattern. HEAD is answered by the GET row.
class RouteTable {
 public:
  RouteTable() = default;
  void add(Route route);
  void add(std::vector<Route> routes);
  [[nodiscard]] const std::vector<Route>& rows() const { return rows_; }

  struct Match {
    const Route* route = nullptr;  ///< null: no such path, or (with `allowed` filled) not by this method
    std::map<std::string, std::string, std::less<>> captures;
    std::vector<Method> allowed;
  };
  [[nodiscard]] Match match(Method method, std::string_view path) const;
  /// "GET /stories/{id} member story.read", a line each, sorted: the golden file of open doors.
  [[nodiscard]] std::string dump() const;

 private:
  struct Segment {
    enum class Kind { Literal, Capture, Rest } kind;
    std::string text;
  };
  std::vector<Route> rows_;
  std::vector<std::vector<Segment>> segments_;  ///< of `rows_`, same order
};

}  // namespace pv::http
