// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "platform/base/assert.hpp"
#include "platform/crypto/crypto.hpp"

namespace pv::crypto {
namespace {

constexpr std::size_t kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kKeyIdBytes = 8;
constexpr std::size_t kHeadBytes = 1 + kKeyIdBytes + kNonceBytes;
constexpr char kVersion = 1;
static_assert(kKeyBytes == 32);

const unsigned char* bytes(std::string_view data) { return reinterpret_cast<const unsigned char*>(data.data()); }
unsigned char* bytes(std::string& data) { return reinterpret_cast<unsigned char*>(data.data()); }

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool valid() const { return number_ >= 0; }

 private:
  int number_;
};

tl::unexpected<Error> file_error(const char* key, const std::string& file, int error = 0) {
  const std::string reason = error == 0 ? std::string() : std::string(std::strerror(error));
  return fail(Code::InvalidInput, Message(key, {{"file", file}, {"reason", reason}}), file + ": " + reason);
}

/// The names may hold no NUL, so that two places never give the same text.
std::string associated_data(const Place& place) {
  PV_ASSERT(place.table.find('\0') == std::string_view::npos && place.column.find('\0') == std::string_view::npos);
  std::string out;
  out.reserve(place.table.size() + place.column.size() + place.row.size() + 2);
  out.append(place.table).append(1, '\0').append(place.column).append(1, '\0').append(place.row);
  return out;
}

bool write_all(int file, std::string_view data) {
  while (!data.empty()) {
    const ssize_t count = ::write(file, data.data(), data.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    data.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

/// Writes a new key beside its place and links it there: the file appears whole or not at all, and never replaces another one.
Result<void> create_key_file(const std::string& path) {
  std::string temporary = path + ".XXXXXX";
  const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));  // O_EXCL, mode 0600
  if (!file.valid()) return file_error("crypto.key_file.cannot_create", path, errno);
  int error = 0;
  std::string text = hex(random_bytes(kKeyBytes)) + "\n";
  if (!write_all(file.get(), text) || ::fsync(file.get()) != 0 || ::link(temporary.c_str(), path.c_str()) != 0) error = errno;
  sodium_memzero(text.data(), text.size());
  ::unlink(temporary.c_str());
  // Another process was faster: its key is the one to use.
  if (error != 0 && error != EEXIST) return file_error("crypto.key_file.cannot_create", path, error);

  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.valid()) ::fsync(directory.get());  // a key lost in a power cut would take every secret with it
  return {};
}

Result<Sealer> parse_key(std::string_view text, const std::string& path) {
  if (text.size() == kKeyBytes) return Sealer::from_key(text);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
  std::string key(kKeyBytes, '\0');
  std::size_t length = 0;
  const bool read =
      text.size() == 2 * kKeyBytes && sodium_hex2bin(bytes(key), key.size(), text.data(), text.size(), nullptr, &length, nullptr) == 0;
  if (!read || length != kKeyBytes) return file_error("crypto.key_file.malformed", path);
  auto sealer = Sealer::from_key(key);
  sodium_memzero(key.data(), key.size());
  return sealer;
}

}  // namespace

Result<Sealer> Sealer::open(const std::string& key_file, bool create) {
  struct stat status{};
  if (::stat(key_file.c_str(), &status) != 0) {
    if (errno != ENOENT) return file_error("crypto.key_file.unreadable", key_file, errno);
    if (!create) return file_error("crypto.key_file.missing", key_file, ENOENT);
    PV_CHECK(create_key_file(key_file));
  }
  // Not blocking, so that a FIFO by that name cannot hold the start.
  const Descriptor file(::open(key_file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.valid() || ::fstat(file.get(), &status) != 0) return file_error("crypto.key_file.unreadable", key_file, errno);
  if (!S_ISREG(status.st_mode)) return file_error("crypto.key_file.not_a_file", key_file);
  if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) return file_error("crypto.key_file.permissions", key_file);

  std::string text(256, '\0');
  ssize_t count = 0;
  do { count = ::read(file.get(), text.data(), text.size()); } while (count < 0 && errno == EINTR);
  if (count < 0) return file_error("crypto.key_file.unreadable", key_file, errno);
  auto sealer = parse_key(std::string_view(text).substr(0, static_cast<std::size_t>(count)), key_file);
  sodium_memzero(text.data(), text.size());
  return sealer;
}

Sealer Sealer::from_key(std::string_view key32) {
  PV_ASSERT(key32.size() == kKeyBytes);
  Sealer sealer;
  sealer.key_ = Secret<std::string>(std::string(key32));
  sealer.key_id_ = hex(sha256(key32).substr(0, kKeyIdBytes));
  return sealer;
}

std::string Sealer::seal(const Secret<std::string>& value, const Place& place) const {
  const std::string place_text = associated_data(place);
  const std::string& plain = value.reveal();
  std::string out(1, kVersion);
  out += sha256(key_.reveal()).substr(0, kKeyIdBytes);
  out += random_bytes(kNonceBytes);
  out.resize(kHeadBytes + plain.size() + kTagBytes);
  unsigned long long length = 0;
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(out) + kHeadBytes, &length, bytes(plain), plain.size(), bytes(place_text),
                                             place_text.size(), nullptr, bytes(out) + 1 + kKeyIdBytes, bytes(key_.reveal()));
  PV_ASSERT(length == plain.size() + kTagBytes);
  return base64url(out);
}

Result<Secret<std::string>> Sealer::open(std::string_view sealed, const Place& place) const {
  const auto decoded = base64url_decode(sealed);
  if (!decoded || decoded->size() < kHeadBytes + kTagBytes || (*decoded)[0] != kVersion) {
    return fail(Code::Internal, "crypto.damaged", "not an envelope of this version");
  }
  const std::string_view envelope = *decoded;
  const std::string sealed_by = hex(envelope.substr(1, kKeyIdBytes));
  if (sealed_by != key_id_) {
    return fail(Code::Unavailable, Message("crypto.wrong_key", {{"sealed_by", sealed_by}, {"key", key_id_}}),
                "sealed by key " + sealed_by + ", this key is " + key_id_);
  }
  const std::string place_text = associated_data(place);
  const std::string_view body = envelope.substr(kHeadBytes);
  std::string plain(body.size() - kTagBytes, '\0');
  unsigned long long length = 0;
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), &length, nullptr, bytes(body), body.size(), bytes(place_text),
                                                 place_text.size(), bytes(envelope) + 1 + kKeyIdBytes, bytes(key_.reveal())) != 0) {
    return fail(Code::Internal, "crypto.damaged", std::string(place.table) + "." + std::string(place.column) + " does not open");
  }
  return Secret<std::string>(std::move(plain));
}

std::string Sealer::derive(std::string_view purpose) const {
  std::string out(kKeyBytes, '\0');
  const std::string& key = key_.reveal();
  const int done = crypto_generichash(bytes(out), out.size(), bytes(purpose), purpose.size(), bytes(key), key.size());
  PV_ASSERT(done == 0);
  return out;
}

}  // namespace pv::crypto
