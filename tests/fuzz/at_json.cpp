// SPDX-License-Identifier: Apache-2.0
// AT protocol answers and texts from outside. What is read must be well formed, and what is written must hold the lexicon.
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "channels/bluesky/facets.hpp"
#include "channels/bluesky/wire.hpp"
#include "platform/base/assert.hpp"
#include "platform/text/unicode.hpp"

void fuzz_one(std::span<const std::byte> input) {
  using namespace pv::channels::bluesky;
  const std::string_view body(reinterpret_cast<const char*>(input.data()), input.size());
  for (const Tokens tokens : {Tokens::Needed, Tokens::Absent}) {
    if (const auto session = parse_session(body, tokens)) {
      PV_ASSERT(is_did(session->did) && is_handle(session->handle));
      PV_ASSERT(session->access.find_first_of("\r\n ") == std::string::npos);
      PV_ASSERT((tokens == Tokens::Absent) == session->access.empty());
    }
  }
  if (const auto error = parse_error(body)) PV_ASSERT(!error->error.empty());
  if (const auto uri = parse_created(body)) PV_ASSERT(uri->starts_with("at://"));
  if (const auto did = parse_resolved(body)) PV_ASSERT(is_did(*did));
  if (const auto post = parse_stored_post(body)) PV_ASSERT(pv::text::valid_utf8(post->text));
  if (const auto handle = normalise_handle(pv::text::repair_utf8(body))) {
    PV_ASSERT(is_handle(*handle) || is_did(*handle));
    PV_ASSERT(normalise_handle(*handle).value() == *handle);
  }

  NewPost post;
  post.text = pv::text::repair_utf8(body.substr(0, 4096));
  post.facets = RichTextReader().facets(post.text);
  std::size_t last = 0;
  for (const auto& facet : post.facets) {
    PV_ASSERT(facet.begin >= last && facet.begin < facet.end && facet.end <= post.text.size());
    PV_ASSERT(pv::text::valid_utf8(std::string_view(post.text).substr(facet.begin, facet.end - facet.begin)));
    if (facet.kind == pv::channels::Facet::Kind::Mention) {
      PV_ASSERT(is_handle(facet.target));
      post.dids.emplace_back(facet.target, "did:plc:example");
    }
    last = facet.end;
  }
  const auto record = to_record(post);
  PV_ASSERT(pv::json::parse_object(pv::json::serialize(record)).value() == record);
}
