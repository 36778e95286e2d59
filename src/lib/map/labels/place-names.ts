import type { Place } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import { anchorsOf, TURNED } from './anchors';
import { visibleShot } from '../camera';
import { isPhone, isNarrowSideBySide, type Screen } from '$lib/stage/screen';
import { STYLE } from './label-style';
import { CRIMEA_MIN_SCALE } from '../level-of-detail';
import { SHOTS } from '../shots';
import type { Ground, NameKind, Transform } from '../types';
import type { Labelled, Want } from './requests';

const KIND: Record<string, NameKind> = {
  country: 'country',
  sea: 'sea',
  river: 'river',
  area: 'area',
  city: 'city',
  capital: 'city',
  town: 'city'
};
/** What a country's name may stand on. Every other country stands on land, and a long name may reach into the sea. */
const OWN: Record<string, Ground[]> = { russia: ['russia'], ukraine: ['focus'], 'middle-east': ['land', 'sea'] };

/** Ids of the countries the story is about, the first named first. */
const STORY = ['ukraine', 'russia'] as const;

/** A mark nearer to a town than this is in it, map units. */
const IN_TOWN = 4;

/** True where the units of Ukraine have names of their own, on a scant screen only those with colours: over colours its own would read as one more. */
export const namesUnits = ({ layers }: Scene, screen: Screen): boolean =>
  layers.some((l) => (l === 'unit-names' && !isNarrowSideBySide(screen)) || l === 'language' || l === 'runoff');

/** Names of countries, seas and places for orientation, as the shot lists them. */
export function placeNames({ tables, scene, marks, counts, t, screen }: Labelled): Want[] {
  const shot = SHOTS[visibleShot(scene, screen)];
  const phone = isPhone(screen);
  const listed = screen.layout === 'stack' ? (shot.few ?? shot.names) : shot.names;
  // A strip of map above a panel has room for the name of one country; the opening's runs on below.
  const names =
    scene.index >= 0 && screen.free.bottom - screen.free.top <= 170 ? listed.filter((id) => id === 'ukraine') : listed;
  const choropleth = Object.keys(scene.fills).length > 0;
  // On a phone Poland and Moldova have less room than their names.
  const unnamed = [
    ...(choropleth ? ['ukraine'] : []),
    ...(choropleth || (namesUnits(scene, screen) && !phone) ? ['crimea'] : []),
    ...(choropleth ? ['azov'] : []),
    ...(phone ? ['poland', 'moldova'] : []),
    ...(choropleth && phone ? ['belarus'] : [])
  ];
  const inSight = STORY.filter(
    (id) =>
      names.includes(id) &&
      !unnamed.includes(id) &&
      tables.places.some(
        (p) =>
          p.id === id &&
          anchorsOf(p).some(([x, y]) => {
            const [left, top] = [t.k * x + t.x, t.k * y + t.y];
            return (
              left > (screen.layout === 'side' ? screen.free.left : 0) &&
              left < screen.width &&
              top > screen.free.top - 14 &&
              top < screen.free.bottom
            );
          })
      )
  );
  return names.flatMap((id) => {
    const place = tables.places.find((p) => p.id === id);
    if (!place || [...marks, ...counts].some((m) => m.id === id) || unnamed.includes(id)) return [];
    // Where a base stands in a town, its mark has the place.
    if (
      KIND[place.kind] === 'city' &&
      marks.some((m) => Math.hypot(m.xy[0] - place.xy[0], m.xy[1] - place.xy[1]) < IN_TOWN)
    )
      return [];
    if (id === 'crimea' && !scene.contested && t.k < CRIMEA_MIN_SCALE) return [];
    const want = id === 'crimea' && t.k < CRIMEA_MIN_SCALE ? farCrimea(place, t, screen) : nameOf(place, t);
    if (id === 'ukraine') return ukraine(want);
    const later = want.kind === 'country' || want.kind === 'contested';
    return [
      later
        ? {
            ...want,
            after: inSight.filter(
              (other) =>
                other !== id && (id !== 'russia' || other === 'ukraine') && (id !== 'crimea' || other === 'ukraine')
            )
          }
        : want
    ];
  });
}

/** Ukraine's name in ever closer letters, for it never crosses the country's border and stands on no other land: where none fits within, it is left out. */
function ukraine(want: Want): Want[] {
  const set = (kind: 'country' | 'close'): Want => ({
    ...want,
    kind,
    lines: want.lines.map((l) => ({ ...l, style: STYLE[kind] })),
    clear: 3
  });
  return [want, ...(want.kind === 'focus' ? [set('country')] : []), set('close')];
}

/** From afar Crimea is named in the sea below itself, in the colour of its hatch, where that has room; on a phone in the sea or not at all. */
function farCrimea({ id, name, xy }: Place, t: Transform, screen: Screen): Want {
  const lines = [{ text: name, style: STYLE.contested }];
  return {
    xy,
    x: t.k * xy[0] + t.x,
    y: t.k * xy[1] + t.y,
    id,
    kind: 'contested',
    r: 130 * t.k,
    lines,
    text: [name],
    droppable: 0,
    stand: 'beside',
    below: true,
    group: true,
    optional: true,
    grounds: ['sea'],
    must: !isPhone(screen)
  };
}

/** Below this width of Ukraine on the screen, px, its name is set like those of its neighbours. */
const SMALL = 175;

function nameOf(place: Place, t: Transform): Want {
  const kind = place.id === 'ukraine' ? (1316 * t.k < SMALL ? 'country' : 'focus') : (KIND[place.kind] ?? 'area');
  const upper = kind === 'focus' || kind === 'country' || kind === 'area';
  const text = upper ? place.name.toUpperCase() : place.name;
  const dot = kind === 'city';
  const [first = place.xy, ...more] = anchorsOf(place);
  const grounds: Ground[] | undefined =
    kind === 'country' || kind === 'focus'
      ? (OWN[place.id] ?? ['land', 'sea'])
      : kind === 'sea'
        ? ['sea']
        : kind === 'area'
          ? (OWN[place.id] ?? ['focus'])
          : kind === 'city'
            ? ['focus', 'sea']
            : undefined;
  return {
    xy: first,
    x: t.k * first[0] + t.x,
    y: t.k * first[1] + t.y,
    id: place.id,
    kind,
    r: dot ? 4 : 0,
    lines: [{ text, style: STYLE[kind] }],
    text: [text],
    droppable: 0,
    stand: dot ? 'beside' : 'around',
    reach: 40,
    clear: dot ? undefined : place.id === 'ukraine' ? 7 : 10,
    optional: true,
    grounds,
    turn: TURNED[place.id],
    points: more.map(([x, y]) => ({ x: t.k * x + t.x, y: t.k * y + t.y }))
  };
}
