// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/publishing/decision.hpp"

/// Pages and API of this area; for its files only.
namespace pv::desk::publishing {

/// Lines of the outcomes page, newest instant first.
struct LinePage {
  std::vector<OutcomeLine> lines;
  std::optional<std::string> next;  ///< cursor of the page after
};
enum class LineFilter { All, Look, Planned, Out, Failed, Cancelled };
[[nodiscard]] LinePage outcome_lines(db::Tx& tx, const Id<Brand>& brand, LineFilter filter, const std::string& cursor, int limit);
[[nodiscard]] std::optional<OutcomeLine> outcome_line(db::Tx& tx, const Id<Brand>& brand, const Id<Placement>& id);
/// How many lines each filter has.
[[nodiscard]] std::map<LineFilter, std::int64_t> count_lines(db::Tx& tx, const Id<Brand>& brand);

/// One stop of the line of life.
struct Stop {
  std::string name_key;
  std::string_view state;  ///< done now wait trouble never ended
  std::optional<Instant> at{};
  bool seconds = false;
  std::string url{};
  std::optional<Id<Person>> by{};  ///< the key takes {name}
};
/// The same stops in the same order for every placement; pure. `withdrawn`: since when what went out is not online any more.
[[nodiscard]] std::vector<Stop> present_life(const Placement& placement, const std::vector<plan::LifeEvent>& events, const std::string& url,
                                             const std::optional<Instant>& withdrawn = std::nullopt);
/// The last reason that the line of life gives; nothing when all went well.
[[nodiscard]] std::optional<Message> reason_of(const Placement& placement, const std::vector<plan::LifeEvent>& events);
/// A reason as it is read beside other work: a network by its name, since the address of its server belongs to the details.
[[nodiscard]] Message plain_reason(const Message& reason, const std::string& network);

struct PageParts {
  const people::Desk& desk;
  const core::Registry& registry;
  const Publishing& publishing;
};
/// Fills `publishing/views/line.html`. `fault`: what a form of this line was refused for.
void fill_line(const PageParts& parts, const http::Request& request, db::Tx& tx, const OutcomeLine& line, const std::optional<Error>& fault,
               html::View& view);
/// Includes ANSWER_PART and FILTERS_PART: how things stand, and the filters with their counts. `swapped`: they take the place of those on
/// the page, wherever the answer itself goes.
void fill_summary(const PageParts& parts, const http::Request& request, db::Tx& tx, LineFilter filter, bool swapped, html::View& view);
[[nodiscard]] LineFilter filter_from(std::string_view name);
/// What a notice says of a placement that has come to an end.
[[nodiscard]] Message notice_of(const PageParts& parts, const http::Request& request, db::Tx& tx, const OutcomeLine& line);
/// Fills `publishing/views/clock.html`: what the clock does at that time, and the choice where it comes twice.
void fill_clock(const PageParts& parts, const http::Request& request, const std::string& at, const std::string& zone, bool second,
                html::View& view);
/// Fills `publishing/views/plan_form.html`: a new placement, or another time for `moving`. `again`: what goes out once more, and what is
/// to be said of that.
void fill_plan_form(const PageParts& parts, const http::Request& request, const plan::Rendition& rendition, const Placement* moving,
                    const std::optional<Message>& again, const std::optional<Error>& fault, html::View& view);
/// What publishing a rendition once more will do.
[[nodiscard]] Message again_note(const PageParts& parts, const http::Request& request, const Standing& standing);
/// Fills `publishing/views/differences.html`: what is online beside what the rendition says now.
void fill_differences(const PageParts& parts, const http::Request& request, const Standing& standing, html::View& view);
void fill_foot(const PageParts& parts, const http::Request& request, db::Tx& tx, const plan::Rendition& rendition,
               const std::optional<Standing>& standing, html::View& card);

[[nodiscard]] std::vector<http::Route> page_routes(Publishing& publishing, const people::Desk& desk, const core::Registry& registry);
[[nodiscard]] std::vector<http::Route> quick_routes(Publishing& publishing, const people::Desk& desk, const core::Registry& registry);
[[nodiscard]] std::vector<http::Route> api_routes(Publishing& publishing, const people::Desk& desk, const core::Registry& registry);

/// What pages and API do alike: each one transaction, then the news and the wake-up.
struct PlanForm {
  std::string rendition;
  std::string at;  ///< wall time; empty: now
  std::string zone;
  bool again = false;
  bool second = false;  ///< of a time that comes twice
};
class Actions {
 public:
  Actions(Publishing& publishing, const people::Desk& desk, const core::Registry& registry)
      : publishing_(publishing), desk_(desk), registry_(registry) {}
  [[nodiscard]] Result<plan::Planned> plan_placement(const people::Session& session, const PlanForm& form) const;
  /// `expected`: refuses when the placement is of another version.
  [[nodiscard]] Result<plan::Planned> move(const people::Session& session, const Id<Placement>& id, const std::string& at,
                                           const std::string& zone, bool second, const http::Request* expected) const;
  /// Also stops a delivery that waits before anything visible was done.
  [[nodiscard]] Result<void> cancel(const people::Session& session, const Id<Placement>& id, const http::Request* expected) const;
  /// What was cancelled is planned again for its time.
  [[nodiscard]] Result<plan::Planned> restore(const people::Session& session, const Id<Placement>& id, const http::Request* expected) const;
  [[nodiscard]] Result<void> release(const people::Session& session, const Id<Placement>& id) const {
    return publishing_.release(session, id);
  }
  [[nodiscard]] Result<void> decide(const people::Session& session, const Id<Delivery>& id, std::string_view word, const std::string& link,
                                    bool link_meant) const;
  /// Open pages learn of it, and the loop wakes.
  void announce(const Placement& placement) const;

 private:
  Publishing& publishing_;
  const people::Desk& desk_;
  const core::Registry& registry_;
};

}  // namespace pv::desk::publishing
