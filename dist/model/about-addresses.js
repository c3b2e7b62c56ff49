import { quote, glance } from './quote.js';

const about = (said, todo) => ({ given, detail = "" }) => ({
  expected: "the address of a JSON document",
  received: `${quote(given, ADDRESS)}, ${said(glance(detail, ADDRESS))}`,
  suggestion: todo(detail, String(given))
});
const ADDRESS = 100;
const wrongScheme = about(
  (scheme) => `which starts with \u201C${scheme}\u201D`,
  (scheme) => /^(?:file|[a-z]):$/.test(scheme) ? "That is a place on your own computer, which visitors cannot read: put the file on the website, and write where it is there, like /careers/nurse.json." : scheme === "data:" ? "Write the data itself into the attribute data-career." : "Write an address that starts with https://, or with / for a file on this website."
);
const badStatus = about(
  (status) => `which the server answered with ${status}${STATUS[status] ?? ""}`,
  (status) => /^40[13]$/.test(status) ? "The server does not let everybody read it: open the address in a private window, and change who may see the file." : status === "429" ? "Try again in some minutes." : /^4/.test(status) ? "Open the address in a browser: check its spelling, small and capital letters too, and that the file is on the server." : "The fault is the server\u2019s: try again later, or tell the people who look after it."
);
const STATUS = {
  401: " (login needed)",
  403: " (not allowed)",
  404: " (not found)",
  410: " (no longer there)",
  429: " (asked too often)",
  500: " (a fault of the server)",
  503: " (not ready)"
};
const notLoaded = about(
  (why) => `which could not be loaded: ${why}`,
  (why, address) => {
    if (/time|abort/i.test(why)) return "The server is too slow: try again, or put the file on another one.";
    if (/invalid|malformed|parse/i.test(why))
      return "Correct the address, so that it is like https://example.org/careers/nurse.json or /careers/nurse.json.";
    return /^http:/i.test(address) ? "Write https:// in place of http://, and open the address in a browser to see that it works." : "Open the address in a browser. If it shows there, it belongs to another website, which has to allow this one with the header Access-Control-Allow-Origin: or put the file on this website.";
  }
);
const tooLarge = about(
  (size) => `which holds more than ${size}`,
  () => "Check that it is the right file; if it is, make one file for each career."
);
const nothingThere = about(
  (pointer) => `whose document has nothing at \u201C${pointer}\u201D`,
  () => "What follows the # names a part of the document, like #/role, or #/certifications/0 for the first certification: correct it, or delete it with the #."
);

export { ADDRESS, badStatus, notLoaded, nothingThere, tooLarge, wrongScheme };
