package io.presswork.bench.hostile;

import java.util.List;

/** Lines, lists and tables without end. */
final class Lists {

  private Lists() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("winner lines", "Best Loaf: Larkfield Bakery\n"),
        HostileText.each(
            "different winner lines",
            i -> "Best " + Names.name(i) + ": " + Names.name(i + 7) + " Bakery\n"),
        HostileText.each(
            "winner lines under a lead",
            i ->
                (i == 0 ? "The winners of the Orrin Awards 2024 are:\n\n" : "")
                    + "Best "
                    + Names.name(i)
                    + ": "
                    + Names.name(i + 7)
                    + " Bakery\n"),
        HostileText.each(
            "leads and lists",
            i ->
                "The winners of the "
                    + Names.name(i)
                    + " Awards are:\n\n• Best Loaf: "
                    + Names.name(i + 3)
                    + " Bakery\n• Best Jam – "
                    + Names.name(i + 5)
                    + " Foods\n\n"),
        HostileText.of("bullets", "• Best Loaf: Larkfield Bakery\n"),
        HostileText.of("bullets in one line", "• Best Loaf "),
        HostileText.of("medals", "Gold: Larkfield Bakery\nSilver: Belford Foods\n"),
        HostileText.each(
            "medals in one line", i -> "Gold – " + Names.name(i) + " Bakery; Silver – X; "),
        HostileText.each("numbered", i -> (i + 1) + ". " + Names.name(i) + " Bakery\n"),
        HostileText.of("names with commas", "A, B, C, D, "),
        HostileText.each("different names with commas", i -> Names.name(i) + ", "),
        HostileText.each("different full names with commas", i -> "Ines " + Names.name(i) + ", "),
        HostileText.each("different towns with commas", i -> Names.name(i) + ", Texas; "),
        HostileText.each("different firms with and", i -> Names.name(i) + " Foods and "),
        HostileText.of("lines of one word", "Belford\n"),
        HostileText.each("lines of different words", i -> Names.name(i) + "\n"),
        HostileText.of("blocks of one word", "Belford\n\n"),
        HostileText.each("blocks of different names", i -> Names.name(i) + " Trust\n\n"),
        HostileText.of("lines of one letter", "a\n"),
        HostileText.of("lines with a colon", "Winner:\n"),
        HostileText.of("colons", "Winner: "),
        HostileText.each("labels", i -> Names.name(i) + ": "),
        HostileText.of("table with tabs", "Gold\tLarkfield Bakery\tBelford\t2024\n"),
        HostileText.each("table with bars", i -> "| " + Names.name(i) + " | Gold | Belford |\n"),
        HostileText.of(
            "wrapped lines", "the mill on the river stood in the rain and nobody went there\n"),
        HostileText.of(
            "wrapped quoted lines",
            "> the mill on the river stood in rain and nobody went there\n"),
        HostileText.of("headings", "About Larkfield\n\nLarkfield bakes.\n\n"),
        HostileText.of(
            "contacts", "Media Contact:\nInes Okafor\ni@larkfield.example\n+1 555 0100\n\n"),
        HostileText.of("boilerplate", "About Larkfield Bakery\nLarkfield Bakery bakes bread.\n"),
        HostileText.of("ends", "###\n\n"),
        HostileText.of("datelines", "BELFORD, Northshire, 5 March 2024 – The mill. \n\n"),
        HostileText.of("commas in lines", ",\n"),
        HostileText.of("open quotation in each paragraph", "“We are glad about the prize.\n\n"),
        HostileText.each(
            "names over prose",
            i ->
                Names.name(i)
                    + " Team\n\nThe team went down to the old river in the rain and saved the mill,"
                    + " and nobody saw it there.\n\n"),
        HostileText.each(
            "medals over prose",
            i ->
                "Gold – "
                    + Names.name(i)
                    + " Team\n\nThe team went down to the old river in the rain and saved the mill,"
                    + " and nobody saw it there.\n\n"),
        HostileText.each(
            "bare names in blocks", i -> Names.name(i) + " Hill" + (i % 3 == 2 ? "\n\n" : "\n")),
        HostileText.of("rows of signs", "- - - - - - - -\n"));
  }
}
