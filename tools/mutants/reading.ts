import type { Mutant } from './mutant.ts';

/**
 * Faults of what is read: which scene, which step, which words, and what is said to a publisher’s page. `before` is in its file exactly once, and `seen` is what a reader, editor or publisher would see.
 */
export const READING: Mutant[] = [
  // scene
  {
    file: 'src/lib/scene/scene.ts',
    before: 'progress >= 0.95',
    after: 'progress >= 0.8',
    seen: 'the map leaves for the second shot while the text of the first is being read'
  },
  {
    file: 'src/lib/scene/scene.ts',
    before: "l.kind === 'talk' || l.kind === 'absent' ? 1 : drawn",
    after: "l.kind === 'talk' ? 1 : drawn",
    seen: 'the dotted line to Kyiv grows with the scroll as if somebody travelled it'
  },
  {
    file: 'src/lib/scene/reported-areas.ts',
    before: 'SAME_AREA_KM = 12',
    after: 'SAME_AREA_KM = 4',
    seen: 'one district of the buildup is drawn as two areas'
  },
  {
    file: 'src/lib/scene/day.ts',
    before: '(t - 0.1) / 0.45',
    after: '(t - 0.1) / 0.85',
    seen: 'a step is read to its end before its last day is shown'
  },
  {
    file: 'src/lib/scene/marks.ts',
    before: 'const isNew = site.taken === day',
    after: 'const isNew = site.taken <= day',
    seen: 'a base that was taken weeks ago is still the news of the day'
  },
  {
    file: 'src/lib/scene/classes.ts',
    before: 'languageBreaks = [20, 35, 60]',
    after: 'languageBreaks = [20, 35, 70]',
    seen: 'units with more than 60 % of Russian speakers have the colour of those with less'
  },
  // article
  {
    file: 'src/lib/article/viewport.ts',
    before: 'ADDRESS_BAR_PX = 110',
    after: 'ADDRESS_BAR_PX = 0',
    seen: 'the graphic jumps each time a phone hides its address bar'
  },
  {
    file: 'src/lib/article/address.ts',
    before: 'if (before === id) return;',
    after: 'if (!before && before === id) return;',
    seen: 'a publisher who counts steps counts the same one again and again'
  },
  {
    file: 'src/lib/stage/breakpoints.ts',
    before: 'readingLine: 0.6,',
    after: 'readingLine: 0.2,',
    seen: 'the graphic changes long after the step that tells of it came into sight'
  },
  {
    file: 'src/lib/article/position.ts',
    before: 'SETTLE_MS = 240',
    after: 'SETTLE_MS = 24',
    seen: 'every step that a fling passes is drawn and told'
  },
  {
    file: 'src/lib/article/position.ts',
    before: 'top + progress * (bottom - top) : heading',
    after: 'top : heading',
    seen: 'turning a phone brings the reader back to the beginning of the step'
  },
  {
    file: 'src/lib/article/figure-states.ts',
    before: 'findLast((d)',
    after: 'find((d)',
    seen: 'a figure that fills while its step is read stays as empty as at the beginning'
  },
  {
    file: 'src/lib/article/reader-scene.ts',
    before: 'return step > shownStep ? 1 : 0;',
    after: 'return step > shownStep ? 0 : 1;',
    seen: 'a step that the reader scrolls back into begins with its end undone'
  },
  // embed
  {
    file: 'src/lib/embed/protocol.ts',
    before: 'value === +value && value >= rule[0] && value <= rule[1]',
    after: 'value === +value && value >= rule[0]',
    seen: 'a frame may claim a height of millions of px on a publisher’s page'
  },
  {
    file: 'src/lib/embed/host/host-frame.ts',
    before: 'asked > 11',
    after: 'asked > 999',
    seen: 'a frame may scroll a publisher’s page a thousand times a second'
  },
  {
    file: 'src/lib/embed/host/host-frame.ts',
    before: 'frame.contentWindow === source && (',
    after: '(',
    seen: 'another frame of the page can speak as the story'
  },
  {
    file: 'src/lib/embed/contrast.ts',
    before: 'MIN_CONTRAST = 4.5',
    after: 'MIN_CONTRAST = 3',
    seen: 'a publisher’s accent is too pale to be read'
  },
  {
    file: 'src/lib/embed/guest/resizer-dialects.ts',
    before: 'Math.min(1000, height)',
    after: 'height',
    seen: 'WordPress is told a height that it refuses'
  },
  // content
  {
    file: 'src/lib/content/rows.ts',
    before: "raw.status === 'unverified' && !perColumn",
    after: "raw.status === 'unverified' && perColumn",
    seen: 'rows that nobody has verified are published'
  },
  {
    file: 'src/lib/content/csv.ts',
    before: 'const line = lastLine + 1;',
    after: 'const line = lastLine;',
    seen: 'every fault of a table is reported a line too high'
  },
  {
    file: 'src/lib/content/notes.ts',
    before: 'n: firstNote + i',
    after: 'n: 1 + i',
    seen: 'notes of different steps have the same number'
  },
  // prerender, ui
  {
    file: 'src/lib/prerender/reader-story.ts',
    before: '.filter((e) => estimates.has(e.id))',
    after: '.filter((e) => !estimates.has(e.id))',
    seen: 'the dots have no estimates to choose from'
  },
  {
    file: 'src/lib/prerender/crop-regions.ts',
    before: '[height - fromBottom, height, 1]',
    after: '[0, height, 1]',
    seen: 'a small frame shows the top of a timeline and not the day that is told'
  },
  {
    file: 'src/lib/ui/format.ts',
    before: 'from.slice(0, 7) === to.slice(0, 7)',
    after: 'from.slice(0, 4) === to.slice(0, 4)',
    seen: '27 February to 3 March is printed as 27–3 March'
  },
  {
    file: 'src/lib/ui/measure.ts',
    before: 'return em * sizePx * margin;',
    after: 'return em * sizePx * 0.9;',
    seen: 'lines of text are measured a tenth too narrow and run over their neighbours'
  }
];
