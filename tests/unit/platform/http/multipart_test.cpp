// SPDX-License-Identifier: Apache-2.0
#include "platform/http/multipart.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

namespace pv::http {
namespace {

struct Collected final : PartSink {
  struct Part {
    PartHead head;
    std::string data;
    bool ended = false;
  };
  std::vector<Part> parts;
  bool begin(const PartHead& head) override {
    parts.push_back({head, {}, false});
    return true;
  }
  bool data(std::string_view bytes) override {
    parts.back().data += bytes;
    return true;
  }
  bool end() override {
    parts.back().ended = true;
    return true;
  }
};

using State = MultipartParser::State;

State parse(std::string_view body, Collected& sink, std::size_t piece = 1 << 20, MultipartLimits limits = {}) {
  MultipartParser parser("edge", sink, limits);
  State state = State::More;
  for (std::size_t at = 0; at < body.size(); at += piece) {
    state = parser.feed(body.substr(at, piece));
    if (state != State::More && state != State::Done) return state;
  }
  return parser.complete() ? State::Done : state;
}

const std::string kField = "Content-Disposition: form-data; name=\"f\"\r\n\r\n";

TEST(Multipart, ReadsPartsInPiecesOfAnySize) {
  const std::string body = "--edge\r\n" + kField +
                           "a\r\n-\r\n--edg\r\n--edgx\r\n--edge\r\nContent-Disposition: form-data; name=\"g\"; "
                           "filename=\"x.png\"\r\nContent-Type: image/png\r\n\r\n" +
                           "\r\n\r\n--edge\r\n" + kField + "\r\n--edge--\r\n";
  for (std::size_t piece = 1; piece < body.size(); ++piece) {
    Collected sink;
    ASSERT_EQ(parse(body, sink, piece), State::Done) << piece;
    ASSERT_EQ(sink.parts.size(), 3u);
    EXPECT_EQ(sink.parts[0].head.name, "f");
    EXPECT_FALSE(sink.parts[0].head.filename);
    EXPECT_EQ(sink.parts[0].data, "a\r\n-\r\n--edg\r\n--edgx");
    EXPECT_EQ(sink.parts[1].head.filename, "x.png");
    EXPECT_EQ(sink.parts[1].head.content_type, "image/png");
    EXPECT_EQ(sink.parts[1].data, "\r\n");
    EXPECT_EQ(sink.parts[2].data, "");
    EXPECT_TRUE(sink.parts[2].ended);
  }
}

TEST(Multipart, ReadsAnEmptyForm) {
  Collected sink;
  EXPECT_EQ(parse("--edge--\r\n", sink), State::Done);
  EXPECT_EQ(parse("--edge--", sink), State::Done);
  EXPECT_TRUE(sink.parts.empty());
}

TEST(Multipart, ReadsNamesAsBrowsersWriteThem) {
  const auto head = [](const std::string& disposition) {
    Collected sink;
    EXPECT_EQ(parse("--edge\r\ncontent-disposition: " + disposition + "\r\n\r\nx\r\n--edge--\r\n", sink), State::Done) << disposition;
    return sink.parts.empty() ? PartHead{} : sink.parts[0].head;
  };
  EXPECT_EQ(head("form-data; name=\"a\"; filename=\"say %22hi%22.txt\"").filename, "say \"hi\".txt");
  EXPECT_EQ(head("form-data; name=\"a\"; filename=\"say \\\"hi\\\".txt\"").filename, "say \"hi\".txt");
  EXPECT_EQ(head("form-data; name=\"a\"; filename=\"C:\\dir\\x.txt\"").filename, "C:\\dir\\x.txt");
  EXPECT_EQ(head("form-data; name=\"a\"; filename=\"caff\xc3\xa8; x=y.txt\"").filename, "caff\xc3\xa8; x=y.txt");
  EXPECT_EQ(head("form-data; name=\"a\"; filename=\"\"").filename, "");
  EXPECT_EQ(head("form-data; name=token; filename=plain.txt").name, "token");
  EXPECT_EQ(head("form-data; name=\"a\"; filename=\"x\"; filename*=UTF-8''y").filename, "x");
  EXPECT_EQ(head("FORM-DATA ;  name = \"100%\"").name, "100%");
}

TEST(Multipart, RefusesWhatNoFormSends) {
  for (const std::string& bad : std::vector<std::string>{
           std::string("preamble\r\n--edge\r\n"), std::string("--edgx\r\n"), "--edge\n" + kField, "--edge \r\n" + kField,
           std::string("--edge\r\n\r\nx\r\n--edge--"), std::string("--edge\r\nContent-Type: a/b\r\n\r\nx\r\n--edge--"),
           std::string("--edge\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx"),
           std::string("--edge\r\nContent-Disposition: form-data\r\n\r\nx"),
           std::string("--edge\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx"),
           std::string("--edge\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx"),
           std::string("--edge\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nx"),
           std::string("--edge\r\nContent-Disposition: form-data; name=\"a\" junk\r\n\r\nx"), std::string("--edge\r\nbroken\r\n\r\nx"),
           std::string("--edge\r\nX Y: z\r\n" + kField + "x"),
           std::string("--edge\r\nContent-Transfer-Encoding: base64\r\n" + kField + "x"),
           std::string("--edge\r\nContent-Type: multipart/mixed; boundary=b\r\n" + kField + "x"),
           std::string("--edge\r\nX: \xff\r\n" + kField + "x"), "--edge\r\n" + kField + "x\r\n--edgeZZ", "--edge--\r\nepilogue"}) {
    Collected sink;
    EXPECT_EQ(parse(bad, sink), State::Malformed) << bad;
  }
}

TEST(Multipart, HoldsItsLimits) {
  Collected sink;
  std::string many;
  for (int i = 0; i < 4; ++i) many += "--edge\r\n" + kField + "x\r\n";
  EXPECT_EQ(parse(many + "--edge--", sink, 1 << 20, {.parts = 4}), State::Done);
  EXPECT_EQ(parse(many + "--edge--", sink, 1 << 20, {.parts = 3}), State::TooMany);
  const std::string large = "--edge\r\nX: " + std::string(9000, 'a');
  EXPECT_EQ(parse(large, sink, 100), State::TooMany) << "without waiting for the end of the head";
  EXPECT_EQ(parse(large + "\r\n" + kField, sink), State::TooMany);
}

TEST(Multipart, BoundaryOfAContentType) {
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary=abc"), "abc");
  EXPECT_EQ(multipart_boundary("Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\""), "a b:c");
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary=----WebKitFormBoundaryX1"), "----WebKitFormBoundaryX1");
  for (const auto* bad :
       {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"", "multipart/mixed; boundary=a",
        "multipart/form-data; boundary=a; boundary=b", "multipart/form-data; boundary=\"a \"", "multipart/form-data; boundary=\"a\r\nb\"",
        "multipart/form-data; boundary=\"a",
        "multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    EXPECT_EQ(multipart_boundary(bad), std::nullopt) << bad;
}

// Whatever the content and the pieces, what was put in comes out, as long as the content does not hold the delimiter itself.
RC_GTEST_PROP(Multipart, RoundTrip, (std::vector<std::string> contents)) {
  const std::size_t piece = *rc::gen::inRange(1, 40);
  std::string body;
  for (const auto& content : contents) {
    RC_PRE(("\r\n" + content).find("\r\n--edge") == std::string::npos);
    body += "--edge\r\n" + kField + content + "\r\n";
  }
  body += "--edge--\r\n";
  Collected sink;
  RC_ASSERT(parse(body, sink, piece) == State::Done);
  RC_ASSERT(sink.parts.size() == contents.size());
  for (std::size_t i = 0; i < contents.size(); ++i) RC_ASSERT(sink.parts[i].data == contents[i]);
}

}  // namespace
}  // namespace pv::http
