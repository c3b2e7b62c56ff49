/**
 * What the page of messages says of each code, in our own words. The messages themselves are not written here: the examples
 * are run through the sources, see messages.mjs.
 *
 * An example is a text that goes wrong and the same mended. `as`: what it is checked as, else only read. `from`: the address
 * that it came from. `problem`: where no text can be run, the problem as the widget reports it. `file`: what the command
 * says of a file.
 */
export const GROUPS = [
  {
    title: 'The text cannot be read',
    intro:
      'The data of a widget is written in JSON: names and texts in straight double quotes, a colon between a name and its value, commas between entries, { } round named values and [ ] round lists.',
    codes: {
      json: {
        title: 'Not JSON',
        meaning:
          'The text could not be read as JSON, or it can be read in two ways, and nobody may guess. The widget shows what stands inside its tag. The message says the line and the column, both counted from 1, and shows the place.',
        examples: [
          {
            title: 'A comma is missing',
            wrong: '{\n  "name": "Ward Nurse"\n  "tagline": "Notices first."\n}',
            right: '{\n  "name": "Ward Nurse",\n  "tagline": "Notices first."\n}',
          },
          {
            title: 'Quotes inside a text',
            wrong: '{ "tagline": "The "night owl" of the ward" }',
            right: '{ "tagline": "The \\"night owl\\" of the ward" }',
          },
          {
            title: 'A text without quotes',
            wrong: '{ "name": Ward Nurse }',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A value is missing',
            wrong: '{ "name": "Ward Nurse", "tagline": }',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A colon is missing',
            wrong: '{ "name", "Ward Nurse" }',
            right: '{ "name": "Ward Nurse" }',
          },
          { title: 'A comma within a number', wrong: '{ "min": 52,000 }', right: '{ "min": 52000 }' },
          {
            title: 'A closing bracket is missing',
            wrong: '{ "role": { "name": "Ward Nurse" }',
            right: '{ "role": { "name": "Ward Nurse" } }',
          },
          {
            title: 'Something after the last bracket',
            wrong: '{ "name": "Ward Nurse" };',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A single backslash',
            wrong: '{ "name": "Ward \\ Clinic" }',
            right: '{ "name": "Ward \\\\ Clinic" }',
          },
          {
            title: 'An attribute that ends at an apostrophe',
            note: `The tag is <career-role-card data-career='{ "tagline": "The patient's hand" }'>: the browser ends the attribute at the apostrophe, and this is left of it.`,
            wrong: '{ "tagline": "The patient',
            right: '{ "tagline": "The patient’s hand" }',
          },
          {
            title: 'An attribute in double quotes',
            note: 'The tag is <career-role-card data-career="{ "name": "Ward Nurse" }">: the browser ends the attribute at the second double quote.',
            wrong: '{ ',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'Curly quotes that may mean two things',
            wrong: '{ “tagline”: “The “night owl” }',
            right: '{ "tagline": "The “night owl”" }',
          },
          { title: 'An object of a program', wrong: '[object Object]', right: '{ "name": "Ward Nurse" }' },
          {
            title: 'A page in place of the data',
            from: '/careers/nurse.json',
            wrong: '<!doctype html>\n<title>Page not found</title>',
            right: '{ "name": "Ward Nurse" }',
          },
          { title: 'An XML file', wrong: '<?xml version="1.0"?>', right: '{ "name": "Ward Nurse" }' },
          {
            title: 'A program in place of the data',
            wrong: 'var career = { "name": "Ward Nurse" };',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'An address in place of the data',
            wrong: '/careers/nurse.json',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A placeholder that nothing has filled',
            wrong: '{{ career_json }}',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'Lines in place of fields',
            wrong: 'name: Ward Nurse\ntagline: Notices first.',
            right: '{ "name": "Ward Nurse", "tagline": "Notices first." }',
          },
        ],
      },
      mended: {
        title: 'Mended',
        meaning:
          'The text is not quite JSON, as content systems and word processors leave it. There was only one way to read it, so it was read, and the widget shows it. Other programs will refuse it: better mend it.',
        examples: [
          {
            title: 'Curly or single quotes',
            wrong: '{ “name”: “Ward Nurse” }',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A comma after the last entry',
            wrong: '{ "name": "Ward Nurse", }',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A name without quotes',
            wrong: '{ name: "Ward Nurse" }',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A comment',
            wrong: '{ "name": "Ward Nurse" } // to be checked',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A line break inside a text',
            wrong: '{ "tagline": "Notices\nfirst." }',
            right: '{ "tagline": "Notices\\nfirst." }',
          },
          {
            title: 'HTML codes',
            wrong: '{ &quot;name&quot;: &quot;Ward Nurse&quot; }',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'HTML tags between the parts',
            wrong: '<p>{ "name": "Ward Nurse" }</p>',
            right: '{ "name": "Ward Nurse" }',
          },
          {
            title: 'A space of another kind',
            wrong: '{ "name":\u00a0"Ward Nurse" }',
            right: '{ "name": "Ward Nurse" }',
          },
        ],
      },
    },
  },
  {
    title: 'A value is not what belongs there',
    intro:
      'The value was read, but it is of another kind. It is left out, and everything else is shown. Only when the name of the whole is missing or wrong, the widget shows what stands inside its tag.',
    codes: {
      text: {
        title: 'Text belongs there',
        meaning: 'Words stand in straight double quotes, and so do numbers that are shown as words.',
        examples: [
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "tagline": ["Notices", "first"] }',
            right: '{ "name": "Ward Nurse", "tagline": "Notices first." }',
          },
          {
            as: 'certification',
            wrong: '{ "name": "Ward Practice Certificate", "acronym": 340 }',
            right: '{ "name": "Ward Practice Certificate", "acronym": "340" }',
          },
        ],
      },
      alt: {
        title: 'A text for a picture belongs there',
        meaning:
          'The text is read to those who do not see the picture. For a picture that is mere decoration it is empty: "".',
        examples: [
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "image": { "src": "/ward.jpg", "alt": true } }',
            right:
              '{ "name": "Ward Nurse", "image": { "src": "/ward.jpg", "alt": "Two nurses at a bedside" } }',
          },
        ],
      },
      value: {
        title: 'A text or a number belongs there',
        meaning:
          'An amount or a duration is a number, like 395, or text in your own words, like "3.0 hours". It is shown as you write it.',
        examples: [
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "facts": [{ "label": "Shift", "value": ["12", "hours"] }] }',
            right: '{ "name": "Ward Nurse", "facts": [{ "label": "Shift", "value": "12 hours" }] }',
          },
        ],
      },
      number: {
        title: 'A number belongs there',
        meaning: 'It is counted with, so it stands in digits and without quotes.',
        examples: [
          {
            as: 'pathway',
            wrong: '{ "steps": [{ "choose": { "count": "1", "of": [{ "title": "Nights" }] } }] }',
            right: '{ "steps": [{ "choose": { "count": 1, "of": [{ "title": "Nights" }] } }] }',
          },
        ],
      },
      flag: {
        title: 'Yes or no belongs there',
        meaning: 'Yes is written true, and no is written false; both without quotes.',
        examples: [
          {
            as: 'pathway',
            wrong: '{ "ordered": "yes", "steps": [{ "title": "Training" }] }',
            right: '{ "ordered": true, "steps": [{ "title": "Training" }] }',
          },
        ],
      },
      time: {
        title: 'A time belongs there',
        meaning:
          'Hours and minutes have two digits each, and the day has 24 hours. A part of the day, like “Morning”, is no time: it goes into "label".',
        examples: [
          {
            as: 'day',
            wrong: '{ "slots": [{ "start": "7 pm", "title": "Handover" }] }',
            right: '{ "slots": [{ "start": "19:00", "title": "Handover" }] }',
          },
        ],
      },
      date: {
        title: 'A day of the calendar belongs there',
        meaning:
          'Year, month and day, with a hyphen between them, and a day that exists. A day that is not a certain one needs no date at all.',
        examples: [
          {
            as: 'day',
            wrong: '{ "date": "9 March 2027", "slots": [{ "start": "09:00", "title": "Open house" }] }',
            right: '{ "date": "2027-03-09", "slots": [{ "start": "09:00", "title": "Open house" }] }',
          },
        ],
      },
      list: {
        title: 'A list belongs there',
        meaning:
          'A list stands in square brackets, with commas between its entries; also when it has one entry only.',
        examples: [
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "settings": "Hospital" }',
            right: '{ "name": "Ward Nurse", "settings": ["Hospital"] }',
          },
        ],
      },
      object: {
        title: 'Named fields belong there',
        meaning:
          'An object is a group of named values in { }. It is needed where one text could not say all.',
        examples: [
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "action": "/apply" }',
            right: '{ "name": "Ward Nurse", "action": { "label": "Apply", "href": "/apply" } }',
          },
        ],
      },
      either: {
        title: 'A text or named fields belong there',
        meaning: 'One text is enough; where there is more to say, an object in { } says it.',
        examples: [
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "skills": [12] }',
            right: '{ "name": "Ward Nurse", "skills": ["Calm", { "name": "Spanish", "level": "Fluent" }] }',
          },
        ],
      },
    },
  },
  {
    title: 'Names',
    codes: {
      missing: {
        title: 'A field is missing',
        meaning:
          'Few fields are needed, but without this one nothing can be shown of what it belongs to. A field that is empty counts as missing.',
        examples: [
          {
            as: 'role',
            wrong: '{ "tagline": "Notices first." }',
            right: '{ "name": "Ward Nurse", "tagline": "Notices first." }',
          },
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "action": { "label": "Apply" } }',
            right: '{ "name": "Ward Nurse", "action": { "label": "Apply", "href": "/apply" } }',
          },
        ],
      },
      name: {
        title: 'A name that nobody knows',
        meaning:
          'No field has this name there, so what it holds is not shown. Capital letters count. The name may also be right, but stand at the wrong place.',
        examples: [
          {
            as: 'role',
            wrong: '{ "name": "Ward Nurse", "responsibilites": { "items": ["Rounds"] } }',
            right: '{ "name": "Ward Nurse", "responsibilities": { "items": ["Rounds"] } }',
          },
          { as: 'role', wrong: '{ "name": "Ward Nurse", "price": 10 }', right: '{ "name": "Ward Nurse" }' },
        ],
      },
      ref: {
        title: 'A reference to nothing',
        meaning:
          'The attribute ref picks one certification of the document by its "acronym" or "id", letter for letter. None has this one.',
        examples: [
          {
            note: 'The document has the certifications CHPOP and CDP.',
            wrong: '<career-certification-badge ref="CHOP"></career-certification-badge>',
            right: '<career-certification-badge ref="CHPOP"></career-certification-badge>',
            problem: {
              at: ['ref'],
              code: 'ref',
              given: 'CHOP',
              known: [{ acronym: 'CHPOP' }, { acronym: 'CDP' }],
            },
          },
        ],
      },
      choice: {
        title: 'An attribute with an unknown value',
        meaning:
          'The attribute has a few values to choose from. With any other, the widget does as if it were not there.',
        examples: [
          {
            wrong: '<career-role-card layout="heroe"></career-role-card>',
            right: '<career-role-card layout="hero"></career-role-card>',
            problem: { at: ['layout'], code: 'choice', given: 'heroe', known: ['card', 'hero', 'compact'] },
          },
        ],
      },
    },
  },
  {
    title: 'Too much',
    codes: {
      depth: {
        title: 'Too many brackets within brackets',
        meaning:
          'What lies deeper than any page needs is left out. In data that a program makes, an object often contains itself.',
        examples: [
          {
            wrong: '"eligibility": { "any": [{ "any": [{ "any": [ … ] }] }] }',
            right: '"eligibility": { "any": ["Two years on a ward", "A degree"] }',
            problem: { at: ['eligibility', 'any', 0, 'any', 0], code: 'depth', known: [32] },
          },
        ],
      },
      count: {
        title: 'Too many values',
        meaning:
          'The document is a thousand times longer than a long page. What comes after this place is left out.',
        examples: [
          {
            wrong: '"settings": ["Hospital", "Hospital", "Hospital", … ]',
            right: '"settings": ["Hospital"]',
            problem: { at: ['settings', 49_900], code: 'count', known: [50_000] },
          },
        ],
      },
    },
  },
  {
    title: 'Addresses',
    intro:
      'The attribute src holds the address of a file with the data. While it cannot be read, the widget shows what stands inside its tag.',
    codes: {
      scheme: {
        title: 'An address that no page may read',
        meaning: 'Documents come from addresses that begin with https: or http:, or from the same website.',
        examples: [
          address('C:\\careers\\nurse.json', '/careers/nurse.json', 'scheme', 'c:'),
          address('javascript:data', '/careers/nurse.json', 'scheme', 'javascript:'),
        ],
      },
      status: {
        title: 'The server answered with an error',
        meaning: 'The server was reached, but did not give the file.',
        examples: [
          address('/career/nurse.json', '/careers/nurse.json', 'status', '404'),
          address('/intern/nurse.json', '/careers/nurse.json', 'status', '403'),
        ],
      },
      fetch: {
        title: 'The address could not be loaded',
        meaning:
          'No answer came, or the browser kept it back: the server cannot be reached, is too slow, or belongs to another website that has not allowed this one to read its files.',
        examples: [
          address('https://other.example/nurse.json', '/careers/nurse.json', 'fetch', 'Failed to fetch'),
          address('https:///nurse.json', 'https://example.org/nurse.json', 'fetch', 'Invalid URL'),
        ],
      },
      size: {
        title: 'The file is too large',
        meaning: 'It is many times larger than any career page. Perhaps it is a picture or an archive.',
        examples: [address('/careers/all.json', '/careers/nurse.json', 'size', '2 MB')],
      },
      pointer: {
        title: 'The part of the document does not exist',
        meaning:
          'What follows the # in an address names a part of the document: names and numbers with / before each. Entries of lists are counted from 0.',
        examples: [address('/careers/nurse.json#/rolle', '/careers/nurse.json#/role', 'pointer', '/rolle')],
      },
    },
  },
  {
    title: 'The whole widget',
    codes: {
      absent: {
        title: 'No data',
        meaning: 'The tag has neither data nor the address of data, and none stands round it.',
        examples: [
          {
            wrong: '<career-role-card></career-role-card>',
            right: '<career-role-card src="/careers/nurse.json"></career-role-card>',
            problem: { at: [], code: 'absent' },
          },
        ],
      },
      fault: {
        title: 'An error of a program',
        meaning:
          'Something failed that no data should make fail: an object that a script gave to the widget, a policy of the website, or the widget itself. It shows what stands inside its tag.',
        examples: [
          {
            wrong: "Content-Security-Policy: require-trusted-types-for 'script'; trusted-types app",
            right:
              "Content-Security-Policy: require-trusted-types-for 'script'; trusted-types app career-elements",
            problem: {
              at: [],
              code: 'fault',
              detail: "This document requires 'TrustedHTML' assignment.",
            },
          },
          {
            wrong: 'card.data = someObjectOfAnotherLibrary',
            right: 'card.data = { name: "Ward Nurse" }',
            problem: { at: [], code: 'fault', detail: 'Illegal invocation' },
          },
        ],
      },
    },
  },
  {
    title: 'Only on the command line',
    intro: 'The command career-elements validate also looks at the files themselves.',
    codes: {
      file: {
        title: 'The file cannot be read',
        meaning: 'There is no such file, or it may not be opened.',
        examples: [
          {
            wrong: 'career-elements validate nures.json',
            right: 'career-elements validate nurse.json',
            file: ({ unreadable }) => unreadable({ code: 'ENOENT' }),
          },
        ],
      },
      encoding: {
        title: 'The file is not text in UTF-8',
        meaning:
          'A browser reads documents as UTF-8 only; in another encoding, letters with accents would be garbled.',
        examples: [
          {
            wrong: 'nurse.json, saved as “Unicode” or “UTF-16”',
            right: 'nurse.json, saved as “UTF-8”',
            file: ({ notUtf8 }) => notUtf8('UTF-16'),
          },
        ],
      },
      twice: {
        title: 'A name stands twice',
        meaning: 'Of two fields of the same name in one { }, every program reads the last one only.',
        examples: [
          {
            wrong: '{ "name": "Ward Nurse", "name": "Staff Nurse" }',
            right: '{ "name": "Ward Nurse", "aliases": ["Staff Nurse"] }',
            file: ({ TWICE }) => TWICE,
          },
        ],
      },
    },
  },
];

function address(wrong, right, code, detail) {
  const tag = (src) => `<career-role-card src="${src}"></career-role-card>`;
  return { wrong: tag(wrong), right: tag(right), problem: { at: ['src'], code, given: wrong, detail } };
}
