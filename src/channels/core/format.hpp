// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/time.hpp"

/// What a network takes, as dated data (DESIGN rule 7): texts, links, tags, media, polls of each format.
namespace pv::channels {

/// How sure a number is.
enum class Confidence {
  Read,         ///< in the network's own documents or description
  Secondary,    ///< in the documents of others who publish there
  Conflicting,  ///< sources disagree: the narrowest number stands here
};

/// How a network counts text.
enum class TextUnit {
  Graphemes,
  CodePoints,
  Utf16,
  Utf8Bytes,
  Own,  ///< by the network's TextCounter; code points without one
};

/// A limit with where it was read and when.
struct TextLimit {
  TextUnit unit = TextUnit::CodePoints;
  std::size_t max = 0;                       ///< 0: none
  std::size_t max_bytes = 0;                 ///< a second limit in UTF-8 bytes; 0: none
  std::string source{};                      ///< URL
  std::string checked_on{};                  ///< "2026-11-24"
  Confidence confidence = Confidence::Read;  ///< of `max`
  std::size_t address_units = 0;             ///< what each web address counts, however long; 0: its own characters
};

/// How many of something a text may hold.
struct CountLimit {
  std::size_t max = 0;
  std::string source{};
  std::string checked_on{};
  Confidence confidence = Confidence::Read;
};

enum class MediaKind { Picture, Video, Animation, Document };
[[nodiscard]] std::string_view to_string(MediaKind kind);  ///< "picture"

/// What one kind of media must be. 0 stands for "not said".
struct MediaLimit {
  MediaKind kind = MediaKind::Picture;
  std::size_t min_count = 0;
  std::size_t max_count = 1;
  double min_ratio = 0;  ///< width / height
  double max_ratio = 0;
  std::uint32_t shortest_px = 0;  ///< of the shorter side, at least
  std::uint32_t longest_px = 0;   ///< of the longer side, at most
  std::uint64_t max_bytes = 0;
  std::vector<std::string> types{};  ///< "image/jpeg"
  std::chrono::seconds min_duration{0};
  std::chrono::seconds max_duration{0};
  std::optional<TextLimit> alt{};  ///< alternative text; absent: the network takes none
  std::string source{};
  std::string checked_on{};
  Confidence confidence = Confidence::Read;
};

/// Where a network lets a link stand.
enum class LinkPlace { Text, Card, Button, FirstComment, Profile, Sticker };

struct PollLimit {
  std::size_t min_options = 2;
  std::size_t max_options = 4;
  std::optional<TextLimit> question{};  ///< absent: the post's text asks
  TextLimit option{};
  std::chrono::minutes min_duration{0};  ///< 0: not said
  std::chrono::minutes max_duration{0};
  std::string source{};
  std::string checked_on{};
  Confidence confidence = Confidence::Read;
};

/// How the rule-made text of a format is put together.
enum class Shape {
  TitleStandfirstLink,  ///< social post: title, standfirst, link
  TitleBody,            ///< long form: title, standfirst, whole body (newsroom)
  StandfirstBody,       ///< caption: standfirst and body without a link in the text
};

/// How the card of a rendition is built, so that it looks like the network's own post.
enum class PreviewKind {
  Post,      ///< who, text, link card
  Picture,   ///< the picture first, the text as its caption
  Carousel,  ///< the same, several pictures side by side
  Frame,     ///< upright 9:16, the text over it
  Video,     ///< a wide picture with title and description below
  Message,   ///< a bubble of a conversation
  Document,  ///< text above the first page of a document
  Article,   ///< title, standfirst, body
};

struct Format {
  std::string id{};  ///< "post", "carousel", "reel", "frame", "short", "video", "document", "article"
  TextLimit text{};
  Shape shape = Shape::TitleStandfirstLink;
  bool link_in_text = true;              ///< links are clickable in the text
  bool link_card = false;                ///< a link stands beside the text as a card of title and description, which we write
  bool has_title = false;                ///< title is a field of its own and the text is Markdown
  bool needs_media = false;              ///< the network takes no text alone
  std::size_t preview_cut = 0;           ///< graphemes the network shows before "more"; 0: all
  std::size_t preview_lines = 0;         ///< lines it shows before "more"; 0: all
  std::optional<PreviewKind> preview{};  ///< absent: the manifest's
  std::optional<TextLimit> title{};      ///< a short title beside the text, where the network has one
  std::optional<CountLimit> links{};     ///< how many different addresses a text may hold
  std::optional<CountLimit> tags{};
  std::optional<CountLimit> mentions{};
  std::vector<LinkPlace> link_places{};  ///< best first
  std::vector<MediaLimit> media{};
  std::optional<PollLimit> poll{};
  bool first_comment = false;    ///< we may comment below our own post
  bool editable = false;         ///< the text can be changed after publishing
  bool text_on_picture = false;  ///< there is no text beside the media: what is written is drawn on it
};

/// One number of a format and how old the knowledge of it is.
struct DatedLimit {
  std::string what;  ///< "text", "title", "links", "tags", "mentions", "picture", "picture_alt", "video"…, "poll"
  std::string source;
  std::string checked_on;
  Confidence confidence = Confidence::Read;
};
[[nodiscard]] std::vector<DatedLimit> dated_limits(const Format& format);

/// After so many days a limit should be read again.
inline constexpr int kLimitAgeDays = 180;
/// The limits checked more than kLimitAgeDays before the day of `now` (UTC), oldest first; one without a readable day counts as oldest.
[[nodiscard]] std::vector<DatedLimit> limits_to_check(const Format& format, Instant now);

/// A count as the network counts, for the card ("212 / 300").
struct Count {
  std::size_t used = 0;
  std::size_t max = 0;  ///< 0: none
  std::size_t bytes = 0;
  std::size_t max_bytes = 0;
  [[nodiscard]] bool over() const { return (max && used > max) || (max_bytes && bytes > max_bytes); }
};
/// By the limit's unit alone.
[[nodiscard]] Count count_text(const TextLimit& limit, std::string_view text);

}  // namespace pv::channels
