// Ways about: addresses and keys.

/** Shows a release, or the overview, and puts it into the address; the browser tells of that later. */
function go(entry) {
  location.hash = entry ? address(entry) : '';
  route();
}

const home = () => go(null);

function route() {
  hideCard();
  const entry = byAddress.get(location.hash);
  if (entry && entry.at !== state.open) open(entry.at);
  else if (!entry && (state.open >= 0 || !byId('reader').hidden)) close();
}

function clear() {
  for (const id of ['search', 'organisation', 'outcome', 'error']) byId(id).value = '';
  state.kinds.clear();
  for (const box of document.querySelectorAll('#kinds input')) box.checked = false;
}

function step(by) {
  const at = state.results.findIndex(entry => entry.at === state.open);
  const to = at < 0 ? (by > 0 ? 0 : -1) : at + by;
  if (to < 0 || to >= state.results.length) return;
  while (to >= state.drawn) drawMore();
  go(state.results[to]);
}

function stepFact(by) {
  const rows = Array.from(document.querySelectorAll('.fact'));
  if (!rows.length) return;
  const at = rows.findIndex(each => each.classList.contains('now'));
  const to = at < 0 ? (by > 0 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length;
  rows[to].click();
  rows[to].scrollIntoView({block: 'nearest'});
}

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('keys').open) return;
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
  if (event.key === 'Escape') {
    if (!byId('card').hidden) hideCard();
    else if (typing) event.target.blur();
    else if (state.open >= 0) home();
    return;
  }
  if (typing) {
    if (event.key === 'Enter' && event.target.id === 'search') {
      filter();
      if (state.results.length) {
        go(state.results[0]);
        byId('pane').focus();
      }
    }
    return;
  }
  const mark = markOf(event);
  if (mark && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); mark.click(); return; }
  const action = {
    '/': () => { if (byId('desk').classList.contains('reading') && innerWidth <= 760) home(); byId('search').focus(); },
    j: () => step(1), k: () => step(-1), n: () => stepFact(1), p: () => stepFact(-1), '?': () => byId('keys').showModal(),
    1: () => toggle('organisation'), 2: () => toggle('city'), 3: () => toggle('award'), 4: () => toggle('quote')}[event.key];
  if (action) { event.preventDefault(); action(); }
}
