import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { describeScene, hasDisputedArea } from '$lib/prerender/describe-scene';
import { stillIds, stillScene } from '$lib/prerender/stills';

const story = loadStory();
const ids = stillIds(story);
const said = new Map(
  ids.map((id) => {
    const scene = stillScene(story, id);
    return [id, scene ? describeScene(scene, story) : ''] as const;
  })
);
const of = (id: string): string => said.get(id) ?? '';

describe('the description of a step’s picture', () => {
  it.each(ids)('%s has 60 to 600 characters of whole sentences', (id) => {
    expect(of(id).length).toBeGreaterThanOrEqual(60);
    expect(of(id).length).toBeLessThanOrEqual(600);
    expect(of(id)).toMatch(/[.?!”]$/);
    expect(of(id)).not.toMatch(/—|undefined|null|NaN|\s\s|: \.|\(\)|[^.]\.\.(?:[^.]|$)/);
  });

  it('names the places that are lit, and the day', () => {
    for (const id of ids) {
      const scene = stillScene(story, id);
      if (!scene?.map || scene.figure?.name === 'voices') continue;
      for (const mark of scene.marks.filter((m) => m.highlighted).slice(0, 8)) expect(of(id), id).toContain(mark.name);
      expect(of(id), id).toContain(scene.day.slice(0, 4));
    }
  });

  it('is never that of its neighbour', () => {
    ids.forEach((id, i) => expect(of(id), id).not.toBe(of(ids[i + 1] ?? '')));
  });

  it('keeps a range a range, with who gave it', () => {
    for (const id of ids) {
      const scene = stillScene(story, id);
      const shown = story.tables.estimates.filter(
        (e) => e.label && of(id).includes(`: ${e.label}`) && scene?.figure?.name === 'statements'
      );
      for (const e of shown) expect(of(id), id).toContain(e.whoShort);
    }
    expect(of('how-many')).toContain('Parubiy almost 100,000');
    expect(of('a-range-not-a-number')).toContain('US officials, 30 March: 40,000');
  });

  it('lets each side speak of the troops in Crimea before one speaks again, Moscow’s denial too', () => {
    const spoken = story.tables.estimates.filter(
      (e) => of('how-many-in-crimea').includes(`${e.whoShort}, `) && of('how-many-in-crimea').includes(`: ${e.label}`)
    );
    expect(new Set(spoken.map((e) => e.side))).toEqual(new Set(['Ukraine', 'US', 'Russia']));
    expect(of('how-many-in-crimea')).toContain('Putin, 4 March: no number: not Russian soldiers');
  });

  it('counts the votes as the table does', () => {
    const count = (vote: string) => story.tables.vote.filter((v) => v.vote === vote).length;
    for (const vote of ['in favour', 'against', 'abstained', 'did not vote'])
      expect(of('hundred-to-eleven')).toContain(`${count(vote)} ${vote}`);
  });

  it('says the areas reported with their days, and the sites by state', () => {
    expect(of('second-wave')).toMatch(/approximate: .*\(.*March\)/);
    expect(of('surrounded')).toMatch(/Taken: .*Last reported surrounded: /);
  });

  it('tells the issues agreed from those that are not', () => {
    expect(of('positions')).toMatch(/Agreed: .*In part: .*No agreement reported: /);
    expect(of('what-was-agreed')).toMatch(
      /In part: Constitutional reform\. Not agreed: .*The other issues, on no list: .*Monitors/
    );
  });

  it('speaks of the hatch of Crimea only where it is drawn', () => {
    for (const id of ['two-rooms', 'what-was-agreed', 'climate-of-fear'])
      expect(of(id), id).not.toContain('Crimea is hatched');
    for (const id of ['sites', 'surrounded', 'explore', 'what-lavrov-means'])
      expect(of(id), id).toContain('Crimea is hatched');
  });

  it('counts the persons whom the figure of sanctions names, none of April', () => {
    expect(of('price')).toContain('US 31');
    expect(of('price')).toContain('Canada 41');
  });

  it('keeps hearsay apart, after those who reject the vote', () => {
    expect(of('ballot')).toMatch(/UN General Assembly: .*Hearsay, not a count/);
  });

  it('has what each voice says, which no text has', () => {
    for (const step of story.steps)
      for (const { who, said: words } of step.voices) {
        expect(of(step.id), step.id).toContain(who);
        expect(of(step.id), step.id).toContain(words);
      }
  });

  it('names the units of the candidate who led in fewer, and the choices of Lavrov’s federation', () => {
    const { units, counts } = story.tables;
    for (const { short } of units.filter((u) => u.leader === 'Yanukovych'))
      expect(of('how-they-voted')).toContain(short);
    for (const { label } of counts.filter((c) => c.group === 'choices'))
      expect(of('what-lavrov-means')).toContain(label);
  });

  it('says nothing twice', () => {
    for (const id of ids) {
      const sentences = of(id).split(/(?<=[.?!])\s+/);
      const words = sentences.map((s) =>
        s
          .toLowerCase()
          .split(/[^a-z0-9]+/)
          .filter((w) => w.length > 1)
      );
      words.forEach((a, i) =>
        words.slice(i + 1).forEach((b, j) => {
          const shared = a.filter((w) => b.includes(w)).length;
          expect(
            Math.min(a.length, b.length) > 7 && shared / Math.min(a.length, b.length) > 0.7,
            `${id}: “${sentences[i]}” and “${sentences[i + 1 + j]}”`
          ).toBe(false);
        })
      );
    }
  });

  it('never drops how Crimea is drawn where it is in the picture, and says nothing of it elsewhere; nor a map’s own note', () => {
    for (const id of ids) {
      const scene = stillScene(story, id);
      if (scene?.contested) expect(of(id).includes('Crimea is hatched'), id).toBe(hasDisputedArea(scene, story));
      if (scene?.map && !scene.figure) expect(of(id), id).toContain(story.steps[scene.index]?.figureNote ?? '');
    }
  });
});
