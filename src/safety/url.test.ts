import { expect } from '@open-wc/testing';
import { safeUrl } from './url.js';

describe('the gate for addresses', () => {
  const allowed = [
    'https://example.org',
    'https://example.org/a?b=c&d=e#f',
    'http://example.org:8080/',
    'HTTPS://EXAMPLE.ORG',
    'HtTp://example.org',
    'https:example.org',
    'https:/example.org',
    'https://user@example.org/',
    'https://münchen.example/straße',
    'https://[::1]/',
    'https://127.0.0.1/',
    '//cdn.example.org/a.png',
    '\\\\example.org\\a',
    '/certifications/chpop',
    './a',
    '../a/b',
    'a',
    'a/b.html',
    'a b',
    '?q=1',
    '#top',
    '#',
    '/a:b',
    './javascript:alert(1)',
    '/javascript:alert(1)',
    '?javascript:alert(1)',
    '#javascript:alert(1)',
    'javascript',
    'javascript%3Aalert(1)',
    '1javascript:alert(1)',
    '-javascript:alert(1)',
    '&#106;avascript:alert(1)',
    'java&#x09;script/alert(1)',
    'ｊavascript:alert(1)',
    'mailto:a@example.org',
    'MAILTO:a@example.org?subject=Hello%20there',
    'tel:+1-555-0100',
    'TEL:911',
  ];
  for (const address of allowed) {
    it(`lets ${JSON.stringify(address)} through as it is`, () => expect(safeUrl(address)).to.equal(address));
  }

  it('trims what it lets through, as a browser would', () => {
    expect(safeUrl('  https://example.org/a \n')).to.equal('https://example.org/a');
  });

  const schemes = [
    'javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'javascript:/*-->*/alert(1)',
    'javascript:',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:,',
    'blob:https://example.org/0a1b',
    'file:///etc/passwd',
    'file:a',
    'filesystem:https://example.org/temporary/a',
    'about:blank',
    'view-source:https://example.org',
    'ftp://example.org/',
    'ws://example.org/',
    'wss://example.org/',
    'chrome://settings',
    'intent://a#Intent;scheme=https;end',
    'ms-msdt:/id',
    'jar:https://example.org!/a',
    'feed:javascript:alert(1)',
    'livescript:a',
    'mocha:a',
    'urn:isbn:0451450523',
    'sms:+15550100',
    'x:',
    'localhost:8080',
    'example.org:80/a',
  ];
  // Everything that the URL standard takes away before it looks at the scheme.
  const controls = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code));
  const disguises: [string, (address: string) => string[]][] = [
    ['as it is', (it) => [it]],
    ['in capitals', (it) => [it.replace(/^[^:]*/, (scheme) => scheme.toUpperCase())]],
    [
      'in mixed case',
      (it) => [
        it.replace(/^[^:]*/, (scheme) => scheme.replace(/./g, (c, i) => (i % 2 ? c.toUpperCase() : c))),
      ],
    ],
    [
      'behind control characters and spaces',
      (it) => [...controls.map((c) => c + it), controls.join('') + it],
    ],
    ['with control characters and spaces after it', (it) => controls.map((c) => it + c)],
    [
      'with tabs and line breaks before the colon',
      (it) => ['\t', '\n', '\r', '\r\n\t'].map((c) => it.replace(':', `${c}:`)),
    ],
    [
      'with tabs and line breaks behind the colon',
      (it) => ['\t', '\n', '\r'].map((c) => it.replace(':', `:${c}`)),
    ],
    [
      'with a tab or a line break at every place',
      (it) => ['\t', '\n', '\r'].flatMap((c) => [...it].map((_, i) => it.slice(0, i) + c + it.slice(i))),
    ],
    ['with tabs between all letters', (it) => [[...it].join('\t'), [...it].join('\r\n')]],
    ['behind many spaces', (it) => [' '.repeat(10_000) + it, '\u0001 \t\n' + it]],
  ];
  for (const [name, disguise] of disguises) {
    for (const address of schemes) {
      it(`stops ${JSON.stringify(address)} ${name}`, () => {
        for (const disguised of disguise(address))
          expect(safeUrl(disguised), JSON.stringify(disguised)).to.equal(undefined);
      });
    }
  }

  it('never lets through what a link in this page would run', () => {
    const link = document.createElement('a');
    const odd = [
      '\u00a0',
      '\u200b',
      '\u2028',
      '\ufeff',
      '\u202e',
      '\u00ad',
      '&#9;',
      '&Tab;',
      '&NewLine;',
      '%09',
      '\\',
      '\\t',
      '\u0130',
      'ſ',
      '\ud800',
      '\u007f',
      '\u0085',
      '\u180e',
    ];
    for (const address of schemes) {
      for (const piece of odd) {
        for (let i = 0; i <= address.indexOf(':') + 1; i++) {
          const disguised = address.slice(0, i) + piece + address.slice(i);
          const passed = safeUrl(disguised);
          if (passed === undefined) continue;
          link.setAttribute('href', passed);
          // `:` is what a link has that leads nowhere.
          expect(['http:', 'https:', 'mailto:', 'tel:', ':'], JSON.stringify(disguised)).to.include(
            link.protocol,
          );
        }
      }
    }
  });

  for (const address of [
    'http://',
    'https://',
    'https://[',
    'https://exa<mple.org',
    'http://a:99999/',
    '//',
    'https://%00/',
  ]) {
    it(`stops ${JSON.stringify(address)}, which leads nowhere`, () =>
      expect(safeUrl(address)).to.equal(undefined));
  }
});
