// SPDX-License-Identifier: Apache-2.0
#include "channels/practice/store.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "platform/base/assert.hpp"
#include "platform/base/id.hpp"
#include "platform/base/log.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"

namespace pv::channels::practice {
namespace {

constexpr std::size_t kLongestHandle = 30;
/// All of it is kept in memory too.
constexpr std::int64_t kLargestFile = std::int64_t{256} << 20;

bool letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

Error disk_error(std::string_view doing) {
  return Error(Code::Unavailable, "practice.disk", std::string(doing) + ": " + std::strerror(errno));
}

bool write_whole(int file, std::string_view data) {
  while (!data.empty()) {
    const ssize_t written = ::write(file, data.data(), data.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    data.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Result<std::string> read_whole(int file, std::int64_t size) {
  std::string data(static_cast<std::size_t>(size), '\0');
  std::size_t at = 0;
  while (at < data.size()) {
    const ssize_t got = ::pread(file, data.data() + at, data.size() - at, static_cast<off_t>(at));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return fail(disk_error("read"));
    at += static_cast<std::size_t>(got);
  }
  return data;
}

/// A new file's name is durable only once its folder is.
void sync_folder(const std::string& folder) {
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;
  ::fsync(handle);
  ::close(handle);
}

std::string text_at(const json::object& line, std::string_view key) { return json::string_at(line, key).value_or(std::string()); }

}  // namespace

Result<std::string> normalise_handle(std::string_view handle) {
  std::string name = text::trim(handle);
  if (name.starts_with('@')) name.erase(0, 1);
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  bool good = !name.empty() && name.size() <= kLongestHandle && letter_or_digit(name.front()) && letter_or_digit(name.back());
  for (const char c : name) good = good && (letter_or_digit(c) || c == '.' || c == '_' || c == '-');
  if (!good) return fail(Error(Code::InvalidInput, "practice.bad_handle").for_field("handle"));
  return name;
}

Store::~Store() {
  if (file_ >= 0) ::close(file_);
}

Result<void> Store::open(const std::string& folder, const Clock& clock) {
  const std::lock_guard lock(mutex_);
  PV_ASSERT(file_ < 0);
  clock_ = &clock;
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(Code::Unavailable, "practice.disk", "folder: " + error.message());
  const std::string path = folder + "/practice.jsonl";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) return fail(disk_error("open"));
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    ::close(file);
    return fail(Code::Conflict, "practice.in_use", path);
  }
  file_ = file;
  sync_folder(folder);
  struct stat status{};
  if (::fstat(file_, &status) != 0) return fail(disk_error("stat"));
  if (status.st_size > kLargestFile) return fail(Code::TooLarge, "practice.damaged", path + ": larger than 256 MiB");
  const std::string data = PV_TRY(read_whole(file_, status.st_size));
  std::size_t at = 0;
  std::size_t number = 0;
  while (at < data.size()) {
    const std::size_t end = data.find('\n', at);
    ++number;
    if (end == std::string::npos) {
      // The process died while it wrote this line and acknowledged nothing: it never was.
      log::warn("practice.torn_line", {{"bytes", data.size() - at}});
      if (::ftruncate(file_, static_cast<off_t>(at)) != 0) return fail(disk_error("truncate"));
      break;
    }
    const Result<json::object> line = json::parse_object(std::string_view(data).substr(at, end - at));
    if (!line || !replay(*line)) return fail(Code::Internal, "practice.damaged", path + ":" + std::to_string(number));
    at = end + 1;
  }
  length_ = static_cast<std::int64_t>(at);
  return {};
}

bool Store::replay(const json::object& line) {
  const std::string kind = text_at(line, "kind");
  const std::optional<std::int64_t> at = json::int_at(line, "at");
  if (!at) return false;
  if (kind == "member") {
    Member member{text_at(line, "id"), text_at(line, "handle"), text_at(line, "style"), text_at(line, "name"), from_micros(*at)};
    if (member.id.empty()) return false;
    std::string id = member.id;
    return members_.emplace(std::move(id), std::move(member)).second;
  }
  if (kind == "token") {
    const std::string member = text_at(line, "member");
    return members_.contains(member) && tokens_.emplace(text_at(line, "sha256"), member).second;
  }
  if (kind == "post") {
    Post post{text_at(line, "id"),       text_at(line, "member"),
              text_at(line, "text"),     text_at(line, "link"),
              text_at(line, "language"), text_at(line, "format"),
              from_micros(*at),          from_micros(json::int_at(line, "listed_from").value_or(*at))};
    if (post.id.empty() || !members_.contains(post.member)) return false;
    if (!by_id_.emplace(post.id, posts_.size()).second) return false;
    posts_.push_back(std::move(post));
    return true;
  }
  return false;
}

Result<void> Store::append(const json::object& line) {
  if (file_ < 0) return fail(Code::Unavailable, "practice.disk", "not open");
  const std::string text = json::serialize(line) + "\n";
  if (length_ + static_cast<std::int64_t>(text.size()) > kLargestFile) return fail(Code::Unavailable, "practice.full");
  if (!write_whole(file_, text) || ::fsync(file_) != 0) {
    Error error = disk_error("write");
    // Half a line in the middle would damage the file for good.
    if (::ftruncate(file_, static_cast<off_t>(length_)) != 0) log::error("practice.truncate_failed", error);
    return fail(std::move(error));
  }
  length_ += static_cast<std::int64_t>(text.size());
  return {};
}

Result<std::string> Store::token_for(std::string_view member) {
  std::string token = crypto::random_token(24);
  const json::object line{
      {"kind", "token"}, {"member", std::string(member)}, {"sha256", crypto::sha256_hex(token)}, {"at", to_micros(clock_->now())}};
  PV_CHECK(append(line));
  PV_ASSERT(replay(line));
  return token;
}

Result<std::string> Store::add_member(std::string_view handle, std::string_view style, std::string_view name) {
  const std::string clean = PV_TRY(normalise_handle(handle));
  const std::lock_guard lock(mutex_);
  const std::string id = clean + "." + std::string(style);
  if (members_.contains(id)) {
    return fail(Error(Code::Conflict, Message("practice.handle_taken", {{"handle", clean}})).for_field("handle"));
  }
  const json::object line{{"kind", "member"},
                          {"id", id},
                          {"handle", clean},
                          {"style", std::string(style)},
                          {"name", std::string(name.empty() ? std::string_view(clean) : name)},
                          {"at", to_micros(clock_->now())}};
  PV_CHECK(append(line));
  PV_ASSERT(replay(line));
  return token_for(id);
}

Result<std::string> Store::add_token(std::string_view member) {
  const std::lock_guard lock(mutex_);
  if (members_.find(member) == members_.end()) return fail(Code::NotFound, "practice.no_member", std::string(member));
  return token_for(member);
}

Result<Post> Store::add_post(std::string_view member, const NewPost& post) {
  const std::lock_guard lock(mutex_);
  const Instant now = clock_->now();
  json::object line{
      {"kind", "post"},    {"id", new_uuid7(now)},      {"member", std::string(member)}, {"text", post.text},
      {"link", post.link}, {"language", post.language}, {"at", to_micros(now)},          {"listed_from", to_micros(now + post.hidden_for)}};
  if (!post.format.empty()) line["format"] = post.format;
  PV_CHECK(append(line));
  PV_ASSERT(replay(line));
  return posts_.back();
}

std::optional<Member> Store::member(std::string_view id) const {
  const std::lock_guard lock(mutex_);
  const auto found = members_.find(id);
  return found == members_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Member> Store::member_of_token(std::string_view token) const {
  const std::string hash = crypto::sha256_hex(token);
  const std::lock_guard lock(mutex_);
  const auto found = tokens_.find(hash);
  return found == tokens_.end() ? std::nullopt : std::optional(members_.find(found->second)->second);
}

std::vector<Member> Store::members() const {
  const std::lock_guard lock(mutex_);
  std::vector<Member> all;
  for (const auto& [id, member] : members_) all.push_back(member);
  return all;
}

std::optional<Post> Store::post(std::string_view id) const {
  const std::lock_guard lock(mutex_);
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? std::nullopt : std::optional(posts_[found->second]);
}

std::vector<Post> Store::posts(const Wanted& wanted) const {
  const std::lock_guard lock(mutex_);
  const Instant now = clock_->now();
  std::vector<Post> chosen;
  for (auto post = posts_.rbegin(); post != posts_.rend() && chosen.size() < wanted.limit; ++post) {
    if (!wanted.member.empty() && post->member != wanted.member) continue;
    if (wanted.since && post->at < *wanted.since) continue;
    if (!wanted.hidden_too && post->listed_from > now) continue;
    chosen.push_back(*post);
  }
  return chosen;
}

}  // namespace pv::channels::practice
