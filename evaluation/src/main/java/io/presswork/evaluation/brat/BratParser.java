package io.presswork.evaluation.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one file, each by itself. Used once. */
final class BratParser {

  private static final Pattern ID = Pattern.compile("[TR#][0-9]+");
  private static final Pattern RELATION = Pattern.compile("(\\S++) Arg1:(\\S++) Arg2:(\\S++) *+");

  private final String text;
  private final FaultList faults;
  private final SpanLine spanLine;
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final List<BratSpan> spans = new ArrayList<>();
  private final List<BratRelation> relations = new ArrayList<>();
  private final List<BratAlias> aliases = new ArrayList<>();
  private final List<BratNote> notes = new ArrayList<>();

  BratParser(String text, FaultList faults) {
    this.text = text;
    this.faults = faults;
    this.spanLine = new SpanLine(text, faults);
  }

  /** What the lines say, as far as they are right; the faults are noted. */
  BratDocument parse(String labels) {
    int number = 0;
    for (String line : labels.split("\n", -1)) {
      number++;
      String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (!content.isBlank()) {
        parseLine(content, number);
      }
    }
    return new BratDocument(text, spans, relations, aliases, notes);
  }

  /** Whether a line of this identifier was read, right or wrong. */
  boolean declares(String id) {
    return lineOfId.containsKey(id);
  }

  private void parseLine(String content, int line) {
    String[] columns = content.split("\t", 3);
    String id = columns[0];
    if (id.equals("*")) {
      parseAlias(columns, line);
    } else if (!ID.matcher(id).matches()) {
      faults.add(
          line,
          "a line begins with T, R or # and a number, or with *, and a tab; this one with '"
              + id
              + "'");
    } else {
      Integer first = lineOfId.putIfAbsent(id, line);
      if (first != null) {
        faults.add(line, id + " is on line " + first + " already");
        return;
      }
      switch (id.charAt(0)) {
        case 'T' -> parseSpan(id, columns, line);
        case 'R' -> parseRelation(id, columns, line);
        default -> parseNote(id, columns, line);
      }
    }
  }

  private void parseSpan(String id, String[] columns, int line) {
    if (columns.length < 3) {
      faults.add(line, id + " needs three columns divided by tabs: id, type and offsets, text");
      return;
    }
    spanLine.read(id, columns[1], columns[2], line).ifPresent(spans::add);
  }

  private void parseRelation(String id, String[] columns, int line) {
    Matcher matcher = RELATION.matcher(columns.length < 2 ? "" : columns[1]);
    if (!matcher.matches()) {
      faults.add(line, id + " is not of the form 'Type Arg1:T1 Arg2:T2' after its tab");
      return;
    }
    Optional<RelationType> type = RelationType.ofLabel(matcher.group(1));
    if (type.isEmpty()) {
      faults.add(
          line,
          "unknown relation type '" + matcher.group(1) + "'; known are " + RelationType.known());
      return;
    }
    relations.add(new BratRelation(id, type.get(), matcher.group(2), matcher.group(3), line));
  }

  private void parseAlias(String[] columns, int line) {
    String[] words = columns.length < 2 ? new String[0] : columns[1].strip().split(" +");
    if (words.length == 0 || !words[0].equals("Alias")) {
      faults.add(line, "a line with * must read 'Alias T1 T2' after its tab");
    } else if (words.length < 3) {
      faults.add(line, "Alias joins at least two spans");
    } else {
      aliases.add(new BratAlias(List.of(words).subList(1, words.length), line));
    }
  }

  private void parseNote(String id, String[] columns, int line) {
    String[] words = columns.length < 3 ? new String[0] : columns[1].split(" ", -1);
    if (words.length != 2) {
      faults.add(
          line, id + " needs three columns divided by tabs: id, 'AnnotatorNotes' and target, text");
    } else if (!words[0].equals("AnnotatorNotes")) {
      faults.add(line, "unknown note type '" + words[0] + "'; known is AnnotatorNotes");
    } else {
      notes.add(new BratNote(id, words[1], columns[2].strip(), line));
    }
  }
}
