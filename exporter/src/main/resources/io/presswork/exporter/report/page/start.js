// Everything is defined: the page begins.

function start() {
  byId('scale').textContent = overview.counts.map(count => number(count.number) + ' ' + count.name).join(' \u00b7 ');
  byId('kinds').append(...KINDS.map(kind => el('label', {class: kind.key},
    el('input', {type: 'checkbox', value: kind.key, change: event => {
      if (event.target.checked) state.kinds.add(kind.key); else state.kinds.delete(kind.key);
      filter();
    }}), kind.title)));
  const option = ([value, name]) => el('option', {value}, name);
  byId('outcome').append(option(['', 'any']), ...OUTCOMES.map(each => option([each, outcomeName(each)])));
  byId('order').append(...ORDERS.map(option));
  byId('error').append(...ERRORS.map(option));
  byId('error-label').hidden = !reviewed;
  document.body.classList.toggle('reviewed', reviewed);
  const names = new Map();
  for (const entry of index) for (const name of entry.organisations) names.set(name, (names.get(name) || 0) + 1);
  byId('organisations').append(...Array.from(names).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, NAMES_OFFERED)
    .map(([name]) => el('option', {value: name})));
  let waiting = 0;
  // Where a search takes a moment, it waits for the end of a word.
  const soon = () => {
    clearTimeout(waiting);
    if (index.length <= 500) filter();
    else waiting = setTimeout(filter, 160);
  };
  byId('search').addEventListener('input', soon);
  byId('organisation').addEventListener('input', soon);
  byId('outcome').addEventListener('change', filter);
  byId('order').addEventListener('change', filter);
  byId('error').addEventListener('change', () => { filter(); if (state.open >= 0) drawReader(); });
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('clear').addEventListener('click', () => { clear(); filter(); byId('search').focus(); });
  byId('help').addEventListener('click', () => byId('keys').showModal());
  byId('home').addEventListener('click', event => { event.preventDefault(); home(); });
  byId('list').addEventListener('click', event => {
    const link = event.target.closest('.row');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(index[Number(link.dataset.at)]);
  });
  document.addEventListener('mouseover', event => { const mark = markOf(event); if (mark) showCard(mark); else hideCard(); });
  document.addEventListener('focusin', event => { const mark = markOf(event); if (mark) showCard(mark); else hideCard(); });
  document.addEventListener('click', event => {
    const mark = markOf(event);
    if (mark) select(facts[Number(mark.dataset.facts.split(' ')[0])], Number(mark.dataset.places.split(' ')[0]));
  });
  document.addEventListener('scroll', hideCard, true);
  document.addEventListener('keydown', key);
  addEventListener('hashchange', route);
  drawOverview();
  filter();
  route();
}

start();
