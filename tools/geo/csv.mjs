/** RFC 4180 with line feeds: fields are quoted only where they have to be. */

/** Header and rows (as objects of strings) of a table. */
export function parseCsv(text) {
  const records = [];
  let record = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        field += '"';
        i += 1;
      } else if (c === '"') quoted = false;
      else field += c;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      record.push(field);
      field = '';
      if (c === '\n') {
        records.push(record);
        record = [];
      }
    } else if (c !== '\r') field += c;
  }
  if (field !== '' || record.length > 0) records.push([...record, field]);
  const [header = [], ...rows] = records;
  return { header, rows: rows.map((r) => Object.fromEntries(header.map((name, i) => [name, r[i] ?? '']))) };
}

const write = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

export function writeCsv(header, rows) {
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((r) => `${r.map(write).join(',')}\n`)
    .join('');
}
