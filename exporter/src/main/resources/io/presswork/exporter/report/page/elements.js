// What the page is made of: words of the release JSON, elements and the spelling of numbers.

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
