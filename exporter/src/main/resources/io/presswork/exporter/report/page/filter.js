// Searching and filtering.

/** What "city:", "speaker:" and so on before the words of a search look at. */
const FIELDS = {
  organisation: release => release.organisations.flatMap(organisation => [organisation.name, ...organisation.aliases]),
  city: release => release.cities.map(city => city.name),
  award: release => release.awards.flatMap(award => [award.name, award.event]),
  recipient: release => release.awards.map(award => award.recipient),
  speaker: release => release.quotes.map(quote => quote.speaker)};

const small = words => words.toLowerCase().replace(/\s+/g, ' ');
const haystacks = [];

/** Everything of a release that a search looks at, in small letters; made when it is first needed. */
function haystack(entry) {
  if (haystacks[entry.at] === undefined) {
    const release = parse(fullBlocks[entry.at]);
    const words = [release.id, release.headline, release.source, release.text];
    for (const city of release.cities) words.push(city.region, city.country);
    for (const award of release.awards) words.push(award.category, award.granter);
    for (const quote of release.quotes) words.push(quote.title, quote.organisation);
    const fields = {};
    for (const [field, read] of Object.entries(FIELDS)) {
      fields[field] = Array.from(new Set(read(release).filter(Boolean))).map(small);
      words.push(...fields[field]);
    }
    fields.all = [small(words.filter(Boolean).join('\n'))];
    haystacks[entry.at] = fields;
  }
  return haystacks[entry.at];
}

/** The field and the words of a search. */
function query() {
  const words = small(byId('search').value.trim());
  const colon = words.indexOf(':');
  const field = words.slice(0, Math.max(colon, 0));
  return Object.hasOwn(FIELDS, field) ? {field, words: words.slice(colon + 1).trim()} : {field: 'all', words};
}

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
  const {field, words} = query();
  const name = byId('organisation').value.trim().toLowerCase();
  const names = formsOf('organisation', name);
  const forms = formsOf(field, words);
  const isSought = each => (forms ? forms.some(form => (field === 'award' ? each.includes(form) : each === form)) : each.includes(words));
  const outcome = byId('outcome').value;
  const error = byId('error').value;
  return entry =>
    KINDS.every((kind, k) => error || !state.kinds.has(kind.key) || entry.counts[k] > 0)
    && (!outcome || entry.outcomes.includes(outcome))
    && (!error || errorsOf(entry, error) > 0)
    && (!name || entry.organisations.some(each => names ? names.includes(each.toLowerCase()) : each.toLowerCase().includes(name)))
    && (!words || haystack(entry)[field].some(isSought));
}

/** Every form, in small letters, of what a bar stands for, so that as much is found as the bar counts. */
function formsOf(target, name) {
  for (const each of overview.charts) {
    if (each.target !== target) continue;
    const bar = each.bars.find(candidate => small(candidate.name) === name);
    if (bar) return [bar.name, ...bar.also].map(small);
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
