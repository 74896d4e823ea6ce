// SPDX-License-Identifier: Apache-2.0
#include "app/assets.hpp"

#include <map>
#include <memory>

#include "platform/base/embedded.hpp"
#include "platform/crypto/crypto.hpp"

namespace pv::app {

namespace {

std::string content_type(std::string_view name) {
  static const std::map<std::string_view, std::string_view> kTypes{{"css", "text/css; charset=utf-8"},
                                                                   {"js", "text/javascript; charset=utf-8"},
                                                                   {"svg", "image/svg+xml"},
                                                                   {"woff2", "font/woff2"},
                                                                   {"png", "image/png"},
                                                                   {"json", "application/json"},
                                                                   {"webmanifest", "application/manifest+json"}};
  const auto dot = name.rfind('.');
  const auto known = dot == std::string_view::npos ? kTypes.end() : kTypes.find(name.substr(dot + 1));
  return std::string(known == kTypes.end() ? "application/octet-stream" : known->second);
}

bool compressible(std::string_view type) { return !type.starts_with("font/") && !type.starts_with("image/png"); }

struct Asset {
  std::string type;
  std::string etag;
  std::shared_ptr<const http::CachedBody> body;
};

/// Made at the first request of each file, then kept: hashing and compressing all of them would cost the start.
class Assets {
 public:
  const Asset* find(std::string_view name) {
    const std::lock_guard lock(mutex_);
    if (const auto known = made_.find(name); known != made_.end()) return &known->second;
    for (const auto& file : embedded::web) {
      if (file.name != name) continue;
      Asset asset{content_type(name), "\"" + crypto::sha256_hex(file.data).substr(0, 20) + "\"", nullptr};
      auto body = std::make_shared<http::CachedBody>();
      body->plain = std::string(file.data);
      if (compressible(asset.type)) body->gzip = http::gzip(file.data);
      asset.body = std::move(body);
      return &made_.emplace(std::string(name), std::move(asset)).first->second;
    }
    return nullptr;
  }

 private:
  std::mutex mutex_;
  std::map<std::string, Asset, std::less<>> made_;
};

}  // namespace

std::vector<http::Route> asset_routes(const std::string& override_folder) {
  auto assets = std::make_shared<Assets>();
  return {{http::Method::Get, "/assets/{path*}", http::Access::Public, http::kNoPermission,
           [assets, override_folder](const http::Request& request) -> Result<http::Response> {
             const auto name = request.capture("path");
             if (!override_folder.empty() && name.find("..") == std::string_view::npos) {
               return http::Response::file(override_folder + "/" + std::string(name), content_type(name));
             }
             const auto* asset = assets->find(name);
             if (asset == nullptr) return fail(Code::NotFound, "base.not_found");
             http::Response response;
             response.headers.set("Content-Type", asset->type);
             response.headers.set("ETag", asset->etag);
             response.headers.set("Cache-Control",
                                  request.query.get("v") ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate");
             response.body = asset->body;
             return response;
           }}};
}

}  // namespace pv::app
