package io.presswork.extractor;

import io.presswork.extractor.engine.AnnotatedDocument;
import io.presswork.extractor.engine.NlpEngine;
import io.presswork.extractor.engine.corenlp.CoreNlpEngine;
import io.presswork.extractor.find.FoundMention;
import io.presswork.extractor.find.MentionKind;
import io.presswork.extractor.section.Block;
import io.presswork.extractor.section.Block.Shape;
import io.presswork.extractor.section.Layout;
import io.presswork.extractor.text.TextView;
import io.presswork.model.Mention;
import io.presswork.model.Organisation;
import io.presswork.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text for tests of what follows the name finders: {@code [persons]} and {@code {organisations}}
 * are marked in it, blank lines part its paragraphs, all of it is body.
 *
 * @param document the annotated text without the marks
 * @param mentions the marked names
 * @param organisations one organisation for each different marked name
 */
public record MarkedText(
    AnnotatedDocument document, List<FoundMention> mentions, List<Organisation> organisations) {

  private static final class Engine {
    private static final NlpEngine SHARED = CoreNlpEngine.load();
  }

  /** Reads a marked text. */
  public static MarkedText of(String marked) {
    StringBuilder plain = new StringBuilder();
    List<FoundMention> mentions = new ArrayList<>();
    int begin = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[', '{' -> begin = plain.length();
        case ']' -> mentions.add(mention(MentionKind.PERSON, begin, plain.length()));
        case '}' -> mentions.add(mention(MentionKind.ORGANISATION, begin, plain.length()));
        default -> plain.append(c);
      }
    }
    TextView view = TextView.of(plain.toString());
    Layout layout = new Layout(blocks(view.text()), null, null);
    AnnotatedDocument document = Engine.SHARED.annotate(view, layout);
    Map<String, List<Mention>> names = new LinkedHashMap<>();
    for (FoundMention mention : mentions) {
      if (mention.kind() == MentionKind.ORGANISATION) {
        names
            .computeIfAbsent(document.text(mention.begin(), mention.end()), n -> new ArrayList<>())
            .add(new Mention(view.span(mention.begin(), mention.end()), Section.BODY, "test"));
      }
    }
    List<Organisation> organisations = new ArrayList<>();
    names.forEach((name, found) -> organisations.add(new Organisation(name, List.of(), found)));
    return new MarkedText(document, mentions, organisations);
  }

  private static FoundMention mention(MentionKind kind, int begin, int end) {
    return new FoundMention(kind, begin, end, "test", 1);
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf("\n\n", begin);
      end = end < 0 ? text.length() : end;
      int b = begin;
      int e = end;
      while (b < e && Character.isWhitespace(text.charAt(b))) {
        b++;
      }
      while (e > b && Character.isWhitespace(text.charAt(e - 1))) {
        e--;
      }
      if (b < e) {
        blocks.add(new Block(b, e, Shape.PARAGRAPH, Section.BODY));
      }
      begin = end + 2;
    }
    return blocks;
  }
}
