// SPDX-License-Identifier: Apache-2.0
#include "platform/http/server.hpp"

#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <mutex>

#include "platform/base/log.hpp"
#include "platform/http/connection.hpp"

namespace pv::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

// Beyond the limit this many more are told that we are full; the rest is closed without a word.
constexpr std::size_t kOverflow = 64;
constexpr std::chrono::milliseconds kSweep{250};

class Listener : public std::enable_shared_from_this<Listener> {
 public:
  Listener(tcp::acceptor acceptor, std::shared_ptr<const Service> service, Shared& shared, std::vector<std::unique_ptr<IoThread>>& threads)
      : acceptor_(std::move(acceptor)),
        pause_(acceptor_.get_executor()),
        service_(std::move(service)),
        shared_(shared),
        threads_(threads) {}

  void accept() {
    auto& target = *threads_[next_++ % threads_.size()];
    acceptor_.async_accept(target.io, [self = shared_from_this(), &target](error_code error, tcp::socket socket) {
      if (error == asio::error::operation_aborted || !self->acceptor_.is_open()) return;
      if (error) return self->wait(error);
      self->take(std::move(socket), target);
      self->accept();
    });
  }

  void close() {
    error_code ignored;
    acceptor_.close(ignored);
    pause_.cancel();
  }

 private:
  void take(tcp::socket socket, IoThread& target) {
    const auto open = shared_.connections.load();
    const auto limit = shared_.context.options.limits.max_connections;
    if (open >= limit + kOverflow) return;
    auto connection = std::make_shared<Connection>(std::move(socket), target, service_, open >= limit);
    asio::post(target.io, [connection] { connection->start(); });
  }

  // Out of descriptors: accepting again at once would spin.
  void wait(error_code error) {
    log::warn("http.accept", {{"error", error.message()}});
    pause_.expires_after(std::chrono::milliseconds(100));
    pause_.async_wait([self = shared_from_this()](error_code ended) {
      if (!ended) self->accept();
    });
  }

  tcp::acceptor acceptor_;
  asio::steady_timer pause_;
  std::shared_ptr<const Service> service_;
  Shared& shared_;
  std::vector<std::unique_ptr<IoThread>>& threads_;
  std::size_t next_ = 0;
};

std::vector<Network> parse_networks(const std::vector<std::string>& texts) {
  std::vector<Network> networks;
  for (const auto& text : texts) {
    const auto network = Network::parse(text);
    // Left out, a mistyped proxy would make every client look like the proxy; the configuration is checked before.
    if (!network) throw std::invalid_argument("trusted proxy " + text);
    networks.push_back(*network);
  }
  return networks;
}

}  // namespace

IoThread::IoThread(Shared& shared_) : shared(shared_), work(io.get_executor()), timer(io), now(std::chrono::steady_clock::now()) {}

void IoThread::run() {
  now = std::chrono::steady_clock::now();
  schedule_sweep();
  io.run();
}

void IoThread::schedule_sweep() {
  timer.expires_after(kSweep);
  timer.async_wait([this](error_code error) {
    if (error) return;
    sweep();
    schedule_sweep();
  });
}

void IoThread::sweep() {
  now = std::chrono::steady_clock::now();
  flush_tallies();
  // From the end: a connection that closes is replaced by the last one, which was seen already.
  for (std::size_t i = connections.size(); i-- > 0;) {
    const auto connection = connections[i];
    connection->sweep(now);
  }
}

std::string_view IoThread::opening(int status) {
  const auto instant = shared.context.clock.now();
  const auto second = to_micros(instant) / 1'000'000;
  if (second != second_) {
    second_ = second;
    const auto date = "Date: " + to_http_date(instant) + "\r\n";
    opening_200_ = status_line(200) + date;
    opening_304_ = status_line(304) + date;
  }
  return status == 304 ? opening_304_ : opening_200_;
}

void IoThread::tally(const Service* service, int status) {
  const std::size_t which = status == 304 ? 1 : 0;
  for (auto& tally : tallies_) {
    if (tally.service == service) {
      ++tally.hits[which];
      return;
    }
  }
  tallies_.push_back({service, {which == 0 ? 1u : 0u, which}});
}

void IoThread::flush_tallies() {
  for (auto& tally : tallies_) {
    if (tally.hits[0] > 0) tally.service->count(200, static_cast<double>(std::exchange(tally.hits[0], 0)));
    if (tally.hits[1] > 0) tally.service->count(304, static_cast<double>(std::exchange(tally.hits[1], 0)));
  }
}

struct Server::Impl {
  explicit Impl(ServerContext context) : shared(std::move(context)) {
    for (int i = 0; i < std::max(1, shared.context.options.limits.io_threads); ++i) threads.push_back(std::make_unique<IoThread>(shared));
  }

  // Runs on each thread's loop and waits for it.
  template <class Function>
  void on_each(Function function) {
    for (auto& thread : threads) {
      std::promise<void> done;
      asio::post(thread->io, [&] {
        function(*thread);
        done.set_value();
      });
      done.get_future().wait();
    }
  }

  Shared shared;
  std::vector<std::unique_ptr<IoThread>> threads;
  std::mutex mutex;
  std::vector<std::shared_ptr<Listener>> listeners;
  std::vector<std::shared_ptr<const Service>> services;
  bool started = false;
  bool stopped = false;
};

Server::Server(ServerOptions options, const Clock& clock) {
  auto trusted = parse_networks(options.trusted_proxies);
  impl_ = std::make_unique<Impl>(ServerContext{.options = std::move(options), .clock = clock, .trusted = std::move(trusted), .mapper = {}});
}

Server::~Server() { stop(Duration::zero()); }

void Server::set_exception_mapper(std::function<std::optional<Error>(const std::exception&)> mapper) {
  impl_->shared.context.mapper = std::move(mapper);
}

Result<unsigned short> Server::listen(const std::string& address, unsigned short port, std::shared_ptr<const Site> site) {
  const Message bad_address("http.bad_address", {{"address", address}});
  error_code error;
  const auto ip = asio::ip::make_address(address == "localhost" ? "127.0.0.1" : address, error);
  if (error) return fail(Code::InvalidInput, bad_address);
  auto& io = impl_->threads.front()->io;
  tcp::acceptor acceptor(io);
  const tcp::endpoint endpoint(ip, port);
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  // `::` serves IPv4 too, whatever the machine's default is.
  if (!error && ip.is_v6()) acceptor.set_option(asio::ip::v6_only(false), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  const Message named("http.port_in_use", {{"port", static_cast<std::int64_t>(port)}});
  if (error == asio::error::address_in_use) return fail(Code::Conflict, named, error.message());
  if (error == asio::error::access_denied)
    return fail(Code::Forbidden, Message("http.port_forbidden", {{"port", static_cast<std::int64_t>(port)}}), error.message());
  if (error) return fail(Code::InvalidInput, bad_address, error.message());

  const auto actual = acceptor.local_endpoint().port();
  auto service = std::make_shared<const Service>(std::move(site), impl_->shared.context, address);
  auto listener = std::make_shared<Listener>(std::move(acceptor), service, impl_->shared, impl_->threads);
  const std::lock_guard lock(impl_->mutex);
  if (impl_->stopped) return fail(Code::Unavailable, "http.busy", "stopping");
  impl_->services.push_back(std::move(service));
  impl_->listeners.push_back(listener);
  asio::post(io, [listener] { listener->accept(); });
  return actual;
}

void Server::start() {
  const std::lock_guard lock(impl_->mutex);
  if (impl_->started || impl_->stopped) return;
  impl_->started = true;
  impl_->shared.pool.start();
  for (auto& thread : impl_->threads) thread->thread = std::thread([io = thread.get()] { io->run(); });
}

void Server::stop(Duration grace) {
  const std::lock_guard lock(impl_->mutex);
  if (std::exchange(impl_->stopped, true)) return;
  impl_->shared.stopping = true;
  if (!impl_->started) {
    for (auto& listener : impl_->listeners) listener->close();
    impl_->listeners.clear();
    return;
  }
  std::promise<void> closed;
  asio::post(impl_->threads.front()->io, [&] {
    for (auto& listener : impl_->listeners) listener->close();
    closed.set_value();
  });
  closed.get_future().wait();
  impl_->on_each([](IoThread& thread) {
    for (std::size_t i = thread.connections.size(); i-- > 0;) {
      const auto connection = thread.connections[i];
      connection->stop();
    }
  });
  // Signals of connections ending would cost each of them a lock; a stop may look a hundred times a second.
  const auto deadline = std::chrono::steady_clock::now() + grace;
  while (impl_->shared.connections.load() > 0 && std::chrono::steady_clock::now() < deadline)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  impl_->shared.pool.stop();
  impl_->on_each([](IoThread& thread) {
    while (!thread.connections.empty()) {
      const auto connection = thread.connections.back();
      connection->close();
    }
    thread.flush_tallies();
    thread.timer.cancel();
  });
  for (auto& thread : impl_->threads) {
    thread->work.reset();
    thread->io.stop();
    thread->thread.join();
  }
  impl_->listeners.clear();
}

}  // namespace pv::http
