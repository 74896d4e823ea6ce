// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "desk/channels/channels.hpp"
#include "platform/jobs/jobs.hpp"

/// Stories, their versions, and their renditions per channel.
namespace pv::desk::stories {

using channels::Channel;
using people::Brand;
using people::Person;
namespace core = pv::channels;

enum class Form { News, PressRelease, Article, Interview, VideoInterview, Post };
enum class Need { Find, HowTo, News, Connect, Enjoy };
[[nodiscard]] std::string_view to_string(Form form);
[[nodiscard]] std::string_view to_string(Need need);
/// Fields beside the text by their keys (details.hpp), only those that are filled.
using Details = std::map<std::string, std::string>;

struct Story {
  Id<Story> id;
  Id<Brand> brand_id;
  std::string title;
  std::string standfirst;
  std::string body;  ///< Markdown
  Form form = Form::News;
  std::optional<Need> need;
  std::string language;
  std::string link;  ///< absolute URL or empty
  Details details;
  std::int64_t version = 1;
  std::optional<Id<Person>> created_by;
  Instant created_at;
  std::optional<Id<Person>> updated_by;
  Instant updated_at;
};

struct Rendition {
  Id<Rendition> id;
  Id<Brand> brand_id;
  Id<Story> story_id;
  Id<Channel> channel_id;
  std::string language;
  std::string format;
  std::string occasion;
  std::string title;
  std::string text;
  std::string link;
  json::object settings;
  bool edited = false;
  std::int64_t story_version = 1;
  std::int64_t version = 1;
  Instant updated_at;
  std::optional<Id<Person>> updated_by;
};

/// The rule-made text of a story for one channel and format (pure; channel-independent of networks by name).
struct Fitted {
  std::string title;
  std::string text;
  std::string link;
  json::object settings;  ///< "standfirst" where the format has a title of its own
};
/// What a network that shows cards says of a story's link.
struct LinkCard {
  std::string title;
  std::string description;
};
[[nodiscard]] LinkCard link_card_of(const Story& story);
/// By rule a link that has a card stands there alone: the text has more room.
/// `account`: its settings, where a server of its own may take longer texts.
[[nodiscard]] Fitted adapt(const Story& story, const core::Channel& network, const core::Format& format, const json::object& account = {});
[[nodiscard]] std::optional<Story> find_story(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& id);
[[nodiscard]] std::optional<Rendition> find_rendition(db::Tx& tx, const Id<Brand>& brand, const Id<Rendition>& id);
[[nodiscard]] std::vector<Rendition> renditions_of(db::Tx& tx, const Id<Brand>& brand, const Id<Story>& story);
[[nodiscard]] std::vector<Story> recent_stories(db::Tx& tx, const Id<Brand>& brand, int limit);
/// The newest story of form *post* that the person began.
[[nodiscard]] std::optional<Id<Story>> last_post(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person);
/// The person has begun a story of this brand, whatever became of it.
[[nodiscard]] bool has_written(db::Tx& tx, const Id<Brand>& brand, const Id<Person>& person);

/// Everything the public will see of a rendition, ready to be frozen in a delivery. A rendition not edited by hand is made again
/// from the story's newest version.
[[nodiscard]] Result<core::Publication> publication_of(db::Tx& tx, const core::Registry& registry, const Rendition& rendition);

/// Code::InvalidInput when the story has neither title nor text, a wrong link, or too much text (2,000,000 bytes).
inline constexpr std::size_t kMaxBody = 2'000'000;
inline constexpr std::size_t kMaxTitle = 300;        ///< graphemes
inline constexpr std::size_t kMaxStandfirst = 1000;  ///< graphemes

struct StoryInput {
  std::string title;
  std::string standfirst;
  std::string body;
  Form form = Form::News;
  std::optional<Need> need;
  std::string language;
  std::string link;
  Details details{};
};
/// Also makes a rendition for each channel of the brand (rule-made). Only a title or a text is compulsory. `wanted`: the id it gets;
/// Code::Conflict "stories.id_taken" where any brand has a story of that id.
[[nodiscard]] Result<Story> create_story(db::Tx& tx, Instant now, const people::Session* session, const Id<Brand>& brand,
                                         const StoryInput& input, const core::Registry& registry,
                                         const std::optional<Id<Story>>& wanted = std::nullopt);

/// Fills `stories/views/comparison.html`: two texts side by side, word by word, below their names. Nothing where both are the same.
void compare(html::View& view, const std::string& part, const std::string& before, const std::string& after);

/// Seams to higher areas, set by the application; stories knows neither planning nor publishing.
struct EditorParts {
  /// The card's foot (plan form, line of life) of a rendition: its view file, and who fills it.
  std::string foot_view;
  std::function<void(const http::Request&, db::Tx&, const Rendition&, html::View& card)> rendition_foot;
  /// Words and state class of a rendition's outcome ("planned", "published", "changed" since it went out, "withdrawn"…); nothing when it
  /// never was planned.
  struct Outcome {
    std::string state;
    Message label;
    bool soon = false;            ///< about to change: the card looks again by itself
    std::optional<Instant> at{};  ///< said behind the label
    /// The public can read it.
    [[nodiscard]] bool out() const { return state == "published" || state == "changed"; }
  };
  std::function<std::optional<Outcome>(db::Tx&, const Rendition&)> outcome;
  /// The state of a placement of it that is not settled yet: "planned", "sending", "held" or "unknown".
  std::function<std::optional<std::string>(db::Tx&, const Rendition&)> open_placement;
};

class Stories {
 public:
  Stories(people::Desk desk, const core::Registry& registry);
  void set_parts(EditorParts parts) { parts_ = std::move(parts); }
  /// Gives stories written before there was a search index their place in it.
  [[nodiscard]] std::vector<jobs::Periodic> periodic();
  [[nodiscard]] std::vector<http::Route> routes();  ///< /stories…, /api/v1/stories…, /api/v1/renditions…

 private:
  people::Desk desk_;
  const core::Registry& registry_;
  EditorParts parts_;
};

}  // namespace pv::desk::stories
