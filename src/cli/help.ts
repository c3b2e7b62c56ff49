import { HOSTS } from './hosts.js';
import { WIDGETS } from '../static/kinds.js';

const hosts = Object.entries(HOSTS)
  .map(([key, { name }]) => `  ${key.padEnd(10)}  ${name}`)
  .join('\n');

export const HELP = `career-elements: tools for the widgets of career pages

  career-elements validate FILE…              Is my document right? What has to be changed, and where?
  career-elements snippet FILE --for HOST     What do I paste into my website?
  career-elements render FILE… --as page      Make pages of it that read without script.

More about one of them: career-elements validate --help, and so on

A document is a text file that holds the words of a career page: the name of the role, its certifications,
a day in the life. Its name ends in .json. To begin, copy one from the folder examples/careers.
`;

export const VALIDATE_HELP = `career-elements validate FILE…

Reads documents and tells what is wrong in them: the file, the line, what to change. Nothing is written.

  FILE        one or more files; a folder (all .json files in it); a pattern in quotes like "careers/*.json";
              or - to read what another program hands over

  --as WIDGET what the file is for, when it is not a whole page: one of
              ${WIDGETS.join(', ')}
              (without it, the names in the file decide, and the last line says what it was taken for)
  --json      for other programs: a list of { "file", "documents", "issues" } as JSON
  --help      this text

A file may hold one document, a part of one (only the role, only the day …), or a list of them in [ ].

Ends with 0 when all is right or there are only warnings, 1 when there is something to change, 2 when the command
was not understood. A warning is something that a widget reads all the same, and other programs may not.

  career-elements validate careers/nurse.json
  career-elements validate "careers/**/*.json" --json
`;

export const SNIPPET_HELP = `career-elements snippet FILE --for HOST

Prints what to paste into a website, written so that the website does not spoil it. It holds readable text, which
visitors see until the script has run. Below it stands what to do with it; that is not to be pasted.

  FILE            the document, or - to read what another program hands over

  --for HOST      where you paste it; one of
${hosts.replace(/^/gm, '                ')}
  --widget WIDGET what to show of the document; one of
                  ${WIDGETS.join(', ')}
                  (without it: the whole page, or what the file holds)
  --ref NAME      which certification, by its acronym or id, for --widget certification-badge
  --src ADDRESS   where the same document is on your website: the snippet then refers to it and does not repeat it
  --script ADDRESS  where career-elements.js is on your website
  --help          this text

  career-elements snippet careers/nurse.json --for wordpress
  career-elements snippet careers/nurse.json --for html --widget role-card > card.html
`;

export const RENDER_HELP = `career-elements render FILE… --as html|dsd|page

Makes HTML of documents, which reads before the script has run, or without any.

  FILE            one or more files; a folder (all .json files in it); a pattern in quotes like "careers/*.json";
                  or - to read what another program hands over, as without any FILE

  --as html       headings, lists and links, to put inside the tag or the placeholder of the widget. It has no
                  style and no script of its own, and content systems let it pass
  --as dsd        the tag itself, which looks like the widget before any script has run (declarative shadow DOM).
                  Needs a website whose policy allows <style>
  --as page       a complete page with it

  --out FOLDER    where to write: nurse.json becomes FOLDER/nurse.html. Folders below the one that all files have in
                  common are kept; a list of documents becomes nurse-1.html, nurse-2.html …, or nurse- and the id
                  (without it, the one document is printed)
  --widget WIDGET what to show of the document; one of
                  ${WIDGETS.join(', ')}
                  (without it: the whole page, or what the file holds)
  --ref NAME      which certification, by its acronym or id, for --widget certification-badge
  --layout LAYOUT as the attribute of the widget
  --level NUMBER  the level of the heading, 2 to 6; without it 2
  --lang LANGUAGE of documents that do not say it themselves, like en or pt-BR
  --script ADDRESS  where career-elements.js is, as seen from FOLDER, or none for pages without it; for --as page
  --help          this text

What is right of a document is written, and what is wrong is reported. A file appears whole or not at all; one that
would not change is left alone.

Ends with 0 when all is right or there are only warnings, 1 when something is wrong or could not be written, 2 when
the command was not understood.

  career-elements render careers/nurse.json --as page > nurse.html
  career-elements render careers --as page --out site
`;
