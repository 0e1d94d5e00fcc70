package io.presswork.extractor.input;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text each element of a page holds, and how much of it is inside links. */
final class TextMeasure implements NodeFilter {

  private static final Size NOTHING = new Size();

  private final IdentityHashMap<Node, Size> sizes = new IdentityHashMap<>();
  private final Element root;
  private final Set<Element> leftOut;

  private static final class Size {
    int text;
    int linked;
    int links;
  }

  private TextMeasure(Element root, Set<Element> leftOut) {
    this.root = root;
    this.leftOut = leftOut;
  }

  /** Measures an element and everything in it, but for some parts, in one pass. */
  static TextMeasure of(Element root, Set<Element> leftOut) {
    TextMeasure measure = new TextMeasure(root, leftOut);
    NodeTraversor.filter(measure, root);
    return measure;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return node instanceof Element element && leftOut.contains(element)
        ? FilterResult.SKIP_ENTIRELY
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Size size = NOTHING;
    if (node instanceof TextNode words) {
      size = new Size();
      size.text = visible(words.getWholeText());
    } else if (node instanceof Element element) {
      size = sizes.getOrDefault(element, NOTHING);
      if (size.text > 0 && element.normalName().equals("a") && element.hasAttr("href")) {
        size.linked = size.text;
        size.links = 1;
      }
    }
    Node parent = node.parent();
    if (size.text > 0 && parent != null && !node.equals(root)) {
      Size sum = sizes.computeIfAbsent(parent, e -> new Size());
      sum.text += size.text;
      sum.linked += size.linked;
      sum.links += size.links;
    }
    return FilterResult.CONTINUE;
  }

  private static int visible(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** Characters of text, white space not counted. */
  int text(Element element) {
    return size(element).text;
  }

  /** Characters of text outside links. */
  int unlinked(Element element) {
    return text(element) - size(element).linked;
  }

  /** Number of links with words. */
  int links(Element element) {
    return size(element).links;
  }

  private Size size(Element element) {
    return sizes.getOrDefault(element, NOTHING);
  }
}
