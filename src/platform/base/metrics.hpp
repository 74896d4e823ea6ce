// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

/// Counters, gauges and histograms in one registry, written out in Prometheus' text form. Thread-safe; returned references
/// live as long as the process.
namespace pv::metrics {

using Labels = std::map<std::string, std::string>;

class Counter {
 public:
  virtual ~Counter() = default;
  virtual void add(double amount = 1) = 0;
};
class Gauge {
 public:
  virtual ~Gauge() = default;
  virtual void set(double value) = 0;
};
class Histogram {
 public:
  virtual ~Histogram() = default;
  virtual void observe(double seconds) = 0;
};

Counter& counter(const std::string& name, const std::string& help, const Labels& labels = {});
Gauge& gauge(const std::string& name, const std::string& help, const Labels& labels = {});
/// Buckets suit durations from 0.1 ms to 30 s.
Histogram& histogram(const std::string& name, const std::string& help, const Labels& labels = {});
/// Prometheus text exposition format 0.0.4.
[[nodiscard]] std::string exposition();

}  // namespace pv::metrics
