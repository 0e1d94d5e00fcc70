package io.presswork.extractor.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads plain text. Nothing is changed in it but line ends, which become LF. */
final class PlainTextReader implements DocumentReader {

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  /** Never: plain text is what is left when no other format is recognised. */
  @Override
  public boolean recognises(String opening) {
    return false;
  }

  @Override
  public ExtractedText read(byte[] content) throws UnreadableDocumentException {
    List<String> issues = new ArrayList<>();
    String text = characters(content, StandardCharsets.UTF_8, ReadLimits.MAX_TEXT, issues);
    return new ExtractedText(text, issues);
  }

  /**
   * The characters of a text file of any kind.
   *
   * @param declared encoding that the content names itself, or UTF-8
   * @param limit greatest number of UTF-16 units
   * @param issues receives a line for replaced bytes and one for a cut
   * @throws UnreadableDocumentException if it is no text
   */
  static String characters(byte[] content, Charset declared, int limit, List<String> issues)
      throws UnreadableDocumentException {
    TextDecoder.Decoded decoded = TextDecoder.decode(content, declared, limit, issues);
    BinaryContent.refuseControls(decoded.text());
    String lines = decoded.text();
    if (lines.indexOf('\r') >= 0) {
      lines = lines.replace("\r\n", "\n").replace('\r', '\n');
    }
    return ReadLimits.cut(lines, limit, decoded.whole(), issues);
  }
}
