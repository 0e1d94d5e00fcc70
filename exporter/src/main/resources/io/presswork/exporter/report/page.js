
'use strict';
// The report's script. Everything shown is made of text nodes: no string of a release is ever read as markup.
(() => {
  const KINDS = [
    {key: 'organisation', many: 'organisations', title: 'Organisations', sample: 'name'},
    {key: 'city', many: 'cities', title: 'Cities', sample: 'place'},
    {key: 'award', many: 'awards', title: 'Awards', sample: 'sentence'},
    {key: 'quote', many: 'quotes', title: 'Quotes', sample: 'words'}];
  const OUTCOMES = ['won', 'honoured', 'nominated', 'shortlisted', 'finalist', 'runner_up'];
  const ERRORS = [
    ['', 'any'], ['any', 'with errors'], ['missed', 'missed'], ['wrong', 'false alarms'], ['partly', 'partly right']];
  const VERDICTS = {wrong: 'false alarm', partly: 'partly right', missed: 'missed', open: 'not scored', right: 'right'};
  const ORDERS = [
    ['given', 'as read'], ['newest', 'newest first'], ['facts', 'most facts'], ['awards', 'most awards'], ['headline', 'headline']];
  const CHUNK = 60;
  const NAMES_OFFERED = 400;

  const byId = id => document.getElementById(id);
  const blocks = name => Array.from(document.querySelectorAll('script.' + name));
  const parse = block => JSON.parse(block.textContent);

  /** An element with attributes (functions become listeners, on 'click' and so on) and children. */
  function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (typeof value === 'function') node.addEventListener(name, value);
      else if (name === 'part') node.style.setProperty('--part', value);
      else node.setAttribute(name, value === true ? '' : String(value));
    }
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined && child !== '') node.append(child);
    }
    return node;
  }

  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const counted = (value, one, many) => number(value) + ' ' + (value === 1 ? one : many);
  const percent = share => Math.round(share * 1000) / 10 + '%';
  const outcomeName = outcome => outcome.replace('_', '-');

  const fullBlocks = blocks('r');
  const reviewBlocks = blocks('v');
  const reviewed = reviewBlocks.length > 0;
  const overview = parse(blocks('o')[0]);
  const index = blocks('i').map((block, at) => {
    const entry = parse(block);
    entry.at = at;
    entry.total = entry.counts.reduce((sum, count) => sum + count, 0);
    return entry;
  });

  // --- Searching and filtering ---------------------------------------------------------------------------------

  const haystacks = [];

  /** Everything of a release that a search looks at, in small letters; made when it is first needed. */
  function haystack(entry) {
    if (haystacks[entry.at] === undefined) {
      const release = parse(fullBlocks[entry.at]);
      const words = [release.id, release.headline, release.source, release.text];
      for (const organisation of release.organisations) words.push(organisation.name, ...organisation.aliases);
      for (const city of release.cities) words.push(city.name, city.region, city.country);
      for (const award of release.awards) words.push(award.name, award.category, award.recipient, award.granter, award.event);
      for (const quote of release.quotes) words.push(quote.speaker, quote.title, quote.organisation);
      haystacks[entry.at] = words.filter(Boolean).join('\n').toLowerCase().replace(/\s+/g, ' ');
    }
    return haystacks[entry.at];
  }

  const state = {kinds: new Set(), shown: new Set(KINDS.map(kind => kind.key)), open: -1, results: [], drawn: 0};

  function errorsOf(entry, type) {
    if (!entry.errors) return 0;
    const types = type === 'any' ? ['missed', 'wrong', 'partly'] : [type];
    let sum = 0;
    KINDS.forEach((kind, k) => {
      if (state.kinds.size && !state.kinds.has(kind.key)) return;
      for (const each of types) sum += entry.errors[each][k];
    });
    return sum;
  }

  function matcher() {
    const words = byId('search').value.trim().toLowerCase().replace(/\s+/g, ' ');
    const name = byId('organisation').value.trim().toLowerCase();
    const names = formsOf('organisation', name);
    const phrases = formsOf('words', words) || [words];
    const outcome = byId('outcome').value;
    const error = byId('error').value;
    return entry =>
      KINDS.every((kind, k) => error || !state.kinds.has(kind.key) || entry.counts[k] > 0)
      && (!outcome || entry.outcomes.includes(outcome))
      && (!error || errorsOf(entry, error) > 0)
      && (!name || entry.organisations.some(each => names ? names.includes(each.toLowerCase()) : each.toLowerCase().includes(name)))
      && (!words || phrases.some(phrase => haystack(entry).includes(phrase)));
  }

  /** Every form, in small letters, of what a bar stands for, so that as much is found as the bar counts. */
  function formsOf(target, name) {
    for (const each of overview.charts) {
      if (each.target !== target) continue;
      const bar = each.bars.find(candidate => candidate.name.toLowerCase() === name);
      if (bar) return [bar.name, ...bar.also].map(form => form.toLowerCase());
    }
    return null;
  }

  const COMPARE = {
    given: (a, b) => a.at - b.at,
    newest: (a, b) => (b.date || '').localeCompare(a.date || '') || a.at - b.at,
    facts: (a, b) => b.total - a.total || a.at - b.at,
    awards: (a, b) => b.counts[2] - a.counts[2] || a.at - b.at,
    headline: (a, b) => (a.headline || a.id).localeCompare(b.headline || b.id) || a.at - b.at};

  function filter() {
    state.results = index.filter(matcher()).sort(COMPARE[byId('order').value]);
    const filtered = Boolean(
      byId('search').value.trim() || byId('organisation').value.trim() || byId('outcome').value || byId('error').value
      || state.kinds.size);
    byId('clear').hidden = !filtered;
    byId('found').textContent = filtered
      ? number(state.results.length) + ' of ' + counted(index.length, 'release', 'releases')
      : counted(index.length, 'release', 'releases');
    const list = byId('list');
    list.replaceChildren();
    list.scrollTop = 0;
    state.drawn = 0;
    if (!state.results.length) list.append(el('li', {class: 'empty'}, 'No release fits these filters.'));
    drawMore();
  }

  // --- The list ------------------------------------------------------------------------------------------------

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

  // --- The overview --------------------------------------------------------------------------------------------

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
    else byId('search').value = name;
    filter();
    byId('finder').scrollIntoView({block: 'start'});
    const first = document.querySelector('.row');
    if (first) first.focus({preventScroll: true});
  }

  // --- One release ---------------------------------------------------------------------------------------------

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

  // --- The card ------------------------------------------------------------------------------------------------

  function showCard(mark) {
    const card = byId('card');
    const ats = mark.dataset.facts.split(' ').map(Number);
    const places = mark.dataset.places.split(' ').map(Number);
    card.replaceChildren(...ats.slice(0, 4).map((at, i) => {
      const each = facts[at];
      const mention = each.places[places[i]];
      const rule = ruleOf(each, mention);
      const fields = fieldsOf(each, mention);
      if (each.note) fields.unshift([VERDICTS[each.verdict] || 'labels', each.note]);
      else if (each.verdict && each.verdict !== 'right') fields.unshift(['labels', VERDICTS[each.verdict]]);
      const title = titleOf(each);
      return el('section', {class: each.kind.key},
        el('h4', null, el('span', null, each.kind.key), title.length > 160 ? title.slice(0, 160).trimEnd() + ' \u2026' : title),
        el('dl', null,
          fields.map(([name, value]) => [el('dt', null, name), el('dd', null, String(value))]),
          rule ? [el('dt', null, 'rule'), el('dd', null, el('code', null, rule))] : '',
          each.fact.confidence === undefined ? '' : [el('dt', null, 'confidence'), el('dd', null, each.fact.confidence.toFixed(2))]));
    }));
    card.hidden = false;
    const box = mark.getClientRects()[0];
    const size = card.getBoundingClientRect();
    const left = Math.max(12, Math.min(box.left, innerWidth - size.width - 12));
    const below = box.bottom + 8;
    const top = below + size.height > innerHeight - 8 && box.top - size.height - 8 > 0 ? box.top - size.height - 8 : below;
    card.style.left = left + 'px';
    card.style.top = top + 'px';
  }

  const hideCard = () => { byId('card').hidden = true; };
  const markOf = event => event.target instanceof Element ? event.target.closest('#text mark') : null;

  // --- Ways about ----------------------------------------------------------------------------------------------

  const PAGE_TITLE = document.title;

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
})();
