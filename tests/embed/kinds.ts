/** Scripts of the hosts that are not plain pages, each as text that runs in the host after its article. */

/** Hosts that make or size the frame by their own means, without our loader. */
export type Kind =
  | 'wordpress'
  | 'amp'
  | 'datawrapper'
  | 'medium'
  | 'pym'
  | 'newswire'
  | 'iframe-resizer'
  | 'open-iframe-resizer'
  | 'open-iframe-resizer-legacy'
  | 'hostile'
  | 'spa';

/** Published packages that a host loads from its own origin. */
export const vendors: Record<string, string> = {
  '/vendor/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/vendor/newswire.js': '@newswire/frames/dist/frames.umd.js',
  '/vendor/iframe-resizer.js': '@iframe-resizer/parent/index.umd.js',
  '/vendor/open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.umd.cjs'
};

/**
 * Heard in every host: errors, the events of the wrappers, every message with its sender, and how many listeners the
 * page and its window have.
 */
export const recorder = `window.hostErrors = []; window.hostEvents = []; window.hostMessages = []; window.hostListeners = 0;
addEventListener('error', (event) => hostErrors.push('error: ' + (event.message || (event.target && (event.target.src || event.target.href)))), true);
addEventListener('unhandledrejection', (event) => hostErrors.push('error: ' + event.reason));
addEventListener('securitypolicyviolation', (event) => hostErrors.push('csp: ' + event.violatedDirective + ' ' + event.blockedURI));
for (const level of ['error', 'warn']) { const say = console[level]; console[level] = (...words) => { hostErrors.push(level + ': ' + words.join(' ')); say.apply(console, words); }; }
for (const name of ['ready', 'mode', 'step', 'end']) addEventListener('story-embed:' + name, (event) => hostEvents.push({ name, detail: event.detail, wrapper: event.target.id }));
addEventListener('message', (event) => { if (hostMessages.length < 5000) hostMessages.push({ data: event.data, origin: event.origin, ports: event.ports.length }); });
for (const target of [window, document]) for (const [name, sign] of [['addEventListener', 1], ['removeEventListener', -1]]) {
  const own = target[name];
  target[name] = (type, listener, options) => {
    hostListeners += sign;
    if (sign > 0 && options && options.signal) options.signal.addEventListener('abort', () => { hostListeners -= 1; });
    return own.call(target, type, listener, options);
  };
}`;

const frameOf = `const frameOf = (event) => [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === event.source);`;

/** What each kind runs. `GUEST` stands for the address of the framed page. */
export const scripts: Record<Kind, string> = {
  // As wp-embed.js of WordPress 6 does it: the secret, 200 to 1000 px.
  wordpress: `addEventListener('message', (event) => {
  const data = event.data;
  if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (event.source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 200));
  }
});
addEventListener('load', () => { for (const frame of document.querySelectorAll('iframe[data-secret]')) frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'); });`,
  amp: `${frameOf} addEventListener('message', (event) => {
  const data = event.data, frame = frameOf(event);
  if (frame && data && data.sentinel === 'amp' && data.type === 'embed-size' && data.height > 0) frame.style.height = data.height + 'px';
});`,
  datawrapper: `${frameOf} addEventListener('message', (event) => {
  const heights = event.data && event.data['datawrapper-height'], frame = frameOf(event);
  if (frame && heights !== undefined) for (const id in heights) frame.style.height = heights[id] + 'px';
});`,
  medium: `${frameOf} addEventListener('message', (event) => {
  const frame = frameOf(event);
  if (!frame || typeof event.data !== 'string' || event.data[0] !== '{') return;
  const data = JSON.parse(event.data);
  if (data.context === 'iframe.resize' && data.src) frame.style.height = data.height + 'px';
});`,
  pym: `new pym.Parent('resized', 'GUEST', {});`,
  newswire: `newswireFrames.autoInitFrames();`,
  // With the one option that its documentation asks of everybody.
  'iframe-resizer': `iframeResize({ license: 'GPLv3' }, '#resized');`,
  'open-iframe-resizer': `iframeResizer.initialize({}, '#resized');`,
  'open-iframe-resizer-legacy': `iframeResizer.initialize({ enableLegacyLibSupport: true }, '#resized');`,
  // Answers only when it is told to, and can say anything to the frame, by window or by port.
  hostile: `window.hostile = { hellos: [], heard: [], port: null, frame: document.querySelector('iframe') };
addEventListener('message', (event) => { if (event.source === hostile.frame.contentWindow && event.data && event.data.type === 'hello') hostile.hellos.push(event.data); });
hostile.init = (change = {}) => {
  const { port1, port2 } = new MessageChannel();
  hostile.port = port1;
  const heard = hostile.heard = [];
  port1.onmessage = (event) => heard.push(event.data);
  hostile.frame.contentWindow.postMessage({ ns: 'story-embed', v: 1, type: 'init', mode: 'scroll', nonce: (hostile.hellos.at(-1) || {}).nonce, ...change }, '*', [port2]);
};
hostile.say = (message) => hostile.frame.contentWindow.postMessage(message, '*');
hostile.tell = (message) => hostile.port.postMessage(message);`,
  // Takes the embed out and puts it back as a framework does: scripts that come by innerHTML do not run.
  spa: `window.spa = { html: document.getElementById('middle').innerHTML, remove: () => document.getElementById('middle').replaceChildren(), add: () => { document.getElementById('middle').innerHTML = spa.html; } };`
};
