// Reads the source notes and the quoted voices of a step, and numbers the notes through the story.
import type { ArchieBlock } from './archieml-parser.ts';
import { readBlock } from './archieml-reader.ts';
import { failAtKeys, lineOfKey } from './block-errors.ts';
import type { ContentError } from './error.ts';
import { STORY } from './paths.ts';
import type { Registry } from './registry.ts';
import * as schemas from './schemas/story.ts';
import { refsOf } from './text.ts';
import type { Note, Voice } from './types.ts';

export interface RawNote {
  block: ArchieBlock;
  note: Omit<Note, 'n' | 'step'>;
}
export interface RawVoice {
  block: ArchieBlock;
  voice: Voice;
}

/** The source notes of a step, each with the sources it cites. */
export function readNotes(step: ArchieBlock, registry: Registry, errors: ContentError[]): RawNote[] {
  return (step.lists.notes ?? []).flatMap((block) => {
    const note = readBlock(STORY, block, schemas.note, errors);
    if (!note) return [];
    const where = (column: string) => ({ file: STORY, line: lineOfKey(block, column), column });
    registry.cite(note.read, where('read'));
    for (const id of note.also) registry.cite(id, where('also'));
    return [{ block, note }];
  });
}

/** What people say in a step's figure. */
export function readVoices(step: ArchieBlock, errors: ContentError[]): RawVoice[] {
  return (step.lists.voices ?? []).flatMap((block) => {
    const voice = readBlock(STORY, block, schemas.voice, errors);
    return voice ? [{ block, voice }] : [];
  });
}

interface Numbering {
  step: ArchieBlock;
  id: string;
  text: string;
  notes: RawNote[];
  voices: RawVoice[];
  firstNote: number;
}

/** Numbers the notes in the order in which the text marks them, then those that only a voice names. */
export function numberNotes({ step, id, text, notes, voices, firstNote }: Numbering, errors: ContentError[]): Note[] {
  const fail = failAtKeys(STORY, step, errors);
  // A note with a fault of its own is not missing.
  const known = new Set((step.lists.notes ?? []).map((block) => block.values.ref));
  const marked = refsOf(text);
  for (const ref of marked) {
    if (!known.has(ref)) fail('text', `[^${ref}]`, 'is marked but has no note', `"ref: ${ref}" in [.notes]`);
  }
  for (const { block, voice } of voices) {
    if (!known.has(voice.note))
      failAtKeys(STORY, block, errors)('note', voice.note, 'is not a note of this step', 'a ref of its [.notes]');
  }
  const order = [...new Set([...marked, ...voices.map(({ voice }) => voice.note)])];
  const seen = new Set<string>();
  for (const { block, note } of notes) {
    const failNote = failAtKeys(STORY, block, errors);
    if (seen.has(note.ref)) failNote('ref', note.ref, 'is there twice in this step', 'a name of its own');
    else if (!order.includes(note.ref))
      failNote('ref', note.ref, 'is never marked', `[^${note.ref}] in the text, or "note: ${note.ref}" in a voice`);
    seen.add(note.ref);
  }
  if (known.size === 0) fail('id', id, 'names no source', '[.notes] with at least one note');
  return order
    .flatMap((ref) => notes.find(({ note }) => note.ref === ref)?.note ?? [])
    .map((note, i) => ({ ...note, n: firstNote + i, step: id }));
}
