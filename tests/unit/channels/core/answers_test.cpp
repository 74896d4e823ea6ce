// SPDX-License-Identifier: Apache-2.0
#include "channels/core/answers.hpp"

#include <gtest/gtest.h>

namespace pv::channels {
namespace {

using std::chrono::seconds;

Reply answered(int status, std::vector<net::HeaderField> headers = {}) {
  return Reply{"post", net::Answer{.status = status, .headers = std::move(headers), .body = {}, .final_url = {}}, std::nullopt};
}
Reply failed(Code code, net::Sent sent) { return Reply{"post", std::nullopt, net::Failure{Error(code, "net.some"), sent}}; }

net::Answer with(std::vector<net::HeaderField> headers) {
  return net::Answer{.status = 429, .headers = std::move(headers), .body = {}, .final_url = {}};
}

TEST(AskedWait, ReadsSecondsDatesAndResets) {
  const std::string date = "Tue, 24 Nov 2026 10:00:00 GMT";
  EXPECT_EQ(asked_wait(with({{"Retry-After", "120"}})), Duration(seconds(120)));
  EXPECT_EQ(asked_wait(with({{"Retry-After", "Tue, 24 Nov 2026 10:05:00 GMT"}, {"Date", date}})), Duration(seconds(300)));
  // 2026-11-24T10:01:40Z as a Unix time, as AT servers send it, and as seconds from now.
  EXPECT_EQ(asked_wait(with({{"RateLimit-Reset", "1795514500"}, {"Date", date}})), Duration(seconds(100)));
  EXPECT_EQ(asked_wait(with({{"RateLimit-Reset", "45"}})), Duration(seconds(45)));
}

TEST(AskedWait, StaysWithinReason) {
  EXPECT_EQ(asked_wait(with({})), std::nullopt);
  EXPECT_EQ(asked_wait(with({{"Retry-After", "soon"}})), std::nullopt);
  EXPECT_EQ(asked_wait(with({{"Retry-After", "0"}})), Duration(seconds(1)));
  EXPECT_EQ(asked_wait(with({{"Retry-After", "9223372036854775807"}})), Duration(std::chrono::hours(24)));
  EXPECT_EQ(asked_wait(with({{"Retry-After", "99999999999999999999999"}})), std::nullopt);
  EXPECT_EQ(asked_wait(with({{"Retry-After", "-5"}})), std::nullopt);
  EXPECT_EQ(asked_wait(with({{"Retry-After", "Tue, 24 Nov 2026 09:00:00 GMT"}, {"Date", "Tue, 24 Nov 2026 10:00:00 GMT"}})),
            Duration(seconds(1)));
}

TEST(Quoted, StrikesSecretsAndCutsLength) {
  EXPECT_EQ(cited("bad token abcd1234 or abcd1234!", {"abcd1234", ""}), "bad token ••• or •••!");
  EXPECT_EQ(cited(" two\n lines\t\x01here ", {}), "two lines here");
  EXPECT_LE(cited(std::string(5000, 'x'), {}).size(), 210U);
  EXPECT_EQ(cited("\xFF\xFE ok", {}).find('\xFF'), std::string::npos);
}

struct Row {
  int status;
  const char* visible;     ///< for a visible call that must not be repeated
  const char* repeatable;  ///< for any other
};
std::string name(const Shortfall& one) {
  return std::holds_alternative<Rejected>(one) ? "rejected" : std::holds_alternative<Unknown>(one) ? "unknown" : "deferred";
}

TEST(Shortfall, OneTableOfStatuses) {
  const CallKind once{Effect::Visible, false, "N"};
  const CallKind again{Effect::Visible, true, "N"};
  const CallKind read{Effect::Read, false, "N"};
  for (const Row& row : {Row{200, "unknown", "deferred"}, Row{201, "unknown", "deferred"}, Row{301, "rejected", "rejected"},
                         Row{400, "rejected", "rejected"}, Row{401, "rejected", "rejected"}, Row{403, "rejected", "rejected"},
                         Row{404, "rejected", "rejected"}, Row{408, "unknown", "deferred"}, Row{409, "rejected", "rejected"},
                         Row{413, "rejected", "rejected"}, Row{422, "rejected", "rejected"}, Row{425, "deferred", "deferred"},
                         Row{429, "deferred", "deferred"}, Row{500, "unknown", "deferred"}, Row{502, "unknown", "deferred"},
                         Row{503, "unknown", "deferred"}, Row{504, "unknown", "deferred"}, Row{599, "unknown", "deferred"}}) {
    EXPECT_EQ(name(shortfall(answered(row.status), once)), row.visible) << row.status;
    EXPECT_EQ(name(shortfall(answered(row.status), again)), row.repeatable) << row.status;
    EXPECT_EQ(name(shortfall(answered(row.status), read)), row.repeatable) << row.status;
  }
}

TEST(Shortfall, FailuresOfTheLine) {
  const CallKind once{Effect::Visible, false, "N"};
  EXPECT_EQ(name(shortfall(failed(Code::UpstreamUnavailable, net::Sent::No), once)), "deferred");
  EXPECT_EQ(name(shortfall(failed(Code::Forbidden, net::Sent::No), once)), "rejected") << "a forbidden address stays forbidden";
  EXPECT_EQ(name(shortfall(failed(Code::Timeout, net::Sent::Maybe), once)), "unknown");
  EXPECT_EQ(name(shortfall(Reply{"post", std::nullopt, std::nullopt}, once)), "unknown") << "nothing known is not nothing sent";
  EXPECT_EQ(name(shortfall(failed(Code::Timeout, net::Sent::Maybe), {Effect::Hidden, false, "N"})), "deferred");
}

TEST(Shortfall, WaitsAsLongAsAsked) {
  const Shortfall one = shortfall(answered(429, {{"Retry-After", "77"}}), {Effect::Visible, false, "N"});
  EXPECT_EQ(std::get<Deferred>(one).wait, Duration(seconds(77)));
}

TEST(Shortfall, CarriesWhatTheNetworkSaid) {
  const Shortfall one = shortfall(answered(422), {Effect::Visible, false, "N"}, "too many tags");
  const Error& error = std::get<Rejected>(one).error;
  EXPECT_EQ(error.safe.key, "channels_core.refused_said");
  EXPECT_EQ(std::get<std::string>(error.safe.args.back().second), "too many tags");
}

}  // namespace
}  // namespace pv::channels
