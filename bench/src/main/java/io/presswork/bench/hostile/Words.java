package io.presswork.bench.hostile;

import java.util.List;

/** Words and signs with blanks between them, without the order of sentences. */
final class Words {

  private Words() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("small words", "the river ran on past mills and over weirs "),
        HostileText.of("capitalised words", "Larkfield Bakery Of Belford Wins Golden Loaf "),
        HostileText.of("words in capitals", "THE ALDMOOR TRUST WON THE ORRIN PRIZE IN BELFORD "),
        HostileText.of("stories in capitals", "THE ALDMOOR TRUST WON THE ORRIN PRIZE. "),
        HostileText.each("different small words", i -> Names.small(i) + " "),
        HostileText.each("different capitalised words", i -> Names.name(i) + " "),
        HostileText.each(
            "different words, lower and upper",
            i -> (i % 2 == 0 ? Names.small(i) : Names.name(i)) + " "),
        HostileText.of("one letter", "a "),
        HostileText.of("one capital", "A "),
        HostileText.of("letters with stops", "A. "),
        HostileText.of("numbers", "2024 "),
        HostileText.of("days", "March 5, 2024 "),
        HostileText.of("sums", "$5 million "),
        HostileText.of("straight marks", "\" "),
        HostileText.of("opening marks", "“ "),
        HostileText.of("closing marks", "” "),
        HostileText.of("single marks", "' "),
        HostileText.of("marks in pairs", "“ ” "),
        HostileText.of("open mark before each word", "“word "),
        HostileText.of("open straight mark before each word", "\"word "),
        HostileText.of("open single mark before each word", "‘word "),
        HostileText.of("closing mark behind each word", "word” "),
        HostileText.of("quoted words", "“word” "),
        HostileText.of("quoted names", "\"Orrin Prize\" "),
        HostileText.of("brackets", "( "),
        HostileText.nested("nested brackets with words", "(a ", ") "),
        HostileText.nested("nested square brackets", "[Trust ", "] "),
        HostileText.of("open bracket before each word", "(Word "),
        HostileText.of("brackets and possessives", "(the Trust's (Mill's "),
        HostileText.of("commas alone", ", "),
        HostileText.of("stops alone", ". "),
        HostileText.of("dashes alone", "– "),
        HostileText.of("hyphens alone", "- "),
        HostileText.of("ampersands alone", "& "),
        HostileText.of("bars alone", "| "),
        HostileText.of("bullets alone", "• "),
        HostileText.of("ellipses", ". . . "),
        HostileText.of("and", "and "),
        HostileText.of("of the", "of the "),
        HostileText.of("the", "The "),
        HostileText.of("possessives", "Aldmoor's "),
        HostileText.of("emoji with blanks", "\ud83d\ude00 "),
        HostileText.of("addresses of mail", "a.b@c.example "),
        HostileText.of("addresses of pages", "https://www.aldmoor.example/news "),
        HostileText.each("different addresses", i -> "www." + Names.small(i) + ".com "),
        HostileText.of("tabs between words", "Larkfield\tBelford\t2024\tGold\n"),
        HostileText.of("blanks between words", "word" + " ".repeat(60)),
        HostileText.of("tags with blanks", "<p> Word </p> "));
  }
}
