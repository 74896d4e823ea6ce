// SPDX-License-Identifier: Apache-2.0
// Fitting a story to every format of every network, counted as the network counts.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "desk/stories/rules.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::stories {
namespace {

const core::Registry& networks() {
  static const core::Registry* const kRegistry = [] {
    auto* made = new core::Registry;
    core::register_networks(*made);
    return made;
  }();
  return *kRegistry;
}

rc::Gen<std::string> prose(std::size_t most) {
  return rc::gen::map(rc::gen::pair(rc::gen::inRange<std::size_t>(0, most),
                                    rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
                                        "caffè", "e\u0301", "👨‍👩‍👧‍👧", "🇮🇹", "parola", "日本語", "fine.", "👍🏽", "a",
                                        "belprato.it", "https://belprato.it/una/pagina?con=parti", "@anna@un.server.example", "#pane", "1️⃣",
                                        "☺", "\u0635\u0628\u0627\u062d", "straordinariamentelungaparola", "“citazione”", "…"}))),
                      [](const auto& both) {
                        std::string text;
                        const auto& [times, words] = both;
                        for (std::size_t i = 0; i < times; ++i) {
                          for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
                        }
                        return text;
                      });
}

RC_GTEST_PROP(FitToEachNetwork, never_over_its_limit_and_never_within_a_cluster, ()) {
  Story story;
  story.title = *prose(2);
  story.standfirst = *prose(8);
  story.body = *prose(40);
  story.link =
      *rc::gen::elementOf(std::vector<std::string>{"", "https://belprato.it/x", "https://belprato.example/una/pagina?con=parti#qui"});
  story.language = "it";
  std::set<std::string> known{"…", "\n"};
  for (const auto& source : {story.title, story.standfirst, story.body, story.link, std::string(" ")}) {
    const auto offsets = text::grapheme_offsets(source);
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) known.insert(source.substr(offsets[i], offsets[i + 1] - offsets[i]));
  }
  for (const auto* network : networks().all()) {
    for (const auto& format : network->manifest.formats) {
      const auto made = adapt(story, *network, format);
      const auto count = network->count(format, {}, made.text);
      if (count.over()) RC_FAIL(network->manifest.id + " " + format.id + ": " + std::to_string(count.used));
      if (format.title && network->count(*format.title, made.title).over()) RC_FAIL(network->manifest.id + ": title");
      RC_ASSERT(text::valid_utf8(made.text));
      if (format.shape == core::Shape::TitleBody) continue;
      const auto offsets = text::grapheme_offsets(made.text);
      for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        const auto cluster = made.text.substr(offsets[i], offsets[i + 1] - offsets[i]);
        if (!known.contains(cluster)) RC_FAIL(network->manifest.id + " cuts a cluster: " + cluster);
      }
    }
  }
}

TEST(FitToEachNetwork, uses_the_room_there_is) {
  Story story;
  story.language = "it";
  for (int i = 0; i < 20'000; ++i) story.body += "pane ";
  for (const auto* network : networks().all()) {
    for (const auto& format : network->manifest.formats) {
      if (format.text.max == 0) continue;
      const auto count = network->count(format, {}, adapt(story, *network, format).text);
      EXPECT_GE(count.used + 8, count.max) << network->manifest.id << " " << format.id;
    }
  }
}

}  // namespace
}  // namespace pv::desk::stories
