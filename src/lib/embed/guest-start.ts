// The guest's own script, loaded by the article where it finds itself in a frame. A classic script, so that it runs in any frame.
import { startGuest } from './guest';

window.storyGuest = startGuest;
