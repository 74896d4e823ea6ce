// SPDX-License-Identifier: Apache-2.0
#include "platform/http/connection.hpp"

#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <boost/asio/post.hpp>
#include <cerrno>
#include <cstring>
#include <mutex>

#include "platform/base/log.hpp"
#include "platform/http/ascii.hpp"

namespace pv::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::uint64_t kSmallBody = 64 * 1024;
// How long an answer that ends a connection waits for the other side to stop sending. Closing at once would reset the
// connection, and the reset can overtake the answer (RFC 9112 §9.6).
constexpr std::chrono::seconds kLinger{2};
// A body must make this much progress in each `body_time`; a byte a minute would keep a connection forever.
constexpr std::size_t kProgress = 1024;
constexpr std::size_t kMaxPendingEvents = 256 * 1024;
constexpr std::size_t kMaxFileTurn = 1 << 20;
constexpr int kMaxPipelined = 64;

}  // namespace

// --- Server-Sent Events: the part that handlers hold, from any thread.

class EventChannel final : public EventSender {
 public:
  explicit EventChannel(const std::shared_ptr<Connection>& connection) : connection_(connection), io_(&connection->thread_.io) {}

  bool send(std::string_view event, std::string_view data, std::string_view id) override {
    // One line per field (the HTML standard, "Interpreting an event stream").
    constexpr std::string_view kBreaks("\r\n\0", 3);
    if (event.find_first_of(kBreaks) != std::string_view::npos || id.find_first_of(kBreaks) != std::string_view::npos) return false;
    std::string text;
    if (!event.empty()) text.append("event: ").append(event).append("\n");
    if (!id.empty()) text.append("id: ").append(id).append("\n");
    for (;;) {
      const auto end = data.find_first_of("\r\n");
      text.append("data: ").append(data.substr(0, end)).append("\n");
      if (end == std::string_view::npos) break;
      data.remove_prefix(end + (data.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    text.append("\n");

    const std::lock_guard lock(mutex_);
    if (closed_ || ending_) return false;
    if (pending_.size() + text.size() > kMaxPendingEvents) {
      // A client that does not read is let go; it comes back with Last-Event-ID.
      ending_ = true;
      pending_.clear();
      overrun_ = true;
      wake();
      return false;
    }
    pending_ += text;
    wake();
    return true;
  }

  void close() override {
    const std::lock_guard lock(mutex_);
    if (closed_) return;
    ending_ = true;
    wake();
  }

  struct Taken {
    std::string text;
    bool ending;
    bool overrun;
  };
  Taken take() {
    const std::lock_guard lock(mutex_);
    scheduled_ = false;
    return {std::exchange(pending_, {}), ending_, overrun_};
  }
  /// The connection is gone: from here on nothing touches its event loop.
  void detach() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    pending_.clear();
  }

 private:
  void wake() {
    if (scheduled_) return;
    scheduled_ = true;
    asio::post(*io_, [connection = connection_] {
      if (const auto self = connection.lock()) self->flush_events();
    });
  }

  std::mutex mutex_;
  std::weak_ptr<Connection> connection_;
  asio::io_context* io_;
  std::string pending_;
  bool scheduled_ = false;
  bool ending_ = false;
  bool overrun_ = false;
  bool closed_ = false;
};

Connection::Connection(tcp::socket socket, IoThread& thread, std::shared_ptr<const Service> service, bool overflow)
    : socket_(std::move(socket)),
      thread_(thread),
      service_(std::move(service)),
      limits_(thread.shared.context.options.limits),
      overflow_(overflow),
      capacity_(std::max<std::size_t>(limits_.max_head, 16 * 1024)),
      buffer_(new char[capacity_]) {
  thread_.shared.connections.fetch_add(1);
}

Connection::~Connection() = default;

void Connection::start() {
  index_ = thread_.connections.size();
  thread_.connections.push_back(shared_from_this());
  error_code error;
  const auto text = [&](const tcp::endpoint& endpoint) {
    auto address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped()) address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return address.to_string();
  };
  const auto remote = socket_.remote_endpoint(error);
  const auto local = error ? tcp::endpoint{} : socket_.local_endpoint(error);
  if (!error) socket_.set_option(tcp::no_delay(true), error);
  if (!error) socket_.native_non_blocking(true, error);
  if (error) return close();
  peer_ = text(remote);
  local_ = Address::parse(text(local)).value_or(Address{});
  if (const auto address = Address::parse(peer_))
    for (const auto& network : thread_.shared.context.trusted) peer_trusted_ |= network.contains(*address);
  deadline_ = thread_.now + limits_.head_time;
  read();
}

void Connection::close() {
  if (phase_ == Phase::Closed) return;
  phase_ = Phase::Closed;
  if (channel_) channel_->detach();
  error_code ignored;
  socket_.close(ignored);
  thread_.shared.connections.fetch_sub(1);
  // The list holds the last reference but for what runs: leave it last.
  const auto self = shared_from_this();
  thread_.connections[index_] = thread_.connections.back();
  thread_.connections[index_]->index_ = index_;
  thread_.connections.pop_back();
}

void Connection::stop() {
  keep_alive_ = false;
  if (phase_ == Phase::Lingering || (phase_ == Phase::Head && !head_started_)) return close();
  if (phase_ == Phase::Streaming && channel_) channel_->close();
}

void Connection::sweep(SteadyTime now) {
  if (phase_ == Phase::Streaming) {
    if (event_on_way_) {
      if (now > deadline_) abort();
      return;
    }
    // Nobody is left who could send: the stream has ended.
    if (channel_.use_count() == 1) channel_->close();
    if (now - last_event_ >= limits_.heartbeat) {
      stream_ = ":\n\n";
      static_cast<void>(write_event());
    }
    return;
  }
  if (phase_ == Phase::Working || now <= deadline_) return;
  switch (phase_) {
    case Phase::Head:
      if (head_started_) return refuse(Service::Ready::Timeout);
      return close();
    case Phase::Body: return refuse(Service::Ready::Timeout);
    default: return abort();
  }
}

void Connection::abort() {
  // What waits in the kernel for a client that does not read would stay there long after us.
  error_code ignored;
  socket_.set_option(asio::socket_base::linger(true, 0), ignored);
  close();
}

void Connection::read() {
  if (reading_ || phase_ == Phase::Closed) return;
  if (begin_ == end_) {
    begin_ = end_ = 0;
  } else if (end_ == capacity_) {
    std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  reading_ = true;
  socket_.async_read_some(asio::buffer(buffer_.get() + end_, capacity_ - end_),
                          [self = shared_from_this()](error_code error, std::size_t count) { self->on_read(error, count); });
}

void Connection::on_read(error_code error, std::size_t count) {
  reading_ = false;
  if (phase_ == Phase::Closed) return;
  if (error) {
    // While an answer is being made or written the failure shows in the writing.
    if (phase_ != Phase::Working && phase_ != Phase::Writing) close();
    return;
  }
  end_ += count;
  switch (phase_) {
    case Phase::Head: return advance();
    case Phase::Body:
      progress_ += count;
      if (progress_ >= kProgress) {
        progress_ = 0;
        deadline_ = thread_.now + limits_.body_time;
      }
      return feed_body();
    case Phase::Streaming:
    case Phase::Lingering: begin_ = end_ = 0; return read();
    default: return;
  }
}

void Connection::advance() {
  for (int round = 0; round < kMaxPipelined; ++round) {
    if (phase_ != Phase::Head) return;
    // Some clients end a body with an extra line break (RFC 9112 §2.2).
    while (held().starts_with("\r\n")) {
      if (++empty_lines_ > 2) return refuse(Service::Ready::BadRequest);
      begin_ += 2;
      scanner_ = {};
    }
    if (begin_ == end_) {
      if (!keep_alive_) return close();
      return read();
    }
    if (!head_started_) {
      head_started_ = true;
      deadline_ = thread_.now + limits_.head_time;
    }
    switch (scanner_.scan(held(), limits_.max_head)) {
      case HeadScanner::State::More: return read();
      case HeadScanner::State::Bad: return refuse(Service::Ready::BadRequest);
      case HeadScanner::State::TooLarge: return refuse(Service::Ready::HeadTooLarge);
      case HeadScanner::State::Complete:
        if (take_head(scanner_.size()) == Next::Wait) return;
        break;
    }
  }
  // A client that pipelines without end shares the thread with the others.
  asio::post(thread_.io, [self = shared_from_this()] { self->advance(); });
}

std::optional<Service::Ready> Connection::refusal(std::string_view head) {
  using Ready = Service::Ready;
  int status = parser_.read_head(head);
  if (status == 0) status = examine(parser_.head(), facts_);
  switch (status) {
    case 0: break;
    case 417: return Ready::Expectation;
    case 431: return Ready::HeadTooLarge;
    case 501: return Ready::NotImplemented;
    case 505: return Ready::Version;
    default: return Ready::BadRequest;
  }
  return overflow_ ? std::optional(Ready::Busy) : std::nullopt;
}

Connection::Next Connection::take_head(std::size_t size) {
  if (const auto kind = refusal(held().substr(0, size))) {
    refuse(*kind);
    return Next::Wait;
  }
  keep_alive_ = facts_.keep_alive && !thread_.shared.stopping.load(std::memory_order_relaxed);
  begin_ += size;
  if (const auto next = answer_from_cache()) return *next;

  auto request = to_request(parser_.head(), facts_);
  if (!request) {
    refuse(Service::Ready::BadRequest);
    return Next::Wait;
  }
  exchange_ = std::make_shared<Exchange>(Exchange{.service = *service_, .facts = facts_, .request = *std::move(request), .peer = peer_});
  exchange_->local = local_;
  // The buffer these point into is about to be used again.
  for (auto* gone : {&exchange_->facts.target, &exchange_->facts.host, &exchange_->facts.if_none_match, &exchange_->facts.if_modified_since,
                     &exchange_->facts.accept_language, &exchange_->facts.forwarded_host})
    *gone = {};
  run_head_steps(*exchange_);
  if (!facts_.has_body()) {
    dispatch();
  } else if (exchange_->failure || exchange_->answered) {
    // The body will not be read, so nothing behind it can be.
    keep_alive_ = false;
    unread_ = true;
    dispatch();
  } else {
    start_body();
  }
  return Next::Wait;
}

bool Connection::accepts_host(std::string_view authority) {
  // Read before the name itself, so that a change in between is seen by the next request.
  const auto changes = service_->site().public_url.changes();
  if (changes == accepted_at_ && authority == accepted_host_) return true;
  if (!service_->accepts(authority, local_)) return false;
  accepted_at_ = changes;
  accepted_host_ = std::string(authority);
  const auto name = service_->site().public_url.name();
  cache_host_ = name->authority.empty() ? lower(authority) : name->authority;
  return true;
}

// The way of a page that is ready: no allocation, no lock, no other thread. Nothing when the page is not in the cache.
std::optional<Connection::Next> Connection::answer_from_cache() {
  auto* cache = service_->site().cache;
  if (cache == nullptr || facts_.has_body() || (facts_.method != Method::Get && facts_.method != Method::Head)) return std::nullopt;
  auto host = facts_.host;
  if (peer_trusted_ && !facts_.forwarded_host.empty()) host = trim(facts_.forwarded_host.substr(facts_.forwarded_host.rfind(',') + 1));
  if (!accepts_host(host)) return std::nullopt;
  cached_ = cache->find(cache_host_, facts_.target, choose_language(facts_.accept_language, service_->site().languages));
  if (!cached_) return std::nullopt;

  const auto* shared_body = std::get_if<std::shared_ptr<const CachedBody>>(&cached_->body);
  const PreparedHeads* heads = nullptr;
  if (shared_body != nullptr && *shared_body != nullptr && cached_->status == 200) {
    heads = (*shared_body)->prepared.get();
    if (heads == nullptr)
      heads = (*shared_body)->prepared.keep(prepare_heads(*cached_, **shared_body, site_fields(service_->site()), &service_->site()));
  }
  out_ = {};
  if (heads == nullptr || heads->site != &service_->site()) {
    // A cached answer of another form (a redirect, a 410 with its note) is small: it is written like any other.
    Response response = *cached_;
    const auto fields = site_fields(service_->site());
    for (const auto& [name, value] : fields.all())
      if (!response.headers.has(name)) response.headers.add(name, value);
    const ReplyContext context{.method = facts_.method,
                               .accepts_gzip = facts_.accepts_gzip,
                               .close = !keep_alive_,
                               .if_none_match = std::string(facts_.if_none_match),
                               .if_modified_since = std::string(facts_.if_modified_since),
                               .range = {},
                               .if_range = {},
                               .now = thread_.shared.context.clock.now()};
    send(make_reply(std::move(response), context));
    return Next::Wait;
  }

  const auto& body = **shared_body;
  const bool gzip = facts_.accepts_gzip && !heads->gzip.empty();
  // RFC 9110 §13.2.2: the tag decides where one is named.
  const bool fresh = facts_.if_none_match.empty()
                         ? unmodified_since(facts_.if_modified_since, heads->last_modified)
                         : etag_listed(facts_.if_none_match, heads->etag) || etag_listed(facts_.if_none_match, heads->gzip_etag);
  out_.status = fresh ? 304 : 200;
  out_.close = !keep_alive_;
  opening_.assign(thread_.opening(out_.status));
  if (out_.close) opening_.append("Connection: close\r\n");
  parts_[0] = opening_;
  if (fresh) {
    parts_[1] = gzip ? heads->not_modified_gzip : heads->not_modified;
    parts_[2] = {};
  } else {
    parts_[1] = gzip ? heads->gzip : heads->plain;
    parts_[2] = facts_.method == Method::Head ? std::string_view{} : gzip ? body.gzip : body.plain;
  }
  thread_.tally(service_.get(), out_.status);
  phase_ = Phase::Writing;
  deadline_ = thread_.now + limits_.body_time;
  if (!pump()) return Next::Wait;
  return after_write() ? Next::Continue : Next::Wait;
}

void Connection::start_body() {
  auto& exchange = *exchange_;
  body_ = std::make_unique<BodyReader>(exchange.body_kind, exchange.max_body, exchange.request.headers.get("Content-Type").value_or(""),
                                       thread_.shared.context.options.temp_dir);
  progress_ = 0;
  // Nobody fills the disk or the memory who may not send to this route. A small body is cheaper to read than to ask about.
  const bool small = exchange.facts.content_length.value_or(exchange.max_body) <= kSmallBody;
  if (exchange.body_kind == BodyKind::File || !small) return admit_first();
  send_continue();
  phase_ = Phase::Body;
  deadline_ = thread_.now + limits_.body_time;
  feed_body();
}

void Connection::admit_first() {
  phase_ = Phase::Working;
  const bool accepted = thread_.shared.pool.submit([self = shared_from_this(), exchange = exchange_] {
    run_admission(*exchange);
    asio::post(self->thread_.io, [self] {
      if (self->phase_ == Phase::Closed) return;
      if (self->exchange_->failure || self->exchange_->answered) {
        self->keep_alive_ = false;
        self->unread_ = true;
        return self->dispatch();
      }
      self->send_continue();
      self->phase_ = Phase::Body;
      self->deadline_ = self->thread_.now + self->limits_.body_time;
      self->feed_body();
    });
  });
  if (!accepted) refuse(Service::Ready::Busy);
}

void Connection::send_continue() {
  // Not needed when the client did not wait (RFC 9110 §10.1.1).
  if (!facts_.expect_continue || begin_ < end_) return;
  constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
  // Nothing else is in the socket's buffer, so that these bytes fit; if they do not, the client's own wait ends.
  static_cast<void>(::send(socket_.native_handle(), kContinue.data(), kContinue.size(), MSG_NOSIGNAL));
}

void Connection::feed_body() {
  data_.clear();
  const auto fed = parser_.feed(held(), data_);
  begin_ += fed.used;
  if (fed.bad) return refuse(Service::Ready::BadRequest);
  if (!data_.empty()) exchange_->failure = body_->write(data_);
  if (!exchange_->failure && fed.done) exchange_->failure = body_->finish(exchange_->request);
  if (exchange_->failure) {
    keep_alive_ = keep_alive_ && fed.done;
    unread_ = !fed.done;
    return dispatch();
  }
  if (fed.done) return dispatch();
  // A chunk's size line that fills the buffer is not a size.
  if (fed.used == 0 && end_ - begin_ == capacity_) return refuse(Service::Ready::BadRequest);
  read();
}

void Connection::dispatch() {
  phase_ = Phase::Working;
  body_.reset();
  const bool accepted = thread_.shared.pool.submit([self = shared_from_this(), exchange = exchange_, close = !keep_alive_] {
    const auto begin = std::chrono::steady_clock::now();
    auto out = std::make_shared<Outgoing>(run_to_wire(*exchange, close, self->thread_.shared.stopping));
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    exchange->service.observe(seconds);
    exchange->service.count(out->status);
    log::debug("http.request", {{"request", exchange->request.id},
                                {"site", exchange->service.site().name},
                                {"method", to_string(exchange->request.method)},
                                {"path", path_for_log(exchange->request)},
                                {"status", out->status},
                                {"ms", seconds * 1000},
                                {"remote", exchange->request.remote}});
    const auto stream = std::move(out->events);
    auto channel = stream ? std::make_shared<EventChannel>(self) : nullptr;
    asio::post(self->thread_.io, [self, out, channel] {
      if (self->phase_ == Phase::Closed) {
        if (channel) channel->detach();
        return;
      }
      self->channel_ = channel;
      self->send(std::move(*out));
    });
    if (stream) run_stream(*exchange, stream, std::move(channel));
  });
  if (!accepted) refuse(Service::Ready::Busy, !keep_alive_);
}

void Connection::refuse(Service::Ready kind, bool close) {
  keep_alive_ = !close;
  unread_ = close;
  const auto& language = choose_language(facts_.accept_language, service_->site().languages);
  const ReplyContext context{.method = facts_.method,
                             .accepts_gzip = false,
                             .close = close,
                             .if_none_match = {},
                             .if_modified_since = {},
                             .range = {},
                             .if_range = {},
                             .now = thread_.shared.context.clock.now()};
  auto out = make_reply(service_->ready(kind, language), context);
  service_->count(out.status);
  send(std::move(out));
}

void Connection::send(Outgoing out) {
  // A handler's way to hang up without an answer; networks that play faults use it.
  if (out.status == 0) return abort();
  out_ = std::move(out);
  keep_alive_ = keep_alive_ && !out_.close && !thread_.shared.stopping.load(std::memory_order_relaxed);
  phase_ = Phase::Writing;
  deadline_ = thread_.now + limits_.body_time;
  parts_ = {out_.head, out_.memory(), {}};
  continue_writing();
}

void Connection::continue_writing() {
  if (phase_ == Phase::Closed) return;
  if (!pump()) return;
  if (after_write()) advance();
}

// Hands to the kernel what it takes; true when all is gone. Else it goes on when the socket is writable again.
bool Connection::pump() {
  const auto wait = [this] {
    socket_.async_wait(tcp::socket::wait_write, [self = shared_from_this()](error_code error) {
      if (error) return self->close();
      self->continue_writing();
    });
    return false;
  };
  std::size_t turn = 0;
  for (;;) {
    std::array<iovec, 3> pieces;
    std::size_t count = 0;
    for (const auto& part : parts_)
      if (!part.empty()) pieces[count++] = {.iov_base = const_cast<char*>(part.data()), .iov_len = part.size()};
    ssize_t done = 0;
    if (count > 0) {
      msghdr message{};
      message.msg_iov = pieces.data();
      message.msg_iovlen = count;
      done = ::sendmsg(socket_.native_handle(), &message, MSG_NOSIGNAL | (out_.length > 0 ? MSG_MORE : 0));
    } else if (out_.length > 0) {
      auto offset = static_cast<off_t>(out_.offset);
      done = ::sendfile(socket_.native_handle(), out_.file->fd(), &offset, std::min<std::uint64_t>(out_.length, kMaxFileTurn));
      // The file became shorter than it was: what was promised cannot be sent.
      if (done == 0) return close(), false;
    } else {
      return true;
    }
    if (done < 0 && errno == EINTR) continue;
    if (done < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return wait();
    if (done < 0) return close(), false;
    deadline_ = thread_.now + limits_.body_time;
    auto left = static_cast<std::size_t>(done);
    if (count == 0) {
      out_.offset += left;
      out_.length -= left;
      turn += left;
      if (turn >= kMaxFileTurn && out_.length > 0) {
        // A fast reader of a large file shares the thread with the others.
        asio::post(thread_.io, [self = shared_from_this()] { self->continue_writing(); });
        return false;
      }
      continue;
    }
    for (auto& part : parts_) {
      const auto cut = std::min(left, part.size());
      part.remove_prefix(cut);
      left -= cut;
    }
  }
}

bool Connection::after_write() {
  if (phase_ == Phase::Streaming) {
    event_on_way_ = false;
    last_event_ = thread_.now;
    flush_events();
    return false;
  }
  exchange_.reset();
  body_.reset();
  cached_.reset();
  if (channel_) {
    phase_ = Phase::Streaming;
    last_event_ = thread_.now;
    begin_ = end_ = 0;
    read();
    flush_events();
    return false;
  }
  if (!keep_alive_) {
    linger();
    return false;
  }
  phase_ = Phase::Head;
  head_started_ = false;
  empty_lines_ = 0;
  scanner_ = {};
  facts_ = {};
  deadline_ = thread_.now + limits_.idle_time;
  return true;
}

void Connection::flush_events() {
  // Before the head is out, or while an event is on its way, the next ones wait in the channel.
  while (phase_ == Phase::Streaming && !event_on_way_) {
    auto taken = channel_->take();
    if (taken.overrun) return abort();
    if (taken.text.empty()) {
      if (taken.ending) linger();
      return;
    }
    stream_ = std::move(taken.text);
    if (!write_event()) return;
  }
}

bool Connection::write_event() {
  parts_ = {stream_, {}, {}};
  event_on_way_ = true;
  deadline_ = thread_.now + limits_.body_time;
  if (!pump()) return false;
  event_on_way_ = false;
  last_event_ = thread_.now;
  return true;
}

void Connection::linger() {
  if (channel_) channel_->detach();
  channel_.reset();
  error_code ignored;
  socket_.shutdown(tcp::socket::shutdown_send, ignored);
  if (!unread_) return close();
  phase_ = Phase::Lingering;
  begin_ = end_ = 0;
  deadline_ = thread_.now + kLinger;
  read();
}

}  // namespace pv::http
