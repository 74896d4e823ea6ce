// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "desk/publishing/pages.hpp"
#include "platform/text/catalog.hpp"
#include "platform/text/quotes.hpp"

/// What happened, in words for people.
namespace pv::desk::publishing {

namespace {

/// Reasons that name a server, or call the network "the network", and the same with its name.
struct Plain {
  std::string_view reason;
  std::string_view key;
};
constexpr std::array kPlain{
    Plain{"net.dns", "publishing.why.unreachable"},
    Plain{"net.connect", "publishing.why.unreachable"},
    Plain{"net.tls", "publishing.why.insecure"},
    Plain{"net.timeout", "publishing.why.silence"},
    Plain{"net.protocol", "publishing.why.broke_off"},
    Plain{"net.too_large", "publishing.why.unreadable"},
    Plain{"net.too_many_redirects", "publishing.why.unreadable"},
    Plain{"net.redirect_refused", "publishing.why.unreadable"},
    Plain{"publishing.doubt_status", "publishing.why.status"},
    Plain{"publishing.doubt_silence", "publishing.why.silence"},
    Plain{"publishing.doubt_crash", "publishing.why.crash"},
    Plain{"publishing.no_link", "publishing.why.no_link"},
};

struct FilterName {
  LineFilter filter;
  std::string_view name;
};
constexpr std::array kFilterNames{FilterName{LineFilter::All, "all"},         FilterName{LineFilter::Look, "look"},
                                  FilterName{LineFilter::Planned, "planned"}, FilterName{LineFilter::Out, "out"},
                                  FilterName{LineFilter::Failed, "failed"},   FilterName{LineFilter::Cancelled, "cancelled"}};

}  // namespace

Message plain_reason(const Message& reason, const std::string& network) {
  for (const auto& known : kPlain) {
    if (known.reason != reason.key) continue;
    Message plain{std::string(known.key)};
    plain.args = reason.args;
    plain.args.emplace_back("network", network);
    return plain;
  }
  return reason;
}

Message notice_of(const PageParts& parts, const http::Request& request, db::Tx& tx, const OutcomeLine& line) {
  const auto& shell = parts.desk.shell;
  const auto time = [&](Instant instant) { return shell.date(request, instant, text::DateStyle::TimeSeconds); };
  const auto* network = parts.registry.find(line.network);
  const auto title = line.story_title.empty() ? shell.text(request, "publishing.untitled") : line.story_title;
  const auto state = line.placement.state;
  Message message(
      "publishing.notice." + std::string(plan::to_string(state)),
      {{"title", text::inside_quotes(title, request.language)}, {"network", network != nullptr ? network->manifest.name : line.network}});
  if (state != plan::PlacementState::Published) return message;
  const auto outing = outing_of(plan::life_of(tx, line.placement.brand_id, line.placement.id));
  const auto finished = line.delivery ? line.delivery->finished_at : std::nullopt;
  message.args.emplace_back("time", time(outing ? outing->at : finished.value_or(parts.desk.clock.now())));
  if (!outing || outing->known == Outing::Known::Answered) return message;
  message.key = "publishing.notice.seen";
  const auto steps = line.delivery ? store::steps_of(tx, line.placement.brand_id, line.delivery->id) : std::vector<store::Step>();
  const auto sent = sent_at(steps);
  message.args.emplace_back("sent", sent ? time(*sent) : std::string("none"));
  if (outing->known != Outing::Known::Said || !outing->person) return message;
  message.key = "publishing.notice.confirmed";
  message.args.emplace_back("name", people::person_name(tx, *outing->person));
  return message;
}

LineFilter filter_from(std::string_view name) {
  for (const auto& known : kFilterNames)
    if (known.name == name) return known.filter;
  return LineFilter::All;
}

void fill_summary(const PageParts& parts, const http::Request& request, db::Tx& tx, LineFilter filter, bool swapped, html::View& view) {
  const auto& shell = parts.desk.shell;
  const auto counts = count_lines(tx, people::session_of(request).brand_id());
  const auto of = [&](LineFilter wanted) {
    const auto found = counts.find(wanted);
    return found == counts.end() ? std::int64_t{0} : found->second;
  };
  auto& answer = view.include("ANSWER_PART", "publishing/views/answer.html");
  answer.flag("SWAPPED", swapped);
  answer.text("ANSWER",
              shell.text(request, Message("publishing.answer", {{"out", of(LineFilter::Out)}, {"planned", of(LineFilter::Planned)}})));
  if (counts.contains(LineFilter::All)) {
    const auto look = of(LineFilter::Look);
    auto& state = answer.section("ANSWER_STATE");
    state.text("ANSWER_TONE", look > 0 ? "unknown" : "published");
    state.url("ANSWER_ICON_URL", html::SafeUrl::from(look > 0 ? "/assets/icons.svg#state-unknown" : "/assets/icons.svg#state-published"));
    state.text("ANSWER_WORD",
               shell.text(request, look > 0 ? Message("publishing.to_look", {{"count", look}}) : Message("publishing.all_well")));
  }
  auto& filters = view.include("FILTERS_PART", "publishing/views/filters.html");
  filters.flag("SWAPPED", swapped);
  for (const auto& known : kFilterNames) {
    auto& item = filters.section("FILTERS");
    item.url("FILTER_URL", html::SafeUrl::from("/outcomes?filter=" + std::string(known.name))).flag("CURRENT", known.filter == filter);
    item.text("FILTER_NAME", shell.text(request, Message("publishing.filter." + std::string(known.name))));
    item.number("COUNT", of(known.filter));
  }
}

}  // namespace pv::desk::publishing
