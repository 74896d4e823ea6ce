// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "platform/net/client.hpp"

namespace pv::net {
namespace {

TEST(Address, SpecialPurposeIpv4IsForbiddenToItsEdges) {
  // First and last of each block, and their public neighbours.
  for (const char* text :
       {"0.0.0.0",        "0.255.255.255",   "10.0.0.0",        "10.255.255.255",  "100.64.0.0",      "100.127.255.255",
        "127.0.0.1",      "127.255.255.255", "169.254.0.0",     "169.254.169.254", "169.254.255.255", "172.16.0.0",
        "172.31.255.255", "192.0.0.0",       "192.0.0.255",     "192.0.2.7",       "192.31.196.1",    "192.52.193.1",
        "192.88.99.1",    "192.168.0.0",     "192.168.255.255", "192.175.48.6",    "198.18.0.0",      "198.19.255.255",
        "198.51.100.1",   "203.0.113.255",   "224.0.0.1",       "239.255.255.255", "240.0.0.1",       "255.255.255.255"}) {
    EXPECT_TRUE(is_forbidden_address(text)) << text;
  }
  for (const char* text :
       {"1.0.0.0",         "9.255.255.255",   "11.0.0.0",       "100.63.255.255", "100.128.0.0",     "126.255.255.255", "128.0.0.0",
        "169.253.255.255", "169.255.0.0",     "172.15.255.255", "172.32.0.0",     "191.255.255.255", "192.0.1.0",       "192.0.3.0",
        "192.167.255.255", "192.169.0.0",     "198.17.255.255", "198.20.0.0",     "198.51.99.255",   "198.51.101.0",    "203.0.112.255",
        "203.0.114.0",     "223.255.255.255", "8.8.8.8",        "93.184.216.34"}) {
    EXPECT_FALSE(is_forbidden_address(text)) << text;
  }
}

TEST(Address, SpecialPurposeIpv6IsForbidden) {
  for (const char* text : {"::",
                           "::1",
                           "::127.0.0.1",
                           "::8.8.8.8",
                           "fe80::1",
                           "febf::1",
                           "fec0::1",
                           "fc00::1",
                           "fdff::1",
                           "ff02::1",
                           "100::1",
                           "64:ff9b:1::1",
                           "2001::1",
                           "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                           "2001:2::1",
                           "2001:10::1",
                           "2001:20::1",
                           "2001:1ff::1",
                           "2001:db8::1",
                           "2001:db8:ffff::1",
                           "2002:7f00:1::",
                           "2002:808:808::1",
                           "2620:4f:8000::1",
                           "3fff::1",
                           "3fff:fff::1",
                           "5f00::1",
                           "4000::1",
                           "1::1",
                           "0:0:0:0:0:0:0:1"}) {
    EXPECT_TRUE(is_forbidden_address(text)) << text;
  }
  for (const char* text : {"2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2001:200::1", "2001:4860:4860::8888", "2003::1", "2620:4f:7fff::1",
                           "3fff:1000::1", "2a00:1450:4002:402::200e"}) {
    EXPECT_FALSE(is_forbidden_address(text)) << text;
  }
}

TEST(Address, EmbeddedIpv4IsJudgedByItself) {
  for (const char* prefix : {"::ffff:", "64:ff9b::"}) {
    for (const char* inner : {"127.0.0.1", "10.1.2.3", "169.254.169.254", "0.0.0.0", "224.0.0.1"}) {
      EXPECT_TRUE(is_forbidden_address(std::string(prefix) + inner)) << prefix << inner;
    }
    EXPECT_FALSE(is_forbidden_address(std::string(prefix) + "8.8.8.8")) << prefix;
  }
  EXPECT_TRUE(is_forbidden_address("::ffff:7f00:1"));
}

TEST(Address, WhatIsNoCanonicalAddressIsForbidden) {
  for (const char* text :
       {"", " ", "127.1", "0177.0.0.1", "0x7f.0.0.1", "2130706433", "8.8.8.8 ", " 8.8.8.8", "8.8.8", "8.8.8.8.", "08.8.8.8", "fe80::1%lo",
        "2606::1%eth0", "[2606:2800::1]", "localhost", "example.com", "8.8.8.8:80", "2001:4860:4860:::8888"}) {
    EXPECT_TRUE(is_forbidden_address(text)) << text;
  }
  EXPECT_TRUE(is_forbidden_address(std::string_view("8.8.8.8\0x", 9)));
}

TEST(Address, PropertyMappedAgreesWithPlain) {
  EXPECT_TRUE(rc::check("v4 and v4-mapped v6 are judged alike", [](std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) {
    const std::string four = std::to_string(a) + "." + std::to_string(b) + "." + std::to_string(c) + "." + std::to_string(d);
    RC_ASSERT(is_forbidden_address(four) == is_forbidden_address("::ffff:" + four));
  }));
}

}  // namespace
}  // namespace pv::net
