// SPDX-License-Identifier: Apache-2.0
#include "platform/media/child.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "platform/media/wire.hpp"
#include "platform/media/worker.hpp"
#include "support/sandbox.hpp"

namespace pv::media {
namespace {

using detail::Ended;
using namespace std::chrono_literals;

class SealedProgram : public testing::Test {
 protected:
  Ended run(const std::vector<std::string>& program, const std::vector<std::string>& given = {}) {
    detail::Start start;
    start.command = {PV_MEDIA_PROGRAM, "exec"};
    start.command.insert(start.command.end(), given.begin(), given.end());
    start.command.emplace_back("--");
    start.command.insert(start.command.end(), program.begin(), program.end());
    start.whole_within = 20s;
    return detail::run(start).value();
  }
  static bool landlock() { return Worker({PV_MEDIA_PROGRAM, "/tmp", 1, false}).protection().value().landlock; }
  test::Sandbox sandbox_;
};

TEST_F(SealedProgram, runs_and_answers) {
  const auto ended = run({"/usr/bin/echo", "ciao"});
  EXPECT_EQ(ended.by, Ended::By::Itself);
  EXPECT_EQ(ended.code, 0);
  EXPECT_EQ(ended.output, "ciao\n");
  EXPECT_GT(ended.spent.wall.count(), 0);
}

TEST_F(SealedProgram, starts_no_other_program_and_no_process) {
  EXPECT_EQ(run({"/bin/sh", "-c", "/usr/bin/true && echo forked"}).output, "");
  EXPECT_EQ(run({"/bin/sh", "-c", "exec /usr/bin/echo other"}).output, "");
  EXPECT_EQ(run({"/usr/bin/env", "/usr/bin/echo", "other"}).output, "");
}

TEST_F(SealedProgram, has_no_network) {
  const auto ended = run(
      {"/usr/bin/python3", "-c", "import socket\ntry:\n  socket.socket()\n  print('open')\nexcept PermissionError:\n  print('refused')\n"});
  EXPECT_EQ(ended.output, "refused\n") << ended.errors;
}

TEST_F(SealedProgram, sees_none_of_our_environment) {
  setenv("PV_A_SECRET", "segreto", 1);
  EXPECT_EQ(run({"/usr/bin/env"}).output.find("segreto"), std::string::npos);
  unsetenv("PV_A_SECRET");
}

TEST_F(SealedProgram, reads_and_writes_what_it_was_given_alone) {
  if (!landlock()) GTEST_SKIP() << "this kernel has no Landlock";
  const std::string inside = sandbox_.write("in/a", "dentro");
  const std::string outside = sandbox_.write("b", "fuori");
  EXPECT_EQ(run({"/usr/bin/cat", inside}, {"read=" + inside}).output, "dentro");
  EXPECT_EQ(run({"/usr/bin/cat", outside}, {"read=" + inside}).output, "");
  EXPECT_EQ(run({"/usr/bin/cat", "/etc/passwd"}).output, "");
  std::filesystem::create_directory(sandbox_.folder() / "out");
  EXPECT_EQ(run({"/usr/bin/touch", sandbox_.path("out/c")}, {"write=" + sandbox_.path("out")}).code, 0);
  EXPECT_TRUE(std::filesystem::exists(sandbox_.folder() / "out/c"));
  EXPECT_NE(run({"/usr/bin/touch", sandbox_.path("d")}, {"write=" + sandbox_.path("out")}).code, 0);
  EXPECT_NE(run({"/usr/bin/rm", outside}, {"write=" + sandbox_.path("out")}).code, 0);
  EXPECT_NE(run({"/usr/bin/truncate", "-s", "0", outside}).code, 0);
  EXPECT_EQ(sandbox_.read("b"), "fuori");
}

TEST_F(SealedProgram, keeps_to_memory_processor_and_size) {
  const auto swollen = run({"/usr/bin/python3", "-c", "b = bytearray(200 << 20)\nprint('fits')"}, {"memory=" + std::to_string(64 << 20)});
  EXPECT_EQ(swollen.output, "");
  const auto busy = run({"/usr/bin/python3", "-c", "while True: pass"}, {"cpu=1"});
  EXPECT_EQ(busy.by, Ended::By::Signal);
  EXPECT_EQ(detail::error_of(busy, "x").code, Code::Timeout);
  const std::string target = sandbox_.path("large");
  EXPECT_EQ(run({"/usr/bin/echo", "tubo"}, {"file=1"}).output, "tubo\n");  // a pipe is no file
  run({"/usr/bin/python3", "-c", "open('" + target + "', 'wb').write(bytes(1 << 20))"},
      {"file=4096", "write=" + sandbox_.folder().string()});
  EXPECT_LE(std::filesystem::exists(target) ? std::filesystem::file_size(target) : 0, 4096U);
}

TEST_F(SealedProgram, an_order_it_does_not_know_is_refused) {
  EXPECT_EQ(run({"/usr/bin/echo"}, {"power=1"}).code, 64);
  EXPECT_EQ(run({"/nowhere/program"}).code, 127);
}

TEST(Wire, what_was_encoded_is_decoded) {
  const wire::Record record =
      wire::Record("variant").set("name", "a b=c%\n\xff").set("empty", "").set("number", -5).set_real("share", 0.25);
  const std::string line = wire::encode(record);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  const auto again = wire::decode(std::string_view(line).substr(0, line.size() - 1));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->verb, "variant");
  EXPECT_EQ(again->fields, record.fields);
  EXPECT_EQ(again->number("number"), -5);
  EXPECT_EQ(again->number("name", 7), 7);
  EXPECT_DOUBLE_EQ(again->real("share"), 0.25);
  EXPECT_DOUBLE_EQ(again->real("other", 0.5), 0.5);
  for (const char* wrong : {"", " a=b", "v a", "v =b", "v a=%", "v a=%4", "v a=%zz"}) EXPECT_FALSE(wire::decode(wrong)) << wrong;
}

TEST(MediaWorker, never_has_more_children_than_it_may) {
  // Each child leaves a mark while it works; two marks at once are the most there may be.
  const test::Sandbox sandbox;
  const std::string script =
      sandbox.write("counts", "#!/bin/sh\necho $$ > " + sandbox.path("marks/") + "$$\nls " + sandbox.path("marks") + " | wc -l >> " +
                                  sandbox.path("seen") + "\ni=0; while [ $i -lt 20000 ]; do i=$((i+1)); done\nrm " +
                                  sandbox.path("marks/") + "$$\nexit 1\n");
  std::filesystem::permissions(script, std::filesystem::perms::owner_all);
  std::filesystem::create_directory(sandbox.folder() / "marks");
  Worker worker({script, sandbox.path("work"), 2, false});
  std::vector<Task<Picture>> tasks;
  const std::string original =
      sandbox.write("a.gif", std::string("GIF89a\1\0\1\0\x80\0\0\0\0\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2\x44\1\0;", 35));
  for (int each = 0; each < 8; ++each) {
    PictureJob job;
    job.original = original;
    tasks.push_back(worker.picture(std::move(job)));
  }
  for (auto& task : tasks) EXPECT_EQ(task.wait().error().safe.key, "media.damaged");
  std::istringstream seen(sandbox.read("seen"));
  int most = 0, lines = 0;
  for (int count = 0; seen >> count; ++lines) most = std::max(most, count);
  EXPECT_EQ(lines, 8);
  EXPECT_LE(most, 2);
}

}  // namespace
}  // namespace pv::media
