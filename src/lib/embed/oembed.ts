// oEmbed 1.0 answers as files: https://oembed.com
import { pictureOf } from './share';
import { snippet } from './snippet';

export interface OembedAsk {
  /** The site's root, ending in a slash. */
  site: string;
  title: string;
  /** Name of the whole story. */
  story: string;
  /** Name of its picture among the stills. */
  picture: string;
  /** The framed page, from the site's root. */
  path: string;
  query?: Record<string, string>;
  /** Id of the wrapper. */
  id: string;
  /** Where the link of the snippet leads, from the site's root. */
  link?: string;
  /** The same as a length in CSS that follows the wrapper's width. */
  fluid?: string;
  /** Height reserved for the frame, px, at most 1000. */
  height: number;
}

export interface Oembed {
  type: 'rich'; version: '1.0'; title: string; provider_name: string; provider_url: string; html: string; width: number; height: number;
  thumbnail_url: string; thumbnail_width: number; thumbnail_height: number; cache_age: number;
}

/** Width named to those who ask: the frame takes what it is given, px. */
const WIDTH = 800;
/** What publishing systems allow a frame, px. */
const HIGHEST = 1000;
const DAY = 86_400;

/** An answer: its `html` is the snippet of the builder, and the frame in it works alone. */
export function oembedOf({ site, title, story, picture, path, query, id, link, height, fluid }: OembedAsk): Oembed {
  const { url, width: pictureWidth, height: pictureHeight } = pictureOf(site, picture);
  const high = Math.min(HIGHEST, Math.round(height));
  return {
    type: 'rich', version: '1.0', title, provider_name: story, provider_url: site,
    html: snippet({ origin: site, path, query, id, title, link, height: high, fluid }), width: WIDTH, height: high,
    thumbnail_url: url, thumbnail_width: pictureWidth, thumbnail_height: pictureHeight, cache_age: DAY
  };
}
