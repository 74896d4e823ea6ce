// SPDX-License-Identifier: Apache-2.0
#include "channels/core/channel.hpp"

#include "channels/practice/publish.hpp"
#include "channels/practice/site.hpp"
#include "channels/practice/styles.hpp"

namespace pv::channels::practice {
namespace {

class OriginalsReader final : public TextReader {
 public:
  explicit OriginalsReader(const Channel& original) : original_(original) {}
  [[nodiscard]] std::vector<Facet> facets(std::string_view text) const override { return original_.facets(text); }

 private:
  const Channel& original_;
};

class OriginalsCounter final : public TextCounter {
 public:
  explicit OriginalsCounter(const Channel& original) : original_(original) {}
  [[nodiscard]] Count count(const TextLimit& limit, std::string_view text) const override { return original_.count(limit, text); }
  [[nodiscard]] TextLimit text_limit(const Format& format, const json::object& settings) const override {
    return original_.text_limit(format, settings);
  }

 private:
  const Channel& original_;
};

Channel make_channel(const Style& style, const std::shared_ptr<Companion>& companion) {
  Channel channel;
  channel.manifest = style.original->manifest;
  Manifest& manifest = channel.manifest;
  manifest.id = style.network;
  manifest.name = practice_name(style);
  manifest.status = Status::Stable;
  manifest.about_key = "practice.about";
  manifest.evidence_key = "practice.evidence";
  manifest.connect = {
      ConnectField{
          .key = "server", .label_key = "practice.field_server", .kind = ConnectField::Kind::Url, .fallback = {}, .compulsory = true},
      ConnectField{
          .key = "handle", .label_key = "practice.field_handle", .kind = ConnectField::Kind::Text, .fallback = {}, .compulsory = true},
      ConnectField{
          .key = "token", .label_key = "practice.field_token", .kind = ConnectField::Kind::Secret, .fallback = {}, .compulsory = false}};
  manifest.settle = std::chrono::seconds(10);
  manifest.web_hosts.clear();
  manifest.demonstration = true;
  manifest.stand_in = false;
  channel.reader = std::make_unique<OriginalsReader>(*style.original);
  channel.counter = std::make_unique<OriginalsCounter>(*style.original);
  channel.publisher = std::make_unique<PracticePublisher>(style);
  channel.reconciler = std::make_unique<PracticeReconciler>(style);
  channel.connector = std::make_unique<PracticeConnector>(style);
  channel.companion = companion;
  return channel;
}

}  // namespace

void add_to(Registry& registry);
void add_to(Registry& registry) {
  const auto styles = std::make_shared<Styles>();
  const std::shared_ptr<Companion> companion = std::make_shared<PracticeNetwork>(styles);
  registry.stand_in([styles, companion](const Channel& original) { return make_channel(styles->add(original), companion); });
}

}  // namespace pv::channels::practice
