package io.presswork.extractor.input;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands around the story of a web page: menus, forms, side bars, share links. Text is worth
 * more than tidiness here: when in doubt, a part is no furniture.
 */
final class Furniture {

  private static final String ELEMENTS =
      "script, style, noscript, template, svg, math, canvas, object, embed, iframe, audio, video,"
          + " nav, footer, aside, form, button, select, textarea, dialog, menu, map, datalist,"
          + " head, title, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=search], [role=dialog]";

  /** Names that web designers give to what surrounds a story. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|share|sharing|comments?|respond"
              + "|sidebar|menu|navbar|navigation|related|newsletter|subscribe|advert|ads|popup"
              + "|modal|pagination|pager|skip)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** Greatest share of a page's text that may be taken for furniture by its name. */
  private static final double GREATEST_SHARE = 0.25;

  /**
   * Named furniture is short or mostly links; longer prose stays whatever its element is called.
   */
  private static final int SHORT = 400;

  private Furniture() {}

  /** The outermost elements of a page's furniture, told apart by identity. */
  static Set<Element> of(Element body) {
    Set<Element> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    furniture.addAll(body.select(ELEMENTS));
    // Badly nested pages may put the whole story into one of these.
    furniture.remove(body);
    TextMeasure measure = TextMeasure.of(body, furniture);
    int all = measure.unlinked(body);
    for (Element element : body.select("[class], [id]")) {
      if (isNamedSo(element, measure, all)) {
        furniture.add(element);
      }
    }
    for (Element list : body.select("ul, ol")) {
      if (isMenu(list, measure)) {
        furniture.add(list);
      }
    }
    return furniture;
  }

  private static boolean isNamedSo(Element element, TextMeasure measure, int all) {
    int text = measure.text(element);
    return text > 0
        && NAMES.matcher(element.className() + " " + element.id()).find()
        && measure.unlinked(element) <= all * GREATEST_SHARE
        && (text < SHORT || measure.unlinked(element) < text / 2)
        && element.selectFirst("h1") == null;
  }

  /** A list of nothing but links, unless the words before it announce it. */
  private static boolean isMenu(Element list, TextMeasure measure) {
    if (measure.links(list) < 3 || measure.unlinked(list) * 10 > measure.text(list)) {
      return false;
    }
    Element before = list.previousElementSibling();
    return before == null || !before.text().strip().endsWith(":");
  }
}
