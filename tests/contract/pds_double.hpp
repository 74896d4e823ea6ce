// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "platform/base/json.hpp"
#include "platform/net/client.hpp"
#include "platform/text/url.hpp"

namespace pv::test {

/// Answers XRPC calls as @atproto/pds 0.5.35 was seen to do, a bare 500 for a second record of one key included. What the real
/// server does is proved by bluesky_pds_test; this one is for the answers that a real server gives only on bad days.
class PdsDouble {
 public:
  std::string did = "did:plc:belprato";
  std::string handle = "belprato.test";
  std::string password = "abcd-efgh-ijkl-mnop";
  std::string access = "access-token-1";
  std::string refresh = "refresh-token-1";
  std::map<std::string, std::string> handles{{"rossi.test", "did:plc:rossi"}};
  std::map<std::string, json::object> records;  ///< by record key
  std::vector<std::string> called;              ///< methods, in order

  net::Exchange answer(const net::Request& request) {
    const text::Url url = text::Url::parse(request.url).value();
    const std::string method = url.path().substr(url.path().rfind('/') + 1);
    called.push_back(method);
    std::string bearer;
    for (const net::HeaderField& field : request.headers) {
      if (field.name == "Authorization" && field.value.starts_with("Bearer ")) bearer = field.value.substr(7);
    }
    const json::object input = json::parse_object(request.body).value_or(json::object());
    if (method == "com.atproto.server.createSession") {
      const std::string who = json::string_at(input, "identifier").value_or("");
      if ((who != did && who != handle) || json::string_at(input, "password") != password) {
        return error(401, "AuthenticationRequired", "Invalid identifier or password");
      }
      return session();
    }
    if (method == "com.atproto.server.refreshSession")
      return bearer == refresh ? session() : error(400, "ExpiredToken", "Token has been revoked");
    if (method == "com.atproto.server.getSession") {
      if (bearer != access) return error(400, "ExpiredToken", "Token has expired");
      return ok({{"did", did}, {"handle", handle}, {"active", true}, {"email", "desk@belprato.example"}});
    }
    if (method == "com.atproto.identity.resolveHandle") {
      const auto found = handles.find(url.query().substr(url.query().find('=') + 1));
      if (found == handles.end()) return error(400, "InvalidRequest", "Unable to resolve handle");
      return ok({{"did", found->second}});
    }
    if (method == "com.atproto.repo.createRecord") {
      if (bearer != access) return error(400, "ExpiredToken", "Token has expired");
      const std::string key = json::string_at(input, "rkey").value_or("");
      if (records.contains(key)) return error(500, "InternalServerError", "Internal Server Error");
      records[key] = *json::object_at(input, "record");
      return ok({{"uri", uri(key)}, {"cid", "bafyexample"}, {"validationStatus", "valid"}});
    }
    if (method == "com.atproto.repo.getRecord") {
      const std::string key = url.query().substr(url.query().rfind('=') + 1);
      const auto found = records.find(key);
      if (found == records.end()) return error(400, "RecordNotFound", "Could not locate record: " + uri(key));
      return ok({{"uri", uri(key)}, {"cid", "bafyexample"}, {"value", found->second}});
    }
    return error(501, "MethodNotImplemented", "Method Not Implemented");
  }

  [[nodiscard]] std::string uri(const std::string& key) const { return "at://" + did + "/app.bsky.feed.post/" + key; }

  static net::Exchange error(int status, const std::string& name, const std::string& message) {
    return net::Answer{.status = status,
                       .headers = {{"Content-Type", "application/json"}},
                       .body = json::serialize(json::object{{"error", name}, {"message", message}}),
                       .final_url = {}};
  }

 private:
  net::Exchange session() const {
    return ok({{"accessJwt", access}, {"refreshJwt", refresh}, {"did", did}, {"handle", handle}, {"active", true}});
  }
  static net::Exchange ok(const json::object& body) {
    return net::Answer{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = json::serialize(body), .final_url = {}};
  }
};

}  // namespace pv::test
