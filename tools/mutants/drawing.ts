import type { Mutant } from './mutant.ts';

/**
 * Faults of what is drawn: map, labels, figures and timeline. `before` is in its file exactly once, and `seen` is what a reader, editor or publisher would see.
 */
export const DRAWING: Mutant[] = [
  // stage
  {
    file: 'src/lib/stage/breakpoints.ts',
    before: 'minWidth: 389, minHeight: 797',
    after: 'minWidth: 389, minHeight: 527',
    seen: 'low phones get names and figures that were placed for high ones'
  },
  {
    file: 'src/lib/stage/scale-bar.ts',
    before: 'const px = roundTo1(km * k);',
    after: 'const px = roundTo1(km * k * 1.1);',
    seen: 'the scale bar is a tenth too long for its number'
  },
  {
    file: 'src/lib/stage/legend.ts',
    before: 'shot === scene.shot && ',
    after: '',
    seen: 'the legend explains areas that the second shot does not show'
  },
  {
    file: 'src/lib/stage/panel.ts',
    before: '(free.bottom - free.top) * 0.68',
    after: '(free.bottom - free.top) * 0.98',
    seen: 'on a phone a figure leaves no map above it'
  },
  // map
  {
    file: 'src/lib/stage/camera.ts',
    before: 'way.duration * 0.55',
    after: 'way.duration * 1.4',
    seen: 'every flight of the camera takes the longest time'
  },
  {
    file: 'src/lib/stage/camera.ts',
    before: 'const k = Math.min((right',
    after: 'const k = Math.max((right',
    seen: 'places of a shot are cut off by the edge of the screen'
  },
  {
    file: 'src/lib/map/MapLabels.svelte',
    before: 'LABEL_STYLES.line.leading}',
    after: 'LABEL_STYLES.line.leading + 4}',
    seen: 'subtitles are drawn 4 px below the room that the layout reserved'
  },
  {
    file: 'src/lib/map/labels/place-labels.ts',
    before: '{ normal: 4, required: 2.6, area: 2 }',
    after: '{ normal: -4, required: -4, area: -4 }',
    seen: 'a name stands nearer to another symbol than to its own'
  },
  {
    file: 'src/lib/map/labels/nudge.ts',
    before: 'MAX_NUDGE_PX = 12',
    after: 'MAX_NUDGE_PX = 60',
    seen: 'a name at the edge is pushed so far that it names another place'
  },
  {
    file: 'src/lib/map/displacement.ts',
    before: 'MIN_DISTANCE_PX = 13',
    after: 'MIN_DISTANCE_PX = 3',
    seen: 'bases hide one another'
  },
  {
    file: 'src/lib/stage/compose.ts',
    before: 'disputedInView && scene.contested',
    after: 'disputedInView',
    seen: 'the note on the hatch stands beside maps without a hatch'
  },
  // geo
  {
    file: 'src/lib/geo/great-circle.ts',
    before: 'POINT_DISTANCE_KM = 100',
    after: 'POINT_DISTANCE_KM = 100_000',
    seen: 'a flight is drawn as a straight line on the map instead of the shortest way'
  },
  { file: 'src/lib/geo/topology.ts', before: 'a !== b && keep(', after: 'keep(', seen: 'coasts are drawn as borders' },
  // figures
  {
    file: 'src/lib/figures/vote/unit-marks.ts',
    before: 'h${p(side / 2)}v${p(side)}h${p(-side / 2)}z',
    after: 'h${p(side)}v${p(side)}h${p(-side)}z',
    seen: 'abstentions are drawn as votes in favour'
  },
  {
    file: 'src/lib/figures/estimates/interval-mark.ts',
    before: 'openBars(low, 1, narrow)',
    after: 'openBars(low, -1, narrow)',
    seen: 'more than 30,000 is drawn as up to 30,000'
  },
  {
    file: 'src/lib/figures/estimates/interval-mark.ts',
    before: 'domain([0, max])',
    after: 'domain([max / 4, max])',
    seen: 'lengths of estimates are compared on an axis that does not begin at zero'
  },
  {
    file: 'src/lib/figures/matrix/select.ts',
    before: "both.every((a) => a === 'yes')) return",
    after: "both.some((a) => a === 'yes')) return",
    seen: 'an issue on which one side alone says yes counts as agreed'
  },
  {
    file: 'src/lib/figures/clocks/layout.ts',
    before: '24 - (offset - first)',
    after: '24 + (offset - first)',
    seen: 'midnight comes to Moscow after Paris'
  },
  // timeline
  {
    file: 'src/lib/figures/timeline/lane-labels.ts',
    before: 'MAX_COST = 6',
    after: 'MAX_COST = 60',
    seen: 'labels of a crowded week stand over the symbols of other events'
  },
  {
    file: 'src/lib/figures/timeline/select.ts',
    before: 'state.progress - MOVE_FROM) / MOVE_FOR',
    after: 'state.progress) / MOVE_FOR',
    seen: 'the timeline runs ahead of the days of the map'
  },
  {
    file: 'src/lib/timeline/date-rail/steps.ts',
    before: 's.index > current',
    after: 's.index >= current',
    seen: 'pressing the same day again does not go on to its next step'
  },
  {
    file: 'src/lib/figures/sanctions/select.ts',
    before: 'stack.countedInTotal = left > 0;',
    after: 'stack.countedInTotal = true;',
    seen: 'people of another list are counted into the total that a source gives'
  }
];
