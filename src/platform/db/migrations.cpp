// SPDX-License-Identifier: Apache-2.0
#include "platform/db/migrations.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <map>

#include "platform/base/log.hpp"
#include "platform/db/engine.hpp"

namespace pv::db {

namespace {

const Query kApplied("db.migrations_applied", "SELECT name, checksum, min_binary FROM schema_migration ORDER BY name");
const Query kRecord("db.migration_record", "INSERT INTO schema_migration (name, checksum, applied_at, min_binary) VALUES ($1, $2, $3, $4)");
const Query kIsApplied("db.migration_is_applied", "SELECT checksum FROM schema_migration WHERE name = $1");

/// Two processes that start at once take turns; any constant serves, as long as it never changes.
constexpr const char* kPostgresLock = "SELECT pg_advisory_xact_lock(7091406312554021)";
constexpr const char* kTable =
    "CREATE TABLE IF NOT EXISTS schema_migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL,"
    " min_binary BIGINT NOT NULL)";

struct Parsed {
  std::string sql;
  std::int64_t min_binary = 1;
  bool outside_transaction = false;
};

std::string_view trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

template <class F>
void for_each_line(std::string_view text, F&& use) {
  for (std::size_t from = 0; from < text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    use(text.substr(from, end - from));
    from = end + 1;
  }
}

std::int64_t min_binary_of(std::string_view sql) {
  constexpr std::string_view kMark = "-- @min_binary:";
  std::int64_t number = 1;
  for_each_line(sql, [&](std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with(kMark)) return;
    const auto value = trimmed(line.substr(kMark.size()));
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size()) {
      throw Failure(Failure::Kind::Bug, "@min_binary is not a number", "db.migrate");
    }
  });
  return number;
}

/// The text for one engine: blocks for the other are left out.
Parsed parse_migration(const Migration& migration, Engine engine) {
  Parsed parsed;
  parsed.min_binary = min_binary_of(migration.sql);
  std::optional<Engine> block;
  for_each_line(migration.sql, [&](std::string_view line) {
    const auto mark = trimmed(line);
    if (mark == "-- @sqlite" || mark == "-- @postgres") {
      if (block) throw Failure(Failure::Kind::Bug, "a block inside another", std::string(migration.name));
      block = mark == "-- @sqlite" ? Engine::Sqlite : Engine::Postgres;
    } else if (mark == "-- @end") {
      if (!block) throw Failure(Failure::Kind::Bug, "@end without a block", std::string(migration.name));
      block.reset();
    } else if (!block || *block == engine) {
      if (mark == "-- @no-transaction") parsed.outside_transaction = engine == Engine::Postgres;
      parsed.sql += line;
      parsed.sql += '\n';
    }
  });
  if (block) throw Failure(Failure::Kind::Bug, "a block without @end", std::string(migration.name));
  return parsed;
}

/// FNV-1a, 64 bits: it guards against edits by mistake, and spares this layer a crypto library.
std::string checksum(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  std::array<char, 17> out{};
  std::snprintf(out.data(), out.size(), "%016llx", static_cast<unsigned long long>(hash));
  return out.data();
}

tl::unexpected<Error> changed(std::string_view name) {
  return fail(Code::Conflict, {"db.migration_changed", {{"name", std::string(name)}}});
}

/// False when another process applied it in the meantime.
Result<bool> apply(Database& database, const Migration& migration, Instant now) {
  const auto parsed = parse_migration(migration, database.engine());
  const auto sum = checksum(migration.sql);
  const auto once = [&](Tx& tx, bool with_script) -> Result<bool> {
    if (tx.engine() == Engine::Postgres) tx.script(kPostgresLock);
    if (const auto row = tx.one(kIsApplied, migration.name)) {
      if (row->get<std::string>("checksum") != sum) return changed(migration.name);
      return false;
    }
    if (with_script) tx.script(parsed.sql);
    tx.exec(kRecord, migration.name, sum, now, parsed.min_binary);
    return true;
  };
  if (parsed.outside_transaction) database.script_outside_transaction(parsed.sql);
  return database.write([&](Tx& tx) { return once(tx, !parsed.outside_transaction); }, Isolation::ReadCommitted);
}

struct Recorded {
  std::string checksum;
  std::int64_t min_binary;
};
using Applied = std::map<std::string, Recorded, std::less<>>;

Applied read_applied(Tx& tx) {
  Applied found;
  for (const auto& row : tx.query(kApplied)) {
    found[row.get<std::string>("name")] = {row.get<std::string>("checksum"), row.get<std::int64_t>("min_binary")};
  }
  return found;
}

Result<void> check_applied(const Applied& applied, std::span<const Migration> migrations) {
  // A binary knows the generations that its own migrations name.
  std::int64_t known = 1;
  for (const auto& migration : migrations) known = std::max(known, min_binary_of(migration.sql));
  for (const auto& [name, row] : applied) {
    if (row.min_binary > known) return fail(Code::Conflict, {"db.newer", {{"name", name}, {"needs", row.min_binary}, {"has", known}}});
  }
  for (const auto& migration : migrations) {
    const auto found = applied.find(migration.name);
    if (found != applied.end() && found->second.checksum != checksum(migration.sql)) return changed(migration.name);
  }
  return {};
}

}  // namespace

Result<void> check_schema(Database& database, std::span<const Migration> migrations) {
  return check_applied(database.read([](Tx& tx) { return read_applied(tx); }), migrations);
}

Result<MigrationReport> migrate(Database& database, std::span<const Migration> migrations, Instant now, const BeforeMigrating& before) {
  const auto recorded = database.write(
      [](Tx& tx) {
        if (tx.engine() == Engine::Postgres) tx.script(kPostgresLock);
        tx.script(kTable);
        return read_applied(tx);
      },
      Isolation::ReadCommitted);
  PV_CHECK(check_applied(recorded, migrations));
  if (before && !recorded.empty()) {
    const auto missing = std::find_if(migrations.begin(), migrations.end(), [&](const auto& one) { return !recorded.contains(one.name); });
    if (missing != migrations.end()) PV_CHECK(before(missing->name));
  }

  MigrationReport report;
  for (const auto& migration : migrations) {
    if (recorded.contains(migration.name)) continue;
    if (!PV_TRY(apply(database, migration, now))) continue;
    log::info("migration_applied", {{"name", migration.name}});
    report.applied.emplace_back(migration.name);
  }
  return report;
}

namespace {

struct Word {
  std::string text;  ///< lower case; a punctuation mark stands alone
  std::size_t at;
};

std::vector<Word> words_of(std::string_view code) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < code.size();) {
    const auto letter = [&](std::size_t k) {
      return k < code.size() && (std::isalnum(static_cast<unsigned char>(code[k])) != 0 || code[k] == '_');
    };
    if (letter(i)) {
      std::size_t end = i;
      while (letter(end)) ++end;
      std::string text(code.substr(i, end - i));
      std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      words.push_back({std::move(text), i});
      i = end;
    } else {
      if (std::isspace(static_cast<unsigned char>(code[i])) == 0 && code[i] != '"') words.push_back({std::string(1, code[i]), i});
      ++i;
    }
  }
  return words;
}

std::string_view line_at(std::string_view text, std::size_t at) {
  const auto before = text.rfind('\n', at);
  const auto from = before == std::string_view::npos || at == 0 ? 0 : before + 1;
  return text.substr(from, std::min(text.find('\n', at), text.size()) - from);
}

class MarkReader {
 public:
  Result<void> read(const Migration& migration) {
    sql_ = migration.sql;
    const auto code = detail::code_only(sql_);
    words_ = words_of(code);
    for (std::size_t i = 0; i < words_.size();) {
      std::size_t end = i;
      while (end < words_.size() && words_[end].text != ";") ++end;
      if (auto fault = statement(i, end)) { return fail(Code::Internal, "db.migration_mark", std::string(migration.name) + ": " + *fault); }
      i = end + 1;
    }
    if (auto fault = later_marks()) { return fail(Code::Internal, "db.migration_mark", std::string(migration.name) + ": " + *fault); }
    return {};
  }

  std::vector<TableInfo> take() {
    std::vector<TableInfo> tables;
    for (auto& [name, info] : tables_) tables.push_back(std::move(info));
    return tables;
  }

 private:
  [[nodiscard]] bool is(std::size_t i, std::string_view text) const { return i < words_.size() && words_[i].text == text; }

  /// `-- @personal: brand.press_contact`: a column of an earlier migration.
  std::optional<std::string> later_marks() {
    constexpr std::string_view kMark = "-- @personal:";
    std::optional<std::string> fault;
    for_each_line(sql_, [&](std::string_view line) {
      line = trimmed(line);
      if (!line.starts_with(kMark)) return;
      const auto column = trimmed(line.substr(kMark.size()));
      const auto dot = column.find('.');
      const auto table = tables_.find(std::string(column.substr(0, dot)));
      if (dot == std::string_view::npos || table == tables_.end()) {
        fault = "@personal names no known table's column: " + std::string(column);
        return;
      }
      table->second.personal_columns.emplace_back(column.substr(dot + 1));
    });
    return fault;
  }

  std::optional<std::string> statement(std::size_t from, std::size_t end) {
    std::size_t i = from;
    if (is(i, "create") && (is(i + 1, "table") || (is(i + 1, "virtual") && is(i + 2, "table")))) {
      i += is(i + 1, "table") ? 2 : 3;
      if (is(i, "if")) i += 3;  // IF NOT EXISTS
      return table(from, i, end);
    }
    if (is(i, "drop") && is(i + 1, "table")) {
      i += is(i + 2, "if") ? 4 : 2;
      if (i < end) tables_.erase(words_[i].text);
      return std::nullopt;
    }
    if (is(i, "alter") && is(i + 1, "table") && i + 3 < end) {
      const auto name = words_[i + 2].text;
      const auto found = tables_.find(name);
      if (found == tables_.end()) return "ALTER of an unknown table " + name;
      if (is(i + 3, "rename") && is(i + 4, "to") && i + 5 < end) {
        auto info = std::move(found->second);
        tables_.erase(found);
        info.name = words_[i + 5].text;
        tables_[info.name] = std::move(info);
      } else if (is(i + 3, "add")) {
        personal_columns(found->second, i + (is(i + 4, "column") ? 5 : 4), end, true);
      }
    }
    return std::nullopt;
  }

  std::optional<std::string> table(std::size_t from, std::size_t name_at, std::size_t end) {
    if (name_at >= end) return "CREATE TABLE without a name";
    TableInfo info{words_[name_at].text, TableMark::Desk, {}};
    const auto mark = mark_before(from == 0 ? 0 : words_[from - 1].at, words_[from].at);
    if (!mark) return "table " + info.name + " needs one of @brand, @desk, @person before it";
    info.mark = *mark;
    if (const auto old = tables_.find(info.name); old != tables_.end() && old->second.mark != info.mark) {
      return "table " + info.name + " has two marks";
    }
    personal_columns(info, name_at + 1, end, false);
    tables_[info.name] = std::move(info);
    return std::nullopt;
  }

  /// The one mark between the last statement and this one.
  [[nodiscard]] std::optional<TableMark> mark_before(std::size_t from, std::size_t to) const {
    std::optional<TableMark> mark;
    int count = 0;
    for_each_line(sql_.substr(from, to - from), [&](std::string_view line) {
      line = trimmed(line);
      if (line.starts_with(";")) line = trimmed(line.substr(1));
      const auto take = [&](TableMark value) {
        mark = value;
        ++count;
      };
      if (line == "-- @brand") take(TableMark::Brand);
      if (line == "-- @desk") take(TableMark::Desk);
      if (line == "-- @person") take(TableMark::Person);
    });
    return count == 1 ? mark : std::nullopt;
  }

  /// A column is a line's first word, where the line ends in `-- @personal`.
  void personal_columns(TableInfo& info, std::size_t from, std::size_t end, bool only_first) {
    std::string_view last_line;
    for (std::size_t i = from; i < end; ++i) {
      const auto line = line_at(sql_, words_[i].at);
      if (line.data() == last_line.data() || words_[i].text == "(" || words_[i].text == ",") continue;
      last_line = line;
      if (trimmed(line).ends_with("-- @personal")) info.personal_columns.push_back(words_[i].text);
      if (only_first) return;
    }
  }

  std::string_view sql_;
  std::vector<Word> words_;
  std::map<std::string, TableInfo> tables_;
};

}  // namespace

Result<std::vector<TableInfo>> table_marks(std::span<const Migration> migrations) {
  MarkReader reader;
  for (const auto& migration : migrations) PV_CHECK(reader.read(migration));
  return reader.take();
}

}  // namespace pv::db
