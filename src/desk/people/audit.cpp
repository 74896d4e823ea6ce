// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/people/people.hpp"

namespace pv::desk::people {

namespace {

// Ids begin with their time, so that the index by brand and id leads to the rows of the last minutes alone.
const db::Query kChange("audit.change", R"sql(
  SELECT id, details FROM audit
  WHERE brand_id = $1 AND id >= $2 AND person_id = $3 AND action = 'changed' AND object_kind = $4 AND object_id = $5
  ORDER BY id DESC LIMIT 1)sql");
const db::Query kGather("audit.gather", R"sql(UPDATE audit SET details = $2 WHERE id = $1)sql");

constexpr std::chrono::minutes kOneEdit{10};

}  // namespace

Instant edit_window(Instant now) { return now - now.time_since_epoch() % std::chrono::duration_cast<Duration>(kOneEdit); }

void audit_change(db::Tx& tx, Instant now, const Session& session, std::string_view object_kind, std::string_view object_id,
                  const std::vector<std::string>& fields) {
  if (fields.empty()) return;
  json::array names;
  const auto row = tx.one(kChange, session.brand_id(), least_uuid7(edit_window(now)), session.person.id, object_kind, object_id);
  if (row) {
    const auto details = row->get<json::object>("details");
    if (const auto* known = json::array_at(details, "fields")) names = *known;
  }
  const auto before = names.size();
  for (const auto& field : fields) {
    const json::value name(field);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  if (row && names.size() == before) return;
  const json::object details{{"fields", std::move(names)}};
  if (row) tx.exec(kGather, row->get<std::string>("id"), details);
  else audit(tx, now, &session, "changed", object_kind, object_id, details);
}

}  // namespace pv::desk::people
