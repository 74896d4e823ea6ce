// SPDX-License-Identifier: Apache-2.0
#include "desk/newsroom/pages.hpp"

#include <algorithm>
#include <charconv>
#include <memory>

#include "desk/newsroom/service.hpp"
#include "platform/html/markdown.hpp"
#include "platform/text/quotes.hpp"
#include "platform/text/unicode.hpp"

namespace pv::desk::newsroom {

namespace {

using html::SafeUrl;
using people::session_of;

constexpr std::int64_t kListed = 50;
/// A body of the greatest length, each byte written as %XX, and the other fields.
constexpr std::size_t kFormBytes = 3 * stories::kMaxBody + (64U << 10);

std::int64_t number_in(const std::string& text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

class Pages {
 public:
  explicit Pages(PageParts parts) : parts_(std::move(parts)) {}

  Result<http::Response> list(const http::Request& request) const;
  Result<http::Response> detail(const http::Request& request) const;
  Result<http::Response> correct(const http::Request& request) const;
  Result<http::Response> withdraw_page(const http::Request& request) const;
  Result<http::Response> withdraw(const http::Request& request) const;
  Result<http::Response> restore(const http::Request& request) const;

 private:
  [[nodiscard]] std::string text(const http::Request& request, const Message& message) const {
    return parts_.desk.shell.text(request, message);
  }
  [[nodiscard]] Result<Page> find(const http::Request& request) const;
  /// The page's name, state and dates, as the list and the detail show them.
  void fill_page(const http::Request& request, const Page& page, html::View& view) const;
  [[nodiscard]] std::string outside(const Page& page) const;
  /// `typed`: what the form holds instead of the page's own words, after a refusal, or (`update`) because its story says so by now.
  Result<http::Response> show(const http::Request& request, const Page& page, const rules::Correction* typed,
                              const std::optional<Error>& fault, bool update = false) const;
  Result<http::Response> show_withdraw(const http::Request& request, const Page& page, const std::string& note,
                                       const std::optional<Error>& fault) const;
  void fill_fault(const http::Request& request, const Error& fault, html::View& view) const;
  /// Runs a change and tells the site of it.
  template <class Change>
  Result<Page> change(Change&& change) const;

  PageParts parts_;
};

std::string Pages::outside(const Page& page) const {
  const auto origin = parts_.origin_of(page.brand_id);
  return origin.empty() ? std::string() : origin + "/" + page.slug;
}

Result<Page> Pages::find(const http::Request& request) const {
  const auto id = PV_TRY(Id<Page>::parse(request.capture("id")));
  auto page = parts_.desk.database.read([&](db::Tx& tx) { return store::find(tx, session_of(request).brand_id(), id); });
  if (!page) return fail(Code::NotFound, "newsroom.not_found");
  return std::move(*page);
}

void Pages::fill_page(const http::Request& request, const Page& page, html::View& view) const {
  view.text("TITLE", page.title).text("TEXT_LANG", page.language).text("LANGUAGE_NAME", rules::language_name(page.language));
  view.text("FORM_NAME", text(request, Message("newsroom.form." + page.form)));
  view.url("PAGE_URL", SafeUrl::from("/newsroom/" + page.id.str()));
  const std::string state = page.withdrawn ? "withdrawn" : "published";
  view.text("STATE", state).text("STATE_NAME", text(request, Message("newsroom.state." + state)));
  view.url("STATE_ICON_URL", SafeUrl::from("/assets/icons.svg#state-" + state));
  const auto dated = [&](std::string_view name, const std::optional<Instant>& at) {
    if (!at) return;
    view.section(name).text("AT", parts_.desk.shell.date(request, *at)).text("AT_ISO", to_rfc3339(*at));
  };
  dated("PUBLISHED", page.published_at);
  dated("CORRECTED", page.correction.empty() ? std::nullopt : page.corrected_at);
  dated("WITHDRAWN", page.withdrawn_at);
  if (const auto address = outside(page); !address.empty() && !page.withdrawn) view.section("OPEN").url("OPEN_URL", SafeUrl::from(address));
}

Result<http::Response> Pages::list(const http::Request& request) const {
  const auto& session = session_of(request);
  const auto page = std::clamp<std::int64_t>(number_in(request.query.get_or("page", "1")), 1, 1'000'000);
  struct Loaded {
    std::vector<Page> pages;
    std::int64_t live = 0;
    std::int64_t all = 0;
  };
  const auto loaded = parts_.desk.database.read([&](db::Tx& tx) {
    Loaded l{.pages = store::list(tx, session.brand_id(), kListed, (page - 1) * kListed), .live = 0, .all = 0};
    for (const auto& count : store::count_languages(tx, session.brand_id())) {
      l.live += count.live;
      l.all += count.all;
    }
    return l;
  });
  html::View view;
  view.text("ANSWER", text(request, Message("newsroom.answer", {{"live", loaded.live}, {"withdrawn", loaded.all - loaded.live}})));
  const auto origin = parts_.origin_of(session.brand_id());
  if (!origin.empty())
    view.section("SITE").url("SITE_URL", SafeUrl::from(origin + "/")).url("SITE_FEED_URL", SafeUrl::from(origin + "/feed.atom"));
  view.flag("EMPTY", loaded.all == 0);
  if (!loaded.pages.empty()) {
    auto& table = view.section("TABLE");
    for (const auto& one : loaded.pages) {
      auto& row = table.section("ROWS");
      fill_page(request, one, row);
      if (!one.standfirst.empty()) row.section("NOTE").text("NOTE_TEXT", one.standfirst);
    }
  }
  const auto path = [](std::int64_t number) { return SafeUrl::from("/newsroom?page=" + std::to_string(number)); };
  if (page > 1) view.section("NEWER").url("NEWER_URL", path(page - 1));
  if (page * kListed < loaded.all) view.section("OLDER").url("OLDER_URL", path(page + 1));
  return parts_.desk.shell.page(request, "newsroom", text(request, "newsroom.title"), "newsroom/views/list.html", std::move(view));
}

void Pages::fill_fault(const http::Request& request, const Error& fault, html::View& view) const {
  view.section("ERRORS").text("ERROR", text(request, fault.safe));
  if (!fault.field) return;
  for (const auto& [field, name] : {std::pair("title", "TITLE_INVALID"),
                                    {"standfirst", "STANDFIRST_INVALID"},
                                    {"body", "BODY_INVALID"},
                                    {"note", "NOTE_INVALID"},
                                    {"link", "LINK_INVALID"}}) {
    if (*fault.field == field) view.section(name).text("FAULT", text(request, fault.safe));
  }
}

Result<http::Response> Pages::show(const http::Request& request, const Page& page, const rules::Correction* typed,
                                   const std::optional<Error>& fault, bool update) const {
  const auto& session = session_of(request);
  html::View view;
  fill_page(request, page, view);
  view.url("CORRECT_URL", SafeUrl::from("/newsroom/" + page.id.str() + "/correct"));
  view.url("WITHDRAW_URL", SafeUrl::from("/newsroom/" + page.id.str() + "/withdraw"));
  view.url("RESTORE_URL", SafeUrl::from("/newsroom/" + page.id.str() + "/restore"));
  view.url("STORY_URL", SafeUrl::from("/stories/" + page.story_id));
  view.text("SLUG", "/" + page.slug).number("VERSION", page.version);
  view.flag("SAVED", request.query.get("saved").has_value() && !fault);
  const bool may = session.may(people::permission::kNewsroomManage);
  if (page.withdrawn) { view.section("IS_WITHDRAWN").text("WITHDRAWAL_NOTE", page.withdrawal_note).flag("MAY_RESTORE", may); }
  const rules::Correction own{
      .title = page.title, .standfirst = page.standfirst, .body = page.body, .note = page.correction, .link = page.link};
  const auto& shown = typed != nullptr ? *typed : own;
  if (may && !page.withdrawn) {
    auto& form = view.section("FORM");
    form.text("TITLE_TYPED", shown.title)
        .text("STANDFIRST_TYPED", shown.standfirst)
        .text("BODY_TYPED", shown.body)
        .text("NOTE_TYPED", shown.note)
        .text("LINK_TYPED", shown.link.value_or(page.link));
    form.flag("UPDATING", update);
    if (fault) fill_fault(request, *fault, form);
    // Somebody else was quicker: their words stand beside what was typed, and saving again is a decision.
    if (update || (fault && fault->code == Code::Conflict)) {
      auto& theirs = form.section("THEIRS");
      theirs.text("THEIR_TITLE", page.title)
          .text("THEIR_STANDFIRST", page.standfirst)
          .text("THEIR_BODY", page.body)
          .text("THEIR_NOTE", page.correction)
          .flag("UNFOLDED", !update || page.corrected_at.has_value());
    }
  } else {
    auto& reading = view.section("READING");
    if (!page.standfirst.empty()) reading.section("READ_STANDFIRST").text("READ_STANDFIRST_TEXT", page.standfirst);
    if (!page.correction.empty()) reading.section("READ_NOTE").text("READ_NOTE_TEXT", page.correction);
    reading.html("READ_BODY_HTML", html::render_markdown(page.body, {.heading_offset = 1}));
    if (fault) fill_fault(request, *fault, view);
  }
  return parts_.desk.shell.page(request, "newsroom", page.title, "newsroom/views/detail.html", std::move(view),
                                fault ? traits(fault->code).http_status : 200);
}

Result<http::Response> Pages::detail(const http::Request& request) const {
  const auto page = PV_TRY(find(request));
  if (request.query.get("update") && !page.withdrawn) {
    const auto update = parts_.desk.database.read([&](db::Tx& tx) { return service::update_of(tx, page); });
    if (update) return show(request, page, &*update, std::nullopt, true);
  }
  return show(request, page, nullptr, std::nullopt);
}

template <class Change>
Result<Page> Pages::change(Change&& change) const {
  return parts_.desk.database.write([&](db::Tx& tx) -> Result<Page> {
    auto page = PV_TRY(change(tx));
    parts_.after_change(tx, page);
    return page;
  });
}

Result<http::Response> Pages::correct(const http::Request& request) const {
  const auto page = PV_TRY(find(request));
  const auto typed = rules::tidy({.title = request.form.get_or("title", ""),
                                  .standfirst = request.form.get_or("standfirst", ""),
                                  .body = request.form.get_or("body", ""),
                                  .note = request.form.get_or("note", ""),
                                  .link = request.form.get("link")});
  const auto version = number_in(request.form.get_or("version", ""));
  const auto done =
      change([&](db::Tx& tx) { return service::correct(tx, parts_.desk.clock.now(), session_of(request), page.id, version, typed); });
  if (done) return http::Response::redirect("/newsroom/" + page.id.str() + "?saved=1");
  if (done.error().code == Code::NotFound) return fail(done.error());
  return show(request, PV_TRY(find(request)), &typed, done.error());
}

Result<http::Response> Pages::show_withdraw(const http::Request& request, const Page& page, const std::string& note,
                                            const std::optional<Error>& fault) const {
  html::View view;
  fill_page(request, page, view);
  view.text("QUESTION",
            text(request, Message("newsroom.withdraw_question", {{"title", text::inside_quotes(page.title, request.language)}})));
  view.url("WITHDRAW_URL", SafeUrl::from("/newsroom/" + page.id.str() + "/withdraw"))
      .number("VERSION", page.version)
      .text("NOTE_TYPED", note);
  view.flag("MAY_WITHDRAW", !page.withdrawn);
  if (fault) fill_fault(request, *fault, view);
  return parts_.desk.shell.page(request, "newsroom", text(request, "newsroom.withdraw_title"), "newsroom/views/withdraw.html",
                                std::move(view), fault ? traits(fault->code).http_status : 200);
}

Result<http::Response> Pages::withdraw_page(const http::Request& request) const {
  const auto page = PV_TRY(find(request));
  if (page.withdrawn) return http::Response::redirect("/newsroom/" + page.id.str());
  return show_withdraw(request, page, "", std::nullopt);
}

Result<http::Response> Pages::withdraw(const http::Request& request) const {
  const auto page = PV_TRY(find(request));
  const auto typed = text::repair_utf8(request.form.get_or("note", ""));
  const auto version = number_in(request.form.get_or("version", ""));
  const auto note = rules::read_withdrawal_note(typed);
  if (!note) return show_withdraw(request, page, typed, note.error());
  const auto done =
      change([&](db::Tx& tx) { return service::withdraw(tx, parts_.desk.clock.now(), session_of(request), page.id, version, *note); });
  if (done) return http::Response::redirect("/newsroom/" + page.id.str() + "?saved=1");
  if (done.error().code == Code::NotFound) return fail(done.error());
  return show_withdraw(request, PV_TRY(find(request)), typed, done.error());
}

Result<http::Response> Pages::restore(const http::Request& request) const {
  const auto page = PV_TRY(find(request));
  const auto version = number_in(request.form.get_or("version", ""));
  const auto done =
      change([&](db::Tx& tx) { return service::restore(tx, parts_.desk.clock.now(), session_of(request), page.id, version); });
  if (done) return http::Response::redirect("/newsroom/" + page.id.str() + "?saved=1");
  if (done.error().code == Code::NotFound) return fail(done.error());
  return show(request, PV_TRY(find(request)), nullptr, done.error());
}

}  // namespace

std::vector<http::Route> page_routes(const PageParts& parts) {
  using http::Access;
  using http::BodyKind;
  using http::Method;
  namespace may = people::permission;
  const auto pages = std::make_shared<Pages>(parts);
  const auto bound = [&](Result<http::Response> (Pages::*handler)(const http::Request&) const) {
    return [pages, handler](const http::Request& request) { return ((*pages).*handler)(request); };
  };
  return {
      {Method::Get, "/newsroom", Access::Member, may::kStoryRead, bound(&Pages::list), BodyKind::None},
      {Method::Get, "/newsroom/{id}", Access::Member, may::kStoryRead, bound(&Pages::detail), BodyKind::None},
      {Method::Get, "/newsroom/{id}/withdraw", Access::Member, may::kNewsroomManage, bound(&Pages::withdraw_page), BodyKind::None},
      {Method::Post, "/newsroom/{id}/correct", Access::Member, may::kNewsroomManage, bound(&Pages::correct), BodyKind::Memory, kFormBytes},
      {Method::Post, "/newsroom/{id}/withdraw", Access::Member, may::kNewsroomManage, bound(&Pages::withdraw), BodyKind::Memory, 64U << 10},
      {Method::Post, "/newsroom/{id}/restore", Access::Member, may::kNewsroomManage, bound(&Pages::restore), BodyKind::Memory, 64U << 10},
  };
}

}  // namespace pv::desk::newsroom
