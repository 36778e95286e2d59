import type { Day, MarkAsk } from '$lib/content/types';
import type { ReaderSite, ReaderStory } from './reader-story';
import { reached } from './day';
import type { Mark, MarkSymbol } from './types';

/** The symbol of a site on a day; null before the first day on which the story may show it. */
function siteSymbol(site: ReaderSite, day: Day): MarkSymbol | null {
  if (site.mark === 'fleet') return 'fleet';
  if (site.mark === 'checkpoint') return reached(site.date, day) ? 'checkpoint' : null;
  if (reached(site.taken, day)) return 'taken';
  if (reached(site.surrounded, day)) return 'surrounded';
  if (site.mark === 'base') return 'held';
  return reached(site.date, day) ? 'event' : null;
}

/** The day from which a site has had a symbol; '' if no source gives one. */
function since(site: ReaderSite, symbol: MarkSymbol): Day {
  if (symbol === 'taken') return site.taken;
  return symbol === 'surrounded' ? site.surrounded : '';
}

/** The mark of a site on a day; null if it has no symbol yet and no step asks for it. */
function siteMark(site: ReaderSite, day: Day, ask?: MarkAsk): Mark | null {
  const symbol = siteSymbol(site, day) ?? (ask ? 'event' : null);
  if (!symbol) return null;
  const isNew = site.taken === day || (site.taken === '' && site.date === day && site.mark !== 'fleet');
  return {
    id: site.id,
    xy: site.xy,
    symbol,
    name: site.name,
    line: ask?.line ?? '',
    since: since(site, symbol),
    highlighted: ask?.highlighted ?? isNew,
    isNew
  };
}

const SYMBOLS: Record<MarkAsk['as'], MarkSymbol> = {
  talks: 'meeting',
  force: 'event',
  plain: 'city',
  absent: 'absent'
};

/** The marks that a step asks for by id, places and sites, in its order. */
export function askedMarks(asks: MarkAsk[], story: ReaderStory, day: Day): Mark[] {
  return asks.flatMap((ask): Mark[] => {
    const site = story.tables.sites.find((s) => s.id === ask.place);
    if (site) return [siteMark(site, day, ask)].filter((m) => m !== null);
    const place = story.tables.places.find((p) => p.id === ask.place);
    if (!place) return [];
    const symbol: MarkSymbol = ask.highlighted || ask.as === 'absent' ? SYMBOLS[ask.as] : 'city';
    return [
      {
        id: place.id,
        xy: place.xy,
        symbol,
        name: place.name,
        line: ask.line,
        since: '',
        highlighted: ask.highlighted,
        isNew: false
      }
    ];
  });
}

/** The marks of all bases and checkpoints on a day, without those of the fleet, but for those whose state is unclear in the sources. */
export function siteMarks(story: ReaderStory, day: Day): Mark[] {
  return story.tables.sites
    .filter((s) => s.drawn && (s.mark === 'base' || s.mark === 'checkpoint'))
    .flatMap((s) => siteMark(s, day) ?? []);
}

/** Every symbol that a site has on some day between two days: from held to surrounded to taken. */
export function siteSymbols(story: ReaderStory, from: Day, until: Day): MarkSymbol[] {
  const days = [
    from,
    until,
    ...story.tables.sites.flatMap((s) => [s.date, s.surrounded, s.taken]).filter((day) => day > from && day < until)
  ];
  return [...new Set([...new Set(days)].flatMap((day) => siteMarks(story, day).map((m) => m.symbol)))];
}
