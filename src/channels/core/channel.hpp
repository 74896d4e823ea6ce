// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "channels/core/format.hpp"
#include "platform/base/json.hpp"
#include "platform/base/result.hpp"
#include "platform/base/secret.hpp"
#include "platform/base/time.hpp"
#include "platform/net/client.hpp"

/// The contract between the desk and a network. A network is one folder of src/channels; it is found by the build and named
/// nowhere else in src/. Everything here is pure: a network says which request comes next, the desk makes it.
namespace pv::channels {

enum class Leg { Social, Newsroom, Press, Articles, Interviews, Advertising };
[[nodiscard]] std::string_view to_string(Leg leg);  ///< "social"

/// One field of the connect form.
struct ConnectField {
  std::string key;
  std::string label_key;  ///< i18n key of label; help is `<label_key>_help`
  enum class Kind { Text, Secret, Url } kind = Kind::Text;
  std::string fallback;  ///< value proposed
  bool compulsory = true;
};

enum class Status {
  Stable,
  Beta,
  InWork,  ///< its limits and cards are known, connecting it is not written yet: it has no connector, publisher or reconciler
};

struct PreviewTool {
  std::string icon;       ///< in the icon sprite
  std::string label_key;  ///< empty: the icon alone
};

struct Manifest {
  std::string id;    ///< network id; unique, lower case
  std::string name;  ///< as people know it; a proper name, not translated
  Leg leg = Leg::Social;
  Status status = Status::Beta;
  std::string about_key;        ///< i18n: what connecting it gives, in one line
  std::string evidence_key;     ///< i18n: what it was tried against, with date
  std::vector<Format> formats;  ///< the first is the default
  std::vector<ConnectField> connect;
  std::string accent = "#55524c";         ///< colour of its own that white text can be read on, for pages that imitate it
  std::string preview_style = "default";  ///< class `preview--…` and icon `net-…` of its cards
  PreviewKind preview_kind = PreviewKind::Post;
  std::vector<PreviewTool> preview_tools;      ///< the row below a post
  Duration settle = std::chrono::seconds(30);  ///< after a deadline, how long an unseen write may still appear
  std::vector<std::string> web_hosts;          ///< where its posts stand besides the account's own address, without "www."
  bool demonstration = false;                  ///< nothing leaves the machine
  bool stand_in = false;                       ///< a network for practising may stand in for it (Registry::stand_in)
  [[nodiscard]] const Format* format(std::string_view id) const;
};

/// A connected account as the network code sees it. `secrets` is opened just for the call and never stored back in clear.
struct Account {
  json::object settings;        ///< public: server, handle, did…
  Secret<std::string> secrets;  ///< JSON text of tokens
};

/// What is to be published: everything the public will see, already fitted to the channel.
struct Publication {
  std::string format;
  std::string language;  ///< BCP 47
  std::string title;
  std::string text;
  std::string link;  ///< absolute URL or empty
  /// Per-rendition settings of the network, and what it may need of the story: "card" {title, description} of `link` where the format
  /// has a `link_card`.
  json::object settings;
};

/// A piece of the text with its meaning, for preview and facets: byte offsets into the text.
struct Facet {
  enum class Kind { Link, Mention, Tag } kind = Kind::Link;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string target;
};

/// Visible writes are fenced; others may be repeated freely.
enum class Effect {
  Read,     ///< no effect
  Hidden,   ///< an effect nobody sees (session, upload): may be repeated
  Visible,  ///< the public sees it: one fence, never repeated blindly
};

/// One HTTP call a step wants made.
struct Call {
  std::string step;  ///< "session", "post": unique within a delivery, stable across versions
  Effect effect = Effect::Visible;
  /// For Visible only: the same call may be sent again without doubling (a record key chosen by us).
  bool repeatable = false;
  net::Request request;
};

/// What the publisher remembers between calls; stored with the delivery after each answer. Secrets go to `secrets`, which is sealed.
struct Memory {
  json::object values;
  json::object secrets;
};

struct Accepted {
  std::string remote_id;
  std::string url;  ///< where people see it
};
struct Rejected {
  Error error;  ///< safe message says what the network said and what to do
};
/// The write may have happened: only a person or the network's own list can tell.
struct Unknown {
  std::string reason_key;
};
/// Try again later: nothing visible happened.
struct Deferred {
  Error error;
  Duration wait = std::chrono::seconds(30);
};

using Next = std::variant<Call, Accepted, Rejected, Unknown, Deferred>;

/// What came back from the last call.
struct Reply {
  std::string step;
  std::optional<net::Answer> answer;  ///< absent: `failure` says why
  std::optional<net::Failure> failure;
};

/// A delivery's key chosen before the first call (derived from its id): for record keys and look-ups.
struct DeliveryKey {
  std::string id;  ///< the delivery's UUIDv7
  Instant created;
};

struct Channel;

/// Pure step function: same inputs, same answer. First call: `reply` is null and `memory` empty (or what an earlier attempt left).
class Publisher {
 public:
  virtual ~Publisher() = default;
  [[nodiscard]] virtual Next next(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory,
                                  const Reply* reply) const = 0;
  /// Text problems that the network would refuse, before anything is sent. Default: check_limits.
  [[nodiscard]] virtual Result<void> check(const Channel& network, const Publication& publication, const json::object& settings) const;
};

struct Found {
  std::string remote_id;
  std::string url;
};
struct NotSeen {
  std::string evidence_key;
  json::object evidence;
};  ///< proves nothing by itself
using Sighting = std::variant<Call, Found, NotSeen, Deferred>;

/// Looks whether an unknown write is out. Calls are reads (or hidden).
class Reconciler {
 public:
  virtual ~Reconciler() = default;
  [[nodiscard]] virtual Sighting look(const Account& account, const Publication& publication, const DeliveryKey& key, Memory& memory,
                                      const Reply* reply) const = 0;
};

struct Connected {
  Account account;
  std::string name;       ///< "@belprato.example": shown as the channel's name
  std::string remote_id;  ///< for "already connected"
  std::string url;        ///< profile
};
using Connecting = std::variant<Call, Connected, Rejected>;

/// Turns the connect form's fields into an account, or checks that an account still works (`fields` empty).
class Connector {
 public:
  virtual ~Connector() = default;
  [[nodiscard]] virtual Connecting connect(const json::object& fields, const Account* existing, Memory& memory,
                                           const Reply* reply) const = 0;
};

/// Finds facets for preview, in order and without overlap.
class TextReader {
 public:
  virtual ~TextReader() = default;
  [[nodiscard]] virtual std::vector<Facet> facets(std::string_view text) const = 0;
};

/// The reader of networks that have none of their own: http(s) URLs only.
class UrlReader final : public TextReader {
 public:
  [[nodiscard]] std::vector<Facet> facets(std::string_view text) const override;
};

/// Counts text as its network does, where that is more than one unit for all characters.
class TextCounter {
 public:
  virtual ~TextCounter() = default;
  [[nodiscard]] virtual Count count(const TextLimit& limit, std::string_view text) const = 0;
  /// The format's text limit, or what the account's own server allows where its settings say so. Default: the format's.
  [[nodiscard]] virtual TextLimit text_limit(const Format& format, const json::object& settings) const;
};

class Companion;

/// Absent capabilities are null: the desk hides what is not there.
struct Channel {
  Channel();
  ~Channel();
  Channel(Channel&&) noexcept;
  Manifest manifest;
  std::unique_ptr<Publisher> publisher;
  std::unique_ptr<Reconciler> reconciler;
  std::unique_ptr<Connector> connector;
  std::unique_ptr<TextReader> reader;
  std::unique_ptr<TextCounter> counter;
  /// By the network's own counter, else by the limit's unit.
  [[nodiscard]] Count count(const TextLimit& limit, std::string_view text) const;
  /// `settings` are the account's; empty when no account is meant.
  [[nodiscard]] TextLimit text_limit(const Format& format, const json::object& settings) const;
  [[nodiscard]] Count count(const Format& format, const json::object& settings, std::string_view text) const {
    return count(text_limit(format, settings), text);
  }
  /// By the network's own reader, else by UrlReader.
  [[nodiscard]] std::vector<Facet> facets(std::string_view text) const;
  std::shared_ptr<Companion> companion;  ///< a network that ships with the product and serves itself (companion.hpp)
};

/// Refuses what is over the format's limits: no text, too long a text or title, too many links, tags or mentions, a link that is none.
/// `settings` are the account's. Code::InvalidInput or Code::TooLarge with the field.
[[nodiscard]] Result<void> check_limits(const Channel& network, const Publication& publication, const json::object& settings);

class Registry {
 public:
  void add(Channel channel);  ///< throws on a second one of the same id
  /// For each network whose manifest says `stand_in`, those here and those still to come, adds what `make` makes of it. The network
  /// stays where it is as long as the registry lives.
  void stand_in(std::function<Channel(const Channel& original)> make);
  [[nodiscard]] const Channel* find(std::string_view network) const;
  [[nodiscard]] std::vector<const Channel*> all() const;  ///< by id

 private:
  std::vector<std::unique_ptr<Channel>> channels_;
  std::vector<std::function<Channel(const Channel&)>> stand_ins_;
};

/// Generated by the build: calls `<network>::add_to(Registry&)` of every folder of src/channels but core, in name order.
void register_networks(Registry& registry);

}  // namespace pv::channels
