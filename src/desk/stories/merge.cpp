// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/merge.hpp"

#include "desk/stories/details.hpp"

namespace pv::desk::stories {

namespace {

/// Who changed it, wins; nothing where both did, differently.
template <class T>
std::optional<T> one_of(const T& base, const T& mine, const T& theirs) {
  if (mine == theirs || theirs == base) return mine;
  if (mine == base) return theirs;
  return std::nullopt;
}

std::string standfirst_of(const Fitted& fitted) { return json::string_at(fitted.settings, "standfirst").value_or(std::string()); }

bool same_text(const Fitted& one, const Fitted& other) {
  return one.title == other.title && one.text == other.text && one.link == other.link && one.settings == other.settings;
}

}  // namespace

StoryInput input_of(const Story& story) {
  return {.title = story.title,
          .standfirst = story.standfirst,
          .body = story.body,
          .form = story.form,
          .need = story.need,
          .language = story.language,
          .link = story.link,
          .details = story.details};
}

Story saying(Story story, const StoryInput& input) {
  story.title = input.title;
  story.standfirst = input.standfirst;
  story.body = input.body;
  story.form = input.form;
  story.need = input.need;
  story.language = input.language;
  story.link = input.link;
  story.details = input.details;
  return story;
}

std::optional<StoryInput> merged(const StoryInput& base, const StoryInput& mine, const StoryInput& theirs) {
  const auto title = one_of(base.title, mine.title, theirs.title);
  const auto standfirst = one_of(base.standfirst, mine.standfirst, theirs.standfirst);
  const auto form = one_of(base.form, mine.form, theirs.form);
  const auto need = one_of(base.need, mine.need, theirs.need);
  const auto language = one_of(base.language, mine.language, theirs.language);
  const auto link = one_of(base.link, mine.link, theirs.link);
  Details details;
  for (const auto& field : detail_fields()) {
    const std::string key(field.key);
    const auto said = [&](const Details& all) {
      const auto found = all.find(key);
      return found == all.end() ? std::string() : found->second;
    };
    const auto value = one_of(said(base.details), said(mine.details), said(theirs.details));
    if (!value) return std::nullopt;
    if (!value->empty()) details[key] = *value;
  }
  auto body = text::merge(base.body, mine.body, theirs.body, text::Grain::Paragraphs);
  if (!title || !standfirst || !form || !need || !language || !link || !body.clean()) return std::nullopt;
  return StoryInput{.title = *title,
                    .standfirst = *standfirst,
                    .body = std::move(body.text),
                    .form = *form,
                    .need = *need,
                    .language = *language,
                    .link = *link,
                    .details = std::move(details)};
}

bool Change::unseen() const { return same_text(before, after); }

Change take_in(const Fitted& before, const Fitted& after, const Fitted& mine) {
  Change change{.before = before, .after = after, .proposed = mine, .clashes = {}};
  const auto words = [&](const std::string& from, const std::string& ours, const std::string& theirs) {
    auto both = text::merge(from, ours, theirs, text::Grain::Words);
    for (auto& clash : both.clashes) change.clashes.push_back(std::move(clash));
    return std::move(both.text);
  };
  change.proposed.title = words(before.title, mine.title, after.title);
  change.proposed.text = words(before.text, mine.text, after.text);
  const auto standfirst = words(standfirst_of(before), standfirst_of(mine), standfirst_of(after));
  change.proposed.settings.erase("standfirst");
  if (!standfirst.empty()) change.proposed.settings["standfirst"] = standfirst;
  if (const auto link = one_of(before.link, mine.link, after.link)) change.proposed.link = *link;
  else change.clashes.push_back({before.link, mine.link, after.link});
  return change;
}

Fitted fitted_of(const Rendition& rendition) {
  return {.title = rendition.title, .text = rendition.text, .link = rendition.link, .settings = rendition.settings};
}

}  // namespace pv::desk::stories
