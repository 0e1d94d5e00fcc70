package io.presswork.extractor.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The words of a Markdown tree as plain text. Walks without recursion: texts nest as they like. */
final class MarkdownText {

  private final BlockText out;
  private int items;

  /** The next number of each ordered list that is open, the innermost first. */
  private final Deque<int[]> numbers = new ArrayDeque<>();

  private MarkdownText(BlockText out) {
    this.out = out;
  }

  /** Appends the words of a page. */
  static void append(Node page, BlockText out) {
    new MarkdownText(out).walk(page);
  }

  /** Whether the page's first block is a heading of the first level, with words. */
  static boolean startsWithTitle(Node page) {
    return page.getFirstChild() instanceof Heading heading
        && heading.getLevel() == 1
        && !words(heading).isBlank();
  }

  private void walk(Node page) {
    Node node = page;
    while (true) {
      Node child = open(node) ? node.getFirstChild() : null;
      if (child == null) {
        close(node);
        while (node != page && node.getNext() == null) {
          node = parent(node, page);
          close(node);
        }
        if (node == page) {
          return;
        }
        child = node.getNext();
      }
      node = child;
    }
  }

  private static Node parent(Node node, Node page) {
    Node parent = node.getParent();
    return parent == null ? page : parent;
  }

  /** Begins a node; false if what is in it is of no interest or already written. */
  private boolean open(Node node) {
    if (node instanceof Text text) {
      out.words(text.getLiteral());
    } else if (node instanceof Code code) {
      out.words(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.line();
    } else if (node instanceof HtmlInline tag) {
      inline(tag.getLiteral());
    } else if (node instanceof Image || node instanceof LinkReferenceDefinition) {
      return false;
    } else if (node instanceof TableRow row) {
      out.row(cells(row));
      return false;
    } else if (node instanceof ListItem item) {
      items++;
      out.item(mark(item));
    } else if (node instanceof Block) {
      part();
      return block(node);
    }
    return true;
  }

  private boolean block(Node node) {
    if (node instanceof OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      numbers.push(new int[] {first == null ? 1 : first});
    } else if (node instanceof HtmlBlock html) {
      HtmlText.append(Jsoup.parseBodyFragment(html.getLiteral()).body(), out);
    } else if (node instanceof FencedCodeBlock code) {
      out.lines(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      out.lines(code.getLiteral());
    } else if (node instanceof Heading && words(node).replace("#", "").isBlank()) {
      // "###" is how a release ends; Markdown takes it for a heading without words.
      out.words("###");
      return false;
    }
    return !(node instanceof ThematicBreak);
  }

  private void close(Node node) {
    if (node instanceof ListItem) {
      items--;
    } else if (node instanceof OrderedList) {
      numbers.pop();
    }
    if ((node instanceof BulletList || node instanceof OrderedList) && items == 0) {
      out.endItems();
    }
    if (node instanceof Block && !(node instanceof Document)) {
      part();
    }
  }

  /** Paragraphs inside a list item are lines of it. */
  private void part() {
    if (items > 0) {
      out.line();
    } else {
      out.block();
    }
  }

  private void inline(String tag) {
    if (tag.regionMatches(true, 0, "<br", 0, 3)) {
      out.lineBreak();
    }
  }

  private String mark(ListItem item) {
    return item.getParent() instanceof OrderedList && !numbers.isEmpty()
        ? numbers.peek()[0]++ + ". "
        : "* ";
  }

  private static List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(words(cell));
      }
    }
    return cells;
  }

  private static String words(Node node) {
    BlockText words = new BlockText();
    @Nullable Node child = node.getFirstChild();
    while (child != null) {
      append(child, words);
      child = child.getNext();
    }
    return words.toString();
  }
}
