package io.presswork.extractor.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages: the story, without menus, side bars, forms and other furniture. */
final class HtmlReader implements DocumentReader {

  /** Deeper nesting than any real page has; deeper elements are flattened by the parser. */
  private static final int MAX_DEPTH = 400;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>\\s{0,99})?(?:<!--.{0,500}?-->\\s{0,99})?"
              + "<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(String opening) {
    return PAGE.matcher(opening).lookingAt();
  }

  @Override
  public ExtractedText read(byte[] content) throws UnreadableDocumentException {
    List<String> issues = new ArrayList<>();
    String source =
        PlainTextReader.characters(
            content, HtmlCharset.declared(content), ReadLimits.MAX_MARKUP, issues);
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(source, "");
    String title = HtmlHeadline.of(page);
    MainContent main = MainContent.of(page);
    BlockText text = new BlockText();
    if (!HtmlHeadline.isIn(main, title)) {
      text.words(title);
      text.block();
    }
    HtmlText.append(main, text);
    return new ExtractedText(
        ReadLimits.cut(text.toString(), ReadLimits.MAX_TEXT, true, issues), issues);
  }
}
