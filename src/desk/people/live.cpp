// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "desk/people/shell.hpp"

namespace pv::desk::people {

void LiveEvents::publish(const Id<Brand>& brand, std::string_view event, const json::object& data) {
  auto message = data;
  message["kind"] = event;
  const auto text = json::serialize(message);
  const std::lock_guard lock(mutex_);
  std::erase_if(streams_, [&](const Stream& stream) { return stream.brand == brand.str() && !stream.sender->send("change", text); });
}

Result<http::Response> LiveEvents::open(const http::Request& request, std::function<bool()> still_admitted) {
  const auto& session = session_of(request);
  Stream stream{.brand = session.brand_id().str(), .person = session.person.id.str(), .session = session.session_id, .sender = nullptr};
  if (const auto page = request.query.get("brand"); page && *page != stream.brand) return fail(Code::Conflict, "people.other_brand.title");
  return http::Response::events([this, stream, still_admitted = std::move(still_admitted)](std::shared_ptr<http::EventSender> sender) {
    auto opened = stream;
    opened.sender = sender;
    {
      const std::lock_guard lock(mutex_);
      streams_.push_back(std::move(opened));
    }
    if (!still_admitted()) close_where([&](const Stream& one) { return one.sender == sender; });
  });
}

void LiveEvents::close_where(const std::function<bool(const Stream&)>& gone) {
  const std::lock_guard lock(mutex_);
  std::erase_if(streams_, [&](const Stream& stream) {
    if (!gone(stream)) return false;
    stream.sender->close();
    return true;
  });
}

void LiveEvents::close_session(const std::string& session_id) {
  close_where([&](const Stream& stream) { return stream.session == session_id; });
}

void LiveEvents::close_person(const Id<Person>& person, const std::string& keep) {
  close_where([&](const Stream& stream) { return stream.person == person.str() && stream.session != keep; });
}

void LiveEvents::close_member(const Id<Brand>& brand, const Id<Person>& person) {
  close_where([&](const Stream& stream) { return stream.brand == brand.str() && stream.person == person.str(); });
}

void LiveEvents::close_all() {
  close_where([](const Stream&) { return true; });
}

std::vector<Id<Brand>> LiveEvents::listening() {
  std::set<std::string> brands;
  const std::lock_guard lock(mutex_);
  for (const auto& stream : streams_) brands.insert(stream.brand);
  return {brands.begin(), brands.end()};
}

}  // namespace pv::desk::people
