package io.presswork.extractor.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown: the words that a reader of the finished page sees. */
final class MarkdownReader implements DocumentReader {

  /** Made when the first Markdown comes: most runs have none. */
  private static final class Markdown {
    private static final Parser PARSER =
        Parser.builder().extensions(List.of(TablesExtension.create())).build();
  }

  private static final Pattern HEADING = Pattern.compile("#{1,6} {1,3}[^#\\s].*");

  /** Nobody writes longer releases than this, in UTF-16 units. */
  private static final int LONGEST = 500_000;

  /** Nor longer paragraphs or lists without a blank line. */
  private static final int LONGEST_PARAGRAPH = 20_000;

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown");
  }

  /** By front matter, or a heading in the first line. */
  @Override
  public boolean recognises(String opening) {
    int end = opening.indexOf('\n');
    String first = end < 0 ? opening : opening.substring(0, end);
    return HEADING.matcher(first.strip()).matches() || FrontMatter.of(opening).length() > 0;
  }

  @Override
  public ExtractedText read(byte[] content) throws UnreadableDocumentException {
    List<String> issues = new ArrayList<>();
    String source =
        PlainTextReader.characters(content, StandardCharsets.UTF_8, ReadLimits.MAX_MARKUP, issues);
    if (!isReasonable(source)) {
      issues.add("read as plain text: too long for Markdown, or without paragraphs");
      return new ExtractedText(ReadLimits.cut(source, ReadLimits.MAX_TEXT, true, issues), issues);
    }
    FrontMatter front = FrontMatter.of(source);
    Node page = Markdown.PARSER.parse(source.substring(front.length()));
    BlockText text = new BlockText();
    if (!front.title().isEmpty() && !MarkdownText.startsWithTitle(page)) {
      text.words(front.title());
      text.block();
    }
    MarkdownText.append(page, text);
    return new ExtractedText(
        ReadLimits.cut(text.toString(), ReadLimits.MAX_TEXT, true, issues), issues);
  }

  /** The parser's time grows with the square of a paragraph's length. */
  private static boolean isReasonable(String source) {
    if (source.length() > LONGEST) {
      return false;
    }
    int begin = 0;
    for (int end = source.indexOf("\n\n"); end >= 0; end = source.indexOf("\n\n", begin)) {
      if (end - begin > LONGEST_PARAGRAPH) {
        return false;
      }
      begin = end + 2;
    }
    return source.length() - begin <= LONGEST_PARAGRAPH;
  }
}
