// SPDX-License-Identifier: Apache-2.0
#include "platform/html/renderer.hpp"

#include <ctemplate/per_expand_data.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary_interface.h>

#include <deque>
#include <set>
#include <shared_mutex>
#include <stdexcept>

#include "platform/base/assert.hpp"
#include "platform/html/html_maker.hpp"
#include "platform/html/template_source.hpp"

namespace pv::html {

struct View::Node {
  struct Value {
    std::string name, value;
  };
  struct Section {
    std::string name;
    std::deque<View> items;  ///< empty: shown once with the values around it
  };
  struct Filled {
    std::string file;
    View view;
  };
  struct Include {
    std::string name;
    std::deque<Filled> items;
  };
  std::vector<Value> values;
  std::deque<Section> sections;
  std::deque<Include> includes;

  template <class List>
  static auto find(List& list, std::string_view name) -> decltype(&list.front()) {
    // A view holds a dozen names at most times: a walk beats a map.
    for (auto& entry : list) {
      if (entry.name == name) return &entry;
    }
    return nullptr;
  }

  void set(std::string_view name, std::string value) {
    if (auto* known = find(values, name)) {
      known->value = std::move(value);
    } else {
      values.push_back({std::string(name), std::move(value)});
    }
  }

  Section& section(std::string_view name) {
    if (auto* known = find(sections, name)) return *known;
    return sections.emplace_back(Section{std::string(name), {}});
  }
};

namespace {

bool is_plain_name(std::string_view name) { return !name.ends_with("URL") && !name.ends_with("HTML") && !name.ends_with("JSON"); }

}  // namespace

View::View() : node_(std::make_unique<Node>()) {}
View::~View() = default;
View::View(View&&) noexcept = default;
View& View::operator=(View&&) noexcept = default;

View& View::text(std::string_view name, std::string_view value) {
  PV_ASSERT(is_plain_name(name));
  node_->set(name, std::string(value));
  return *this;
}

View& View::number(std::string_view name, std::int64_t value) { return text(name, std::to_string(value)); }

View& View::url(std::string_view name, const SafeUrl& url) {
  PV_ASSERT(name.ends_with("URL"));
  std::string escaped;
  append_escaped(escaped, url.str());
  node_->set(name, std::move(escaped));
  return *this;
}

View& View::html(std::string_view name, const SafeHtml& html) {
  PV_ASSERT(name.ends_with("HTML"));
  node_->set(name, html.str());
  return *this;
}

View& View::json(std::string_view name, const SafeJson& json) {
  PV_ASSERT(name.ends_with("JSON"));
  node_->set(name, json.str());
  return *this;
}

View& View::flag(std::string_view name, bool shown) {
  if (shown) node_->section(name);
  return *this;
}

View& View::section(std::string_view name) { return node_->section(name).items.emplace_back(); }

View& View::include(std::string_view name, std::string_view template_file) {
  auto* include = Node::find(node_->includes, name);
  if (include == nullptr) include = &node_->includes.emplace_back(Node::Include{std::string(name), {}});
  return include->items.emplace_back(Node::Filled{std::string(template_file), View()}).view;
}

namespace {

std::string_view view_of(const ctemplate::TemplateString& text) { return {text.data(), text.size()}; }

/// A view as ctemplate sees it while expanding. Reads our nodes in place: ctemplate's own dictionary would copy every value and
/// take a process-wide lock for every name.
class Scope final : public ctemplate::TemplateDictionaryInterface {
 public:
  /// `root`: this scope is where a template begins, so includes are not looked for further out.
  Scope(const View::Node* node, const Scope* outer, bool root) : node_(node), outer_(outer), root_(root) {}
  // ctemplate's base forbids copying, so the iterators below rebuild their one scope in place.
  void point_at(const View::Node* node) { node_ = node; }

 private:
  template <class Items, class NodeOf>
  class Walk;

  const View::Node::Section* section(std::string_view name) const {
    for (const auto* scope = this; scope != nullptr; scope = scope->outer_) {
      if (const auto* found = View::Node::find(scope->node_->sections, name)) return found;
    }
    return nullptr;
  }

  const View::Node::Include* include(std::string_view name) const {
    for (const auto* scope = this; scope != nullptr; scope = scope->root_ ? nullptr : scope->outer_) {
      if (const auto* found = View::Node::find(scope->node_->includes, name)) return found;
    }
    return nullptr;
  }

  ctemplate::TemplateString GetValue(const ctemplate::TemplateString& variable) const override {
    for (const auto* scope = this; scope != nullptr; scope = scope->outer_) {
      if (const auto* found = View::Node::find(scope->node_->values, view_of(variable))) {
        return ctemplate::TemplateString(found->value.data(), found->value.size());
      }
    }
    return ctemplate::TemplateString("", 0);
  }

  bool IsHiddenSection(const ctemplate::TemplateString& name) const override { return section(view_of(name)) == nullptr; }
  bool IsUnhiddenSection(const ctemplate::TemplateString& name) const override { return section(view_of(name)) != nullptr; }
  bool IsHiddenTemplate(const ctemplate::TemplateString& name) const override { return include(view_of(name)) == nullptr; }

  const char* GetIncludeTemplateName(const ctemplate::TemplateString& variable, int number) const override {
    const auto* found = include(view_of(variable));
    return found == nullptr ? "" : found->items.at(static_cast<std::size_t>(number)).file.c_str();
  }

  Iterator* CreateTemplateIterator(const ctemplate::TemplateString& name) const override;
  Iterator* CreateSectionIterator(const ctemplate::TemplateString& name) const override;
  void DumpToString(std::string*, int) const override {}

  const View::Node* node_;
  const Scope* outer_;
  bool root_;
};

template <class Items, class NodeOf>
class Scope::Walk final : public Iterator {
 public:
  Walk(const Items& items, const Scope* outer, bool root, NodeOf node_of)
      : at_(items.begin()), end_(items.end()), scope_(nullptr, outer, root), node_of_(node_of) {}
  bool HasNext() const override { return at_ != end_; }
  const TemplateDictionaryInterface& Next() override {
    scope_.point_at(&node_of_(*at_));
    ++at_;
    return scope_;
  }

 private:
  typename Items::const_iterator at_, end_;
  Scope scope_;
  NodeOf node_of_;
};

// ctemplate deletes the iterators.
Scope::Iterator* Scope::CreateTemplateIterator(const ctemplate::TemplateString& name) const {
  static const View::Node::Include none;
  const auto* found = include(view_of(name));
  const auto node_of = [](const View::Node::Filled& item) -> const View::Node& { return item.view.node(); };
  return new Walk<std::deque<View::Node::Filled>, decltype(node_of)>((found == nullptr ? none : *found).items, this, true, node_of);
}

Scope::Iterator* Scope::CreateSectionIterator(const ctemplate::TemplateString& name) const {
  static const View::Node::Section none;
  const auto* found = section(view_of(name));
  const auto node_of = [](const View& item) -> const View::Node& { return item.node(); };
  return new Walk<std::deque<View>, decltype(node_of)>((found == nullptr ? none : *found).items, this, false, node_of);
}

void collect_files(const View::Node& node, std::set<std::string_view>& files) {
  for (const auto& section : node.sections) {
    for (const auto& item : section.items) collect_files(item.node(), files);
  }
  for (const auto& include : node.includes) {
    for (const auto& item : include.items) {
      files.insert(item.file);
      collect_files(item.view.node(), files);
    }
  }
}

constexpr std::string_view kPragma = "{{%AUTOESCAPE context=\"HTML\"}}";

}  // namespace

struct Renderer::Impl {
  struct Compiled {
    ctemplate::TemplateCache cache;
    std::set<std::string, std::less<>> files;
  };

  std::map<std::string, std::string_view, std::less<>> sources;
  const text::Catalog* catalog = nullptr;
  std::shared_mutex mutex;
  std::map<std::string, Compiled, std::less<>> languages;

  [[nodiscard]] TemplateSource read(std::string_view source, std::string_view language, bool strict) const {
    auto result = read_template(source, [&](std::string_view key) -> std::optional<std::string> {
      if (strict && (!catalog->has(language, key) || !catalog->arguments(language, key).empty())) return std::nullopt;
      return catalog->text(language, key);
    });
    result.text.insert(0, kPragma);
    return result;
  }

  static bool compile(ctemplate::TemplateCache& cache, const std::string& file, const std::string& text) {
    return cache.StringToTemplateCache(file, text, ctemplate::STRIP_BLANK_LINES);
  }

  /// The language's cache with those files in it.
  Compiled& ready(std::string_view language, const std::set<std::string_view>& files) {
    {
      const std::shared_lock lock(mutex);
      const auto found = languages.find(language);
      if (found != languages.end() &&
          std::all_of(files.begin(), files.end(), [&](std::string_view file) { return found->second.files.count(file) != 0; })) {
        return found->second;
      }
    }
    const std::unique_lock lock(mutex);
    auto& compiled = languages[std::string(language)];
    for (const auto file : files) {
      if (compiled.files.count(file) != 0) continue;
      const auto source = sources.find(file);
      if (source == sources.end()) throw std::logic_error("no template " + std::string(file));
      if (!compile(compiled.cache, source->first, read(source->second, language, false).text)) {
        throw std::logic_error("broken template " + std::string(file));
      }
      compiled.files.insert(source->first);
    }
    return compiled;
  }
};

Renderer::Renderer() : impl_(std::make_unique<Impl>()) {}
Renderer::~Renderer() = default;

Result<std::unique_ptr<Renderer>> Renderer::create(const std::vector<TemplateFile>& files, const text::Catalog& catalog, Check check) {
  std::unique_ptr<Renderer> renderer(new Renderer());
  renderer->impl_->catalog = &catalog;
  for (const auto& file : files) renderer->impl_->sources.emplace(std::string(file.name), file.text);
  if (check == Check::All) {
    const auto faults = renderer->check();
    if (!faults.empty()) {
      const auto colon = faults[0].find(": ");
      return fail(Code::Internal,
                  Message("html.template_fault", {{"file", faults[0].substr(0, colon)}, {"reason", faults[0].substr(colon + 2)}}),
                  faults[0]);
    }
  }
  return renderer;
}

SafeHtml Renderer::render(std::string_view template_file, std::string_view language, const View& view) const {
  std::set<std::string_view> files{template_file};
  collect_files(view.node(), files);
  auto& compiled = impl_->ready(language, files);
  std::string out;
  out.reserve(16 * 1024);
  const Scope scope(&view.node(), nullptr, true);
  ctemplate::PerExpandData data;
  if (!compiled.cache.ExpandWithData(ctemplate::TemplateString(template_file.data(), template_file.size()), ctemplate::STRIP_BLANK_LINES,
                                     &scope, &data, &out)) {
    throw std::logic_error("template " + std::string(template_file) + " does not expand");
  }
  return SafeHtml(std::move(out));
}

std::vector<std::string> Renderer::check() const {
  std::vector<std::string> faults;
  for (const auto& [file, source] : impl_->sources) {
    const auto plain = lint_template(source);
    for (const auto& fault : plain) faults.push_back(file + ": " + fault);
    for (const auto& language : impl_->catalog->languages()) {
      const auto read = impl_->read(source, language, true);
      for (const auto& fault : read.faults) {
        if (std::find(plain.begin(), plain.end(), fault) == plain.end()) faults.push_back(file + ": " + fault + " (" + language + ")");
      }
      ctemplate::TemplateCache cache;
      if (!Impl::compile(cache, file, read.text)) faults.push_back(file + ": refused by ctemplate (" + language + ")");
    }
  }
  return faults;
}

}  // namespace pv::html
