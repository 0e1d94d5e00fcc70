// The rows beside the text, and the way between rows and words.

function group(kind) {
  const error = byId('error').value;
  const members = facts.filter(each => each.kind === kind && (!error || (error === 'any'
    ? ['missed', 'wrong', 'partly'].includes(each.verdict) : each.verdict === error)));
  if (!members.length) return null;
  return el('section', {class: kind.key}, el('h3', null, kind.title), el('ul', null, members.map(each => el('li', null, factRow(each)))));
}

function factRow(each) {
  const {fact, kind} = each;
  const missed = each.verdict === 'missed';
  const places = each.places.length;
  const more = [];
  if (!missed && kind.key === 'organisation' && fact.aliases.length) more.push('also ' + fact.aliases.join(', '));
  if (!missed && kind.key === 'city') more.push([fact.region, fact.country].filter(Boolean).join(', '));
  if (!missed && kind.key === 'award') {
    more.push([fact.recipient || 'recipient not named', fact.category].filter(Boolean).join(' \u00b7 '));
    more.push([fact.granter, fact.event, fact.year].filter(Boolean).join(' \u00b7 '));
  }
  if (!missed && kind.key === 'quote') more.push([fact.speaker || 'speaker not named', fact.title, fact.organisation].filter(Boolean).join(', '));
  if (each.note) more.push(each.note);
  if (kind.key !== 'award' && kind.key !== 'quote' && places > 1) more.push('named ' + places + ' times');
  if (missed && !places) more.push('its words are not in the text as they are labelled');
  const rule = ruleOf(each, null);
  return el('button', {type: 'button', class: 'fact ' + kind.key, 'data-fact': each.at, click: () => select(each)},
    each.verdict && each.verdict !== 'right' ? el('span', {class: 'pill ' + each.verdict}, VERDICTS[each.verdict]) : '',
    kind.key === 'award' && !missed ? el('span', {class: 'pill ' + fact.outcome}, outcomeName(fact.outcome) + (fact.count > 1 ? ' \u00d7' + fact.count : '')) : '',
    el('span', {class: kind.key === 'quote' ? 'said' : 'what'}, kind.key === 'quote' ? '\u201c' + titleOf(each) + '\u201d' : titleOf(each)),
    more.filter(Boolean).map(line => el('span', {class: 'more'}, line)),
    rule ? el('span', {class: 'more rule'}, rule, fact.confidence === undefined ? '' : trust(fact.confidence)) : '');
}

const trust = confidence => el('span', {class: 'trust'}, '\u00a0\u00b7 ' + confidence.toFixed(2), el('i', {'aria-hidden': 'true', part: percent(confidence)}));

const marksOf = (each, place) => Array.from(document.querySelectorAll('#text mark')).filter(mark => {
  const at = mark.dataset.facts.split(' ').indexOf(String(each.at));
  return at >= 0 && (place === null || mark.dataset.places.split(' ')[at] === String(place));
});

/** Shows a fact's row and words; again, its next place. */
function select(each, place) {
  for (const node of document.querySelectorAll('.now')) node.classList.remove('now');
  const line = document.querySelector('.fact[data-fact="' + each.at + '"]');
  if (line) line.classList.add('now');
  if (!state.shown.has(each.kind.key)) toggle(each.kind.key);
  byId('text').className = 'text now-' + each.kind.key;
  if (place === undefined) {
    place = each.next;
    each.next = each.places.length ? (each.next + 1) % each.places.length : 0;
    const marks = marksOf(each, each.kind.key === 'quote' ? null : place);
    for (const mark of marks) mark.classList.add('now');
    if (marks.length) marks[0].scrollIntoView({block: 'center'});
  } else {
    for (const mark of marksOf(each, each.kind.key === 'quote' ? null : place)) mark.classList.add('now');
    if (line) line.scrollIntoView({block: 'nearest'});
  }
}
