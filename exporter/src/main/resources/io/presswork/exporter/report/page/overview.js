// What stands above the releases.

function drawOverview() {
  const charts = overview.charts.filter(each => each.bars.length);
  byId('overview').replaceChildren(
    el('h2', null, reviewed ? 'Against the hand labels' : 'At a glance'),
    el('dl', {class: 'counts'}, overview.counts.map(count => el('div', null, el('dt', null, count.name), el('dd', null, number(count.number))))),
    overview.measures.length ? scores() : '',
    charts.length ? el('details', {class: 'more-charts', open: innerWidth > 760}, el('summary', null, 'Charts'), el('div', {class: 'charts'}, charts.map(chart))) : '',
    el('p', {class: 'overview-note'}, reviewed
      ? 'Strict scores: the same words. A false alarm is a fact that the labels do not have; a missed one stands in the labels alone.'
      : 'Choose a release to read it with its facts marked, or a bar to see the releases behind it.'));
}

function chart(each) {
  const most = Math.max(...each.bars.map(bar => bar.number), 1);
  return el('section', {class: 'chart'}, el('h3', null, each.title),
    el('ul', null, each.bars.map(bar => el('li', null,
      el('button', {type: 'button', class: 'bar ' + (each.target === 'outcome' ? bar.name : ''), click: () => narrow(each.target, bar.name)},
        el('span', {class: 'name', title: bar.name}, each.target === 'outcome' ? outcomeName(bar.name) : bar.name, bar.note ? el('small', null, bar.note) : ''),
        el('span', {class: 'number'}, number(bar.number)),
        el('span', {class: 'line', 'aria-hidden': 'true'}, el('i', {part: percent(bar.number / most)})))))));
}

function scores() {
  const ratio = value => value.toFixed(3).replace(/^0/, '');
  return el('table', {class: 'scores'},
    el('thead', null, el('tr', null, ['measure', 'precision', 'recall', 'F1', 'right', 'false alarms', 'missed'].map(word => el('th', {scope: 'col'}, word)))),
    el('tbody', null, overview.measures.map(each => el('tr', null,
      el('th', {scope: 'row'}, each.measure), el('td', null, ratio(each.precision)), el('td', null, ratio(each.recall)),
      el('td', {class: 'f1'}, ratio(each.f1)), el('td', null, number(each.right)), el('td', null, number(each.wrong)), el('td', null, number(each.missed))))));
}

/** What a bar leads to: the releases behind it. */
function narrow(target, name) {
  clear();
  if (target === 'outcome') byId('outcome').value = name;
  else if (target === 'organisation') byId('organisation').value = name;
  else byId('search').value = target + ':' + name;
  filter();
  byId('finder').scrollIntoView({block: 'start'});
  const first = document.querySelector('.row');
  if (first) first.focus({preventScroll: true});
}
