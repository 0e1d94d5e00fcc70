package io.presswork.extractor.input;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The story of a web page: what the page marks as such, else the innermost element that holds
 * nearly all text outside links.
 *
 * @param story the element that holds it
 * @param furniture elements in it that do not belong to the story
 * @param measure how much text the elements hold without the furniture
 */
record MainContent(Element story, Set<Element> furniture, TextMeasure measure) {

  /** Share of a page's text that a marked story must hold to be believed. */
  private static final double MARKED_SHARE = 0.4;

  /** Share of an element's text that a child must hold to stand for it. */
  private static final double CHILD_SHARE = 0.85;

  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  /** Finds it. */
  static MainContent of(Document page) {
    Element body = page.body();
    Set<Element> furniture = Furniture.of(body);
    TextMeasure measure = TextMeasure.of(body, furniture);
    Element marked = marked(body, measure);
    return new MainContent(marked != null ? marked : densest(body, measure), furniture, measure);
  }

  private static @Nullable Element marked(Element body, TextMeasure measure) {
    for (String mark : MARKS) {
      Element longest = heaviest(body.select(mark), measure);
      if (longest != null && measure.unlinked(longest) > measure.unlinked(body) * MARKED_SHARE) {
        return longest;
      }
    }
    return null;
  }

  private static Element densest(Element body, TextMeasure measure) {
    Element element = body;
    while (true) {
      Element child = heaviest(element.children(), measure);
      if (child == null
          || measure.unlinked(child) == 0
          || measure.unlinked(child) < measure.unlinked(element) * CHILD_SHARE
          || !child.isBlock()
          || child.normalName().equals("p")) {
        return element;
      }
      element = child;
    }
  }

  private static @Nullable Element heaviest(List<Element> elements, TextMeasure measure) {
    Element heaviest = null;
    for (Element element : elements) {
      if (heaviest == null || measure.unlinked(element) > measure.unlinked(heaviest)) {
        heaviest = element;
      }
    }
    return heaviest;
  }
}
