// The facts of the open release, and what there is to say of each.

let release = null;
let facts = [];

function factsOf(at) {
  const review = reviewed ? parse(reviewBlocks[at]) : {facts: [], missed: []};
  const judged = new Map(review.facts.map(each => [each.kind + each.index, each]));
  const found = [];
  for (const kind of KINDS) {
    release[kind.many].forEach((fact, i) => {
      const judgement = judged.get(kind.key + i);
      found.push({
        kind, fact, places: fact.mentions || fact.parts || [fact.evidence],
        verdict: judgement ? judgement.verdict : null, note: judgement ? judgement.note : null});
    });
    for (const missed of review.missed.filter(each => each.kind === kind.key)) {
      found.push({kind, fact: missed, places: missed.places, verdict: 'missed', note: missed.nearest ? 'nearest: ' + missed.nearest : null});
    }
  }
  found.forEach((fact, i) => { fact.at = i; fact.next = 0; });
  return found;
}

function titleOf(each) {
  const {fact, kind} = each;
  if (each.verdict === 'missed') return fact.text;
  if (kind.key === 'quote') return fact.text;
  return fact.name;
}

/** The fields of a fact that are known, as pairs of name and value. */
function fieldsOf(each, mention) {
  const {fact, kind} = each;
  if (each.verdict === 'missed') return [];
  const fields = {
    organisation: () => [['also', fact.aliases.join('; ')]],
    city: () => [['region', fact.region], ['country', fact.country]],
    award: () => [
      ['outcome', outcomeName(fact.outcome)], ['category', fact.category], ['recipient', fact.recipient],
      ['count', fact.count > 1 ? String(fact.count) : null], ['granter', fact.granter], ['event', fact.event], ['year', fact.year]],
    quote: () => [
      ['kind', fact.kind], ['speaker', fact.speaker], ['named as', fact.speakerMention], ['title', fact.title],
      ['organisation', fact.organisation], ['cue', fact.cue]]}[kind.key]();
  if (mention && mention.section) fields.push(['section', mention.section]);
  return fields.filter(field => field[1] !== null && field[1] !== undefined && field[1] !== '');
}

const ruleOf = (each, mention) => each.fact.rule || (mention && mention.rule) || (each.places[0] && each.places[0].rule) || null;
