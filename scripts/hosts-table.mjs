import { worst } from '../integrations/survival/visit.mjs';

/** Which form to take where several work: the one that a person can read and edit, then the one that most hosts let pass. */
const PREFERRED = ['tag, JSON', 'div, percent-encoded', 'code block', 'link', 'iframe'];
/** What the command writes, by carrier and encoding; the matrix has more. */
const FORMS = {
  'tag json': 'tag, JSON',
  'tag percent': 'tag, percent-encoded',
  'placeholder line': 'div, JSON on a line',
  'placeholder percent': 'div, percent-encoded',
  'placeholder base64url': 'div, base64url',
};
/** The form that the command prints for one of its hosts. */
export const printedFor = ({ carrier, encoding }) => FORMS[`${carrier} ${encoding}`];

const SIGNS = { works: 'works', readable: 'text', lost: 'lost', debris: 'broken' };

/** Writes the tables of docs/hosts.md between `<!-- table:name -->` and `<!-- /table -->`. Pure. */
export function hostsPage(page, matrix, cli) {
  const tables = { choice: choice(matrix, cli), matrix: whole(matrix) };
  return page.replace(/(<!-- table:(\w+) -->)[^]*?(<!-- \/table -->)/g, (_, open, name, close) => {
    if (!tables[name]) throw new Error(`There is no table “${name}”`);
    return `${open}\n${tables[name]}\n${close}`;
  });
}

/** For each host the form to paste, and the command that prints it. */
function choice(matrix, cli) {
  const rows = Object.entries(matrix).map(([host, { cells, cli: keys }]) => {
    const works = Object.keys(cells).filter((carrier) => cells[carrier] === 'works');
    const key = keys?.split(' ')[0];
    const printed = key && printedFor(cli[key]);
    const [first] = [printed, ...PREFERRED].filter((carrier) => works.includes(carrier));
    const others = works.filter((carrier) => carrier !== first);
    return [
      host,
      first ?? 'nothing',
      key && first === printed ? `\`--for ${key}\`` : '',
      others.length > 9 ? `all but ${listed(Object.keys(cells), works)}` : others.join(' · '),
    ];
  });
  return table(['Where', 'Paste', 'The command', 'Works too'], rows);
}

const listed = (all, works) => all.filter((carrier) => !works.includes(carrier)).join(' · ') || 'none';

/** What becomes of each form in each host. */
function whole(matrix) {
  const carriers = Object.keys(Object.values(matrix)[0]?.cells ?? {});
  const rows = Object.entries(matrix).map(([host, { cells }]) => [
    host,
    ...carriers.map((name) => SIGNS[worst(cells[name])] + (typeof cells[name] === 'string' ? '' : '*')),
  ]);
  return table(['', ...carriers], rows);
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
