// SPDX-License-Identifier: Apache-2.0
#include "platform/html/template_source.hpp"

#include <algorithm>

#include "platform/html/html_maker.hpp"
#include "platform/html/renderer.hpp"

namespace pv::html {

namespace {

// Own code, since ctemplate's parser does not tell where a variable stands and knows nothing of the attributes that matter here.

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

template <std::size_t N>
bool one_of(std::string_view value, const std::string_view (&list)[N]) {
  return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

constexpr std::string_view kUrlAttributes[] = {
    "href",           "src",         "action",     "formaction", "poster",   "srcset",   "imagesrcset", "xlink:href", "cite",
    "data",           "ping",        "background", "longdesc",   "manifest", "codebase", "classid",     "usemap",     "profile",
    "icon",           "dynsrc",      "lowsrc",     "hx-get",     "hx-post",  "hx-put",   "hx-patch",    "hx-delete",  "hx-push-url",
    "hx-replace-url", "sse-connect", "ws-connect", "xml:base",   "itemid",   "itemtype"};
/// Attributes whose value is read as script, markup or JSON by the browser or by htmx.
constexpr std::string_view kActiveAttributes[] = {"style", "srcdoc", "hx-vars", "hx-request", "hx-trigger", "hx-ext", "_", "xmlns", "is"};
constexpr std::string_view kJsonAttributes[] = {"hx-vals", "hx-headers"};
/// SVG animation can set any attribute of its parent, a link's target too.
constexpr std::string_view kAnimations[] = {"animate", "set", "animatetransform", "animatemotion"};

/// ctemplate's escaping by default turns line breaks into spaces; this one, which AUTOESCAPE takes as equally safe, keeps them.
constexpr std::string_view kEscape = ":pre_escape";

enum class Kind { Text, Url, Html, Json };

Kind kind_of(std::string_view name) {
  if (name.ends_with("URL")) return Kind::Url;
  if (name.ends_with("HTML")) return Kind::Html;
  if (name.ends_with("JSON")) return Kind::Json;
  return Kind::Text;
}

bool is_name(std::string_view name) {
  return !name.empty() && name[0] >= 'A' && name[0] <= 'Z' &&
         std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
}

class Reader {
 public:
  Reader(std::string_view text, const std::function<std::optional<std::string>(std::string_view)>& text_of) : in_(text), text_of_(text_of) {
    out_.text.reserve(text.size() + text.size() / 4);
  }

  TemplateSource read() {
    while (at_ < in_.size()) {
      if (in_.substr(at_, 2) == "{{") {
        marker();
      } else {
        character();
      }
    }
    for (const auto& open : sections_) fault("section " + open.name + " is not closed");
    if (context_.state != State::Text || !context_.raw.empty())
      fault("the template ends inside a tag, a comment or <" + context_.raw + ">");
    return std::move(out_);
  }

 private:
  enum class State { Text, TagName, InTag, AttributeName, AfterName, BeforeValue, Quoted, Unquoted, Comment, Declaration };

  struct Context {
    State state = State::Text;
    std::string raw;  ///< the element whose content is not markup: script, style, textarea, title
    bool json = false;
    std::string tag;
    std::string attribute;
    char quote = 0;
    bool operator==(const Context&) const = default;
  };
  struct Section {
    std::string name;
    Context context;
  };

  void fault(const std::string& what) {
    const auto line = 1 + std::count(in_.begin(), in_.begin() + static_cast<std::ptrdiff_t>(std::min(at_, in_.size())), '\n');
    out_.faults.push_back("line " + std::to_string(line) + ": " + what);
  }

  void put(char c) {
    out_.text += c;
    ++at_;
  }

  void copy(std::size_t count) {
    out_.text.append(in_.substr(at_, count));
    at_ += count;
  }

  bool ahead(std::string_view lower_case) const {
    const auto next = in_.substr(at_, lower_case.size());
    return next.size() == lower_case.size() &&
           std::equal(next.begin(), next.end(), lower_case.begin(), [](char a, char b) { return lower(a) == b; });
  }

  void character() {
    const char c = in_[at_];
    auto& now = context_;
    switch (now.state) {
      case State::Text:
        if (c == '<') return open_bracket();
        return put(c);
      case State::Comment:
        if (ahead("-->")) {
          now.state = State::Text;
          return copy(3);
        }
        return put(c);
      case State::Declaration:
        if (c == '>') now.state = State::Text;
        return put(c);
      case State::TagName:
        if (is_space(c)) {
          now.state = State::InTag;
        } else if (c == '>') {
          return end_tag();
        } else if (c == '/') {
          now.state = State::InTag;
        } else {
          now.tag += lower(c);
        }
        return put(c);
      case State::InTag:
      case State::AfterName:
        if (c == '>') return end_tag();
        if (c == '=' && now.state == State::AfterName) {
          now.state = State::BeforeValue;
        } else if (!is_space(c) && c != '/') {
          now.attribute = std::string(1, lower(c));
          now.state = State::AttributeName;
        }
        return put(c);
      case State::AttributeName:
        if (c == '=') {
          now.state = State::BeforeValue;
          value_.clear();
        } else if (is_space(c)) {
          now.state = State::AfterName;
        } else if (c == '>' || c == '/') {
          end_attribute();
          now.state = State::InTag;
          return;
        } else {
          now.attribute += lower(c);
        }
        return put(c);
      case State::BeforeValue:
        if (is_space(c)) return put(c);
        if (c == '>') return end_tag();
        value_.clear();
        if (c == '"' || c == '\'') {
          now.state = State::Quoted;
          now.quote = c;
        } else {
          now.state = State::Unquoted;
          value_ += c;
        }
        return put(c);
      case State::Quoted:
        if (c == now.quote) {
          end_attribute();
          now.state = State::InTag;
          now.quote = 0;
        } else {
          value_ += c;
        }
        return put(c);
      case State::Unquoted:
        if (is_space(c) || c == '>') {
          end_attribute();
          now.state = State::InTag;
          return;
        }
        value_ += c;
        return put(c);
    }
  }

  void open_bracket() {
    auto& now = context_;
    const bool closing = in_.substr(at_, 2) == "</";
    if (!now.raw.empty()) {
      if (!closing || !ahead("</" + now.raw)) return put('<');
      now.raw.clear();
      now.json = false;
    } else if (in_.substr(at_, 4) == "<!--") {
      now.state = State::Comment;
      return copy(4);
    } else if (in_.substr(at_, 2) == "<!" || in_.substr(at_, 2) == "<?") {
      now.state = State::Declaration;
      return copy(2);
    }
    const std::size_t name = at_ + (closing ? 2 : 1);
    if (name >= in_.size() || !is_letter(in_[name])) {
      if (in_.substr(name, 2) == "{{") fault("a tag's name may not be a variable");
      return put('<');
    }
    now.state = State::TagName;
    now.tag = closing ? "/" : "";
    now.attribute.clear();
    type_.clear();
    varied_content_ = http_equiv_ = false;
    copy(closing ? 2 : 1);
  }

  void end_attribute() {
    if (context_.attribute == "type") type_ = value_;
    if (context_.attribute == "http-equiv") http_equiv_ = true;
    context_.attribute.clear();
    value_.clear();
  }

  void end_tag() {
    auto& now = context_;
    if (!now.attribute.empty()) end_attribute();
    if (now.tag == "meta" && http_equiv_ && varied_content_) fault("a variable in the content of <meta http-equiv>");
    const std::string tag = now.tag;
    now.tag.clear();
    now.state = State::Text;
    if (tag == "script" || tag == "style" || tag == "textarea" || tag == "title") {
      now.raw = tag;
      std::string type = type_;
      std::transform(type.begin(), type.end(), type.begin(), lower);
      now.json = tag == "script" && (type == "application/json" || type == "application/ld+json");
    } else if (tag == "plaintext" || tag == "xmp" || tag == "noembed" || tag == "noframes" || tag == "iframe") {
      fault("<" + tag + "> is not for our pages");
    }
    put('>');
  }

  /// An attribute's name without the "data-" that htmx also takes.
  std::string plain_attribute() const {
    const std::string& name = context_.attribute;
    return name.starts_with("data-hx-") || name.starts_with("data-sse-") || name.starts_with("data-ws-") ? name.substr(5) : name;
  }

  /// In a tag, a marker ends the name before it: `<option{{#ON}} selected{{/ON}}>`.
  void settle_in_tag() {
    auto& now = context_;
    if (now.state == State::AttributeName || now.state == State::AfterName) end_attribute();
    if (now.state == State::TagName || now.state == State::AttributeName || now.state == State::AfterName) now.state = State::InTag;
  }

  void marker() {
    const auto close = in_.find("}}", at_);
    if (close == std::string_view::npos) {
      fault("{{ without }}");
      return copy(in_.size() - at_);
    }
    const std::string_view body = in_.substr(at_ + 2, close - at_ - 2);
    const std::size_t length = close + 2 - at_;
    if (body.starts_with('!')) {
      at_ += length;
      // A remark on its own must not join what stands around it.
      if (context_.state == State::TagName || context_.state == State::AttributeName) fault("a remark inside a name");
      return;
    }
    if (body.starts_with('#') || body.starts_with('/')) return section(body, length);
    if (body.starts_with('>')) return include(body.substr(1), length);
    if (body.starts_with("t:")) return translation(body.substr(2), length);
    variable(body, length);
  }

  void section(std::string_view body, std::size_t length) {
    auto& now = context_;
    std::string_view name = body.substr(1);
    std::string_view base = name;
    if (base.ends_with("_separator")) base.remove_suffix(10);
    if (!is_name(base)) fault("section name " + std::string(name) + " is not UPPER_CASE");
    if (now.state == State::Unquoted || now.state == State::BeforeValue)
      fault("section " + std::string(name) + " in an unquoted attribute");
    if (now.state == State::Comment || now.state == State::Declaration)
      fault("section " + std::string(name) + " in a comment or declaration");
    const bool in_name = now.state == State::TagName || now.state == State::AttributeName;
    settle_in_tag();
    if (body[0] == '#') {
      if (in_name && (at_ + length >= in_.size() || !is_space(in_[at_ + length]))) fault("section " + std::string(name) + " inside a name");
      sections_.push_back({std::string(name), now});
    } else if (sections_.empty() || sections_.back().name != name) {
      fault("section " + std::string(name) + " is closed but not open here");
    } else {
      if (!(sections_.back().context == now)) fault("section " + std::string(name) + " ends in another context than it began in");
      sections_.pop_back();
    }
    copy(length);
  }

  void include(std::string_view name, std::size_t length) {
    if (!is_name(name)) fault("include name " + std::string(name) + " is not UPPER_CASE");
    if (context_.state != State::Text || !context_.raw.empty()) fault("include " + std::string(name) + " outside element content");
    // ctemplate repeats the white space before an include on each of its lines, which would change <textarea> and <pre>.
    auto& text = out_.text;
    std::size_t end = text.size();
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
    if (end == 0 || text[end - 1] == '\n') text.resize(end);
    copy(length);
  }

  void translation(std::string_view key, std::size_t length) {
    if (!in_content_or_attribute("text " + std::string(key))) return static_cast<void>(at_ += length);
    if (context_.state == State::Quoted && (is_url_attribute() || one_of(plain_attribute(), kJsonAttributes))) {
      fault("text " + std::string(key) + " in the attribute " + context_.attribute);
    }
    const auto text = text_of_(key);
    if (!text) fault("no text for the key " + std::string(key) + ", or one with arguments");
    std::string escaped;
    append_escaped(escaped, text ? *text : key);
    // Braces would be read as a marker.
    for (const char c : escaped) c == '{' ? static_cast<void>(out_.text += "&#123;") : static_cast<void>(out_.text += c);
    at_ += length;
  }

  void variable(std::string_view name, std::size_t length) {
    if (!is_name(name)) {
      fault(name.find(':') != std::string_view::npos ? "modifier in {{" + std::string(name) + "}}: the name's ending says how it is escaped"
                                                     : "{{" + std::string(name) + "}} is not an UPPER_CASE name");
      return copy(length);
    }
    const auto kind = kind_of(name);
    const std::string shown(name);
    const auto& now = context_;
    if (now.json) {
      if (kind != Kind::Json) fault(shown + " in a JSON element: only names ending in JSON");
      return put_variable(name, ":none", length);
    }
    if (!in_content_or_attribute(shown)) return copy(length);
    if (now.state == State::Quoted) {
      const auto attribute = plain_attribute();
      if (attribute == "content" && now.tag == "meta") varied_content_ = true;
      if (now.tag == "script" && attribute == "type") fault(shown + " in the type of a script");
      if (kind == Kind::Html) fault(shown + " in an attribute: markup goes in element content");
      if (is_url_attribute() && kind != Kind::Url) fault(shown + " in the URL attribute " + attribute + ": the name must end in URL");
      if (one_of(attribute, kJsonAttributes) && kind != Kind::Json) fault(shown + " in " + attribute + ": only names ending in JSON");
      // View::url stores URLs escaped for an attribute already; ctemplate's own check knows neither mailto: nor tel:.
      return put_variable(name, kind == Kind::Url ? ":none" : kEscape, length);
    }
    if (kind == Kind::Json) fault(shown + " outside a JSON element or attribute");
    if (kind == Kind::Html && !now.raw.empty()) fault(shown + " in <" + now.raw + ">, which holds text alone");
    put_variable(name, kind == Kind::Text ? kEscape : ":none", length);
  }

  void put_variable(std::string_view name, std::string_view modifier, std::size_t length) {
    out_.text.append("{{").append(name).append(modifier).append("}}");
    at_ += length;
  }

  bool is_url_attribute() const { return one_of(plain_attribute(), kUrlAttributes); }

  /// True in element content (also of title and textarea) and in quoted attributes that may vary; else notes the fault.
  bool in_content_or_attribute(const std::string& what) {
    const auto& now = context_;
    switch (now.state) {
      case State::Text:
        if (now.raw == "script" || now.raw == "style") return fault(what + " in <" + now.raw + ">"), false;
        return true;
      case State::Quoted: {
        const auto attribute = plain_attribute();
        if (attribute.starts_with("on") || attribute.starts_with("hx-on") || one_of(attribute, kActiveAttributes)) {
          return fault(what + " in the attribute " + attribute), false;
        }
        if (one_of(now.tag, kAnimations)) return fault(what + " in <" + now.tag + ">"), false;
        return true;
      }
      case State::Unquoted:
      case State::BeforeValue: return fault(what + " in an unquoted attribute"), false;
      case State::Comment: return fault(what + " in a comment"), false;
      case State::Declaration: return fault(what + " in a declaration"), false;
      default: return fault(what + " inside a tag"), false;
    }
  }

  std::string_view in_;
  const std::function<std::optional<std::string>(std::string_view)>& text_of_;
  TemplateSource out_;
  std::size_t at_ = 0;
  Context context_;
  std::string value_;  ///< literal part of the attribute being read
  std::string type_;
  bool varied_content_ = false;
  bool http_equiv_ = false;
  std::vector<Section> sections_;
};

}  // namespace

TemplateSource read_template(std::string_view text, const std::function<std::optional<std::string>(std::string_view)>& text_of) {
  return Reader(text, text_of).read();
}

std::vector<std::string> lint_template(std::string_view text) {
  return read_template(text, [](std::string_view key) { return std::optional<std::string>(key); }).faults;
}

}  // namespace pv::html
