// Route /embed/v1.js: the loader at an address that speaks version 1 of the protocol for ever.
import { loaderResponse } from '../loader.server';

export const prerender = true;

export const GET = loaderResponse;
