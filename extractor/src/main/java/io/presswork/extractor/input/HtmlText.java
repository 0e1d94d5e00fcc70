package io.presswork.extractor.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The words of HTML elements as plain text. Walks without recursion: pages nest as they like. */
final class HtmlText implements NodeFilter {

  /** A cell of a table with more characters than this is layout, not a value. */
  private static final int LONGEST_CELL = 300;

  /** A list item with more characters than this is an article, not an item. */
  private static final int LONGEST_ITEM = 1200;

  private final BlockText out;
  private final TextMeasure measure;
  private final Set<Element> leftOut;
  private int items;
  private int preformatted;

  private HtmlText(BlockText out, TextMeasure measure, Set<Element> leftOut) {
    this.out = out;
    this.measure = measure;
    this.leftOut = leftOut;
  }

  /** Appends the words of a page's story. */
  static void append(MainContent content, BlockText out) {
    append(content.story(), content.measure(), content.furniture(), out);
  }

  /** Appends the words of an element and of everything in it. */
  static void append(Element root, BlockText out) {
    append(root, TextMeasure.of(root, Set.of()), Set.of(), out);
  }

  private static void append(
      Element root, TextMeasure measure, Set<Element> leftOut, BlockText out) {
    NodeTraversor.filter(new HtmlText(out, measure, leftOut), root);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (preformatted > 0) {
        out.lines(words.getWholeText());
      } else {
        out.words(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      return leftOut.contains(element) ? FilterResult.SKIP_ENTIRELY : open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    switch (element.normalName()) {
      case "br" -> out.lineBreak();
      case "q" -> out.words("\u201C");
      case "pre" -> {
        out.block();
        preformatted++;
      }
      case "li" -> {
        if (isItem(element)) {
          items++;
          out.item();
        } else {
          part();
        }
      }
      case "dt", "dd", "caption", "address", "thead", "tbody", "tfoot" -> out.line();
      case "tr" -> {
        if (isRowOfValues(element)) {
          out.row(cells(element));
          return FilterResult.SKIP_CHILDREN;
        }
        part();
      }
      default -> {
        if (element.isBlock()) {
          part();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (element.normalName()) {
      case "q" -> out.words("\u201D");
      case "pre" -> {
        preformatted--;
        out.block();
      }
      case "ul", "ol" -> {
        if (items == 0) {
          out.endItems();
        }
      }
      case "li" -> {
        items -= isItem(element) ? 1 : 0;
        part();
      }
      case "dt", "dd", "caption", "address", "thead", "tbody", "tfoot", "tr", "td", "th" ->
          out.line();
      default -> {
        if (element.isBlock()) {
          part();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Paragraphs inside a list item are lines of it. */
  private void part() {
    if (items > 0) {
      out.line();
    } else {
      out.block();
    }
  }

  private boolean isItem(Element item) {
    return measure.text(item) <= LONGEST_ITEM;
  }

  private boolean isRowOfValues(Element row) {
    int filled = 0;
    for (Element cell : row.children()) {
      int length = measure.text(cell);
      if (length > LONGEST_CELL) {
        return false;
      }
      filled += length > 0 ? 1 : 0;
    }
    return filled > 1;
  }

  private List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      BlockText words = new BlockText();
      append(cell, measure, leftOut, words);
      cells.add(words.toString());
    }
    return cells;
  }
}
