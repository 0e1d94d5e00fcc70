package io.presswork.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page without releases: markup, style and script are files of their own, joined here. The
 * content security policy allows exactly this style and this script, by their digests, and nothing
 * from anywhere else.
 *
 * @param head everything before the first release
 * @param tail everything after the last one
 */
record PageSource(String head, String tail) {

  private static final String STYLE = "{{style}}";
  private static final String SCRIPT = "{{script}}";
  private static final String POLICY = "{{policy}}";
  private static final String TITLE = "{{title}}";
  private static final String RELEASES = "{{releases}}";

  /**
   * The page under a title.
   *
   * @param title plain words, without signs that HTML would read
   */
  static PageSource titled(String title) {
    String style = resource("page.css");
    String script = resource("page.js");
    String page = resource("page.html");
    int releases = page.indexOf(RELEASES);
    String head =
        page.substring(0, releases)
            .replace(TITLE, title)
            .replace(POLICY, policy(style, script))
            .replace(STYLE, style);
    String tail = page.substring(releases + RELEASES.length()).replace(SCRIPT, script);
    return new PageSource(head, tail);
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src "
        + digest(style)
        + "; script-src "
        + digest(script)
        + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
        + " trusted-types 'none'";
  }

  private static String digest(String source) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = PageSource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is not beside " + PageSource.class);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
