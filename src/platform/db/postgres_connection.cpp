// SPDX-License-Identifier: Apache-2.0
#include "platform/db/postgres_connection.hpp"

#include <array>
#include <charconv>
#include <cstring>

namespace pv::db::detail {

namespace {

// Numbers of built-in types, fixed by PostgreSQL (src/include/catalog/pg_type.dat).
constexpr Oid kUnknown = 0;
constexpr Oid kBool = 16;
constexpr Oid kBytea = 17;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kFloat4 = 700;
constexpr Oid kFloat8 = 701;
constexpr Oid kNumeric = 1700;

template <class T>
T number_from(const char* text, const char* query) {
  T number{};
  const auto [end, error] = std::from_chars(text, text + std::strlen(text), number);
  if (error != std::errc{} || *end != '\0') throw Failure(Failure::Kind::Bug, "a number out of range", query);
  return number;
}

/// from_chars reads what PostgreSQL prints for infinities and NaN in any case ("Infinity", "NaN").
Value value_from(const PGresult* result, int row, int column, const char* query) {
  if (PQgetisnull(result, row, column) != 0) return {};
  const char* text = PQgetvalue(result, row, column);
  switch (PQftype(result, column)) {
    case kBool: return *text == 't';
    case kInt2:
    case kInt4:
    case kInt8: return number_from<std::int64_t>(text, query);
    case kFloat4:
    case kFloat8: return number_from<double>(text, query);
    case kNumeric:
      // sum(BIGINT) is numeric here and an integer in SQLite.
      return std::strpbrk(text, ".NIn") == nullptr ? Value(number_from<std::int64_t>(text, query))
                                                   : Value(number_from<double>(text, query));
    case kBytea: {
      std::size_t size = 0;
      const std::unique_ptr<unsigned char, decltype(&PQfreemem)> bytes(PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &size),
                                                                       &PQfreemem);
      if (!bytes) throw Failure(Failure::Kind::Unavailable, "out of memory", query);
      return Blob{std::string(reinterpret_cast<const char*>(bytes.get()), size)};
    }
    default: return std::string(text, static_cast<std::size_t>(PQgetlength(result, row, column)));
  }
}

/// The arguments as libpq wants them. Texts go without a type, so that one SQL text serves TEXT and JSONB columns; all else is
/// typed, so that `$1` means the same wherever it stands.
class Arguments {
 public:
  explicit Arguments(const std::vector<Value>& args) {
    texts_.reserve(args.size());
    for (const auto& arg : args) {
      std::visit([&](const auto& value) { add(value); }, arg);
    }
    for (std::size_t i = 0; i < pointers_.size(); ++i) {
      if (own_[i] >= 0) pointers_[i] = texts_[static_cast<std::size_t>(own_[i])].c_str();
    }
  }
  int count() const { return static_cast<int>(pointers_.size()); }
  const Oid* types() const { return types_.data(); }
  const char* const* values() const { return pointers_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  void push(Oid type, const char* pointer, std::size_t length, int format, int own = -1) {
    types_.push_back(type);
    pointers_.push_back(pointer);
    lengths_.push_back(static_cast<int>(length));
    formats_.push_back(format);
    own_.push_back(own);
  }
  void push_own(Oid type, std::string text) {
    texts_.push_back(std::move(text));
    push(type, nullptr, 0, 0, static_cast<int>(texts_.size()) - 1);
  }
  void add(std::monostate) { push(kUnknown, nullptr, 0, 0); }
  void add(bool value) { push(kBool, value ? "t" : "f", 1, 0); }
  void add(std::int64_t value) { push_own(kInt8, std::to_string(value)); }
  void add(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    push_own(kFloat8, std::string(text.data(), end));
  }
  void add(const std::string& value) { push(kUnknown, value.c_str(), value.size(), 0); }
  void add(const Blob& value) { push(kBytea, value.bytes.c_str(), value.bytes.size(), 1); }

  std::vector<Oid> types_;
  std::vector<const char*> pointers_;
  std::vector<int> lengths_;
  std::vector<int> formats_;
  std::vector<int> own_;
  std::vector<std::string> texts_;
};

bool in_class(const char* state, const char* prefix) { return std::strncmp(state, prefix, std::strlen(prefix)) == 0; }

}  // namespace

std::unique_ptr<PostgresConnection> PostgresConnection::open(const std::string& url) {
  // Of a word given twice the later one counts: before the URL stand defaults, after it what must be so.
  const std::array<const char*, 9> names{"connect_timeout",  "keepalives_idle",  "keepalives_interval",
                                         "keepalives_count", "tcp_user_timeout", "fallback_application_name",
                                         "dbname",           "client_encoding",  nullptr};
  const std::array<const char*, 9> values{"10", "30", "10", "3", "60000", "portavoce", url.c_str(), "UTF8", nullptr};
  std::unique_ptr<PostgresConnection> connection(new PostgresConnection(PQconnectdbParams(names.data(), values.data(), 1)));
  if (connection->handle_ == nullptr) throw Failure(Failure::Kind::Unavailable, "out of memory", "db.open");
  if (connection->broken()) throw Failure(Failure::Kind::Unavailable, PQerrorMessage(connection->handle_), "db.open");
  // Notices ("relation exists, skipping") would go to standard error past our log.
  PQsetNoticeReceiver(connection->handle_, [](void*, const PGresult*) {}, nullptr);
  return connection;
}

PostgresConnection::~PostgresConnection() { PQfinish(handle_); }

bool PostgresConnection::in_transaction() const {
  const auto status = PQtransactionStatus(handle_);
  return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

void PostgresConnection::raise(const PGresult* result, const char* query, Mode mode) {
  using Kind = Failure::Kind;
  const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
  // Only the message itself: the server's DETAIL repeats the row, and personal data with it.
  const char* message = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
  std::string what = message ? message : PQerrorMessage(handle_);
  if (broken()) throw LostConnection(std::move(what), query);
  if (state == nullptr) throw Failure(Kind::Unavailable, std::move(what), query);
  what += std::string(" (") + state + ")";
  if (in_class(state, "23505")) throw UniqueViolation(std::move(what), query);
  if (in_class(state, "23")) throw Failure(Kind::Constraint, std::move(what), query);
  if (in_class(state, "40001") || in_class(state, "40P01")) throw Failure(Kind::Retry, std::move(what), query);
  if (in_class(state, "53100")) throw Failure(Kind::Full, std::move(what), query);
  if (in_class(state, "25006")) throw Failure(mode == Mode::Write ? Kind::Full : Kind::Bug, std::move(what), query);
  // 08 connection, 53 resources, 55P03 lock timeout, 57 operator intervention, 58 system error, XX internal error.
  for (const char* prefix : {"08", "53", "55P03", "57", "58", "XX"}) {
    if (in_class(state, prefix)) throw Failure(Kind::Unavailable, std::move(what), query);
  }
  throw Failure(Kind::Bug, std::move(what), query);
}

const PostgresConnection::Statement& PostgresConnection::statement(const Query& query) {
  auto found = statements_.find(query.sql());
  if (found == statements_.end()) {
    found = statements_.emplace(query.sql(), Statement{engine_sql(query.sql(), Engine::Postgres), &query_seconds(query.name())}).first;
  }
  return found->second;
}

PostgresConnection::Outcome PostgresConnection::run(const Query& query, const std::vector<Value>& args, Mode mode) {
  const auto& statement = this->statement(query);
  check_arguments(query, args, statement.sql.parameters);
  const QueryTimer timer(*statement.seconds, query.name());
  const Arguments arguments(args);
  const Answer answer(PQexecParams(handle_, statement.sql.text.c_str(), arguments.count(), arguments.types(), arguments.values(),
                                   arguments.lengths(), arguments.formats(), 0));
  const auto status = PQresultStatus(answer.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) raise(answer.get(), query.name(), mode);
  Outcome outcome;
  if (status == PGRES_TUPLES_OK) {
    const int width = PQnfields(answer.get());
    std::vector<std::string> names;
    for (int i = 0; i < width; ++i) names.emplace_back(PQfname(answer.get(), i));
    const auto columns = std::make_shared<const std::vector<std::string>>(std::move(names));
    const int height = PQntuples(answer.get());
    outcome.rows.reserve(static_cast<std::size_t>(height));
    for (int row = 0; row < height; ++row) {
      std::vector<Value> values;
      values.reserve(static_cast<std::size_t>(width));
      for (int i = 0; i < width; ++i) values.push_back(value_from(answer.get(), row, i, query.name()));
      outcome.rows.emplace_back(columns, std::move(values));
    }
  }
  // The tag of a SELECT counts the rows it gave, which are not changes.
  const char* tag = PQcmdStatus(answer.get());
  if (const char* changed = PQcmdTuples(answer.get()); *changed != '\0' && !in_class(tag, "SELECT")) {
    outcome.changed = number_from<std::int64_t>(changed, query.name());
  }
  return outcome;
}

std::string PostgresConnection::command(const std::string& sql, Mode mode, const char* name) {
  const Answer answer(PQexec(handle_, sql.c_str()));
  const auto status = PQresultStatus(answer.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) raise(answer.get(), name, mode);
  return PQcmdStatus(answer.get());
}

std::string PostgresConnection::text_of(const std::string& sql) {
  const Answer answer(PQexec(handle_, sql.c_str()));
  if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK) raise(answer.get(), "db.open", Mode::Read);
  return PQntuples(answer.get()) > 0 ? PQgetvalue(answer.get(), 0, 0) : "";
}

std::optional<std::string> PostgresConnection::prepare_fault(const Query& query) {
  try {
    const auto& sql = statement(query).sql;
    const Answer prepared(PQprepare(handle_, "", sql.text.c_str(), 0, nullptr));
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK) raise(prepared.get(), query.name(), Mode::Read);
    const Answer described(PQdescribePrepared(handle_, ""));
    if (PQresultStatus(described.get()) != PGRES_COMMAND_OK) raise(described.get(), query.name(), Mode::Read);
    if (PQnparams(described.get()) != sql.parameters)
      return "the server counts " + std::to_string(PQnparams(described.get())) + " parameters";
  } catch (const Failure& failure) { return failure.what(); }
  return std::nullopt;
}

}  // namespace pv::db::detail
