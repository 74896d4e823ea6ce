// SPDX-License-Identifier: Apache-2.0
#include "platform/base/metrics.hpp"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <memory>
#include <mutex>
#include <sstream>
#include <utility>

namespace pv::metrics {

namespace {

struct CounterOf final : Counter {
  explicit CounterOf(prometheus::Counter& inner_) : inner(inner_) {}
  void add(double amount) override { inner.Increment(amount); }
  prometheus::Counter& inner;
};
struct GaugeOf final : Gauge {
  explicit GaugeOf(prometheus::Gauge& inner_) : inner(inner_) {}
  void set(double value) override { inner.Set(value); }
  prometheus::Gauge& inner;
};
struct HistogramOf final : Histogram {
  explicit HistogramOf(prometheus::Histogram& inner_) : inner(inner_) {}
  void observe(double seconds) override { inner.Observe(seconds); }
  prometheus::Histogram& inner;
};

struct State {
  std::mutex mutex;
  prometheus::Registry registry;
  std::map<std::pair<std::string, Labels>, std::unique_ptr<Counter>> counters;
  std::map<std::pair<std::string, Labels>, std::unique_ptr<Gauge>> gauges;
  std::map<std::pair<std::string, Labels>, std::unique_ptr<Histogram>> histograms;
};

State& state() {
  static auto* instance = new State;  // outlives every thread that may still count at exit
  return *instance;
}

const prometheus::Histogram::BucketBoundaries& buckets() {
  static const prometheus::Histogram::BucketBoundaries kBuckets{0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                                0.1,    0.25,   0.5,   1,      2.5,   5,    10,    30};
  return kBuckets;
}

}  // namespace

Counter& counter(const std::string& name, const std::string& help, const Labels& labels) {
  auto& s = state();
  const std::lock_guard lock(s.mutex);
  auto& slot = s.counters[{name, labels}];
  if (!slot) slot = std::make_unique<CounterOf>(prometheus::BuildCounter().Name(name).Help(help).Register(s.registry).Add(labels));
  return *slot;
}

Gauge& gauge(const std::string& name, const std::string& help, const Labels& labels) {
  auto& s = state();
  const std::lock_guard lock(s.mutex);
  auto& slot = s.gauges[{name, labels}];
  if (!slot) slot = std::make_unique<GaugeOf>(prometheus::BuildGauge().Name(name).Help(help).Register(s.registry).Add(labels));
  return *slot;
}

Histogram& histogram(const std::string& name, const std::string& help, const Labels& labels) {
  auto& s = state();
  const std::lock_guard lock(s.mutex);
  auto& slot = s.histograms[{name, labels}];
  if (!slot) {
    slot = std::make_unique<HistogramOf>(prometheus::BuildHistogram().Name(name).Help(help).Register(s.registry).Add(labels, buckets()));
  }
  return *slot;
}

std::string exposition() {
  std::ostringstream out;
  prometheus::TextSerializer().Serialize(out, state().registry.Collect());
  return out.str();
}

}  // namespace pv::metrics
