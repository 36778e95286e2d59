import type { ReportedArea } from '$lib/scene/types';
import type { Screen } from '$lib/stage/screen';
import { reportedAreaRadius } from '../reported-area';
import type { Transform } from '$lib/stage/map-types';
import { lineWidth, type TextLine } from './label-spec';
import { LABEL_STYLES } from './label-style';
import type { LabelContext, LabelRequest } from './requests';

/** Below this scale, px per map unit, a phone names no areas: beside discs so close together a name belongs to none of them. */
const MIN_AREA_LABEL_SCALE = 0.12;
/** Two areas nearer than this, in map units and in px, share a label where there is no room for two. */
const PAIR_KM = 45;
const PAIR_PX = 40;
/** Up to this distance, px, two areas may share a label that is placed farther off. */
const WIDE_PAIR_PX = 46;
/** From this width on, px, the name of two areas is rather set in two lines. */
const LONG_NAME_PX = 150;
/** Two areas whose discs overlap may share a label up to this distance, in map units and in px. */
const OVERLAPPING = { km: 80, px: 18 };

/** The label of one area with given text; a subtitle only where there is room for it. */
function areaRequest(area: ReportedArea, name: string, subtitle: string, t: Transform, screen: Screen): LabelRequest {
  const side = screen.layout === 'side';
  const lines: TextLine[] = [
    { text: name, style: LABEL_STYLES.highlighted },
    ...(subtitle && (area.seenLater || side) ? [{ text: subtitle, style: LABEL_STYLES.line }] : [])
  ];
  return {
    xy: area.xy,
    x: t.k * area.xy[0] + t.x,
    y: t.k * area.xy[1] + t.y,
    id: area.id,
    kind: 'mark',
    radius: reportedAreaRadius(t.k) * 0.9,
    lines,
    text: [],
    droppableLines: lines.length - 1,
    position: 'beside',
    group: true,
    area: true,
    optional: area.seenLater,
    clearance: side ? 3 : 2,
    terrains: ['other', 'sea']
  };
}

/** Every pair of areas once, with the distance between them in map units. */
function pairs(areas: ReportedArea[]): { a: ReportedArea; b: ReportedArea; km: number }[] {
  return areas.flatMap((a, i) =>
    areas.slice(i + 1).map((b) => ({ a, b, km: Math.hypot(a.xy[0] - b.xy[0], a.xy[1] - b.xy[1]) }))
  );
}

/** One label for two areas that are close together. */
function pairLabels(areas: ReportedArea[], t: Transform, screen: Screen): LabelRequest[] {
  return pairs(areas).flatMap(({ a, b, km }): LabelRequest[] => {
    if (km < PAIR_KM && km * t.k < PAIR_PX)
      return [{ ...areaRequest(a, `${b.name}, ${a.name}`, '', t, screen), sharesLabelWith: b.id }];
    if (km < OVERLAPPING.km && km * t.k < OVERLAPPING.px && !a.seenLater && !b.seenLater)
      return [{ ...areaRequest(b, `${a.name}, ${b.name}`, '', t, screen), sharesLabelWith: a.id }];
    return [];
  });
}

/** One label for two areas that are farther apart, in one line or in two. */
function widePairLabels(areas: ReportedArea[], t: Transform, screen: Screen): LabelRequest[] {
  return pairs(areas).flatMap(({ a, b, km }): LabelRequest[] => {
    if (a.seenLater || b.seenLater || km > OVERLAPPING.km || km * t.k > WIDE_PAIR_PX) return [];
    const [first, second] = km < PAIR_KM || b.xy[1] < a.xy[1] ? [b, a] : [a, b];
    const oneLine: LabelRequest = {
      ...areaRequest(second, `${first.name}, ${second.name}`, '', t, screen),
      sharesLabelWith: first.id,
      merged: true
    };
    const lines = [`${first.name},`, second.name].map((text) => ({ text, style: LABEL_STYLES.highlighted }));
    const twoLines = { ...oneLine, lines };
    // A long line starts so far from the two areas that it is read as the name of what lies under its start.
    return oneLine.lines.some((line) => lineWidth(line) > LONG_NAME_PX)
      ? [{ ...twoLines, merged: undefined }, twoLines, oneLine]
      : [oneLine, twoLines];
  });
}

/** The labels of reported areas: shared ones first, and of each kind those that the text mentions first. */
export function areaLabels({ text, zones, t, screen, rules }: LabelContext): LabelRequest[] {
  const named = rules.fewNames && t.k < MIN_AREA_LABEL_SCALE ? [] : zones.filter((z) => z.name);
  const shared = pairLabels(named, t, screen);
  // Where only one of two has room, the label is placed at the area that a shared label names second.
  const first = named.filter((z) => shared.some((request) => request.sharesLabelWith === z.id));
  const isMentioned = ({ id, sharesLabelWith }: LabelRequest): boolean =>
    named.some((z) => (z.id === id || z.id === sharesLabelWith) && text.includes(z.name));
  const all = [
    ...widePairLabels(named, t, screen),
    ...shared,
    ...[...first, ...named].map((z) => areaRequest(z, z.name, z.line, t, screen))
  ].map((request) => ({ ...request, mentioned: isMentioned(request) }));
  const unnamed = zones.filter((z) => !named.includes(z));
  return [
    ...all.filter((request) => request.mentioned),
    ...all.filter((request) => !request.mentioned),
    ...unnamed.map((z) => ({ ...areaRequest(z, '', '', t, screen), obstacleOnly: true }))
  ];
}
