package io.presswork.bench.hostile;

import java.util.List;

/** Sentences of news, too many of them or without an end, the same or each with other names. */
final class Sentences {

  private Sentences() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("won and won", "won "),
        HostileText.of("won the Award and", "won the Award and "),
        HostileText.of("prize on prize", "Marta Sorrel won the Orrin Prize and "),
        HostileText.of("trigger on trigger", "was named winner of the award for "),
        HostileText.of("awards of awards", "Award of the Prize for the "),
        HostileText.of("respectively", "A and B won the X Prize and Y Prize respectively "),
        HostileText.each(
            "one winner, other prizes",
            i -> "Larkfield Bakery won the " + Names.name(i) + " Prize. "),
        HostileText.each(
            "one prize, other winners", i -> Names.name(i) + " Bakery won the Orrin Prize. "),
        HostileText.each(
            "other prizes and winners",
            i -> Names.name(i) + " Bakery won the " + Names.name(i + 9) + " Prize in 2024. "),
        HostileText.each(
            "prizes won by pronouns",
            i -> "It won the " + Names.name(i) + " Award for Best " + Names.name(i + 3) + ". "),
        HostileText.each(
            "prizes that somebody gives",
            i ->
                "The "
                    + Names.name(i)
                    + " Trust gave "
                    + Names.name(i + 4)
                    + " Foods the "
                    + Names.name(i + 8)
                    + " Prize, presented by "
                    + Names.name(i + 1)
                    + " Ltd. "),
        HostileText.each("prizes named alone", i -> "The " + Names.name(i) + " Prize is old. "),
        HostileText.of("said X", "said X "),
        HostileText.of("said and said", "“Yes,” she said. "),
        HostileText.each(
            "different speakers",
            i ->
                "“We are glad about "
                    + Names.small(i)
                    + ",” said Ines "
                    + Names.name(i)
                    + ", head of "
                    + Names.name(i + 2)
                    + " Foods. "),
        HostileText.each(
            "different speakers in paragraphs",
            i ->
                "“We are glad about "
                    + Names.small(i)
                    + ",” said Ines "
                    + Names.name(i)
                    + ", head of "
                    + Names.name(i + 2)
                    + " Foods.\n\n"),
        HostileText.each(
            "speakers by surname",
            i ->
                "“We are glad of it,” said "
                    + Names.name(i)
                    + ". “It is good,” "
                    + Names.name(i)
                    + " added. "),
        HostileText.each(
            "quotations without speaker",
            i -> "“We are glad about " + Names.small(i) + " and all that it brought us.” "),
        HostileText.of("reports", "She said that the mill was old and that the river said that "),
        HostileText.each(
            "different reports",
            i ->
                Names.name(i)
                    + " said that the mill was old. According to "
                    + Names.name(i + 1)
                    + ", it rained. "),
        HostileText.of("one town", "Paris "),
        HostileText.of("one town in sentences", "She lives in Paris, France. "),
        HostileText.each(
            "towns that nobody knows", i -> "He went to " + Names.name(i) + ", Texas. "),
        HostileText.of("many towns", "Paris Berlin London Rome Madrid Leeds Ghent Oslo "),
        HostileText.of("one acronym", "AHT "),
        HostileText.of("acronyms behind names", "Aldmoor Harbour Trust (AHT) "),
        HostileText.each("different acronyms", i -> Names.acronym(i) + " opened. "),
        HostileText.each(
            "different acronyms behind names",
            i -> "The " + Names.name(i) + " Harbour Trust (" + Names.acronym(i) + ") opened. "),
        HostileText.each("different firms", i -> Names.name(i) + " Inc. opened a mill. "),
        HostileText.each("numbered firms", i -> "Alpha" + i + " Inc. opened. "),
        HostileText.each(
            "firms with one first word", i -> "Aldmoor " + Names.name(i) + " Trust opened. "),
        HostileText.each(
            "firms with one last word",
            i -> Names.name(i) + " " + Names.name(i / 100) + " Trust opened. "),
        HostileText.each(
            "firms, long and short",
            i -> Names.name(i) + " Foods Inc. opened. " + Names.name(i) + " closed. "),
        HostileText.each(
            "different people",
            i -> "Ines " + Names.name(i) + " met Marta " + Names.name(i + 1) + ". "),
        HostileText.each("people with one surname", i -> Names.name(i) + " Smith sang. "),
        HostileText.each(
            "people with roles",
            i ->
                "Ines "
                    + Names.name(i)
                    + ", head of sales at "
                    + Names.name(i + 1)
                    + " Foods, sang. "),
        HostileText.of("names without a stop", "Ines Okafor and Marta Sorrel of Belford "),
        HostileText.of("of of", "University of "),
        HostileText.of("firm on firm", "Aldmoor Ltd "),
        HostileText.of("forms", "Ltd "),
        HostileText.of("firms with commas", "Aldmoor Ltd, Larkfield Bakery, "),
        HostileText.of("titles", "Chief Executive Officer and President "),
        HostileText.each(
            "said the company", i -> "“Yes,” said the company. " + Names.name(i) + " Ltd opened. "),
        HostileText.each(
            "won by the company",
            i ->
                "Aldmoor "
                    + Names.name(i)
                    + " Ltd opened. The company won the "
                    + Names.name(i + 2)
                    + " Prize. "),
        HostileText.each(
            "won by the noun", i -> "The " + Names.small(i) + " won the Orrin Prize. "),
        HostileText.each(
            "won by vague winners", i -> "a " + Names.small(i) + " baker won the Orrin Prize; "),
        HostileText.each("won by towns", i -> "The town won the " + Names.name(i) + " Prize. "),
        HostileText.each(
            "won at events",
            i ->
                "At the "
                    + Names.name(i)
                    + " Awards Ines "
                    + Names.name(i + 3)
                    + " won the Orrin Award. "),
        HostileText.each(
            "awards of few words",
            i ->
                "Larkfield Bakery won the "
                    + Names.name(i % 19)
                    + " "
                    + Names.name(i % 23)
                    + " "
                    + Names.name(i % 29)
                    + " Prize. "),
        HostileText.each("generic words", i -> Names.name(i) + " Foods opened. The trust sang. "),
        HostileText.each(
            "people of one family", i -> Names.name(i) + " Smith sang. Mr. Smith danced. He won. "),
        HostileText.each(
            "pronouns behind people",
            i -> "Ines " + Names.name(i) + " sang. “Yes,” she said. He said it rained. "),
        HostileText.each(
            "one acronym of many",
            i -> "The Aldmoor " + Names.name(i * 20) + " Trust (ABT) opened. "),
        HostileText.each(
            "titles at firms",
            i ->
                "“Yes,” said Ines "
                    + Names.name(i)
                    + ", head of "
                    + Names.name(i + 1)
                    + ". "
                    + Names.name(i + 1)
                    + " Foods opened. "),
        HostileText.each(
            "roles on lines",
            i -> "Ines " + Names.name(i) + "\nHead of Sales\n" + Names.name(i + 1) + " Foods\n\n"),
        HostileText.of(
            "news",
            "Larkfield Bakery of Belford won the Orrin Prize on Monday. “We are glad,” said Ines"
                + " Okafor, its chief executive. The prize is given by the Aldmoor Harbour Trust"
                + " (AHT) in Paris, France.\n\n"));
  }
}
