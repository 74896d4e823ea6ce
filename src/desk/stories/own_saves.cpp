// SPDX-License-Identifier: Apache-2.0
#include "desk/stories/own_saves.hpp"

namespace pv::desk::stories::own_saves {

namespace {

const db::Query kFind("page_saves.find", R"sql(
  SELECT page, since, version FROM page_save WHERE brand_id = $1 AND object_id = $2)sql");
const db::Query kNote("page_saves.note", R"sql(
  INSERT INTO page_save (brand_id, object_id, page, since, version) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (brand_id, object_id) DO UPDATE SET
    since = CASE WHEN page_save.page = $3 AND page_save.version = $4 THEN page_save.since ELSE $4 END, page = $3, version = $5)sql");

}  // namespace

bool has_seen(db::Tx& tx, const Id<Brand>& brand, const std::string& object, const service::Base& base, std::int64_t current) {
  if (base.version == current) return true;
  if (base.page.empty()) return false;
  const auto row = tx.one(kFind, brand, object);
  // A later version than the row's was somebody else's.
  return row && row->get<std::string>("page") == base.page && row->get<std::int64_t>("version") == current && base.version < current &&
         base.version >= row->get<std::int64_t>("since");
}

void note(db::Tx& tx, const Id<Brand>& brand, const std::string& object, const service::Base& base, std::int64_t before,
          std::int64_t after) {
  if (!base.page.empty()) tx.exec(kNote, brand, object, base.page, before, after);
}

}  // namespace pv::desk::stories::own_saves
