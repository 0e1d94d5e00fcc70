// The list of releases.

const sentinel = el('li', {'aria-hidden': 'true'});
const watcher = new IntersectionObserver(seen => { if (seen.some(each => each.isIntersecting)) drawMore(); }, {rootMargin: '600px'});

/** Rows are made as they are scrolled to: five thousand at once would take a second. */
function drawMore() {
  const list = byId('list');
  watcher.unobserve(sentinel);
  sentinel.remove();
  const end = Math.min(state.drawn + CHUNK, state.results.length);
  for (; state.drawn < end; state.drawn++) list.append(row(state.results[state.drawn]));
  if (state.drawn < state.results.length) {
    list.append(sentinel);
    watcher.observe(sentinel);
  }
}

/** Half a surrogate pair, which no address can hold, gives way to U+FFFD; a string is walked by whole characters. */
const address = entry => '#/' + encodeURIComponent(
  Array.from(entry.id, sign => (sign >= '\ud800' && sign <= '\udfff' && sign.length === 1 ? '\ufffd' : sign)).join(''));
const byAddress = new Map(index.map(entry => [address(entry), entry]));

function row(entry) {
  const errors = reviewed ? errorsOf(entry, 'any') : 0;
  return el('li', null,
    el('a', {class: 'row', href: address(entry), 'data-at': entry.at, 'aria-current': entry.at === state.open ? 'true' : null},
      el('h3', null, entry.headline || entry.id),
      el('p', null,
        [entry.date, entry.city].filter(Boolean).map(word => el('span', null, word)),
        KINDS.map((kind, k) => entry.counts[k]
          ? el('span', {class: 'dot ' + kind.key, title: kind.title}, String(entry.counts[k]), el('span', {class: 'hidden'}, ' ' + kind.many)) : null),
        errors ? el('span', {class: 'bad'}, counted(errors, 'error', 'errors')) : null,
        entry.copyOf !== null ? el('span', null, 'copy') : null)));
}

function markRow() {
  for (const each of document.querySelectorAll('.row[aria-current]')) each.removeAttribute('aria-current');
  const current = document.querySelector('.row[data-at="' + state.open + '"]');
  if (current) {
    current.setAttribute('aria-current', 'true');
    const list = byId('list').getBoundingClientRect();
    const box = current.getBoundingClientRect();
    if (box.top < list.top || box.bottom > list.bottom) current.scrollIntoView({block: 'nearest'});
  }
}
