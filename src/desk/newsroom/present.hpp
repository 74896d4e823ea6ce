// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "desk/newsroom/rules.hpp"
#include "desk/newsroom/store.hpp"

/// Public pages: what was read, put into views. No database here.
namespace pv::desk::newsroom {

/// What all pages of a site share, read once per epoch.
struct Facts {
  Brand brand;
  Zone zone = Zone::utc();
  std::vector<store::LanguageCount> languages;           ///< those with live pages; the first is the front page's
  std::string primary;                                   ///< the front page's language, also when nothing is out yet
  std::vector<std::vector<rules::ContactPart>> contact;  ///< the press contact, line by line
  Instant changed;                                       ///< of any page, or of the brand as far as this process saw it
  Instant modified;                                      ///< what is made of it: `changed`, or texts and address, whichever came later

  [[nodiscard]] const store::LanguageCount* language(std::string_view tag) const;
  /// "/" for the first language, "/en/" for others.
  [[nodiscard]] std::string home(std::string_view tag) const;
  [[nodiscard]] std::string feed(std::string_view tag) const { return home(tag) + "feed.atom"; }
};

struct Alternate {
  std::string language;
  std::string path;
};

/// Bodies as HTML, by page and version. A publication drops all finished pages of its brand, but the text of each stays as it was,
/// and Markdown is what costs most in making a page. Thread-safe, bounded.
class Bodies {
 public:
  using Body = std::shared_ptr<const html::SafeHtml>;
  [[nodiscard]] Body find(const Page& page) const;
  void put(const Page& page, Body body);
  static constexpr std::size_t kMaxBytes = 4U << 20;

 private:
  struct Entry {
    std::int64_t version = 0;
    Body body;
  };
  mutable std::mutex mutex_;
  std::unordered_map<std::string, Entry> bodies_;
  std::size_t bytes_ = 0;
};

inline constexpr std::int64_t kFrontPage = 20;  ///< stories on a front page
inline constexpr std::int64_t kSeconds = 3;
inline constexpr std::int64_t kRelated = 3;

class Presenter {
 public:
  Presenter(const html::Renderer& renderer, const text::Catalog& catalog) : renderer_(renderer), catalog_(catalog) {}

  struct Front {
    std::string language;
    std::int64_t number = 1;
    std::int64_t pages = 1;
    std::vector<store::Teaser> stories;
  };
  [[nodiscard]] std::string front(const Facts& facts, const std::string& origin, const Front& front) const;
  struct Story {
    Page page;
    std::vector<store::Teaser> related;
    std::vector<Alternate> alternates;  ///< in other languages
  };
  [[nodiscard]] std::string story(const Facts& facts, const std::string& origin, const Story& story) const;
  [[nodiscard]] std::string withdrawn(const Facts& facts, const std::string& origin, const Page& page) const;
  /// What could not be answered: the HTTP status as a kicker, then title and what to do.
  [[nodiscard]] std::string failure(const Facts& facts, const std::string& language, int status, std::string_view title,
                                    std::string_view detail) const;
  /// The page's text with its correction, for feeds.
  [[nodiscard]] std::string content(const Facts& facts, const Page& page) const;

  [[nodiscard]] std::string text(std::string_view language, const Message& message) const;
  /// The address of the style sheet, with its version.
  [[nodiscard]] static const std::string& style_path();

 private:
  struct Head {
    std::string language;
    std::string title;
    std::string section;    ///< "news" when the front page itself is shown
    std::string canonical;  ///< path; empty: none
    std::vector<Alternate> alternates;
    std::string origin;
  };
  [[nodiscard]] std::string frame(const Facts& facts, const Head& head, std::string_view view_file, html::View content,
                                  html::View layout) const;
  void fill_teaser(const Facts& facts, const store::Teaser& page, html::View& view) const;
  [[nodiscard]] Bodies::Body body(const Page& page) const;
  [[nodiscard]] std::string day(const Facts& facts, std::string_view language, Instant at) const;
  [[nodiscard]] std::string correction_line(const Facts& facts, const Page& page) const;
  void fill_social(const Facts& facts, const Page& page, const std::string& address, html::View& layout) const;

  const html::Renderer& renderer_;
  const text::Catalog& catalog_;
  mutable Bodies bodies_;
};

/// schema.org's NewsArticle as JSON-LD.
[[nodiscard]] json::object news_article(const Facts& facts, const std::string& origin, const Page& page);

}  // namespace pv::desk::newsroom
