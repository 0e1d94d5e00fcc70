// The card that says what a mark is.

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
