// SPDX-License-Identifier: Apache-2.0
#include "platform/media/svg.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <sstream>

namespace pv::media {
namespace {

constexpr int kDeepest = 100;
constexpr std::size_t kMostNodes = 50'000;
constexpr std::uint64_t kMostDrawn = 20'000;  // with every <use> unfolded

const std::set<std::string, std::less<>> kElements{"svg",
                                                   "g",
                                                   "defs",
                                                   "symbol",
                                                   "use",
                                                   "title",
                                                   "desc",
                                                   "path",
                                                   "rect",
                                                   "circle",
                                                   "ellipse",
                                                   "line",
                                                   "polyline",
                                                   "polygon",
                                                   "text",
                                                   "tspan",
                                                   "textPath",
                                                   "linearGradient",
                                                   "radialGradient",
                                                   "stop",
                                                   "clipPath",
                                                   "mask",
                                                   "pattern",
                                                   "marker",
                                                   "style",
                                                   "switch",
                                                   "filter",
                                                   "feBlend",
                                                   "feColorMatrix",
                                                   "feComponentTransfer",
                                                   "feComposite",
                                                   "feFlood",
                                                   "feFuncA",
                                                   "feFuncB",
                                                   "feFuncG",
                                                   "feFuncR",
                                                   "feGaussianBlur",
                                                   "feMerge",
                                                   "feMergeNode",
                                                   "feOffset",
                                                   "feDropShadow"};

/// Attributes that say how or where to draw. Those that can hold an address are checked by their value.
const std::set<std::string, std::less<>> kAttributes{"id",
                                                     "class",
                                                     "x",
                                                     "y",
                                                     "x1",
                                                     "x2",
                                                     "y1",
                                                     "y2",
                                                     "cx",
                                                     "cy",
                                                     "r",
                                                     "rx",
                                                     "ry",
                                                     "fx",
                                                     "fy",
                                                     "fr",
                                                     "d",
                                                     "dx",
                                                     "dy",
                                                     "width",
                                                     "height",
                                                     "points",
                                                     "viewBox",
                                                     "preserveAspectRatio",
                                                     "transform",
                                                     "version",
                                                     "offset",
                                                     "rotate",
                                                     "pathLength",
                                                     "textLength",
                                                     "lengthAdjust",
                                                     "startOffset",
                                                     "method",
                                                     "spacing",
                                                     "side",
                                                     "gradientUnits",
                                                     "gradientTransform",
                                                     "spreadMethod",
                                                     "patternUnits",
                                                     "patternContentUnits",
                                                     "patternTransform",
                                                     "clipPathUnits",
                                                     "maskUnits",
                                                     "maskContentUnits",
                                                     "markerUnits",
                                                     "markerWidth",
                                                     "markerHeight",
                                                     "refX",
                                                     "refY",
                                                     "orient",
                                                     "filterUnits",
                                                     "primitiveUnits",
                                                     "in",
                                                     "in2",
                                                     "result",
                                                     "mode",
                                                     "type",
                                                     "values",
                                                     "operator",
                                                     "k1",
                                                     "k2",
                                                     "k3",
                                                     "k4",
                                                     "stdDeviation",
                                                     "edgeMode",
                                                     "tableValues",
                                                     "slope",
                                                     "intercept",
                                                     "amplitude",
                                                     "exponent",
                                                     "xml:space"};

/// Presentation attributes of SVG 2, 6.6, which are properties of CSS as well.
const std::set<std::string, std::less<>> kProperties{"alignment-baseline",
                                                     "baseline-shift",
                                                     "clip",
                                                     "clip-path",
                                                     "clip-rule",
                                                     "color",
                                                     "color-interpolation",
                                                     "color-interpolation-filters",
                                                     "direction",
                                                     "display",
                                                     "dominant-baseline",
                                                     "fill",
                                                     "fill-opacity",
                                                     "fill-rule",
                                                     "filter",
                                                     "flood-color",
                                                     "flood-opacity",
                                                     "font-family",
                                                     "font-size",
                                                     "font-size-adjust",
                                                     "font-stretch",
                                                     "font-style",
                                                     "font-variant",
                                                     "font-weight",
                                                     "image-rendering",
                                                     "letter-spacing",
                                                     "line-height",
                                                     "marker",
                                                     "marker-end",
                                                     "marker-mid",
                                                     "marker-start",
                                                     "mask",
                                                     "mask-type",
                                                     "mix-blend-mode",
                                                     "isolation",
                                                     "opacity",
                                                     "overflow",
                                                     "paint-order",
                                                     "shape-rendering",
                                                     "stop-color",
                                                     "stop-opacity",
                                                     "stroke",
                                                     "stroke-dasharray",
                                                     "stroke-dashoffset",
                                                     "stroke-linecap",
                                                     "stroke-linejoin",
                                                     "stroke-miterlimit",
                                                     "stroke-opacity",
                                                     "stroke-width",
                                                     "text-anchor",
                                                     "text-decoration",
                                                     "text-rendering",
                                                     "transform-origin",
                                                     "unicode-bidi",
                                                     "vector-effect",
                                                     "visibility",
                                                     "white-space",
                                                     "word-spacing",
                                                     "writing-mode"};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n\f");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n\f") - begin + 1);
}

std::string_view local_name(std::string_view name) {
  return name.substr(name.rfind(':') == std::string_view::npos ? 0 : name.rfind(':') + 1);
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 200 && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '_' || c == '-' || c == '.' || c >= 0x80;
  });
}

/// A value that names nothing outside the file. CSS escapes could hide a word, so a backslash is never taken.
bool is_safe_value(std::string_view value) {
  if (value.find_first_of("\\@<>{}") != std::string_view::npos) return false;
  const auto control = [](unsigned char c) { return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; };
  if (std::any_of(value.begin(), value.end(), control)) return false;
  const std::string small = lower(value);
  for (const std::string_view word :
       {"javascript:", "expression", "data:", "http:", "https:", "file:", "//", "import", "image(", "image-set", "src("}) {
    if (small.find(word) != std::string::npos) return false;
  }
  for (std::size_t at = small.find("url"); at != std::string::npos; at = small.find("url", at + 1)) {
    const std::size_t open = small.find_first_not_of(" \t\r\n", at + 3);
    if (open == std::string::npos || small[open] != '(') continue;  // a word that holds the letters
    const std::size_t close = small.find(')', open);
    if (close == std::string::npos) return false;
    std::string_view target = trimmed(value.substr(open + 1, close - open - 1));
    if (target.size() >= 2 && (target.front() == '"' || target.front() == '\'') && target.back() == target.front()) {
      target = target.substr(1, target.size() - 2);
    }
    if (!target.starts_with('#') || !is_id(target.substr(1))) return false;
  }
  return true;
}

class Sanitiser {
 public:
  explicit Sanitiser(const pugi::xml_document& document) : document_(document) {}

  [[nodiscard]] Result<Svg> run() {
    const pugi::xml_node root = document_.document_element();
    if (local_name(root.name()) != "svg") return damaged("no svg element");
    collect(root);
    if (too_much_) return costly();
    Svg svg;
    write(root, 0);
    if (too_much_) return costly();
    if (unfolded(root, 0) > kMostDrawn) return costly();
    svg.text = std::move(out_);
    svg.removed.assign(removed_.begin(), removed_.end());
    measure(root, svg);
    return svg;
  }

  static tl::unexpected<Error> damaged(const std::string& why) {
    return fail(Code::InvalidInput, Message("media.damaged", {{"kind", std::string("SVG")}}), why);
  }
  static tl::unexpected<Error> costly() {
    return fail(Code::TooLarge, Message("media.too_costly", {{"kind", std::string("SVG")}}), "elements");
  }

 private:
  void collect(const pugi::xml_node& root) {
    std::size_t count = 0;
    std::vector<std::pair<pugi::xml_node, int>> left{{root, 0}};
    while (!left.empty()) {
      const auto [node, depth] = left.back();
      left.pop_back();
      if (++count > kMostNodes || depth > kDeepest) {
        too_much_ = true;
        return;
      }
      if (const char* id = node.attribute("id").value(); *id != '\0') ids_.emplace(id, node);
      for (const auto child : node.children()) {
        if (child.type() == pugi::node_element) left.emplace_back(child, depth + 1);
      }
    }
  }

  /// How many elements are drawn when each reference stands for what it names. A circle counts as endless.
  std::uint64_t unfolded(const pugi::xml_node& node, int depth) {
    const std::size_t key = node.hash_value();
    if (const auto known = counts_.find(key); known != counts_.end()) return known->second;
    if (depth > kDeepest * 2 || !under_way_.insert(key).second) return kMostDrawn + 1;
    std::uint64_t count = 1;
    for (const auto child : node.children()) {
      if (child.type() == pugi::node_element && kElements.contains(local_name(child.name()))) count += unfolded(child, depth + 1);
      if (count > kMostDrawn) break;
    }
    const auto follow = [&](std::string_view id) {
      const auto target = ids_.find(std::string(id));
      if (target != ids_.end() && count <= kMostDrawn) count += unfolded(target->second, depth + 1);
    };
    if (const std::string_view link = reference(node); link.starts_with('#')) follow(link.substr(1));
    // A pattern, mask, marker or clip draws its content, too.
    for (const auto attribute : node.attributes()) {
      const std::string_view value = attribute.value();
      for (std::size_t at = value.find("url("); at != std::string_view::npos; at = value.find("url(", at + 4)) {
        std::string_view id = trimmed(value.substr(at + 4, value.find(')', at) - at - 4));
        while (!id.empty() && (id.front() == '"' || id.front() == '\'' || id.front() == '#')) id.remove_prefix(1);
        while (!id.empty() && (id.back() == '"' || id.back() == '\'')) id.remove_suffix(1);
        follow(id);
      }
    }
    under_way_.erase(key);
    counts_[key] = count;
    return count;
  }

  static std::string_view reference(const pugi::xml_node& node) {
    for (const auto attribute : node.attributes()) {
      if (local_name(attribute.name()) == "href") return trimmed(attribute.value());
    }
    return {};
  }

  void escape(std::string_view text, bool attribute) {
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '&') out_ += "&amp;";
      else if (c == '<') out_ += "&lt;";
      else if (c == '>') out_ += "&gt;";
      else if (c == '"' && attribute) out_ += "&quot;";
      else if (byte < ' ' || byte == 0x7f) out_ += c == '\n' && !attribute ? c : ' ';
      else out_ += c;
    }
  }

  void attribute(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    escape(value, true);
    out_ += '"';
  }

  /// "fill:red;stroke:none" with what is allowed of it.
  std::string declarations(std::string_view text) {
    std::string kept;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find(';', at), text.size());
      const std::string_view one = trimmed(text.substr(at, end - at));
      at = end + 1;
      if (one.empty()) continue;
      const std::size_t colon = one.find(':');
      const std::string name = lower(trimmed(one.substr(0, std::min(colon, one.size()))));
      const std::string_view value = colon == std::string_view::npos ? std::string_view() : trimmed(one.substr(colon + 1));
      if (value.empty() || !kProperties.contains(name) || !is_safe_value(value)) {
        removed_.insert("style");
        continue;
      }
      kept += name + ":" + std::string(value) + ";";
    }
    return kept;
  }

  /// Rules of a style sheet: plain selectors and allowed declarations. At-rules go.
  std::string sheet(std::string_view text) {
    std::string css;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t comment = text.find("/*", at);
      css += text.substr(at, comment == std::string_view::npos ? std::string_view::npos : comment - at);
      if (comment == std::string_view::npos) break;
      const std::size_t end = text.find("*/", comment + 2);
      if (end == std::string_view::npos) break;
      at = end + 2;
    }
    std::string kept;
    std::string_view left = css;
    while (true) {
      const std::size_t open = left.find('{');
      if (open == std::string_view::npos) break;
      const std::size_t close = left.find('}', open);
      if (close == std::string_view::npos) break;
      const std::string_view selector = trimmed(left.substr(0, open));
      const bool plain = !selector.empty() && std::all_of(selector.begin(), selector.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || std::string_view("_-.#, \t\r\n>*").find(static_cast<char>(c)) != std::string_view::npos;
      });
      const std::string body = declarations(left.substr(open + 1, close - open - 1));
      if (plain && !body.empty()) {
        std::string one;
        for (const char c : selector) one += std::isspace(static_cast<unsigned char>(c)) != 0 ? ' ' : c;
        kept += one + "{" + body + "}";
      } else {
        removed_.insert("style");
      }
      left = left.substr(close + 1);
    }
    return kept;
  }

  void write_attributes(const pugi::xml_node& node, bool root) {
    std::set<std::string, std::less<>> written;
    if (root) {
      attribute("xmlns", "http://www.w3.org/2000/svg");
      attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    }
    for (const auto found : node.attributes()) {
      const std::string_view name = found.name();
      const std::string_view value = found.value();
      if (name.starts_with("xmlns") || name == "xml:lang" || name == "lang") continue;
      // XML allows each name once; a reader that takes both would be at odds with one that does not.
      if (!written.insert(std::string(name)).second) continue;
      if (local_name(name) == "href" && (name == "href" || name == "xlink:href")) {
        const std::string_view link = trimmed(value);
        if (link.starts_with('#') && is_id(link.substr(1))) attribute("xlink:href", link);
        else removed_.insert("href");
      } else if (name == "style") {
        const std::string kept = declarations(value);
        if (!kept.empty()) attribute("style", kept);
      } else if ((kAttributes.contains(name) || kProperties.contains(name)) && is_safe_value(value)) {
        attribute(name, value);
      } else if (!name.starts_with("data-") && !name.starts_with("aria-") && name.find(':') == std::string_view::npos && name != "role") {
        removed_.insert(std::string(name.substr(0, 60)));
      }
    }
  }

  void write(const pugi::xml_node& node, int depth) {
    if (depth > kDeepest) {
      too_much_ = true;
      return;
    }
    const std::string name(local_name(node.name()));
    const bool foreign_prefix =
        std::string_view(node.name()).find(':') != std::string_view::npos && !std::string_view(node.name()).starts_with("svg:");
    if (foreign_prefix || !kElements.contains(name)) {
      // What an editor keeps for itself under a prefix of its own is no loss.
      if (!foreign_prefix && name != "metadata") removed_.insert(name.substr(0, 60));
      return;
    }
    if (name == "style") {
      std::string css;
      for (const auto child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) css += child.value();
      }
      const std::string kept = sheet(css);
      if (kept.empty()) return;
      out_ += "<style>";
      escape(kept, false);
      out_ += "</style>";
      return;
    }
    out_ += '<';
    out_ += name;
    write_attributes(node, depth == 0);
    const std::size_t open_end = out_.size();
    out_ += '>';
    const std::size_t content = out_.size();
    for (const auto child : node.children()) {
      if (child.type() == pugi::node_element) write(child, depth + 1);
      else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) escape(child.value(), false);
      if (too_much_) return;
    }
    if (out_.size() == content) {
      out_.resize(open_end);
      out_ += "/>";
    } else {
      out_ += "</" + name + ">";
    }
  }

  static double length(std::string_view text) {
    const std::string copy(trimmed(text));
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    const std::string_view unit = trimmed(std::string_view(end));
    if (end == copy.c_str() || !(value > 0) || value > 1e6 || unit == "%") return 0;
    // CSS Values 4, 6.2: absolute lengths at 96 to the inch.
    for (const auto& [name, factor] : {std::pair<std::string_view, double>{"", 1},
                                       {"px", 1},
                                       {"pt", 96.0 / 72},
                                       {"pc", 16},
                                       {"mm", 96 / 25.4},
                                       {"cm", 96 / 2.54},
                                       {"in", 96}}) {
      if (unit == name) return value * factor;
    }
    return 0;
  }

  static void measure(const pugi::xml_node& root, Svg& svg) {
    svg.width = length(root.attribute("width").value());
    svg.height = length(root.attribute("height").value());
    if (svg.width > 0 && svg.height > 0) return;
    std::string box = root.attribute("viewBox").value();
    std::replace(box.begin(), box.end(), ',', ' ');
    std::istringstream numbers(box);
    numbers.imbue(std::locale::classic());
    double x = 0, y = 0, width = 0, height = 0;
    if (!(numbers >> x >> y >> width >> height) || !(width > 0) || !(height > 0) || width > 1e6 || height > 1e6) return;
    if (svg.width > 0) svg.height = svg.width * height / width;
    else if (svg.height > 0) svg.width = svg.height * width / height;
    else {
      svg.width = width;
      svg.height = height;
    }
  }

  const pugi::xml_document& document_;
  std::string out_;
  std::set<std::string> removed_;
  std::map<std::string, pugi::xml_node> ids_;
  std::map<std::size_t, std::uint64_t> counts_;
  std::set<std::size_t> under_way_;
  bool too_much_ = false;
};

}  // namespace

Result<Svg> sanitise_svg(std::string_view text) {
  // Entities are how a small file becomes a large one, and how it reads others.
  if (text.find("<!ENTITY") != std::string_view::npos) return fail(Code::InvalidInput, "media.svg_entities");
  pugi::xml_document document;
  const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_auto);
  if (!parsed) return Sanitiser::damaged(std::string("XML: ") + parsed.description());
  return Sanitiser(document).run();
}

}  // namespace pv::media
