import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { renderPage } from 'career-elements/static';

const careers = new URL('../careers/', import.meta.url);
const site = new URL('_site/', import.meta.url);
await mkdir(site, { recursive: true });

const entries = [];
for (const file of (await readdir(careers)).filter((name) => name.endsWith('.json'))) {
  const career = JSON.parse(await readFile(new URL(file, careers), 'utf8'));
  const { html, issues } = await renderPage(career);
  for (const { message } of issues) console.error(`${file}: ${message}`);
  if (!html) {
    process.exitCode = 1;
    continue;
  }
  const page = file.replace('.json', '.html');
  await writeFile(new URL(page, site), html);
  entries.push(`<li><a href="${page}">${escape(career.role?.name ?? file)}</a></li>`);
}

const index = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Careers</title>
</head>
<body>
<h1>Careers</h1>
<ul>
${entries.join('\n')}
</ul>
</body>
</html>
`;
await writeFile(new URL('index.html', site), index);

// The pages read without it; where it comes, they answer to clicks, themes and languages too.
const script = new URL(import.meta.resolve('career-elements/career-elements.js'));
const parts = (await readdir(new URL('.', script))).filter((name) => /^career-elements\..*js$/.test(name));
for (const name of parts) await cp(new URL(name, script), new URL(name, site));

function escape(text) {
  return text.replace(/[&<]/g, (char) => `&#${char.charCodeAt(0)};`);
}
