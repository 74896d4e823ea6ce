// SPDX-License-Identifier: Apache-2.0
#include "platform/base/metrics.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace pv::metrics {
namespace {

TEST(Metrics, are_written_in_prometheus_text_form) {
  counter("pv_test_calls_total", "Calls made.", {{"network", "a\"b\\c\nd"}}).add(2);
  counter("pv_test_calls_total", "Calls made.", {{"network", "a\"b\\c\nd"}}).add();
  gauge("pv_test_queue", "Waiting.").set(7);
  histogram("pv_test_seconds", "Time taken.").observe(0.02);
  const auto text = exposition();
  EXPECT_NE(text.find("# HELP pv_test_calls_total Calls made.\n# TYPE pv_test_calls_total counter\n"), std::string::npos) << text;
  EXPECT_NE(text.find("pv_test_calls_total{network=\"a\\\"b\\\\c\\nd\"} 3\n"), std::string::npos) << text;
  EXPECT_NE(text.find("# TYPE pv_test_queue gauge\npv_test_queue 7\n"), std::string::npos) << text;
  EXPECT_NE(text.find("pv_test_seconds_bucket{le=\"0.01\"} 0\n"), std::string::npos) << text;
  EXPECT_NE(text.find("pv_test_seconds_bucket{le=\"0.025\"} 1\n"), std::string::npos) << text;
  EXPECT_NE(text.find("pv_test_seconds_bucket{le=\"+Inf\"} 1\n"), std::string::npos) << text;
  EXPECT_NE(text.find("pv_test_seconds_count 1\n"), std::string::npos) << text;
}

TEST(Metrics, count_from_many_threads) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([] {
      for (int k = 0; k < 1'000; ++k) counter("pv_test_threads_total", "Counted by all.").add();
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_NE(exposition().find("pv_test_threads_total 8000\n"), std::string::npos);
}

}  // namespace
}  // namespace pv::metrics
