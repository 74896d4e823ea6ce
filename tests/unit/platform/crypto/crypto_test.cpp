// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/crypto.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <atomic>
#include <fstream>
#include <set>
#include <thread>

#include "platform/crypto/slots.hpp"

namespace pv::crypto {
namespace {

std::string from_hex(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    out.push_back(static_cast<char>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16)));
  }
  return out;
}

Secret<std::string> secret(std::string text) { return Secret<std::string>(std::move(text)); }

std::size_t status_kilobytes(const std::string& field) {
  std::ifstream file("/proc/self/status");
  std::string line;
  while (std::getline(file, line)) {
    if (line.starts_with(field + ":")) return std::stoul(line.substr(field.size() + 1));
  }
  return 0;
}

// FIPS 180-4 examples.
TEST(Sha256, KnownAnswers) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256_hex(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  EXPECT_EQ(sha256("abc").size(), 32u);
}

// RFC 4231 §4.2–4.8 (4.6 is about truncation).
TEST(Hmac, Rfc4231) {
  EXPECT_EQ(hex(hmac_sha256(std::string(20, '\x0b'), "Hi There")), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(hex(hmac_sha256("Jefe", "what do ya want for nothing?")), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(hex(hmac_sha256(std::string(20, '\xaa'), std::string(50, '\xdd'))),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
  EXPECT_EQ(hex(hmac_sha256(from_hex("0102030405060708090a0b0c0d0e0f10111213141516171819"), std::string(50, '\xcd'))),
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
  EXPECT_EQ(hex(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  EXPECT_EQ(hex(hmac_sha256({}, {})), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

// RFC 4648 §10.
TEST(Base64, Rfc4648) {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
  for (const auto& [plain, encoded] : cases) {
    EXPECT_EQ(base64(plain), encoded);
    EXPECT_EQ(base64_decode(encoded).value(), plain);
    EXPECT_EQ(base64url(plain), encoded.substr(0, encoded.find('=')));
    EXPECT_EQ(base64url_decode(encoded.substr(0, encoded.find('='))).value(), plain);
  }
  EXPECT_EQ(base64("\xfb\xff\xfe"), "+//+");
  EXPECT_EQ(base64url("\xfb\xff\xfe"), "-__-");
}

TEST(Base64, RefusesWhatIsNotCanonical) {
  for (const char* text : {"Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9v\n", " Zm9v", "Zm9v!", "-__-", "Zm=v", "===="}) {
    const auto result = base64_decode(text);
    ASSERT_FALSE(result) << text;
    EXPECT_EQ(result.error().code, Code::InvalidInput);
    EXPECT_EQ(result.error().safe.key, "crypto.not_base64");
  }
  for (const char* text : {"Z", "Zg==", "Zh", "+//+", "Zm9v "}) EXPECT_FALSE(base64url_decode(text)) << text;
}

TEST(Base64, Property) {
  EXPECT_TRUE(rc::check("decoding undoes encoding", [](const std::string& data) {
    RC_ASSERT(base64_decode(base64(data)).value() == data);
    RC_ASSERT(base64url_decode(base64url(data)).value() == data);
    RC_ASSERT(from_hex(hex(data)) == data);
  }));
}

TEST(Random, TokensDifferAndFitAUrl) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string token = random_token();
    EXPECT_EQ(token.size(), 43u);
    EXPECT_EQ(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), std::string::npos);
    EXPECT_TRUE(seen.insert(token).second);
  }
  EXPECT_EQ(random_bytes(0), "");
  EXPECT_EQ(random_bytes(7).size(), 7u);
}

TEST(ConstantTime, Compares) {
  EXPECT_TRUE(equal_constant_time("", ""));
  EXPECT_TRUE(equal_constant_time("same", "same"));
  EXPECT_FALSE(equal_constant_time("same", "sane"));
  EXPECT_FALSE(equal_constant_time("same", "sam"));
  EXPECT_FALSE(equal_constant_time("", "a"));
}

bool right(const std::string& hash, const std::string& password) {
  const auto checked = verify_password(hash, secret(password));
  EXPECT_TRUE(checked);
  return checked && *checked == PasswordIs::Right;
}

TEST(Password, RightAndWrong) {
  const std::string hash = hash_password(secret("corretto cavallo batteria")).value();
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=65536,t=2,p=1$")) << hash;
  EXPECT_TRUE(right(hash, "corretto cavallo batteria"));
  EXPECT_FALSE(right(hash, "corretto cavallo batteri"));
  EXPECT_FALSE(right(hash, ""));
  EXPECT_NE(hash, hash_password(secret("corretto cavallo batteria")).value()) << "the salt must differ";
}

// A vector of the reference implementation (phc-winner-argon2, test.c: argon2id, t=2, m=2^16, p=1).
TEST(Password, KnownAnswer) {
  const std::string known = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  EXPECT_TRUE(right(known, "password"));
  EXPECT_FALSE(right(known, "Password"));
}

TEST(Password, BadHashesAreRefused) {
  for (const std::string& hash :
       {std::string(), std::string("x"), std::string("$argon2id$"), std::string(4000, '$'), std::string("$2b$12$abcdefghijklmnopqrstuv")}) {
    EXPECT_FALSE(right(hash, "x"));
  }
}

TEST(Password, MemoryIsGivenBackAndBounded) {
  ASSERT_TRUE(verify_nothing(secret("warm")));
  const std::size_t before = status_kilobytes("VmRSS");
  ASSERT_GT(before, 0u);
  std::vector<std::thread> threads;
  std::atomic<int> done{0};
  for (int i = 0; i < 6; ++i) threads.emplace_back([&] { done += verify_nothing(secret("burst")).has_value() ? 1 : 0; });
  for (auto& thread : threads) thread.join();
  EXPECT_GE(done, 4) << "two at once, two that wait";
  EXPECT_LT(status_kilobytes("VmRSS"), before + 8 * 1024) << "64 MB blocks must not stay with the process";
  EXPECT_LT(status_kilobytes("VmHWM"), before + 2 * 65 * 1024 + 16 * 1024) << "two at once at most";
}

TEST(Password, NobodyWaitsForLong) {
  const auto first = password_slots().take();
  const auto second = password_slots().take();
  ASSERT_TRUE(first && second);
  const auto begin = std::chrono::steady_clock::now();
  const auto refused = [](const auto& result) {
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::Unavailable);
    EXPECT_EQ(result.error().safe.key, "crypto.busy");
    EXPECT_EQ(result.error().retry_after, std::chrono::seconds(2));
  };
  std::thread hashing([&] { refused(hash_password(secret("uno di troppo"))); });
  std::thread verifying([&] { refused(verify_password("$argon2id$", secret("uno di troppo"))); });
  refused(verify_nothing(secret("uno di troppo")));
  hashing.join();
  verifying.join();
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30)) << "both slots are still held";
}

TEST(Slots, LetFewWaitAndForABoundedTime) {
  using std::chrono::milliseconds;
  Slots short_of_patience(1, 1, milliseconds(50));
  std::optional<Result<Slots::Held>> held(short_of_patience.take());
  ASSERT_TRUE(held->has_value());
  auto begin = std::chrono::steady_clock::now();
  EXPECT_FALSE(short_of_patience.take());
  EXPECT_GE(std::chrono::steady_clock::now() - begin, milliseconds(50));
  held.reset();
  EXPECT_TRUE(short_of_patience.take()) << "given back";

  Slots crowded(1, 0, milliseconds(60'000));
  held.emplace(crowded.take());
  begin = std::chrono::steady_clock::now();
  EXPECT_FALSE(crowded.take());
  EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(30'000)) << "no place to wait in: sent away at once";

  Slots patient(1, 1, milliseconds(60'000));
  held.emplace(patient.take());
  std::thread waiting([&] { EXPECT_TRUE(patient.take()); });
  held.reset();
  waiting.join();
  EXPECT_TRUE(patient.take());
}

}  // namespace
}  // namespace pv::crypto
