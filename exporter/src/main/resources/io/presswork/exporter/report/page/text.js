// The text in marked pieces.

/**
 * The text in pieces: at every begin and end of a place a new one, so that facts may overlap as they like. A piece
 * knows the facts it belongs to, the shortest first.
 */
function segments() {
  const text = release.text;
  const places = [];
  for (const each of facts) {
    if (!state.shown.has(each.kind.key)) continue;
    each.places.forEach((place, i) => {
      if (place.end > place.begin) places.push({begin: place.begin, end: place.end, each, i, first: true});
    });
  }
  const bounds = Array.from(new Set(places.flatMap(place => [place.begin, place.end]))).sort((a, b) => a - b);
  places.sort((a, b) => a.begin - b.begin);
  const pieces = [];
  let active = [];
  let next = 0;
  let at = 0;
  for (const bound of bounds.concat(text.length)) {
    if (bound > at) pieces.push(piece(text.slice(at, bound), active));
    at = bound;
    active = active.filter(place => place.end > at);
    while (next < places.length && places[next].begin === at) active.push(places[next++]);
    active.sort((a, b) => (a.end - a.begin) - (b.end - b.begin) || a.each.at - b.each.at);
  }
  return pieces;
}

function piece(words, active) {
  if (!active.length) return document.createTextNode(words);
  const classes = new Set(['m']);
  for (const {each} of active) {
    classes.add(each.kind.key);
    if (each.verdict && each.verdict !== 'right' && each.verdict !== 'open') classes.add(each.verdict);
  }
  const begins = active.some(place => place.first);
  const names = Array.from(new Set(active.map(({each}) => each.kind.key + (each.verdict ? ', ' + VERDICTS[each.verdict] : '')))).join('; ');
  const node = el('mark', {
    class: Array.from(classes).join(' '), tabindex: begins ? 0 : null, role: begins ? 'button' : null,
    'aria-describedby': begins ? 'card' : null, 'aria-label': begins ? words.trim() + ' (' + names + ')' : null,
    'data-facts': active.map(({each}) => each.at).join(' '), 'data-places': active.map(place => place.i).join(' ')}, words);
  for (const place of active) place.first = false;
  return node;
}
