// The data blocks of the page. Those of whole releases are parsed when they are asked for.

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

/** What the reader has chosen: kinds to filter by and to mark, the release that is open, what the filters left over. */
const state = {kinds: new Set(), shown: new Set(KINDS.map(kind => kind.key)), open: -1, results: [], drawn: 0};
const PAGE_TITLE = document.title;
