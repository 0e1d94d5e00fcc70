package io.presswork.extractor.input;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a page's story, for stories that do not hold their own headline. */
final class HtmlHeadline {

  /** Between a story's title and the site's name, in the title of the page. */
  private static final String[] SITE_SEPARATORS = {" | ", " :: ", " — ", " – ", " - ", " » "};

  private static final int LONGEST = 400;

  /** A headline stands within this many characters from the beginning of a story. */
  private static final int FARTHEST = 2_000;

  private HtmlHeadline() {}

  /** What the page says its story is called; empty if it does not say. */
  static String of(Document page) {
    String title = fold(page.title());
    Element first = page.selectFirst("h1:not(nav h1)");
    String heading = first == null ? "" : fold(first.text());
    // A heading that the title does not repeat is often the name of the site.
    if (!heading.isEmpty() && (title.isEmpty() || contains(title, heading))) {
      return shortened(heading);
    }
    Element shared = page.selectFirst("meta[property=og:title]");
    String sharedTitle = shared == null ? "" : fold(shared.attr("content"));
    if (!sharedTitle.isEmpty()) {
      return shortened(sharedTitle);
    }
    return shortened(title.isEmpty() ? heading : withoutSite(title));
  }

  /** Whether the story shows that headline, or another one, by itself. */
  static boolean isIn(MainContent content, String headline) {
    if (headline.isEmpty()) {
      return true;
    }
    int seen = 0;
    for (Element element : content.story().select("h1, h2, h3, p")) {
      if (content.measure().text(element) == 0) {
        continue;
      }
      String words = element.text();
      boolean most = words.length() * 2 > headline.length() && contains(headline, words);
      if (element.normalName().equals("h1") || contains(words, headline) || most) {
        return true;
      }
      seen += words.length();
      if (seen > FARTHEST) {
        return false;
      }
    }
    return false;
  }

  private static String withoutSite(String title) {
    for (String separator : SITE_SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String before = title.substring(0, at);
        String after = title.substring(at + separator.length());
        return before.length() >= after.length() ? before : after;
      }
    }
    return title;
  }

  private static String shortened(String headline) {
    return headline.length() <= LONGEST ? headline : "";
  }

  private static boolean contains(String text, String part) {
    return !part.isBlank()
        && fold(text).toLowerCase(Locale.ROOT).contains(fold(part).toLowerCase(Locale.ROOT));
  }

  private static String fold(String text) {
    return text.replace('\u00A0', ' ').strip();
  }
}
