// The open release: its head, its marks and its rows.

function open(at) {
  state.open = at;
  release = parse(fullBlocks[at]);
  facts = factsOf(at);
  drawReader();
  byId('overview').hidden = true;
  byId('reader').hidden = false;
  byId('desk').classList.add('reading');
  document.title = (release.headline || release.id) + ' \u2013 ' + PAGE_TITLE;
  byId('pane').scrollTop = 0;
  scrollTo(0, 0);
  markRow();
}

function close() {
  state.open = -1;
  release = null;
  facts = [];
  byId('reader').replaceChildren();
  byId('reader').hidden = true;
  byId('overview').hidden = false;
  byId('desk').classList.remove('reading');
  document.title = PAGE_TITLE;
  markRow();
}

function drawReader() {
  const entry = index[state.open];
  const dateline = release.dateline || {};
  const notes = release.issues.slice();
  if (entry.copyOf !== null) notes.unshift('The same text as ' + entry.copyOf + '.');
  byId('reader').replaceChildren(
    el('button', {type: 'button', class: 'quiet back', click: home}, '\u2190 All releases'),
    el('header', {class: 'reader-head'},
      el('h2', null, release.headline || release.id),
      el('p', {class: 'meta'},
        [dateline.date, dateline.city, release.language, release.id, release.source === release.id ? null : release.source]
          .filter(Boolean).map(word => el('span', null, word))),
      notes.map(note => el('p', {class: 'notes'}, note))),
    el('div', {class: 'legend', role: 'group', 'aria-label': 'Marks'}, KINDS.map(legend)),
    el('div', {class: 'spread'},
      el('div', {class: 'text', id: 'text', lang: release.language}, segments()),
      el('aside', {class: 'facts', id: 'facts', 'aria-label': 'Facts'}, KINDS.map(group))));
}

function legend(kind) {
  const count = facts.filter(each => each.kind === kind).length;
  return el('button', {
    type: 'button', class: kind.key, 'data-kind': kind.key, 'aria-pressed': String(state.shown.has(kind.key)),
    click: () => toggle(kind.key)},
  kind.title, el('b', null, String(count)), el('span', {class: 'm sample ' + kind.key, 'aria-hidden': 'true'}, kind.sample));
}

function toggle(key) {
  if (!release) return;
  if (!state.shown.delete(key)) state.shown.add(key);
  for (const button of document.querySelectorAll('.legend button')) {
    button.setAttribute('aria-pressed', String(state.shown.has(button.dataset.kind)));
  }
  byId('text').replaceChildren(...segments());
}
