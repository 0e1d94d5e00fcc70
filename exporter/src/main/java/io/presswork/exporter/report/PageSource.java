package io.presswork.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page without releases: markup, style and the parts of the script are files of their own in
 * the folder {@code page}, joined here. The content security policy allows exactly this style and
 * this script, by their digests, and nothing from anywhere else.
 *
 * @param head everything before the first release
 * @param tail everything after the last one
 */
record PageSource(String head, String tail) {

  /** The parts of the script, in the order in which they are joined; they share one scope. */
  private static final List<String> SCRIPT_PARTS =
      List.of(
          "elements.js",
          "data.js",
          "filter.js",
          "list.js",
          "overview.js",
          "facts.js",
          "reader.js",
          "text.js",
          "rows.js",
          "card.js",
          "navigation.js",
          "start.js");

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
    String script =
        SCRIPT_PARTS.stream()
            .map(PageSource::resource)
            .collect(Collectors.joining("\n", "\n'use strict';\n(() => {\n", "})();\n"));
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
    try (InputStream stream = PageSource.class.getResourceAsStream("page/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("page/" + name + " is not beside " + PageSource.class);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
