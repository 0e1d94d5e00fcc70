#!/usr/bin/env python3
"""Renames the people and organisations of labelled releases, in text and labels alike, to invented ones of the same shape.

usage: rename_check.py GOLD_DIR OUT_DIR [--seed N]

Whoever recognises a name by knowing it fails on the renamed texts; whoever reads the words around it does not notice.
Kept: heads and everyday words (University, Inc., Council, of), places, numbers, punctuation, setting in capitals, web
addresses' shape. Replaced, consistently within a release: all other words of an organisation's name, given names and
surnames; acronyms are made again from the new words. The same seed gives the same names, on any machine.
"""
import argparse, hashlib, json, pathlib, random, re

LISTS = pathlib.Path(__file__).resolve().parent.parent / "extractor/src/main/resources/io/presswork/extractor"

FEMALE = """Ines Marta Yewande Siobhan Noor Ludmila Akosua Priyanka Solveig Catarina Mei Thandiwe Ophelia Zeynep Rosalind Ximena
Ayaan Beatrix Eluned Hinemoa Malika Orla Petra Ragnhild Sunniva Tirzah Wanjiru Ghislaine Saoirse Anneliese""".split()
MALE = """Tobias Okechukwu Hamish Lorenzo Rajan Ewan Kwame Stellan Baptiste Dov Faisal Idris Jarek Ketut Lachlan Mateo Nkosana
Osric Pradeep Quentin Ruaridh Sipho Tariq Ulrich Vikram Wystan Yusuf Zoltan Cormac Anselm""".split()
SURNAMES = """Okafor Tarnley Brightwell Quessenberry Adeyemi-Shaw Vantongeren Holloway Mbatha Lindqvist Pereira Rao Castellanos
Wetherby Ngata Dupuis Krawczyk Yildiz Thorne Ashdown Ferreira Gallowhill Ibarra Jansma Kettering Laskaris Marchetti Norrington
Obuya Penhaligon Rautio Szalai Trevanion Umarov Verhoeven Winterbourne Xanthos Yarrow Zielonka Abernethy Birchall Corrigan
Dunmore Eastwick Farquhar Grimsdale Hathersage Inverarity Jellicoe Kinnaird Loxley""".split()
ROOTS = """Vell Tarn Brix Quor Hald Mirr Ostr Pell Skan Dray Fenn Gorm Jass Kelv Lorn Nurr Orvi Prax Rusk Sorv Thall Umbr Vord
Wyst Yarl Zeph Calder Elm Harrow Larch Sable Cinder Marl Thistle Quill Ember Rook Sedge""".split()
ENDS = "a o en is ex ia ana wick ton mere well stone gate ford ix um ora ent ol ane".split()
SMALL = set("of the and for de la du des et y e & in at on to a an by der die das von van do da di del".split())


def listed(name):
    return [l.split("\t") for l in (LISTS / name).read_text(encoding="utf8").splitlines() if l and not l.startswith("#")]


def words_of(name):
    return {w for row in listed(name) for w in row[0].split()}


GIVEN = {row[0]: row[1] for row in listed("gazetteer/people/given-names.tsv")}
KEPT = {w.lower().strip(".,") for f in ("heads.txt", "legal-forms.txt") for w in words_of("gazetteer/organisations/" + f)}
KEPT |= {w.lower() for row in listed("organisation/words.tsv") for form in row[1].split("|") for w in form.split()}
KEPT |= {w.lower() for f in ("countries.tsv", "regions.tsv") for row in listed("gazetteer/places/" + f) for n in [row[0], *row[1].split("|")]
         for w in n.split()}
KEPT |= {row[0].lower() for row in listed("gazetteer/places/cities.tsv") if row[4] in "12"}
KEPT |= {w.lower() for w in words_of("gazetteer/people/titles.txt")}


def small_words(text):
    """The words that a text has in small letters, web addresses aside."""
    return set(re.findall(r"(?<![.\w@/])[a-z][\w’'-]*(?![\w@/.])", text))


class Renaming:
    """New words for the old ones of one release."""

    def __init__(self, gold, text, everyday, seed):
        self.random = random.Random(hashlib.sha256(f"{seed}/{gold['id']}".encode()).digest())
        self.small = everyday | small_words(text)
        self.place = {w.lower() for c in gold["cities"] for w in c["name"].split()}
        self.place |= {w.lower() for p in gold.get("not_city_places", []) for w in p.split()}
        self.new = {}  # an old word or phrase -> its new form
        self.used = set()
        for quote in gold["quotes"]:
            self.person(quote.get("speaker"))
        for award in gold["awards"]:
            self.person(award.get("recipient"))
        groups = [[o["name"], *o.get("aliases", [])] for o in gold["organisations"] if not o.get("doubtful")]
        for forms in groups:
            for form in sorted(forms, key=len, reverse=True):
                self.organisation(form)
        for forms in groups:
            for form in forms:
                self.acronym(form, forms)
        self.patterns = None

    def fresh(self, make):
        for _ in range(500):
            name = make()
            if name.lower() not in self.used:
                break
        self.used.add(name.lower())
        return name

    def root(self):
        return self.random.choice(ROOTS) + self.random.choice(ENDS)

    def person(self, name):
        parts = re.findall(r"[A-Z][\w’'-]*\w", name or "")
        if not 2 <= len(parts) <= 4 or parts[0] not in GIVEN or len((name or "").split()) > 5:
            return
        if any(p.lower() in KEPT and p not in GIVEN for p in parts[1:]):
            return
        for i, part in enumerate(parts):
            if part in self.new or part.lower() in self.place:
                continue
            if i == len(parts) - 1:
                self.new[part] = self.fresh(lambda: self.random.choice(SURNAMES))
            elif part in GIVEN:
                pool = MALE if GIVEN[part] == "m" else FEMALE if GIVEN[part] == "f" else MALE + FEMALE
                self.new[part] = self.fresh(lambda: self.random.choice(pool))

    def is_kept(self, word):
        low = word.lower().strip(".,")
        return low in SMALL or low in KEPT or low in self.place or low in self.small or low.rstrip("s") in KEPT or not re.search(r"[A-Za-z]{2}", word)

    def organisation(self, form):
        words = re.findall(r"[^\W_][\w’.+-]*\w|\w", form)
        if len(words) == 1 and not form.isupper() and form.lower() in KEPT | self.small:
            # A name that is also a word: new wherever it has its capitals, if the labels know it as one word.
            if form.lower() not in KEPT and form[0].isupper():
                self.new.setdefault(form, self.fresh(self.root))
            return
        for word in words:
            bare = re.sub(r"[’']s$", "", word)
            if self.is_kept(bare) or bare in self.new or not bare[0].isupper() and not re.search(r"[A-Z]", bare):
                continue
            if bare.isupper() and len(bare) <= 6:
                continue  # an acronym: see there
            self.new[bare] = self.shaped(bare)

    def shaped(self, word):
        """An invented word with the old one's capitals: CloudTarn for HarbourWorks."""
        if "-" in word or "." in word:
            return "".join(p if p in "-." or not p[:1].isupper() or len(p) < 2 or p.lower() in KEPT else self.new.get(p) or self.shaped(p)
                           for p in re.split(r"([-.])", word))
        if word.isupper():
            return self.fresh(self.root).upper()
        humps = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", word)
        if len(humps) > 1:
            name = "".join(h if h.isupper() and len(h) < 3 else (self.root() if h[0].isupper() else self.root().lower()) for h in humps)
            return name if name != word else name + "a"
        return self.fresh(self.root)

    def acronym(self, form, forms):
        if not re.fullmatch(r"[A-Z][A-Z0-9&.]{1,6}", form) or form in self.new or form.lower() in self.place:
            return
        for other in forms:
            words = [w for w in re.findall(r"[\w’-]+", other)]
            for skip in (SMALL, set()):
                letters = [(w[0].upper(), self.new.get(w, w)[0].upper()) for w in words if w.lower() not in skip]
                if len(words) > 1 and "".join(l for l, _ in letters) == form:
                    self.new[form] = "".join(n for _, n in letters)
                    return
        made = self.fresh(lambda: "".join(c if not c.isalpha() else self.random.choice("BCDFGHJKLMNPQRSTVWXZ" + "AEIOU") for c in form))
        self.new[form] = made

    def prepare(self):
        table = dict(self.new)
        for old, new in self.new.items():
            if len(old) > 3:
                table.setdefault(old.upper(), new.upper())
        # In web addresses names run together in small letters.
        self.loose = {o.lower(): n.lower() for o, n in self.new.items() if len(o) > 4 and o.lower() not in self.small}
        self.table = table
        alternatives = "|".join(re.escape(o) for o in sorted(table, key=len, reverse=True))
        self.patterns = re.compile(rf"(?<![A-Za-z0-9])(?:{alternatives})(?![A-Za-z0-9])") if table else None
        loose = "|".join(re.escape(o) for o in sorted(self.loose, key=len, reverse=True))
        self.address = re.compile(loose) if loose else None

    def apply(self, text):
        if not self.patterns:
            return text
        text = self.patterns.sub(lambda m: self.table[m.group()], text)
        if self.address:
            text = re.sub(r"\S*(?:www\.|https?:|@|\.com|\.org|\.net|\.io)\S*",
                          lambda m: self.address.sub(lambda n: self.loose[n.group()], m.group()), text)
        return text

    def walk(self, value):
        if isinstance(value, str):
            return self.apply(value)
        if isinstance(value, list):
            return [self.walk(v) for v in value]
        if isinstance(value, dict):
            return {k: v if k in ("id", "source", "query", "outcome", "recipient_outcome") else self.walk(v) for k, v in value.items()}
        return value


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    o = parser.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    renamed = 0
    everyday = set().union(*(small_words(f.read_text(encoding="utf8")) for f in o.gold.glob("*.txt")))
    for file in sorted(o.gold.glob("*.json")):
        text = file.with_suffix(".txt").read_text(encoding="utf8")
        gold = json.loads(file.read_text(encoding="utf8"))
        renaming = Renaming(gold, text, everyday, o.seed)
        renaming.prepare()
        renamed += len(renaming.new)
        (o.out / (file.stem + ".txt")).write_text(renaming.apply(text), encoding="utf8")
        (o.out / file.name).write_text(json.dumps(renaming.walk(gold), ensure_ascii=False, indent=1), encoding="utf8")
    print(f"renamed {renamed} words of {len(list(o.gold.glob('*.json')))} releases")


if __name__ == "__main__":
    main()
