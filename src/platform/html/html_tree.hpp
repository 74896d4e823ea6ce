// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gumbo.h>

#include <csetjmp>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// For the files of this folder alone.
namespace pv::html {

struct AllowedElement {
  std::string_view name;
  bool is_void = false;
  bool is_block = false;
  std::vector<std::string_view> attributes;  ///< beside `title`, `lang` and `dir`
};

/// The row of the allow-list, or null. `name` in lower case.
[[nodiscard]] const AllowedElement* allowed_element(std::string_view name);
[[nodiscard]] bool allowed_attribute(const AllowedElement& element, std::string_view name);

/// `Look`: as Keep, with the attributes that say how a thing looks (`class`, `style`, `role`), from which other programs' texts are
/// understood; <strike> and <tt> become <s> and <code>.
enum class Tags { Keep, Look, Drop };

/// Tokenizes HTML from outside and writes it again as well-formed tokens: allowed tags with allowed, quoted attributes, and text.
/// What is left cannot be read differently by two parsers, and is bounded in depth and attributes. Not yet safe: values are raw.
[[nodiscard]] std::string clean_tokens(std::string_view html, Tags tags);

/// gumbo's memory: all of it goes at once, so that no tree is freed by recursion, and no more than a bound, since some input makes
/// a tree that grows with the square of its length (formatting elements that are opened again in each paragraph).
class TreeMemory {
 public:
  explicit TreeMemory(std::size_t limit) : limit_(limit) {}
  ~TreeMemory();
  TreeMemory(const TreeMemory&) = delete;
  TreeMemory& operator=(const TreeMemory&) = delete;

  void* take(std::size_t size);
  void give(void* memory);

  std::jmp_buf exhausted;  ///< where to go when the bound is met: gumbo knows no failing allocation

 private:
  struct Block;
  static constexpr std::size_t kClasses = 13;  ///< 16 B … 64 KB by powers of two
  void* fresh(std::size_t size);

  Block* blocks_ = nullptr;
  char* at_ = nullptr;
  std::size_t left_ = 0;
  std::size_t used_ = 0;
  std::size_t limit_;
  void* free_[kClasses] = {};
};

/// A parsed fragment. `body()` is null when the tree would have outgrown its bound.
class Tree {
 public:
  explicit Tree(std::string_view tokens);
  [[nodiscard]] const GumboNode* body() const { return body_; }

 private:
  TreeMemory memory_;
  std::string source_;  ///< gumbo's tree points into it
  const GumboNode* body_ = nullptr;
};

/// Calls `enter(node)` and `leave(node)` in document order below `root`, without recursion.
template <class Enter, class Leave>
void walk_tree(const GumboNode* root, Enter&& enter, Leave&& leave) {
  std::vector<std::pair<const GumboNode*, unsigned>> path{{root, 0}};
  while (!path.empty()) {
    auto& [node, next] = path.back();
    const auto& children = node->v.element.children;
    if (next < children.length) {
      const auto* child = static_cast<const GumboNode*>(children.data[next++]);
      enter(child);
      if (child->type == GUMBO_NODE_ELEMENT) {
        path.emplace_back(child, 0);
      } else {
        leave(child);
      }
    } else {
      if (node != root) leave(node);
      path.pop_back();
    }
  }
}

/// The element's name in lower case, empty for other nodes and foreign elements.
[[nodiscard]] std::string_view element_name(const GumboNode* node);
[[nodiscard]] std::string_view attribute_of(const GumboNode* node, const char* name);
/// The text of text-like nodes, empty for others.
[[nodiscard]] std::string_view text_of(const GumboNode* node);

}  // namespace pv::html
