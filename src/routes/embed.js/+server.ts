// Route /embed.js: the loader that publishers include.
import { loaderResponse } from '../embed/loader.server';

export const prerender = true;

export const GET = loaderResponse;
