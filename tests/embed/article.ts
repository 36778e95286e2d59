/** A publisher's article, in sentences of our own: two figures of plain shapes, a header, words before and after the embed. */
const before = [
  'Every spring the reading room of the town library fills with people who have come to look at maps. They are spread on long tables, weighed down with lead, and nobody may bring a pen.',
  'The oldest of them was drawn by a surveyor who walked the whole valley with a chain and a boy to carry it. He counted the mills, noted the fords, and gave the two inns more room than the church.',
  'A map is an argument about what matters. Somebody decides which path is a road, which stream has a name and where the sheet ends; whoever unfolds it later sees the answer and not the question.',
  'The librarian likes to begin with the edges. What was left out, she says, tells more about the people who paid for the sheet than anything that was put in.',
  'That is as true of a sketch on the back of an envelope as of the great atlases. It is most true where two sheets of the same place disagree, and both were drawn with care.',
  'We asked a small team to show one evening of talks with maps, dates and figures, so that a reader can see who said what, and how much of it was known at the time.'
];

const after = [
  'The tables stay out until the end of the month. On weekday mornings a volunteer explains how the sheets were printed, one stone for each colour, and lets visitors turn the press.',
  'Schools come in the afternoon. The children are asked to draw the way from their door to the library from memory, and then to find out what they forgot.',
  'Most of them remember the bakery and the crossing with the lights. Hardly any of them draws the river, though all of them walk over it twice a day.',
  'The drawings hang in the stairwell, beside a copy of the surveyor’s valley. Seen together they look less different than one would think.',
  'An evening about borders closes the season. It will be held in the large hall, because the reading room is too small for the number of people who have asked to come.',
  'Whoever cannot be there will find the talk in the library’s archive, with every sheet it mentions, from the following week.'
];

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');

const figure = `<figure><svg viewBox="0 0 640 300" role="img" aria-label="A drawing of a valley with a river"><rect width="640" height="300" fill="#d8e2cf"/>
<path d="M0 210 C140 150 240 260 380 180 S560 120 640 150" fill="none" stroke="#6d8fa8" stroke-width="18"/><circle cx="210" cy="120" r="46" fill="#b9c9a6"/><circle cx="470" cy="230" r="34" fill="#b9c9a6"/></svg>
<figcaption>The valley as the surveyor saw it, redrawn.</figcaption></figure>`;

/** How a host looks: its own fonts, measure and colours, nothing that an embed could rely on. */
export const hostStyle = (dark: boolean) => `html{color-scheme:${dark ? 'dark' : 'light'}}
body{margin:0;font:19px/1.6 Georgia,"DejaVu Serif",serif;background:${dark ? '#15181b' : '#fffdf8'};color:${dark ? '#e7e3da' : '#23211d'}}
.site{display:flex;gap:24px;align-items:center;box-sizing:border-box;padding:0 20px;background:${dark ? '#22272c' : '#f2ead8'};font:600 17px/1 Arial,"DejaVu Sans",sans-serif;z-index:20}
.site[data-sticky]{position:sticky;top:0}
article{max-width:760px;margin:0 auto;padding:0 20px}
h1{font-size:38px;line-height:1.15;margin:40px 0 12px} .by{font:15px/1.4 Arial,"DejaVu Sans",sans-serif;opacity:.7}
p{margin:0 0 24px} figure{margin:32px 0} figure svg{display:block;width:100%;height:auto} figcaption{font-size:15px;opacity:.75;padding-top:6px}`;

/** The article with something in its middle. */
export const articleBody = (
  middle: string,
  header: number
) => `<header class="site" style="height:${header || 56}px"${header ? ' data-sticky' : ''}><span>The Valley Courier</span><a href="#archive">Archive</a></header>
<article><h1>What the edge of a map knows</h1><p class="by">From the reading room, 4 April</p>
${paragraphs(before.slice(0, 3))}
${figure}
${paragraphs(before.slice(3))}
<div id="middle">
${middle}
</div>
${paragraphs(after)}
${figure}
${paragraphs([...after].reverse())}
<p id="archive">The Valley Courier is an invented paper.</p></article>`;

/** Words between two embeds. */
export const between = paragraphs(before.slice(0, 4));
